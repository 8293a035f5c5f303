import { describe, expect, it } from 'vitest';
import { kept, recomputed } from '$lib/testing/recomputed';
import { COMMITTEE, committeeIn, listed } from '$lib/testing/small-congress';
import {
	batchOf,
	boxed,
	claimed,
	claimedAgain,
	countedAgain,
	entryOf,
	finished,
	keyed,
	ONE,
	PAPERS,
	reopened,
	settled,
	sheetEntered,
	sheetsEntered,
	THREE,
	TWO,
	type SheetSaid
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { chooseSetting } from '../congress/decide';
import { locksOf } from '../contest/announcement';
import { announceResult, countBox, issueBallots } from '../contest/decide';
import { fact } from '../log/rule';
import type { Figure } from './batch';
import { statusOf, progressOf } from './batch-status';
import { closeBatch, recountBatch } from './close';
import { proveZero, recordBallot } from './decide';
import { nextTask, taskOn } from './next-task';
import { paceOf } from './pace';
import { joinStack, recordTotals, resolveTotals } from './paper-count';

const contestId = COMMITTEE.id;
const [first, second] = [0, 1];
/** The papers of the first batch as a tally sheet has them: x...., .x..., ....x twice. */
const RIGHT: SheetSaid = { valid: 4, votes: [3, 3, 4, 4, 2] };
/** Somebody skipped a square of the second name, and counted one of the fourth twice in the last square. */
const SLIPPED: SheetSaid = { valid: 4, votes: [3, 2, 4, 3, 2] };
const batchIn = (story: Story, at = first) => committeeIn(story).batches[at]!;
const refusedBy = (decision: ReturnType<typeof recordTotals>) =>
	decision.ok ? null : decision.refused;
const entering = (story: Story, said: SheetSaid, isConfirmed = false, entry: 1 | 2 = 1) =>
	refusedBy(
		story.asks(recordTotals, {
			...entryOf(1, entry),
			totals: { grounds: {}, ...said },
			isConfirmed
		})
	);
const counting = (story: Story, figures: Parameters<typeof countedAgain>[2], by: string = THREE) =>
	refusedBy(
		story.asks(resolveTotals, {
			...batchOf(1),
			by,
			figures: (Object.entries(figures) as [Figure, number][]).map(([figure, count]) => ({
				figure,
				count
			}))
		})
	);

describe('the totals of a batch counted by hand', () => {
	it('close it as soon as a second person enters the same', () => {
		const story = sheetEntered(claimed(boxed(), 1), 1, RIGHT);
		expect(statusOf(batchIn(story))).toEqual({ kind: 'second-waiting', by: [ONE] });
		sheetEntered(claimedAgain(story, 1), 1, RIGHT, 2);
		expect(batchIn(story)).toMatchObject({ closed: true, sheets: null });
		expect(committeeIn(story).settled).toEqual({ ...RIGHT, invalid: 0, grounds: {} });
		expect(kept(committeeIn(story))).toEqual(recomputed(committeeIn(story)));
	});

	it('give the same figures as its ballots keyed one by one', () => {
		const said = { valid: 1, grounds: { 'no-vote': 1 }, votes: [1, 1, 1, 0, 0] };
		const byHand = sheetsEntered(boxed(), 3, said);
		const keyedOne = settled(boxed(), 3, PAPERS.slice(8));
		expect(committeeIn(byHand).settled).toEqual(committeeIn(keyedOne).settled);
	});

	it('stand beside ballots: the other batches keep their figures, and the result adds both', () => {
		const story = settled(boxed(), 2, PAPERS.slice(4, 8));
		const before = batchIn(story, second);
		sheetsEntered(story, 1, RIGHT);
		expect(batchIn(story, second)).toBe(before);
		settled(story, 3, PAPERS.slice(8)).act(announceResult, { contestId });
		const keyedAll = settled(
			settled(settled(boxed(), 1, PAPERS.slice(0, 4)), 2, PAPERS.slice(4, 8)),
			3,
			PAPERS.slice(8)
		);
		keyedAll.act(announceResult, { contestId });
		expect(committeeIn(story).announced).toEqual(committeeIn(keyedAll).announced);
	});

	it('count as keyed for as many ballots as they add up to', () => {
		const story = sheetEntered(claimed(boxed(), 1), 1, RIGHT);
		expect(committeeIn(story).keyings).toBe(4);
		expect(progressOf(batchIn(story))).toBe(0.5);
		expect(paceOf(committeeIn(story), 0)).toMatchObject({ perBallot: null, left: 16 });
		sheetEntered(claimedAgain(story, 1), 1, RIGHT, 2);
		expect(committeeIn(story)).toMatchObject({
			keyings: 8,
			reached: { ballots: 4, batches: 1 }
		});
		expect(reopened(story, 1) && committeeIn(story).keyings).toBe(0);
	});
});

describe('two entries of one batch are of one kind', () => {
	it('no ballot beside totals', () => {
		const story = claimedAgain(sheetEntered(claimed(boxed(), 1), 1, RIGHT), 1);
		const ballot = { ...entryOf(1, 2), position: 1, marks: 'x....' };
		expect(refusedBy(story.asks(recordBallot, ballot))).toEqual({
			kind: 'batch-counted-on-paper',
			batch: 1
		});
	});

	it('no totals beside ballots, nor over them', () => {
		const story = keyed(claimed(boxed(), 1), 1, PAPERS.slice(0, 4));
		const refused = { kind: 'batch-keyed-by-ballot', batch: 1 };
		expect(entering(story, RIGHT)).toEqual(refused);
		claimedAgain(finished(story, 1), 1);
		expect(entering(story, RIGHT, false, 2)).toEqual(refused);
	});

	it('what a log says against it is kept as not understood', () => {
		const story = claimedAgain(sheetEntered(claimed(boxed(), 1), 1, RIGHT), 1);
		const held = story.state;
		story.hear(fact('BallotRecorded', { ...entryOf(1, 2), position: 1, marks: 'x....' }));
		expect(story.state.log.unknown).toBe(held.log.unknown + 1);
		expect(committeeIn(story)).toEqual(held.contests[0]);
	});
});

describe('two tally sheets that differ', () => {
	const differing = () => sheetsEntered(boxed(), 1, RIGHT, SLIPPED);

	it('name the figures and lock the announcement', () => {
		const story = differing();
		expect(batchIn(story).totals).toEqual({ differing: ['votes-2', 'votes-4'], agreed: null });
		expect(statusOf(batchIn(story))).toEqual({ kind: 'figures-differ', figures: 2 });
		expect(locksOf(committeeIn(story))).toContainEqual({
			kind: 'figures-open',
			batch: 1,
			figures: 2
		});
		expect(refusedBy(story.asks(closeBatch, { ...batchOf(1), looked: [] }))).toEqual({
			kind: 'figures-open',
			batch: 1,
			figures: 2
		});
		expect(committeeIn(story).settled.valid).toBe(0);
	});

	it('are for a third person, unless any teller may', () => {
		const story = differing();
		expect(nextTask(committeeIn(story), THREE)).toEqual({ kind: 'figures', batch: 1 });
		expect(taskOn(batchIn(story), ONE, false)).toBeNull();
		expect(taskOn(batchIn(story), ONE, true)).toEqual({ kind: 'figures', batch: 1 });
		expect(counting(story, { 'votes-2': 3, 'votes-4': 4 }, TWO)).toEqual({
			kind: 'resolver-keyed-it',
			batch: 1,
			by: TWO
		});
		expect(counting(story, { 'votes-2': 3, 'votes-4': 4 }, ' ')).toEqual({ kind: 'keyer-missing' });
	});

	it('are settled by the third person, figure by figure, and the batch closes', () => {
		const story = countedAgain(differing(), 1, { 'votes-2': 3, 'votes-4': 4 });
		expect(batchIn(story).closed).toBe(true);
		expect(committeeIn(story).settled.votes).toEqual(RIGHT.votes);
		expect(kept(committeeIn(story))).toEqual(recomputed(committeeIn(story)));
	});

	it('take the figure of either sheet', () => {
		const story = countedAgain(differing(), 1, { 'votes-2': 3, 'votes-4': 3 });
		expect(committeeIn(story).settled.votes).toEqual([3, 3, 4, 3, 2]);
	});

	it('are counted again where the third count is like neither: the last word never wins', () => {
		const story = countedAgain(differing(), 1, { 'votes-2': 3, 'votes-4': 2 });
		expect(batchIn(story).totals?.differing).toEqual(['votes-4']);
		countedAgain(story, 1, { 'votes-4': 2 });
		expect(batchIn(story)).toMatchObject({ closed: false, totals: { agreed: null } });
		countedAgain(story, 1, { 'votes-4': 2 }, 'Người thứ tư');
		expect(committeeIn(story).settled.votes).toEqual([3, 3, 4, 2, 2]);
	});

	it('let a person who counted again mend a slip; what was said before stands for nobody', () => {
		const story = countedAgain(differing(), 1, { 'votes-2': 3, 'votes-4': 2 });
		countedAgain(story, 1, { 'votes-4': 1 });
		countedAgain(story, 1, { 'votes-4': 2 }, 'Người thứ tư');
		expect(batchIn(story).totals?.differing).toEqual(['votes-4']);
		countedAgain(story, 1, { 'votes-4': 4 });
		expect(batchIn(story).closed).toBe(true);
	});

	it.each([
		['one is left out', { 'votes-2': 3 }],
		['one does not differ', { 'votes-2': 3, 'votes-1': 4 }],
		['one too many', { 'votes-2': 3, 'votes-4': 4, valid: 4 }]
	])('take exactly those figures: %s', (_, figures) => {
		expect(counting(differing(), figures)).toEqual({ kind: 'other-figures', batch: 1 });
	});

	it('take numbers only', () => {
		expect(counting(differing(), { 'votes-2': 3, 'votes-4': -4 })).toMatchObject({
			kind: 'figure-not-a-count',
			figure: 'votes-4'
		});
	});

	it('differ at a ground that one of them has not', () => {
		const story = sheetsEntered(
			boxed(),
			1,
			{ valid: 3, grounds: { signed: 1 }, votes: [3, 3, 3, 0, 0] },
			{ valid: 3, grounds: { 'own-1': 1 }, votes: [3, 3, 3, 0, 0] }
		);
		expect(batchIn(story).totals?.differing).toEqual(['signed', 'own-1']);
		countedAgain(story, 1, { signed: 0, 'own-1': 1 });
		expect(committeeIn(story).settled).toMatchObject({ invalid: 1, grounds: { 'own-1': 1 } });
	});

	it('do not close where what was settled cannot be together', () => {
		const story = sheetsEntered(
			boxed(),
			1,
			{ valid: 4, votes: [4, 4, 4, 4, 0] },
			{ valid: 4, votes: [4, 4, 4, 3, 1] }
		);
		countedAgain(story, 1, { 'votes-4': 4, 'votes-5': 1 });
		expect(statusOf(batchIn(story))).toEqual({ kind: 'compared' });
		expect(refusedBy(story.asks(closeBatch, { ...batchOf(1), looked: [] }))).toEqual({
			kind: 'votes-exceed-seats',
			batch: 1,
			votes: 17,
			most: 16
		});
		expect(reopened(story, 1) && statusOf(batchIn(story))).toEqual({ kind: 'waiting' });
	});
});

/** The congress decided that any teller may look at what differs. */
function withAnyTeller(): Story {
	return listed()
		.act(chooseSetting, { key: 'resolver', value: 'any-teller' })
		.act(issueBallots, { contestId, issued: 12 })
		.act(proveZero, { contestId, by: [ONE, TWO] })
		.act(countBox, { contestId, returned: PAPERS.length });
}

describe('with only two tellers', () => {
	it('their own word again settles nothing; the other’s does', () => {
		const story = sheetsEntered(withAnyTeller(), 1, RIGHT, { ...RIGHT, votes: [3, 2, 4, 4, 2] });
		countedAgain(story, 1, { 'votes-2': 3 }, ONE);
		expect(batchIn(story).totals?.differing).toEqual(['votes-2']);
		countedAgain(story, 1, { 'votes-2': 3 }, TWO);
		expect(batchIn(story).closed).toBe(true);
	});
});

describe('sheets of another number than the hand count', () => {
	it('leave the batch open until it is counted again', () => {
		const said: SheetSaid = { valid: 5, votes: [4, 4, 4, 4, 4] };
		const story = sheetsEntered(boxed(), 1, said);
		const unlike = { kind: 'totals-differ-from-count', batch: 1, keyed: 5, size: 4 };
		expect(batchIn(story).closed).toBe(false);
		expect(locksOf(committeeIn(story))).toContainEqual(unlike);
		expect(refusedBy(story.asks(closeBatch, { ...batchOf(1), looked: [] }))).toEqual(unlike);
		story.act(recountBatch, { ...batchOf(1), size: 5, reason: 'Hai tờ dính nhau' });
		story.act(closeBatch, { ...batchOf(1), looked: [] });
		expect(committeeIn(story).settled.valid).toBe(5);
	});
});

describe('the whole box at once', () => {
	const joining = (story: Story, reason = 'Hết pin') =>
		refusedBy(story.asks(joinStack, { contestId, reason }));

	it('is one batch of all ballots, counted by hand like any', () => {
		const story = boxed().act(joinStack, { contestId, reason: ' Hết pin ' });
		expect(story.events.at(-1)?.data).toEqual({ contestId, reason: 'Hết pin' });
		expect(committeeIn(story).batches.map(({ size }) => size)).toEqual([10]);
		sheetsEntered(story, 1, { valid: 10, votes: [8, 8, 8, 8, 8] });
		expect(locksOf(committeeIn(story))).toEqual([]);
		expect(joining(story)).toEqual({ kind: 'stack-is-one-batch' });
	});

	it('asks for a reason, and for a stack nobody has begun', () => {
		expect(joining(boxed(), ' ')).toEqual({ kind: 'reason-missing' });
		expect(joining(claimed(boxed(), 3))).toEqual({ kind: 'stack-in-hand' });
	});
});
