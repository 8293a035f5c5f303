import { describe, expect, it } from 'vitest';
import { held, prepared } from '$lib/testing/officers';
import { COMMITTEE, DETAILS, gathered } from '$lib/testing/small-congress';
import { describeCongress } from '../congress/decide';
import { countFileOf, countOf } from '../count-file/count-file';
import { recount } from '../count-file/recount';
import type { Measure } from '../rulebook/threshold';
import { issueBallots } from './decide';
import { measurementOf } from './measure';

/** Twelve convened, eleven present, ten ballots back, nine of them valid. */
function announced(of: Measure, numerator = 1, denominator = 2, strict = true) {
	const threshold = { of, numerator, denominator, strict };
	const details = {
		...DETAILS,
		rulebook: 'own' as const,
		ownRules: { name: 'Điều lệ Đoàn', threshold, needsSurplus: false }
	};
	const story = gathered([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).act(describeCongress, details);
	prepared(story, { ...COMMITTEE, seats: 1 }, [1, 2]);
	const papers = [...new Array<string>(6).fill('.x'), 'x.', 'x.', 'x.', '..'];
	held(story, COMMITTEE.id, papers);
	return { contest: story.state.contests[0]!, state: story.state, details };
}

describe('a threshold of another body', () => {
	it.each<[Measure, number, number, string]>([
		['convened', 12, 7, 'short'],
		['present', 11, 6, 'filled'],
		['issued', 11, 6, 'filled'],
		['valid', 9, 5, 'filled']
	])('is taken of %s: base %i, needed %i, %s', (of, base, needed, kind) => {
		const { contest } = announced(of);
		expect(contest.announced?.outcome).toMatchObject({ base, needed, kind });
	});

	it('may be any fraction, passed or only reached', () => {
		expect(announced('valid', 2, 3, false).contest.announced?.outcome).toMatchObject({
			needed: 6,
			kind: 'filled'
		});
		expect(announced('valid', 2, 3, true).contest.announced?.outcome).toMatchObject({
			needed: 7,
			kind: 'short'
		});
	});

	it('is counted again from the ballots, and has no count file: the format does not know it', () => {
		const { contest, details } = announced('valid', 2, 3, false);
		expect(countFileOf(contest, details)).toBeNull();
		const again = recount(countOf(contest, details)!, contest.issue!.threshold);
		expect(again).toMatchObject({ base: 9, needed: 6, outcome: 'filled' });
	});
});

describe('a threshold before it is announced', () => {
	function planned(of: Measure) {
		const threshold = { of, numerator: 2, denominator: 3, strict: false };
		const story = gathered([1, 2, 3, 4, 5]).act(describeCongress, {
			...DETAILS,
			rulebook: 'own',
			ownRules: { name: 'Điều lệ Đoàn', threshold, needsSurplus: false }
		});
		return prepared(story, { ...COMMITTEE, seats: 1 }, [1, 2]);
	}
	const measured = (story: ReturnType<typeof planned>) =>
		measurementOf(story.state, story.state.contests[0]!).measured;

	it.each<[Measure, number | null, number | null]>([
		['convened', 12, 12],
		['present', 5, 5],
		['issued', null, 4],
		['valid', null, null]
	])('of %s is %s before the ballots, %s after', (of, before, after) => {
		const story = planned(of);
		expect(measured(story)).toBe(before);
		story.act(issueBallots, { contestId: COMMITTEE.id, issued: 4 });
		expect(measured(story)).toBe(after);
	});

	it('of valid ballots is known with the result', () => {
		const { contest, state } = announced('valid');
		expect(measurementOf(state, contest).measured).toBe(9);
	});
});
