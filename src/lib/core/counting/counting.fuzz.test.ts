import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '$lib/testing/attempt';
import { attemptsOnBatch, countingAttempts, marks } from '$lib/testing/counting-attempts';
import { kept, recomputed } from '$lib/testing/recomputed';
import { SAMPLED } from '$lib/testing/sampled';
import { committeeIn } from '$lib/testing/small-congress';
import { batchOf, entryOf, taken } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { locksOf } from '../contest/announcement';
import { announceResult, correctLedger, resultOf } from '../contest/decide';
import { ledgerOf } from '../contest/ledger';
import { neverLower } from '../tally/tally';
import { ballotsIn } from './ballots';
import { claimBatch, closeBatch, recordBallot, ruleOnDoubt, takeBackBallot } from './decide';

const BATCHES = [1, 2, 3];
const afternoon = fc.array(countingAttempts, { maxLength: 60 });
const atDoor = { convened: 12, present: 12 };

/** Keys what is missing, rules on what waits, closes and announces: as far as the rules let it. */
function finish(story: Story): void {
	for (const { number, size } of committeeIn(story).batches) {
		story.tries(claimBatch, { ...entryOf(number), by: 'Đỗ Thị Hà', handedOver: true });
		for (let position = 1; position <= size; position += 1)
			story.tries(recordBallot, { ...entryOf(number), position, marks: 'x....' });
		story.tries(closeBatch, batchOf(number));
	}
	for (const { batch, position } of committeeIn(story).docket) {
		const ruling = { marks: 'xx...', ground: null, agree: 2, disagree: 0 };
		story.tries(ruleOnDoubt, { ...entryOf(batch), position, ruling });
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
					const { returned, valid, invalid, doubtful, unkeyed } = ledgerOf(contest, atDoor);
					expect(valid + invalid + doubtful + unkeyed).toBe(returned);
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
				expect(contest.keyed.valid + contest.keyed.invalid).toBe(contest.returned);
			}),
			SAMPLED
		);
	});

	it('a ballot taken back leaves no trace in any figure but how far the hall was told the count had come', () => {
		const doubt = fc.option(fc.constant('Nét gạch mờ'), { nil: undefined });
		fc.assert(
			fc.property(afternoon, marks, doubt, (attempts, drawn, words) => {
				const story = taken();
				for (const attempt of attempts) attempt.on(story);
				const before = committeeIn(story);
				for (const batch of before.batches) {
					const place = { ...entryOf(batch.number), position: ballotsIn(batch).length + 1 };
					const isKeyed = story.tries(recordBallot, { ...place, marks: drawn, doubt: words });
					if (isKeyed) story.act(takeBackBallot, place);
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
