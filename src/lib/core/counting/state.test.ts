import { describe, expect, it } from 'vitest';
import { fact } from '../log/rule';
import { emptyTally } from '../tally/tally';
import { committeeIn } from '$lib/testing/small-congress';
import {
	batchOf,
	boxed,
	claimed,
	closed as closing,
	counted,
	doubted,
	entryOf,
	finished,
	keyed,
	keyedAgain,
	PAPERS,
	reopened,
	resolved,
	ruled,
	settled,
	takenBack,
	TWO
} from '$lib/testing/small-count';
import { kept, recomputed } from '$lib/testing/recomputed';
import type { Story } from '$lib/testing/story';
import { recountBatch } from './close';
import { claimBatch, recordBallot, releaseBatch } from './decide';

const open = () => claimed(boxed(), 1);
const full = () => keyed(open(), 1, PAPERS.slice(0, 4));
const closed = () => settled(boxed(), 1, PAPERS.slice(0, 4));
const FIRST = PAPERS.slice(0, 4);
/** Batch 1 keyed by two people, its last ballot doubtful to the first. */
const doubtful = () =>
	keyedAgain(doubted(keyed(open(), 1, PAPERS.slice(0, 3)), 1, 4), 1, FIRST.with(3, 'x....'));
/** The same, closed. */
const waiting = () => closing(doubtful(), 1);
/** Batch 1 keyed by two people, one ballot read in two ways. */
const differing = () => keyedAgain(full(), 1, FIRST.with(1, '..x..'));
/** A third person read that in yet another way. */
const threeWays = () => resolved(differing(), 1, 2, '...x.');
const figures = (story: Story) => {
	const { keyings, docket, settled: sum, batches } = committeeIn(story);
	return { keyings, docket, sum, batches };
};
/** The figures, but for when somebody last did something. */
const timeless = (story: Story) =>
	JSON.parse(
		JSON.stringify(figures(story), (key, value: unknown) => (key === 'lastAt' ? 0 : value))
	) as unknown;

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
		['a doubtful ballot taken back', () => takenBack(doubted(open(), 1, 1), 1, 1)],
		['a ruled ballot taken back', () => takenBack(ruled(doubted(open(), 1, 1), 1, 1), 1, 1)],
		['an entry given back', () => keyed(open(), 1, FIRST).act(releaseBatch, entryOf(1))],
		['an entry sealed', () => finished(full(), 1)],
		['two entries that differ', differing],
		['a third reading like one of them', () => resolved(differing(), 1, 2, FIRST[1]!)],
		['a third reading like neither', threeWays],
		['a ruling on three readings', () => ruled(threeWays(), 1, 2, { marks: '.x...' }, 3)],
		[
			'a paper that is not there',
			() => resolved(keyedAgain(full(), 1, FIRST.slice(1)), 1, 1, null)
		],
		['a reopening', () => reopened(closed(), 1)],
		['a place to be read again', () => reopened(closed(), 1, [2])],
		['a ruling to be made anew', () => reopened(ruled(waiting(), 1, 4), 1, [4])],
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
		for (const [at, marks] of FIRST.entries()) {
			const story = keyed(open(), 1, PAPERS.slice(0, at));
			const before = timeless(story);
			takenBack(keyed(story.waits(1000), 1, [marks], at + 1), 1, at + 1);
			expect(timeless(story)).toEqual(before);
		}
	});

	it('a doubtful ballot taken back, ruled on or not', () => {
		const before = timeless(open());
		expect(timeless(takenBack(doubted(open(), 1, 1), 1, 1))).toEqual(before);
		expect(timeless(takenBack(ruled(doubted(open(), 1, 1), 1, 1), 1, 1))).toEqual(before);
	});

	it('a batch closed and taken up anew', () => {
		expect(figures(reopened(closed(), 1))).toEqual(figures(boxed()));
		expect(figures(reopened(ruled(waiting(), 1, 4), 1))).toEqual(figures(boxed()));
		expect(figures(reopened(threeWays(), 1))).toEqual(figures(boxed()));
	});

	it('a ruling asked for again, and a place read again: as before, but for the third reading', () => {
		expect(timeless(reopened(ruled(doubtful(), 1, 4), 1, [4]))).toEqual(timeless(doubtful()));
		expect(timeless(resolved(reopened(threeWays(), 1, [2]), 1, 2, FIRST[1]!))).toMatchObject({
			docket: [],
			keyings: 8
		});
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

	it('holds what the second person found doubtful once the batch is compared, not before', () => {
		const story = finished(full(), 1).act(claimBatch, {
			...entryOf(1, 2),
			by: TWO,
			handedOver: false
		});
		keyed(story, 1, FIRST.slice(0, 3), 1, 2);
		const doubt = { position: 4, marks: '....x', doubt: 'Nét mờ' };
		story.act(recordBallot, { ...entryOf(1, 2), ...doubt });
		expect(committeeIn(story).docket).toEqual([]);
		finished(story, 1, 2);
		expect(committeeIn(story).docket).toEqual([
			{
				number: 1,
				batch: 1,
				reading: 2,
				position: 4,
				doubt: 'Nét mờ',
				marks: '....x',
				ruling: null,
				photo: null
			}
		]);
	});

	it('keeps the number and the ruling of what the first person found doubtful', () => {
		const before = doubted(keyed(open(), 1, FIRST.slice(0, 3)), 1, 4);
		const [doubt] = committeeIn(ruled(before, 1, 4)).docket;
		keyedAgain(before, 1, FIRST.with(3, '...x.'));
		expect(committeeIn(before).docket).toEqual([doubt]);
	});

	it('takes what three people read in three ways, under the place of the sheet, and gives it back', () => {
		const story = threeWays();
		expect(committeeIn(story).docket).toEqual([
			{
				number: 1,
				batch: 1,
				reading: 3,
				position: 2,
				doubt: null,
				marks: '...x.',
				ruling: null,
				photo: null
			}
		]);
		expect(committeeIn(reopened(story, 1, [2])).docket).toEqual([]);
	});
});

describe('what the hall may see', () => {
	const shown = (story: Story) => committeeIn(story).shown;
	/** Batch 1 keyed by two people from these papers, and closed. */
	const anew = (story: Story, papers: readonly string[]) => settled(reopened(story, 1), 1, papers);

	it('is nothing until a batch is closed with no doubt waiting', () => {
		expect(shown(full())).toEqual(emptyTally(5));
		expect(shown(finished(full(), 1))).toEqual(emptyTally(5));
		expect(shown(resolved(differing(), 1, 2, FIRST[1]!))).toEqual(emptyTally(5));
		expect(shown(waiting())).toEqual(emptyTally(5));
		expect(shown(closed())).toEqual(committeeIn(closed()).settled);
		expect(shown(closed()).valid).toBe(4);
		expect(shown(ruled(waiting(), 1, 4)).valid).toBe(4);
	});

	it('stays while a batch is reopened, and until the new count passes it', () => {
		const story = closed();
		const before = shown(story);
		reopened(story, 1);
		expect(shown(story)).toEqual(before);
		expect(committeeIn(story).settled).toEqual(emptyTally(5));
		settled(story, 1, FIRST.with(3, 'x....'));
		expect(committeeIn(story).settled.votes).toEqual([2, 3, 4, 4, 3]);
		expect(before.votes).toEqual([3, 3, 4, 4, 2]);
		expect(shown(story)).toEqual(before);
		settled(story, 2, PAPERS.slice(4, 8));
		expect(shown(story)).toEqual(committeeIn(story).settled);
	});

	it('stays while one place is read again', () => {
		const story = closed();
		const before = shown(story);
		reopened(story, 1, [2]);
		expect(committeeIn(story).settled).toEqual(emptyTally(5));
		closing(resolved(story, 1, 2, FIRST[1]!), 1);
		expect([committeeIn(story).settled, shown(story)]).toEqual([before, before]);
	});

	it('stays when a ruling is mended after it was shown', () => {
		const story = ruled(waiting(), 1, 4);
		const before = shown(story);
		closing(ruled(reopened(story, 1, [4]), 1, 4, { ground: 'signed' }), 1);
		expect(committeeIn(story).settled).toMatchObject({ valid: 3, invalid: 1 });
		expect(shown(story)).toEqual(before);
		anew(story, FIRST);
		expect(shown(story).valid).toBe(4);
	});
});

describe('how far the count has come', () => {
	const reached = (story: Story) => committeeIn(story).reached;

	it('is half of the keyings, and never goes back', () => {
		expect(reached(full())).toEqual({ ballots: 2, batches: 0 });
		expect(reached(finished(full(), 1))).toEqual({ ballots: 2, batches: 0 });
		expect(reached(closed())).toEqual({ ballots: 4, batches: 1 });
		expect(reached(reopened(closed(), 1))).toEqual({ ballots: 4, batches: 1 });
	});
});

describe('facts that do not follow', () => {
	const place = entryOf(1);
	const ruling = { marks: 'x....', ground: null, agree: 2, disagree: 0 };

	it.each([
		['a ballot twice', fact('BallotRecorded', { ...place, position: 4, marks: 'x....' })],
		['a ballot after a gap', fact('BallotRecorded', { ...place, position: 6, marks: 'x....' })],
		['a batch nobody cut', fact('BatchClosed', { ...batchOf(9), looked: [] })],
		['a seal on another number', fact('EntryFinished', { ...place, keyed: 3 })],
		['a release of what nobody took', fact('BatchReleased', entryOf(1, 2))],
		[
			'a third reading before there are two',
			fact('DifferenceResolved', { ...batchOf(1), place: 1, by: TWO, ballot: null })
		],
		[
			'a ruling on a third reading before there is one',
			fact('DoubtRuled', { ...batchOf(1), entry: 3, position: 1, ruling })
		],
		[
			'a place read again before there are sheets',
			fact('BatchReopened', {
				...batchOf(1),
				reason: 'Nhầm',
				again: { kind: 'ballots', places: [1] }
			})
		],
		[
			'a batch nobody holds',
			fact('BallotRecorded', { ...entryOf(2), position: 1, marks: 'x....' })
		],
		['a ballot taken back twice', fact('BallotTakenBack', { ...place, position: 5 })],
		[
			'a picture of nothing',
			fact('DoubtPhotographed', { ...place, position: 5, photo: 'a'.repeat(64) })
		],
		['a ruling on nothing', fact('DoubtRuled', { ...place, position: 5, ruling })]
	])('%s is kept, counted as unknown, and changes no figure', (_, odd) => {
		const story = full();
		const before = figures(story);
		story.hear(odd);
		expect(figures(story)).toEqual(before);
		expect(story.state.log).toMatchObject({ unknown: 1, position: story.events.length });
	});
});

describe('facts on a sealed entry that do not follow', () => {
	it.each([
		['a claim', fact('BatchClaimed', { ...entryOf(1), by: TWO })],
		['a release', fact('BatchReleased', entryOf(1))],
		['one ballot more', fact('BallotRecorded', { ...entryOf(1), position: 5, marks: 'x....' })],
		['a take-back', fact('BallotTakenBack', { ...entryOf(1), position: 4 })],
		['a second seal', fact('EntryFinished', { ...entryOf(1), keyed: 4 })]
	])('%s is kept, counted as unknown, and changes no figure', (_, odd) => {
		const story = finished(full(), 1);
		const before = figures(story);
		story.hear(odd);
		expect(figures(story)).toEqual(before);
		expect(story.state.log).toMatchObject({ unknown: 1, position: story.events.length });
	});
});

it('keeps other batches as they are, so that screens redraw only what changed', () => {
	const story = closed();
	const [, second] = committeeIn(story).batches;
	claimed(story, 3).act(recordBallot, { ...entryOf(3), position: 1, marks: 'x....' });
	expect(committeeIn(story).batches[1]).toBe(second);
});
