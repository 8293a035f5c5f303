import { describe, expect, it } from 'vitest';
import { attendanceFigures } from '../check-in/attendance-figures';
import { recountBatch } from '../counting/close';
import { claimBatch, recordBallot } from '../counting/decide';
import { COMMITTEE, committeeIn, listed } from '$lib/testing/small-congress';
import {
	announced,
	batchOf,
	boxed,
	claimed,
	closed,
	counted,
	doubted,
	entryOf,
	finished,
	issued,
	keyed,
	keyedAgain,
	PAPERS,
	reopened,
	resolved,
	ruled,
	settled,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { locksOf, missingBallots, type Lock } from './announcement';
import { phaseOf, type ContestPhase } from './contest';
import { correctLedger, countBox } from './decide';
import { ledgerOf, type Ledger } from './ledger';

const contestId = COMMITTEE.id;
const correct = (story: Story, figure: 'issued' | 'returned', value: number) =>
	story.act(correctLedger, { contestId, figure, value, reason: 'Đếm lại' });

/** Everything is keyed and closed, one ballot of batch 3 doubtful. */
function doubtful(): Story {
	const story = boxed();
	settled(story, 1, PAPERS.slice(0, 4));
	settled(story, 2, PAPERS.slice(4, 8));
	keyed(claimed(story, 3), 3, PAPERS.slice(8, 9));
	return closed(keyedAgain(doubted(story, 3, 2), 3, [PAPERS[8]!, 'x....']), 3);
}

/** Batch 2 is keyed anew: twice, the second time from these papers. */
function again(second: readonly string[]): Story {
	const story = keyed(claimed(reopened(counted(), 2), 2), 2, PAPERS.slice(4, 8));
	return keyedAgain(story, 2, second);
}

/** Both people found a fifth paper in batch 2, which is four by hand count. */
function oneBeyond(): Story {
	const story = claimed(reopened(counted(), 2), 2);
	const fifth = { position: 5, marks: 'x....', isBeyond: true };
	keyed(story, 2, PAPERS.slice(4, 8)).act(recordBallot, { ...entryOf(2), ...fifth });
	finished(story, 2).act(claimBatch, { ...entryOf(2, 2), by: TWO, handedOver: false });
	keyed(story, 2, PAPERS.slice(4, 8), 1, 2).act(recordBallot, { ...entryOf(2, 2), ...fifth });
	return finished(story, 2, 2);
}

const swollen = () =>
	boxed().act(recountBatch, { ...batchOf(3), size: 200, reason: 'Đếm lại tập' });

describe.each<[string, () => Story, readonly Lock[], Ledger['state'], ContestPhase]>([
	['no ballots are out', listed, [{ kind: 'ballots-not-issued' }], 'open', 'preparing'],
	['the box is shut', issued, [{ kind: 'box-not-counted' }], 'open', 'voting'],
	[
		'a batch is keyed anew',
		() => reopened(counted(), 2),
		[{ kind: 'batch-open', batch: 2, entries: 0 }],
		'keying',
		'counting'
	],
	[
		'a batch is keyed once',
		() => finished(keyed(claimed(reopened(counted(), 2), 2), 2, PAPERS.slice(4, 8)), 2),
		[{ kind: 'batch-open', batch: 2, entries: 1 }],
		'keying',
		'counting'
	],
	[
		'the entries of a batch differ',
		() => again(PAPERS.slice(4, 7)),
		[{ kind: 'differences-open', batch: 2, places: [4] }],
		'keying',
		'counting'
	],
	[
		'a place is read again',
		() => reopened(counted(), 2, [2, 3]),
		[{ kind: 'differences-open', batch: 2, places: [2, 3] }],
		'keying',
		'counting'
	],
	[
		'nothing differs any more and nobody has closed the batch',
		() => resolved(again(PAPERS.slice(4, 7)), 2, 4, PAPERS[7]!),
		[{ kind: 'batch-open', batch: 2, entries: 2 }],
		'keying',
		'counting'
	],
	[
		'there is one paper less than the hand count says',
		() => resolved(again(PAPERS.slice(4, 7)), 2, 4, null),
		[{ kind: 'batch-incomplete', batch: 2, keyed: 3, size: 4 }],
		'keying',
		'counting'
	],
	[
		'two people found one paper more',
		oneBeyond,
		[{ kind: 'batch-incomplete', batch: 2, keyed: 5, size: 4 }],
		'keying',
		'counting'
	],
	[
		'a doubtful ballot waits',
		doubtful,
		[{ kind: 'doubt-unruled', number: 1, batch: 3, position: 2 }],
		'keying',
		'counting'
	],
	['it is ruled on', () => ruled(doubtful(), 3, 2), [], 'balanced', 'counted'],
	[
		'more came back than went out',
		() => correct(counted(), 'issued', 9),
		[{ kind: 'returned-exceeds-issued', returned: 10, issued: 9 }],
		'wrong',
		'counted'
	],
	[
		'a box was counted again and held one more',
		() => correct(counted(), 'returned', 11),
		[{ kind: 'batches-differ-from-returned', sum: 10, returned: 11 }],
		'wrong',
		'counted'
	],
	[
		'a batch was counted again and holds more than the box',
		swollen,
		[
			{ kind: 'batches-differ-from-returned', sum: 208, returned: 10 },
			{ kind: 'batch-open', batch: 1, entries: 0 },
			{ kind: 'batch-open', batch: 2, entries: 0 },
			{ kind: 'batch-open', batch: 3, entries: 0 }
		],
		'wrong',
		'counting'
	],
	['everything holds', counted, [], 'balanced', 'counted'],
	['it is announced', announced, [], 'balanced', 'announced']
])('when %s', (_, told, locks, state, phase) => {
	const story = told();
	const contest = committeeIn(story);

	it('says what locks the announcement', () => expect(locksOf(contest)).toEqual(locks));
	it(`has a ledger that is ${state}`, () =>
		expect(ledgerOf(contest, attendanceFigures(story.state)).state).toBe(state));
	it(`is ${phase}`, () => expect(phaseOf(contest)).toBe(phase));
});

describe('the ledger', () => {
	it('takes the door’s figures until ballots are out, then the frozen ones', () => {
		const door = { convened: 99, present: 98 };
		expect(ledgerOf(committeeIn(listed()), door)).toMatchObject({
			...door,
			issued: null,
			returned: null,
			uncounted: 0
		});
		expect(ledgerOf(committeeIn(issued()), door)).toMatchObject({ convened: 12, present: 12 });
	});

	it('adds up at every ballot and batch: returned = valid + invalid + doubtful + uncounted', () => {
		const figures = (story: Story) => {
			const door = { convened: 12, present: 12 };
			const ledger = ledgerOf(committeeIn(story), door);
			const { returned, valid, invalid, doubtful: waiting, uncounted } = ledger;
			return [returned, valid, invalid, waiting, uncounted];
		};
		const papers = ['.....', 'x....', 'xx...'];
		const story = keyed(doubted(claimed(boxed(), 1), 1, 1), 1, papers, 2);
		expect(figures(story)).toEqual([10, 0, 0, 1, 9]);
		closed(keyedAgain(story, 1, ['x....', ...papers]), 1);
		expect(figures(story)).toEqual([10, 0, 0, 1, 9]);
		expect(figures(ruled(story, 1, 1))).toEqual([10, 3, 1, 0, 6]);
		expect(figures(settled(story, 2, PAPERS.slice(4, 8)))).toEqual([10, 6, 2, 0, 2]);
	});

	it('locks a count that is wrong although every batch is closed', () => {
		const contest = committeeIn(counted());
		const oneLost = { ...contest, settled: { ...contest.settled, invalid: 1 } };
		expect(locksOf(oneLost)).toEqual([
			{ kind: 'ballots-differ-from-returned', keyed: 9, returned: 10 }
		]);
	});
});

describe('missing ballots', () => {
	it('are told, and lock nothing', () => {
		const contest = committeeIn(counted());
		expect(missingBallots(contest)).toEqual({ kind: 'returned-below-issued', missing: 2 });
		expect(locksOf(contest)).toEqual([]);
	});

	it('are none before the box is counted, or when all came back', () => {
		expect(missingBallots(committeeIn(listed()))).toBeNull();
		expect(missingBallots(committeeIn(issued()))).toBeNull();
		const all = issued().act(countBox, { contestId, returned: 12 });
		expect(missingBallots(committeeIn(all))).toBeNull();
	});
});
