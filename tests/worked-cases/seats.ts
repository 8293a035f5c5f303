import { expect } from 'vitest';
import type { ContestId } from '$lib/core/basics/ids';
import { chooseSetting } from '$lib/core/congress/decide';
import { contestOf } from '$lib/core/contest/contest';
import { listCandidates, recordHandVote } from '$lib/core/contest/decide';
import { alternatesOfList, delegationOf } from '$lib/core/contest/delegation';
import { firstVote } from '$lib/core/contest/readiness';
import { planRound } from '$lib/core/contest/rounds';
import { decideOutcome } from '$lib/core/tally/outcome';
import { announcedWith } from '$lib/testing/announced-with';
import { held, prepared } from '$lib/testing/officers';
import { COMMITTEE, DELEGATION, gathered, people, person } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import type { WorkedCase } from './case';
import { CONVENED, outcomeOf } from './ward';

const RESULT = '244 art. 32, 190 art. 30';

/** 16 candidates: votes fall from 120 by one, except as told by place (from 1). */
const votes = (changes: Readonly<Record<number, number>> = {}) =>
	Array.from({ length: 16 }, (_, at) => changes[at + 1] ?? 120 - at);

const again = (...tied: readonly number[]) =>
	decideOutcome({ valid: 150, invalid: 0, grounds: {}, votes: tied }, 1, CONVENED, 'tie');

const SECOND = 'second' as ContestId;

/** The small committee of four, announced with these votes, and its next round planned. */
function nextRound(...told: readonly number[]): Story {
	const story = held(prepared(gathered(), COMMITTEE, [1, 2, 3, 4, 5]), COMMITTEE.id, ['....x']);
	const named = Object.fromEntries(told.map((count, at) => [person(at + 1).name, count]));
	const { state } = story;
	return new Story(announcedWith(state, COMMITTEE.id, { votes: named })).act(planRound, {
		of: COMMITTEE.id,
		id: SECOND,
		title: 'Ban Chấp hành (bầu lần 2)'
	});
}

/** Base 12, three seats, two alternates on one list. */
function jointList(...told: readonly number[]): Story {
	const plan = { ...DELEGATION, exOfficio: [], alternates: 2 };
	const badges = told.map((_, at) => at + 1);
	const story = prepared(gathered(), plan, badges);
	held(story, plan.id, [badges.map((badge) => (badge > 3 ? 'x' : '.')).join('')]);
	const named = Object.fromEntries(told.map((count, at) => [person(at + 1).name, count]));
	return new Story(announcedWith(story.state, plan.id, { votes: named }));
}

/** Cases 27–34: who sits, and what follows when that does not fill the seats. */
export const SEAT_CASES: readonly WorkedCase[] = [
	{
		number: 27,
		article: 'form of the minutes',
		certainty: 'V',
		says: '16 pass half, 15 seats: the first 15 by votes',
		holds: () => {
			const { kind, elected, verdicts } = outcomeOf(votes());
			expect(kind).toBe('filled');
			expect(elected).toEqual(Array.from({ length: 15 }, (_, at) => at));
			expect(verdicts[15]).toBe('outranked');
		}
	},
	{
		number: 28,
		article: RESULT,
		certainty: 'R',
		says: 'a tie at places 15 and 16: 14 elected, the two stand again, more votes win, half or not',
		holds: () => {
			const outcome = outcomeOf(votes({ 15: 90, 16: 90 }));
			expect(outcome).toMatchObject({ kind: 'tie', tied: [14, 15], vacant: 1 });
			expect(outcome.elected).toHaveLength(14);
			expect(again(70, 71)).toMatchObject({ kind: 'filled', elected: [1], needed: 0 });
			const story = nextRound(8, 8, 8, 7, 7);
			expect(contestOf(story.state, SECOND)?.candidates).toEqual(people(4, 5));
			expect(firstVote(contestOf(story.state, SECOND)!, story.state.settings)).toBeNull();
			story.act(chooseSetting, { key: 'tie', value: 'congress-decides' });
			expect(firstVote(contestOf(story.state, SECOND)!, story.state.settings)).toBe('round');
		}
	},
	{
		number: 29,
		article: RESULT,
		certainty: 'R',
		says: 'tied again: the congress decides whether to go on',
		holds: () =>
			expect(again(75, 75)).toMatchObject({ kind: 'tie', elected: [], tied: [0, 1], vacant: 1 })
	},
	{
		number: 30,
		article: RESULT,
		certainty: 'A',
		says: 'a tie at places 3 and 4 of 15: both elected, no re-vote',
		holds: () => {
			const { kind, elected } = outcomeOf(votes({ 3: 110, 4: 110 }));
			expect(kind).toBe('filled');
			expect(elected).toEqual(expect.arrayContaining([2, 3]));
		}
	},
	{
		number: 31,
		article: 'Charter art. 12',
		certainty: 'R',
		says: 'only 13 reach 81: 13 elected, the congress votes on another round, the vote is recorded',
		holds: () => {
			const outcome = outcomeOf(votes({ 14: 80, 15: 79, 16: 3 }));
			expect(outcome).toMatchObject({ kind: 'short', vacant: 2 });
			expect(outcome.elected).toHaveLength(13);
			const vote = { agree: 10, disagree: 1, other: 1 };
			const story = nextRound(8, 8, 3, 7, 2);
			story.act(recordHandVote, { contestId: SECOND, subject: 'round', vote });
			expect(contestOf(story.state, SECOND)?.handVotes.round).toMatchObject(vote);
		}
	},
	{
		number: 32,
		article: '244 art. 20(2)',
		certainty: 'V',
		says: '14 of 16 delegates elected: go on; names from outside the list may be added',
		holds: () => {
			const outcome = outcomeOf(votes({ 15: 80, 16: 80 }), { seats: 16 });
			expect(outcome).toMatchObject({ kind: 'short', vacant: 2, tied: [] });
			const story = jointList(12, 12, 5, 1);
			story.act(planRound, { of: DELEGATION.id, id: SECOND, title: 'Đoàn đại biểu (bầu lần 2)' });
			const candidates = [...people(3, 4), ...people(9, 9)];
			story.act(listCandidates, { contestId: SECOND, candidates });
			expect(contestOf(story.state, SECOND)?.candidates).toEqual(candidates);
		}
	},
	{
		number: 33,
		article: '190 art. 18',
		certainty: 'R',
		says: 'five pass half on a joint list for three: three are delegates, the other two alternates',
		holds: () => {
			const { elected, alternates } = delegationOf(jointList(12, 11, 10, 8, 7, 2).state)!;
			expect(elected).toEqual(people(1, 3));
			expect(alternates).toEqual(people(4, 5));
		}
	},
	{
		number: 34,
		article: '190 art. 18',
		certainty: 'A',
		says: 'on a joint list somebody with half is no alternate',
		holds: () => expect(alternatesOfList(jointList(12, 11, 10, 6, 5).state.contests)).toEqual([])
	}
];
