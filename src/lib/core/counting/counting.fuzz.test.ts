import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '$lib/testing/attempt';
import { attemptsOnBatch, countingAttempts, marks } from '$lib/testing/counting-attempts';
import { kept, recomputed } from '$lib/testing/recomputed';
import { SAMPLED } from '$lib/testing/sampled';
import { committeeIn, TELLERS } from '$lib/testing/small-congress';
import { batchOf, entryOf, taken } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { locksOf } from '../contest/announcement';
import { announceResult, correctLedger, resultOf } from '../contest/decide';
import { ledgerOf } from '../contest/ledger';
import { neverLower } from '../tally/tally';
import { ballotsIn } from './ballots';
import { closeBatch, reopenBatch } from './close';
import { claimBatch, finishEntry, recordBallot, takeBackBallot } from './decide';
import { resolveDifference, ruleOnDoubt } from './resolve';
import { placesToLookAt } from './second-look';
import { differencesIn } from './sheets';

const BATCHES = [1, 2, 3];
const afternoon = fc.array(countingAttempts, { maxLength: 60 });
const atDoor = { convened: 12, present: 12 };

/** Whoever may take an entry takes it, keys what is missing and seals it. */
function finishEntryOf(story: Story, number: number, entry: 1 | 2): void {
	const { size } = committeeIn(story).batches[number - 1]!;
	for (const { name: by } of TELLERS)
		if (story.tries(claimBatch, { ...entryOf(number, entry), by, handedOver: true })) break;
	for (let position = 1; position <= size; position += 1)
		story.tries(recordBallot, { ...entryOf(number, entry), position, marks: 'x....' });
	story.tries(finishEntry, { ...entryOf(number, entry), isConfirmed: true });
}

/** Somebody reads what differs: a ballot where there may be one. */
function resolveAll(story: Story, number: number): void {
	for (const { place } of differencesIn(committeeIn(story).batches[number - 1]!))
		for (const { name: by } of TELLERS)
			story.tries(resolveDifference, {
				...batchOf(number),
				place,
				by,
				ballot: { marks: 'x....' }
			});
}

/** Keys, reads and closes a batch from where it stands, as far as the rules let it. */
function goOn(story: Story, number: number): void {
	finishEntryOf(story, number, 1);
	finishEntryOf(story, number, 2);
	resolveAll(story, number);
	const batch = committeeIn(story).batches[number - 1]!;
	const looked = placesToLookAt(batch, committeeIn(story));
	story.tries(closeBatch, { ...batchOf(number), looked });
}

/** Keys what is missing, reads what differs, rules on what waits, closes and announces. */
function finish(story: Story): void {
	for (const { number } of committeeIn(story).batches) {
		goOn(story, number);
		// The number does not fit, or everybody has had it in hand: from the first ballot again.
		if (committeeIn(story).batches[number - 1]!.closed) continue;
		story.tries(reopenBatch, { ...batchOf(number), reason: 'Nhập lại', places: 'all' });
		goOn(story, number);
	}
	for (const { batch, reading, position } of committeeIn(story).docket) {
		const ruling = { marks: 'xx...', ground: null, agree: 2, disagree: 0 };
		story.tries(ruleOnDoubt, { ...batchOf(batch), entry: reading, position, ruling });
	}
	const { id: contestId } = committeeIn(story).plan;
	const value = committeeIn(story).batches.reduce((sum, { size }) => sum + size, 0);
	story.tries(correctLedger, { contestId, figure: 'returned', value, reason: 'Đếm lại' });
	story.tries(announceResult, { contestId });
}

describe('whatever the tellers do', () => {
	it('the running figures are those of the batches, and the ledger adds up', () => {
		fc.assert(
			fc.property(afternoon, (attempts) => {
				const story = taken();
				expect(kept(committeeIn(story))).toEqual(recomputed(committeeIn(story)));
				for (const attempt of attempts) {
					if (!attempt.on(story)) continue;
					const contest = committeeIn(story);
					expect(kept(contest)).toEqual(recomputed(contest));
					const { returned, valid, invalid, doubtful, uncounted } = ledgerOf(contest, atDoor);
					expect(valid + invalid + doubtful + uncounted).toBe(returned);
				}
			}),
			SAMPLED
		);
	});

	it('no figure the hall was shown goes down', () => {
		fc.assert(
			fc.property(afternoon, (attempts) => {
				const story = taken();
				const seen = [committeeIn(story).shown];
				for (const attempt of attempts) {
					if (attempt.on(story)) seen.push(committeeIn(story).shown);
				}
				const lower = seen.filter((shown, at) => at > 0 && !neverLower(shown, seen[at - 1]!));
				expect(lower).toEqual([]);
			}),
			SAMPLED
		);
	});

	it('what is announced is what the ballots give, and only when nothing locks it', () => {
		let announcements = 0;
		fc.assert(
			fc.property(afternoon, (attempts) => {
				const story = taken();
				for (const attempt of attempts) attempt.on(story);
				finish(story);
				const contest = committeeIn(story);
				expect(contest.announced === null).toBe(locksOf(contest).length > 0);
				if (!contest.announced) return;
				expect(contest.announced).toEqual(resultOf(contest));
				expect(contest.announced.tally).toEqual(contest.settled);
				expect(contest.settled.valid + contest.settled.invalid).toBe(contest.returned);
				announcements += 1;
			}),
			SAMPLED
		);
		expect(announcements).toBeGreaterThan(SAMPLED.numRuns / 2);
	});

	it('a ballot taken back leaves no trace in any figure but how far the hall was told the count had come', () => {
		const doubt = fc.option(fc.constant('Nét gạch mờ'), { nil: undefined });
		fc.assert(
			fc.property(afternoon, marks, doubt, (attempts, drawn, words) => {
				const story = taken();
				for (const attempt of attempts) attempt.on(story);
				const before = committeeIn(story);
				for (const batch of before.batches) {
					for (const entry of [1, 2] as const) {
						const position = ballotsIn(batch, entry).length + 1;
						const place = { ...entryOf(batch.number, entry), position };
						const ballot = { marks: drawn, doubt: words, isBeyond: true };
						if (story.tries(recordBallot, { ...place, ...ballot }))
							story.act(takeBackBallot, place);
					}
				}
				const { reached, ...figures } = committeeIn(story);
				const { reached: reachedBefore, ...figuresBefore } = before;
				expect(figures).toEqual(figuresBefore);
				expect(reached.ballots).toBeGreaterThanOrEqual(reachedBefore.ballots);
			}),
			SAMPLED
		);
	});
});

/** Deals the acts of several tellers into one line; each teller's own acts keep their order. */
function dealt(queues: readonly (readonly Attempt[])[], turns: readonly number[]): Attempt[] {
	const left = queues.map((queue) => [...queue]);
	const line: Attempt[] = [];
	for (const turn of turns) {
		const next = left[turn % left.length]?.shift();
		if (next) line.push(next);
	}
	return [...line, ...left.flat()];
}

describe('tellers who key different batches at the same time', () => {
	const queues = fc.tuple(
		...BATCHES.map((batch) => fc.array(attemptsOnBatch(fc.constant(batch)), { maxLength: 20 }))
	);
	const turns = fc.array(fc.nat(BATCHES.length - 1), { maxLength: 60 });

	it('give the same count in whatever order their acts arrive', () => {
		fc.assert(
			fc.property(queues, turns, turns, (acts, one, other) => {
				const [here, there] = [one, other].map((order) => {
					const story = taken();
					for (const attempt of dealt(acts, order)) attempt.on(story);
					return committeeIn(story);
				}) as [ReturnType<typeof committeeIn>, ReturnType<typeof committeeIn>];
				expect(there.batches).toEqual(here.batches);
				expect(kept(there)).toEqual(kept(here));
				expect(resultOf(there)).toEqual(resultOf(here));
			}),
			SAMPLED
		);
	});
});
