import { describe, expect, it } from 'vitest';
import { EMPTY_CONGRESS } from '$lib/core/congress/state';
import type { ContestId } from '$lib/core/basics/ids';
import { sampleAt } from '$lib/sample/counted-sample';
import { openSample } from '$lib/sample/sample-congress';
import { nextStepOf } from './next-step';

const committee = '?contest=sample-committee';
const delegation = '?contest=sample-delegation' as ContestId;

describe('the next step', () => {
	it.each([
		['nothing known', EMPTY_CONGRESS, 'set-up', '/setup'],
		['no contest', { ...openSample().state, contests: [] }, 'set-up', '/setup'],
		['an empty hall', openSample().state, 'check-in', '/check-in'],
		['a full hall', sampleAt('checked-in'), 'preparing', `/contest${committee}`],
		['ballots out', sampleAt('issued'), 'voting', `/count${committee}`],
		['all keyed', sampleAt('counted'), 'counted', `/chair${committee}`],
		['all announced', sampleAt('announced'), 'announced', `/secretary${delegation}`]
	])('with %s', (_, state, kind, href) => {
		expect(nextStepOf(state)).toEqual({ kind, href });
	});

	it('goes to the second contest once the first is announced', () => {
		const [first] = sampleAt('announced').contests;
		const [, second] = sampleAt('issued').contests;
		const state = { ...sampleAt('issued'), contests: [first!, second!] };
		expect(nextStepOf(state)).toEqual({ kind: 'voting', href: `/count${delegation}` });
	});
});
