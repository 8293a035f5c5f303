import { describe, expect, it } from 'vitest';
import { fact } from '../log/rule';
import { emptyTally } from '../tally/tally';
import { committeeIn } from '$lib/testing/small-congress';
import {
	batchOf,
	boxed,
	claimed,
	counted,
	doubted,
	entryOf,
	keyed,
	PAPERS,
	reopened,
	ruled,
	settled,
	takenBack
} from '$lib/testing/small-count';
import { kept, recomputed } from '$lib/testing/recomputed';
import type { Story } from '$lib/testing/story';
import { progressOf, statusOf } from './batch-status';
import { closeBatch, recordBallot, recountBatch } from './decide';

const open = () => claimed(boxed(), 1);
const full = () => keyed(open(), 1, PAPERS.slice(0, 4));
const closed = () => settled(boxed(), 1, PAPERS.slice(0, 4));
/** Batch 1 closed, its last ballot doubtful. */
const waiting = () =>
	doubted(keyed(open(), 1, PAPERS.slice(0, 3)), 1, 4).act(closeBatch, batchOf(1));
const figures = (story: Story) => {
	const { keyed: counts, docket, settled: sum, batches } = committeeIn(story);
	return { counts, docket, sum, batches };
};

describe('what a contest keeps as ballots come', () => {
	it.each<[string, () => Story]>([
		['a box just opened', boxed],
		['a batch half keyed', () => keyed(open(), 1, PAPERS.slice(0, 2))],
		['a batch closed', closed],
		['a doubtful ballot', waiting],
		['a ruling', () => ruled(waiting(), 1, 4)],
		['a ruling that voids the ballot', () => ruled(waiting(), 1, 4, { ground: 'signed' })],
		['a ruling that reads other marks', () => ruled(waiting(), 1, 4, { marks: '.....' })],
		['a take-back', () => takenBack(full(), 1, 4)],
		['a doubtful ballot taken back', () => takenBack(reopened(waiting(), 1), 1, 4)],
		['a ruled ballot taken back', () => takenBack(reopened(ruled(waiting(), 1, 4), 1), 1, 4)],
		['a reopening', () => reopened(closed(), 1)],
		['a recount', () => full().act(recountBatch, { ...batchOf(1), size: 5, reason: 'Đếm lại' })],
		['the whole count', counted]
	])('is what the batches say after %s', (_, told) => {
		const story = told();
		expect(kept(committeeIn(story))).toEqual(recomputed(committeeIn(story)));
		expect(story.state.log.unknown).toBe(0);
	});
});

describe('undo of a count restores exactly', () => {
	it('a ballot taken back', () => {
		for (const [at, marks] of PAPERS.slice(0, 4).entries()) {
			const story = keyed(open(), 1, PAPERS.slice(0, at));
			const before = figures(story);
			takenBack(keyed(story, 1, [marks], at + 1), 1, at + 1);
			expect(figures(story)).toEqual(before);
		}
	});

	it('a doubtful ballot taken back, ruled on or not', () => {
		const before = figures(open());
		expect(figures(takenBack(doubted(open(), 1, 1), 1, 1))).toEqual(before);
		expect(figures(takenBack(ruled(doubted(open(), 1, 1), 1, 1), 1, 1))).toEqual(before);
	});

	it('a batch closed and reopened', () => {
		expect(figures(reopened(closed(), 1))).toEqual(figures(full()));
	});

	it('a size counted again and again', () => {
		const story = full();
		const before = figures(story);
		story.act(recountBatch, { ...batchOf(1), size: 6, reason: 'Đếm lại' });
		story.act(recountBatch, { ...batchOf(1), size: 4, reason: 'Đếm lại' });
		expect(figures(story)).toEqual(before);
	});
});

describe('the docket', () => {
	it('numbers doubts as they come, and a number in use never twice', () => {
		const story = doubted(doubted(doubted(open(), 1, 1), 1, 2), 1, 3);
		takenBack(story, 1, 3);
		doubted(claimed(story, 2), 2, 1);
		doubted(story, 1, 3);
		expect(
			committeeIn(story).docket.map(({ number, batch, position }) => [number, batch, position])
		).toEqual([
			[1, 1, 1],
			[2, 1, 2],
			[3, 2, 1],
			[4, 1, 3]
		]);
	});

	it('keeps a ruled ballot with its ruling', () => {
		const [doubtful] = committeeIn(ruled(doubted(open(), 1, 1), 1, 1)).docket;
		expect(doubtful?.ruling).toMatchObject({ agree: 2, disagree: 1 });
	});
});

describe('what the hall may see', () => {
	const shown = (story: Story) => committeeIn(story).shown;

	it('is nothing until a batch is closed with no doubt waiting', () => {
		expect(shown(full())).toEqual(emptyTally(5));
		expect(shown(waiting())).toEqual(emptyTally(5));
		expect(shown(closed())).toEqual(committeeIn(closed()).settled);
		expect(shown(ruled(waiting(), 1, 4)).valid).toBe(4);
	});

	it('stays while a batch is reopened, and until the new count passes it', () => {
		const story = closed();
		const before = shown(story);
		reopened(story, 1);
		expect(shown(story)).toEqual(before);
		expect(committeeIn(story).settled).toEqual(emptyTally(5));
		keyed(takenBack(story, 1, 4), 1, ['x....'], 4).act(closeBatch, batchOf(1));
		expect(committeeIn(story).settled.votes).toEqual([2, 3, 4, 4, 3]);
		expect(before.votes).toEqual([3, 3, 4, 4, 2]);
		expect(shown(story)).toEqual(before);
		settled(story, 2, PAPERS.slice(4, 8));
		expect(shown(story)).toEqual(committeeIn(story).settled);
	});

	it('stays when a ruling is mended after it was shown', () => {
		const story = ruled(waiting(), 1, 4);
		const before = shown(story);
		takenBack(reopened(story, 1), 1, 4);
		ruled(doubted(story, 1, 4), 1, 4, { ground: 'signed' }).act(closeBatch, batchOf(1));
		expect(committeeIn(story).settled).toMatchObject({ valid: 3, invalid: 1 });
		expect(shown(story)).toEqual(before);
	});
});

describe('facts that do not follow', () => {
	const place = entryOf(1);
	const ruling = { marks: 'x....', ground: null, agree: 2, disagree: 0 };

	it.each([
		['a ballot twice', fact('BallotRecorded', { ...place, position: 4, marks: 'x....' })],
		['a ballot after a gap', fact('BallotRecorded', { ...place, position: 6, marks: 'x....' })],
		['a batch nobody cut', fact('BatchClosed', batchOf(9))],
		[
			'a batch nobody holds',
			fact('BallotRecorded', { ...entryOf(2), position: 1, marks: 'x....' })
		],
		['a ballot taken back twice', fact('BallotTakenBack', { ...place, position: 5 })],
		['a ruling on nothing', fact('DoubtRuled', { ...place, position: 5, ruling })]
	])('%s is kept, counted as unknown, and changes no figure', (_, odd) => {
		const story = full();
		const before = figures(story);
		story.hear(odd);
		expect(figures(story)).toEqual(before);
		expect(story.state.log).toMatchObject({ unknown: 1, position: story.events.length });
	});
});

describe('a batch on its card', () => {
	const first = (story: Story) => committeeIn(story).batches[0]!;

	it.each<[string, () => Story, ReturnType<typeof statusOf>, number]>([
		['waits', boxed, { kind: 'waiting' }, 0],
		[
			'is keyed',
			() => keyed(open(), 1, ['x....']),
			{ kind: 'keying', keyed: 1, by: 'Vũ Hữu Giang' },
			0.25
		],
		['is full', full, { kind: 'full', by: 'Vũ Hữu Giang' }, 1],
		['has a doubt', waiting, { kind: 'doubt', pending: 1 }, 1],
		['is closed', closed, { kind: 'closed' }, 1]
	])('%s', (_, told, status, progress) => {
		expect(statusOf(first(told()))).toEqual(status);
		expect(progressOf(first(told()))).toBe(progress);
	});
});

it('keeps other batches as they are, so that screens redraw only what changed', () => {
	const story = closed();
	const [, second] = committeeIn(story).batches;
	claimed(story, 3).act(recordBallot, { ...entryOf(3), position: 1, marks: 'x....' });
	expect(committeeIn(story).batches[1]).toBe(second);
});
