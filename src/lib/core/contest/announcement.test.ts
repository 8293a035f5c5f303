import { describe, expect, it } from 'vitest';
import { attendanceFigures } from '../check-in/attendance-figures';
import { closeBatch, recountBatch } from '../counting/decide';
import { COMMITTEE, committeeIn, listed } from '$lib/testing/small-congress';
import {
	announced,
	batchOf,
	boxed,
	claimed,
	counted,
	doubted,
	issued,
	keyed,
	PAPERS,
	reopened,
	ruled,
	settled,
	takenBack
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
	return doubted(story, 3, 2).act(closeBatch, batchOf(3));
}

const swollen = () =>
	boxed().act(recountBatch, { ...batchOf(3), size: 200, reason: 'Đếm lại tập' });

describe.each<[string, () => Story, readonly Lock[], Ledger['state'], ContestPhase]>([
	['no ballots are out', listed, [{ kind: 'ballots-not-issued' }], 'open', 'preparing'],
	['the box is shut', issued, [{ kind: 'box-not-counted' }], 'open', 'voting'],
	[
		'a batch is open',
		() => reopened(counted(), 2),
		[{ kind: 'batch-open', batch: 2, keyed: 4, size: 4 }],
		'balanced',
		'counting'
	],
	[
		'a ballot was taken back',
		() => takenBack(reopened(counted(), 2), 2, 4),
		[{ kind: 'batch-open', batch: 2, keyed: 3, size: 4 }],
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
			{ kind: 'batch-open', batch: 1, keyed: 0, size: 4 },
			{ kind: 'batch-open', batch: 2, keyed: 0, size: 4 },
			{ kind: 'batch-open', batch: 3, keyed: 0, size: 200 }
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
			unkeyed: 0
		});
		expect(ledgerOf(committeeIn(issued()), door)).toMatchObject({ convened: 12, present: 12 });
	});

	it('adds up at every ballot: returned = valid + invalid + doubtful + unkeyed', () => {
		const {
			returned,
			valid,
			invalid,
			doubtful: waiting,
			unkeyed
		} = ledgerOf(committeeIn(keyed(doubted(claimed(boxed(), 1), 1, 1), 1, ['.....', 'x....'], 2)), {
			convened: 12,
			present: 12
		});
		expect([returned, valid, invalid, waiting, unkeyed]).toEqual([10, 1, 1, 1, 7]);
	});

	it('locks a count that is wrong although every batch is closed', () => {
		const contest = { ...committeeIn(counted()), keyed: { valid: 8, invalid: 1, doubtful: 0 } };
		expect(locksOf(contest)).toEqual([
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
