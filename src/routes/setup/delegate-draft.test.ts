import { describe, expect, it } from 'vitest';
import type { PersonId } from '$lib/core/basics/ids';
import { delegate } from '$lib/testing/small-congress';
import { delegateOf, draftOf, isBirth } from './delegate-draft';

const ID = 'new' as PersonId;

describe('a delegate as the form holds them', () => {
	it('comes back as it went in, duty and all', () => {
		const member = delegate(3, { born: '1968-05-19', duty: 'exempt' });
		const draft = draftOf(member, []);
		expect(draft.born).toBe('19/5/1968');
		expect(delegateOf(draft, member.id, member.number)).toEqual(member);
	});

	it('says nothing of a duty where there is none', () => {
		const draft = { ...draftOf(delegate(3, { duty: 'suspended' }), []), duty: null };
		expect('duty' in delegateOf(draft, ID, 3)).toBe(false);
	});

	it('begins a new one with the next free badge', () => {
		expect(draftOf(null, [delegate(4), delegate(9)])).toMatchObject({ number: 10, duty: null });
	});

	it('takes a day, a year alone, or nothing as birth', () => {
		expect(['', '1968', '19/5/1968'].map(isBirth)).toEqual([true, true, true]);
		expect(['68', '31/2/1968', 'x'].map(isBirth)).toEqual([false, false, false]);
	});
});
