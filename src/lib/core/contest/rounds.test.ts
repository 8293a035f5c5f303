import { describe, expect, it } from 'vitest';
import { everyEvent } from '$lib/testing/every-event';
import { COMMITTEE, people } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import type { ContestId } from '../basics/ids';
import { chooseSetting } from '../congress/decide';
import { decideOutcome } from '../tally/outcome';
import { contestOf } from './contest';
import { isConcluded } from './elected';
import { listCandidates, listRefusal, recordHandVote } from './decide';
import { firstVote, isGivenUp } from './readiness';
import { neededRound, planRound, roundsOf, voteOnRound } from './rounds';

const of = COMMITTEE.id;
const id = 'second' as ContestId;
const title = 'Ban Chấp hành (bầu lần 2)';

/** The small committee of 4, base 11, announced with these votes for its five names. */
function announced(votes: readonly number[]): Story {
	const { state } = everyEvent();
	const tally = { valid: 8, invalid: 0, grounds: {}, votes };
	const outcome = decideOutcome(tally, COMMITTEE.seats, 11);
	const contests = state.contests.map((contest) =>
		contest.plan.id === of ? { ...contest, announced: { tally, outcome } } : contest
	);
	return new Story({ ...state, contests });
}

const second = (story: Story) => contestOf(story.state, id)!;
const names = (story: Story) => second(story).candidates.map(({ name }) => name);
const named = (from: number, to = from) => people(from, to).map(({ name }) => name);

describe('equal votes at the last seat: case 28', () => {
	const story = announced([8, 8, 8, 7, 7]).act(planRound, { of, id, title });

	it('has those tied stand again for the seats that are left', () => {
		expect(second(story).plan).toMatchObject({
			seats: 1,
			form: 'strike',
			round: { kind: 'tie', of },
			title
		});
		expect(names(story)).toEqual(named(4, 5));
	});

	it('needs no decision of the congress, unless it kept that for itself', () => {
		const { settings } = story.state;
		expect(firstVote(second(story), settings)).toBeNull();
		expect(firstVote(second(story), { ...settings, tie: 'congress-decides' })).toBe('round');
	});

	it('may hold more than 30 % over: the limit is on first lists', () => {
		const { plan, candidates } = second(story);
		expect(listRefusal(story.state, plan, candidates)).toBeNull();
	});
});

describe('seats vacant: cases 31 and 32', () => {
	const story = announced([8, 8, 3, 7, 2]).act(planRound, { of, id, title });

	it('lets those not elected stand again, on the ballot for such a list', () => {
		expect(second(story).plan).toMatchObject({
			seats: 1,
			form: 'strike',
			round: { kind: 'next', of }
		});
		expect(names(story)).toEqual([...named(3), ...named(5)]);
	});

	it('asks the congress first, and records what it answered', () => {
		expect(firstVote(second(story), story.state.settings)).toBe('round');
		const vote = { agree: 7, disagree: 1, other: 0 };
		story.act(recordHandVote, { contestId: id, subject: 'round', vote });
		expect(second(story).handVotes.round).toMatchObject(vote);
	});

	it('may bring in names from outside the former list', () => {
		story.act(listCandidates, { contestId: id, candidates: [...people(3, 3), ...people(8, 8)] });
		expect(names(story)).toEqual([...named(3), ...named(8)]);
	});

	it('gives a single name, or no more names than seats, a ballot with boxes', () => {
		const alone = announced([8, 8, 8, 2, 1]).act(planRound, { of, id, title });
		alone.act(listCandidates, { contestId: id, candidates: people(4, 4) });
		expect(second(alone).plan.form).toBe('single');
		const two = announced([8, 8, 3, 2, 1]).act(planRound, { of, id, title });
		expect(second(two).plan).toMatchObject({ seats: 2, form: 'strike' });
		two.act(listCandidates, { contestId: id, candidates: people(4, 5) });
		expect(second(two).plan.form).toBe('agree');
	});
});

describe('rounds', () => {
	it('are refused where every seat is filled, or nothing is announced', () => {
		const filled = announced([8, 8, 8, 7, 2]);
		expect(neededRound(contestOf(filled.state, of)!)).toBeNull();
		expect(filled.asks(planRound, { of, id, title })).toMatchObject({
			refused: { kind: 'no-round-needed' }
		});
	});

	it('are planned once', () => {
		const story = announced([8, 8, 3, 7, 2]).act(planRound, { of, id, title });
		expect(story.asks(planRound, { of, id: 'third' as ContestId, title })).toMatchObject({
			refused: { kind: 'round-already-planned', title }
		});
		expect(story.asks(planRound, { of: 'nobody' as ContestId, id, title })).toMatchObject({
			refused: { kind: 'unknown-contest' }
		});
		expect(announced([8, 8, 3, 7, 2]).asks(planRound, { of, id, title: ' ' })).toMatchObject({
			refused: { kind: 'title-missing' }
		});
	});

	it('hang together, first to last, and the earlier one stays as it was', () => {
		const before = announced([8, 8, 3, 7, 2]);
		const first = contestOf(before.state, of);
		const { state } = before.act(planRound, { of, id, title });
		expect(roundsOf(state, of).map(({ plan }) => plan.id)).toEqual([of, id]);
		expect(roundsOf(state, id)).toEqual(roundsOf(state, of));
		expect(roundsOf(state, 'nobody' as ContestId)).toEqual([]);
		expect(contestOf(state, of)).toBe(first);
	});

	it('first ones are not voted on', () => {
		const { state } = everyEvent();
		const planned = new Story({
			...state,
			contests: state.contests.map((contest) => ({ ...contest, issue: null, announced: null }))
		});
		const vote = { agree: 7, disagree: 1, other: 0 };
		expect(planned.asks(recordHandVote, { contestId: of, subject: 'round', vote })).toMatchObject({
			refused: { kind: 'no-earlier-round' }
		});
		expect(planned.tries(chooseSetting, { key: 'tie', value: 'congress-decides' })).toBe(true);
		expect(firstVote(contestOf(planned.state, of)!, planned.state.settings)).toBe('seats');
	});
});

it('is given up when the congress, asked whether to go on, says no', () => {
	const story = announced([8, 8, 3, 7, 2]).act(planRound, { of, id, title });
	const { settings } = story.state;
	const asked = (agree: number, disagree: number) =>
		isGivenUp(
			second(
				story.act(recordHandVote, {
					contestId: id,
					subject: 'round',
					vote: { agree, disagree, other: 0 }
				})
			),
			settings
		);
	expect(isGivenUp(second(story), settings)).toBe(false);
	expect(asked(3, 5)).toBe(true);
	expect(asked(5, 3)).toBe(false);
});

describe('the vote on going on, taken where the seats stayed vacant', () => {
	const told = () => announced([8, 8, 3, 7, 2]);
	const vote = (agree: number, disagree: number) => ({ agree, disagree, other: 0 });

	it('ends the body when it is not carried', () => {
		const story = told().act(voteOnRound, { of, id, title, vote: vote(2, 7) });
		expect(isGivenUp(second(story), story.state.settings)).toBe(true);
		expect(isConcluded(story.state, 'committee')).toBe(true);
	});

	it('leads into the round when it is', () => {
		const story = told().act(voteOnRound, { of, id, title, vote: vote(7, 2) });
		expect(isGivenUp(second(story), story.state.settings)).toBe(false);
		expect(isConcluded(story.state, 'committee')).toBe(false);
		expect(names(story)).toEqual(named(3, 3).concat(named(5)));
	});

	it('is refused with more hands than people, and plans nothing then', () => {
		const refused = told().asks(voteOnRound, { of, id, title, vote: vote(9, 9) });
		expect(refused).toMatchObject({ ok: false, refused: { kind: 'hands-exceed-present' } });
	});

	it('is refused where no round is needed', () => {
		const refused = announced([8, 8, 8, 8, 2]).asks(voteOnRound, {
			of,
			id,
			title,
			vote: vote(2, 9)
		});
		expect(refused).toMatchObject({ ok: false, refused: { kind: 'no-round-needed' } });
	});
});
