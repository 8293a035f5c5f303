import { describe, expect, it } from 'vitest';
import { announcedWith } from '$lib/testing/announced-with';
import { held, planOf, prepared, standingElected } from '$lib/testing/officers';
import { DELEGATION, gathered, person } from '$lib/testing/small-congress';
import { resultOf } from '../contest/decide';
import { electedView, resultRows, resultView } from './result-view';

/** Three seats and one alternate from one list; base 12, so 7 votes are needed. */
const JOINT = { ...DELEGATION, exOfficio: [], alternates: 1 };

function joint() {
	const badges = [1, 2, 3, 4, 5];
	const story = prepared(gathered(), JOINT, badges);
	held(story, JOINT.id, new Array<string>(12).fill('...xx'));
	const votes = Object.fromEntries(
		[12, 11, 10, 9, 8].map((count, at) => [person(at + 1).name, count])
	);
	const state = announcedWith(story.state, JOINT.id, { votes });
	return { state, contest: state.contests[0]! };
}

describe('a joint list in the hall', () => {
	it('names the next over half as alternate, apart from the elected', () => {
		const { state, contest } = joint();
		const rows = resultView(state, contest)!.rows;
		expect(rows.map(({ isAlternate }) => isAlternate)).toEqual([false, false, false, true, false]);
		expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, null, null]);
		const elected = electedView(state, contest)!;
		expect(elected.elected).toHaveLength(3);
		expect(elected.alternates).toEqual([person(4).name]);
	});

	it('shows the chair the same before it is announced', () => {
		const { state, contest } = joint();
		const open = { ...contest, announced: null };
		const before = { ...state, contests: [open] };
		const result = contest.announced!;
		expect(resultRows(before, open, result)).toEqual(resultView(state, contest)!.rows);
		expect(electedView(before, open)).toBeNull();
	});

	it('has no alternates where a committee leaves somebody over half without a seat', () => {
		const story = standingElected();
		const contest = story.state.contests.find(({ plan }) => plan.kind === 'standing-committee')!;
		const votes = Object.fromEntries([4, 4, 4, 3].map((count, at) => [person(at + 1).name, count]));
		const state = announcedWith(story.state, contest.plan.id, { votes });
		const told = state.contests.find(({ plan }) => plan.id === contest.plan.id)!;
		expect(resultView(state, told)!.rows.at(-1)).toMatchObject({
			verdict: 'outranked',
			isAlternate: false
		});
	});
});

describe('a post of the first meeting in the hall', () => {
	it('is told by the figures of the meeting, one name for one post', () => {
		const story = standingElected();
		const plan = planOf('secretary', { seats: 1 });
		held(prepared(story, plan, [2]), plan.id, ['a', 'a', 'a', 'd']);
		const contest = story.state.contests.at(-1)!;
		expect(resultView(story.state, contest)).toMatchObject({
			body: 'committee-meeting',
			base: 4,
			needed: 3,
			ledger: { convened: 4, present: 4 }
		});
		expect(electedView(story.state, contest)).toMatchObject({
			elected: [person(2).name],
			alternates: []
		});
		expect(resultOf(contest).outcome.kind).toBe('filled');
	});
});
