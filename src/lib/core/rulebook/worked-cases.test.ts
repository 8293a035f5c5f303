import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import {
	COMMITTEE,
	committeeIn,
	delegate,
	DELEGATION,
	gathered,
	listed,
	people,
	TELLERS,
	who
} from '$lib/testing/small-congress';
import { counted, doubted, claimed, boxed, issued, ruled } from '$lib/testing/small-count';
import { Story } from '$lib/testing/story';
import { baseNow } from '../check-in/base-now';
import { markArrived, markLeft, recordAbsence, seatAlternate } from '../check-in/decide';
import { conveneDelegates, strikeOffDelegate } from '../congress/decide';
import type { Mandate } from '../congress/delegate';
import { locksOf, missingBallots } from '../contest/announcement';
import {
	correctLedger,
	countBox,
	listCandidates,
	nameTellers,
	planContest,
	recordHandVote
} from '../contest/decide';
import { fact } from '../log/rule';
import { groundOf, marksOf, type RuledGround } from '../tally/ballot';
import { decideOutcome } from '../tally/outcome';
import { percentOf } from '../tally/percent';
import { baseOf } from './base';
import { neededOf } from './threshold';

/**
 * The worked cases of the rule book that the app can meet today, by their number there; after it the basis and how sure it is: [V] read, [A] arithmetic on what was read,
 * [R] remembered, [?] unknown. A delegates' congress of 161, a committee of 15, unless said.
 */
const CONVENED = 161;
const SEATS = 15;
const STRIKE = { form: 'strike', seats: SEATS, noAgree: 'valid' } as const;

/** Votes of so many candidates: the first ones as told, the others few. */
function outcomeOf(votes: number[], { seats = SEATS, convened = CONVENED } = {}) {
	const tally = { valid: convened, invalid: 0, grounds: {}, votes };
	return decideOutcome(tally, seats, convened);
}

const isElected = (votes: number, convened: number) =>
	outcomeOf([votes], { seats: 1, convened }).kind === 'filled';

/** 161 official delegates and two alternates, the door shut; the first sits by office if told so. */
function ward(mandate: Mandate = 'elected'): Story {
	const officials = Array.from({ length: CONVENED }, (_, at) =>
		delegate(at + 1, { standing: 'official', mandate: at === 0 ? mandate : 'elected' })
	);
	const alternates = [301, 302].map((number) => delegate(number, { standing: 'alternate' }));
	return new Story().act(conveneDelegates, { delegates: [...officials, ...alternates] });
}

function absent(story: Story, ...numbers: number[]): Story {
	for (const number of numbers)
		story.act(recordAbsence, { delegateId: who(number), reason: 'Ốm', throughout: true });
	return story;
}

function replaced(story: Story, number: number, by: number): Story {
	return story.act(seatAlternate, { alternateId: who(by), replaces: who(number) });
}

function baseAndNeeded(story: Story): [number, number] {
	const base = baseOf(baseNow(story.state));
	return [base, neededOf(base)];
}

describe('the threshold', () => {
	it.each([
		['1 · art. 32/30(3) [V]+[A]: 81 of 161 is elected', 81, 161, true],
		['2 · art. 32/30(3) [V]+[A]: 80 of 161 is not', 80, 161, false],
		['3 · art. 32/30(3) [V]+[A]: 80 of 160, exactly half, is not', 80, 160, false],
		['3 · art. 32/30(3) [V]+[A]: 81 of 160 is', 81, 160, true],
		['4 · art. 32/30(3) [V]+[A]: 80 of 159 is', 80, 159, true],
		['4 · art. 32/30(3) [V]+[A]: 79 of 159 is not', 79, 159, false]
	])('case %s', (_, votes, convened, elected) => expect(isElected(votes, convened)).toBe(elected));

	it('case 11 · art. 32(1)(3) [V]+[A]: 80 of 150 valid ballots is 49,69 % of the base, not elected', () => {
		const tally = { valid: 150, invalid: 5, grounds: {}, votes: [80] };
		const { verdicts } = decideOutcome(tally, 1, CONVENED);
		expect(verdicts).toEqual(['below-half']);
		expect(percentOf(80, CONVENED)).toBe('49,69');
	});

	it('case 12 · rounding [?], a setting: 81 of 161 is printed 50,31', () => {
		expect(percentOf(81, CONVENED)).toBe('50,31');
	});
});

describe('the base', () => {
	it('case 5 · art. 32(3) [A] “suốt thời gian”: six who left before the vote stay in it', () => {
		const story = ward();
		for (const number of [1, 2, 3, 4, 5, 6])
			story
				.act(markArrived, { delegateId: who(number) })
				.act(markLeft, { delegateId: who(number) });
		expect(baseAndNeeded(story)).toEqual([161, 81]);
		given(story)
			.when(recordAbsence, { delegateId: who(1), reason: 'Về sớm', throughout: true })
			.isRefused({ kind: 'has-attended', name: delegate(1).name });
	});

	it('case 6 · art. 32(3) [V]+[A]: two absent all through, both replaced', () => {
		const story = absent(ward(), 1, 2);
		expect(baseAndNeeded(replaced(replaced(story, 1, 301), 2, 302))).toEqual([161, 81]);
	});

	it('case 7 · art. 32(3) [V]+[A]: two absent all through, one replaced', () => {
		expect(baseAndNeeded(replaced(absent(ward(), 1, 2), 1, 301))).toEqual([160, 81]);
	});

	it('case 8 · art. 32(3) [V]+[A]: a member of the convening committee and a delegate absent', () => {
		const story = absent(ward('ex-officio'), 1, 2);
		expect(baseAndNeeded(story)).toEqual([159, 80]);
		expect(baseNow(story.state).deductions.map(({ reason }) => reason)).toEqual([
			'committee-member-absent-throughout',
			'absent-throughout-unreplaced'
		]);
	});

	it.each([
		['9 · 04-HD/TW 2024 [V]: prosecuted', 'Bị khởi tố'],
		['10 · 04-HD/TW 2024 [V]: retired', 'Nghỉ hưu']
	])('case %s before the opening is not convened', (_, reason) => {
		const story = ward().act(strikeOffDelegate, { delegateId: who(1), reason });
		expect(baseAndNeeded(story)).toEqual([160, 81]);
	});
});

describe('a strike-out ballot of 17 names for 15 seats', () => {
	const left = (standing: number) => ({
		marks: marksOf(new Set(Array.from({ length: 17 - standing }, (_, at) => at + 1)), 17)
	});

	it.each([
		['13 · art. 17(2) [V]: 16 left standing is an overvote', 16, 'overvote'],
		['14 · art. 17(2) [A]: nobody struck is an overvote', 17, 'overvote'],
		['15 · art. 17(2) [V]: all struck votes for nobody', 0, 'no-vote'],
		['16 · art. 17(2) [V]: 12 left standing is valid', 12, null]
	])('case %s', (_, standing, ground) => expect(groundOf(left(standing), STRIKE)).toBe(ground));

	it.each<[string, RuledGround]>([
		['17 · handbook [V]: a name written in', 'outside-name'],
		['18 · handbook [V]: signed', 'signed'],
		['18 · handbook [V]: extra words', 'written-on'],
		['18 · handbook [V]: two inks', 'several-inks'],
		['19 · art. 17(2) [V]: not from the tellers', 'not-issued']
	])('case %s is invalid, whatever its marks', (_, ground) =>
		expect(groundOf({ ...left(15), ground }, STRIKE)).toBe(ground)
	);

	it('case 20 · 190 art. 8 [?]: without a stamp the tellers conclude, either way', () => {
		const doubt = () => doubted(claimed(boxed(), 1), 1, 1);
		expect(committeeIn(ruled(doubt(), 1, 1)).keyed).toMatchObject({ valid: 1, invalid: 0 });
		const voided = ruled(doubt(), 1, 1, { ground: 'other' });
		expect(committeeIn(voided).keyed).toMatchObject({ valid: 0, invalid: 1 });
	});
});

describe('the seats', () => {
	/** 16 candidates: votes fall from 120 by one, except as told by place (from 1). */
	const votes = (changes: Record<number, number> = {}) =>
		Array.from({ length: 16 }, (_, at) => changes[at + 1] ?? 120 - at);

	it('case 27 · form of the minutes [V]: 16 pass half, the first 15 by votes are elected', () => {
		const { kind, elected, verdicts } = outcomeOf(votes());
		expect(kind).toBe('filled');
		expect(elected).toEqual(Array.from({ length: 15 }, (_, at) => at));
		expect(verdicts[15]).toBe('outranked');
	});

	it('case 28 · [R], a setting: a tie at places 15 and 16 elects 14 and leaves the two to a re-vote', () => {
		const outcome = outcomeOf(votes({ 15: 90, 16: 90 }));
		expect(outcome).toMatchObject({ kind: 'tie', tied: [14, 15], vacant: 1 });
		expect(outcome.elected).toHaveLength(14);
	});

	it('case 28 · [R]: of the two, the one with more votes is elected, half or not', () => {
		const tally = { valid: 150, invalid: 0, grounds: {}, votes: [70, 71] };
		const again = decideOutcome(tally, 1, CONVENED, 'tie');
		expect(again).toMatchObject({ kind: 'filled', elected: [1], needed: 0 });
	});

	it('case 29 · [R]: tied again, the congress decides whether to go on', () => {
		const tally = { valid: 150, invalid: 0, grounds: {}, votes: [75, 75] };
		const again = decideOutcome(tally, 1, CONVENED, 'tie');
		expect(again).toMatchObject({ kind: 'tie', elected: [], tied: [0, 1], vacant: 1 });
	});

	it('case 30 · [A]: a tie at places 3 and 4 needs no re-vote', () => {
		const { kind, elected } = outcomeOf(votes({ 3: 110, 4: 110 }));
		expect(kind).toBe('filled');
		expect(elected).toEqual(expect.arrayContaining([2, 3]));
	});

	it('case 31 · [R]: only 13 pass, 13 are elected, two seats stay for the congress to decide', () => {
		const outcome = outcomeOf(votes({ 14: 80, 15: 79, 16: 3 }));
		expect(outcome).toMatchObject({ kind: 'short', vacant: 2 });
		expect(outcome.elected).toHaveLength(13);
	});

	it('case 32 · art. 20(2) [V], in part: 14 of 16 delegates elected is short, to be continued', () => {
		const outcome = outcomeOf(votes({ 15: 80, 16: 80 }), { seats: 16 });
		expect(outcome).toMatchObject({ kind: 'short', vacant: 2, tied: [] });
	});
});

describe('number and list', () => {
	const hands = { agree: 12, disagree: 0, other: 0 };
	const hall = () =>
		gathered()
			.act(planContest, { plan: { ...COMMITTEE, seats: SEATS } })
			.act(planContest, { plan: DELEGATION });
	const list = (names: number) => ({
		contestId: COMMITTEE.id,
		candidates: people(101, 100 + names)
	});

	it('case 35 · art. 20(2) [V]: the number of delegates is allocated, not voted', () => {
		const vote = { contestId: DELEGATION.id, subject: 'seats', vote: hands } as const;
		given(hall()).when(recordHandVote, vote).isRefused({ kind: 'number-is-allocated' });
		const own = { ...vote, contestId: COMMITTEE.id };
		given(hall()).when(recordHandVote, own).follows(fact('HandVoteRecorded', own));
	});

	it('case 36 · 190 art. 14(1) [V]: 15 names for 15 seats have no surplus', () => {
		given(hall())
			.when(listCandidates, list(15))
			.isRefused({ kind: 'surplus-missing', seats: 15, names: 15 });
	});

	it('case 37 · [A]: 19 names for 15 seats are allowed', () => {
		const story = hall().act(listCandidates, list(19));
		expect(committeeIn(story).candidates).toHaveLength(19);
	});

	it('case 38 · 190 art. 14(3), 03-HD/TW [V]: 20 names for 15 seats are over 30 %', () => {
		given(hall())
			.when(listCandidates, list(20))
			.isRefused({ kind: 'surplus-too-large', most: 19, names: 20 });
	});

	it('case 39 · 190 art. 14(1) [A]: 7 names for 5 seats are over 30 %', () => {
		given(gathered().act(planContest, { plan: { ...COMMITTEE, seats: 5 } }))
			.when(listCandidates, list(7))
			.isRefused({ kind: 'surplus-too-large', most: 6, names: 7 });
	});

	it('case 40 · 03-HD/TW [V]+[A]: 35 seats hold 45 names, 48 are over', () => {
		const wide = gathered().act(planContest, { plan: { ...COMMITTEE, seats: 35 } });
		given(wide)
			.when(listCandidates, list(48))
			.isRefused({ kind: 'surplus-too-large', most: 45, names: 48 });
		expect(committeeIn(wide.act(listCandidates, list(45))).candidates).toHaveLength(45);
	});
});

describe('the tellers', () => {
	const contestId = COMMITTEE.id;

	it('case 45 · 190 art. 8(1), 244 art. 19(6) [V]: the head teller stands on the list', () => {
		const head = { personId: who(1), name: delegate(1).name, isHead: true };
		given(listed())
			.when(nameTellers, { contestId, tellers: [head] })
			.isRefused({ kind: 'teller-on-list', name: head.name });
	});

	it('case 46 · 190 art. 8(2) [V]: a technician who is no delegate may help count', () => {
		const { tellers } = committeeIn(listed().act(nameTellers, { contestId, tellers: TELLERS }));
		expect(tellers.map(({ personId }) => personId)).toContain('technician');
	});
});

describe('the box', () => {
	const contestId = COMMITTEE.id;

	it('case 49 · 190 art. 8 [V], consequence [?]: one ballot fewer is told and locks nothing', () => {
		const contest = committeeIn(counted());
		expect(missingBallots(contest)).toEqual({ kind: 'returned-below-issued', missing: 2 });
		expect(locksOf(contest)).toEqual([]);
	});

	it('case 50 · [?]: more collected than issued is recorded as counted, and stops the announcement', () => {
		const story = issued().act(countBox, { contestId, returned: 13 });
		expect(committeeIn(story).returned).toBe(13);
		expect(locksOf(committeeIn(story))).toContainEqual({
			kind: 'returned-exceeds-issued',
			returned: 13,
			issued: 12
		});
	});

	it('case 51 · [A]: valid + invalid ≠ collected stops the announcement', () => {
		const story = counted().act(correctLedger, {
			contestId,
			figure: 'returned',
			value: 11,
			reason: 'Đếm lại hòm'
		});
		expect(locksOf(committeeIn(story))).toEqual([
			{ kind: 'batches-differ-from-returned', sum: 10, returned: 11 }
		]);
	});
});

describe('the published congress', () => {
	it('case 57 · published [V]: who sits by office is of the delegation and not on its ballot', () => {
		const story = gathered().act(planContest, { plan: DELEGATION });
		given(story)
			.when(listCandidates, { contestId: DELEGATION.id, candidates: people(8, 12) })
			.isRefused({ kind: 'ex-officio-on-list', name: delegate(12).name });
	});

	it('case 58 · published [V]: 4 women of 15 are 26,67 %', () => {
		expect(percentOf(4, 15)).toBe('26,67');
	});
});
