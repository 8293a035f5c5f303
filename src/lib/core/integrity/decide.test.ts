import { describe, expect, it } from 'vitest';
import { digest } from '$lib/archive/digest';
import { COMMITTEE, committeeIn } from '$lib/testing/small-congress';
import {
	announced,
	boxed,
	closed,
	counted,
	ONE,
	PAPERS,
	reopened,
	settled,
	THREE,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { gather, Tablet } from '$lib/testing/tablet';
import { locksOf } from '../contest/announcement';
import { openConflicts } from '../conflict/conflict';
import { matchOf } from './code-match';
import { matchCode } from './decide';
import { integrityOf } from './integrity-code';

const contestId = COMMITTEE.id;

function codeOf(story: Story): string {
	const integrity = integrityOf(committeeIn(story), digest);
	return integrity.kind === 'code' ? integrity.code : '';
}
function matched(story: Story, by: readonly [string, string] = [ONE, TWO]): Story {
	return story.act(matchCode, { contestId, code: codeOf(story), by });
}
const asks = (story: Story, by: readonly [string, string], code = codeOf(story)) =>
	story.asks(matchCode, { contestId, code, by });

describe('the code read from two devices', () => {
	it('is kept with the names, as the list of tellers writes them', () => {
		const story = matched(counted(), [` ${ONE.toUpperCase()}`, TWO]);
		expect(matchOf(committeeIn(story), codeOf(story))).toEqual({
			code: codeOf(story),
			by: [ONE, TWO]
		});
	});

	it('does not change by being read', () => {
		const story = counted();
		const before = codeOf(story);
		expect(codeOf(matched(story))).toBe(before);
	});

	it('holds for that code only', () => {
		const story = matched(counted());
		const before = codeOf(story);
		settled(reopened(story, 1), 1, PAPERS.slice(0, 4).with(0, '....x'));
		expect(codeOf(story)).not.toBe(before);
		expect(matchOf(committeeIn(story), codeOf(story))).toBeNull();
		expect(matchOf(committeeIn(story), before)).not.toBeNull();
		settled(reopened(story, 1), 1, PAPERS.slice(0, 4));
		expect(matchOf(committeeIn(story), codeOf(story))).not.toBeNull();
	});

	it('locks nothing while nobody read it', () => {
		expect(locksOf(committeeIn(counted()))).toEqual([]);
	});

	it.each([
		['one teller twice', [ONE, ONE]],
		['one teller, written in two ways', [ONE, ` ${ONE.toUpperCase()} `]],
		['nobody', [ONE, '']],
		['somebody who is no teller', [ONE, 'Người khác']]
	] as const)('is not taken from %s', (_, by) => {
		expect(asks(counted(), by)).toMatchObject({ refused: { kind: 'code-needs-two' } });
	});

	it('is not taken where there is none, twice, or after the announcement', () => {
		expect(asks(boxed(), [ONE, TWO], '4821 0937')).toMatchObject({
			refused: { kind: 'no-code-yet' }
		});
		expect(asks(counted(), [ONE, TWO], '48210937')).toMatchObject({
			refused: { kind: 'no-code-yet' }
		});
		expect(asks(matched(counted()), [ONE, THREE])).toMatchObject({
			refused: { kind: 'code-already-matched' }
		});
		expect(asks(announced(), [ONE, TWO])).toMatchObject({ refused: { kind: 'already-announced' } });
	});

	it('said on two devices at once is no conflict', () => {
		const beginning = closed(counted(), 1);
		const [one, two] = [new Tablet('one', beginning), new Tablet('two', beginning)];
		matched(one);
		matched(two, [TWO, THREE]);
		gather([one, two]);
		expect(committeeIn(one).codeMatches).toHaveLength(2);
		expect(openConflicts(one.state.log.conflicts)).toEqual([]);
	});
});
