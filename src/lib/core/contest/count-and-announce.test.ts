import { describe, expect, it } from 'vitest';
import type { ContestId } from '../basics/ids';
import { fact } from '../log/rule';
import { COMMITTEE, committeeIn, listed } from '$lib/testing/small-congress';
import { announced, boxed, claimed, counted, issued, keyed } from '$lib/testing/small-count';
import { given } from '$lib/testing/given';
import { phaseOf } from './contest';
import { announceResult, correctLedger, countBox, cutBatches } from './decide';

const contestId = COMMITTEE.id;
const UNKNOWN = { kind: 'unknown-contest' } as const;
const none = { contestId: 'none' as ContestId };

describe('cutBatches', () => {
	it.each([
		[159, 20, [20, 20, 20, 20, 20, 20, 20, 19]],
		[40, 20, [20, 20]],
		[5, 20, [5]],
		[1, 1, [1]]
	])('%i ballots by %i', (ballots, size, batches) =>
		expect(cutBatches(ballots, size)).toEqual(batches)
	);
});

describe('countBox', () => {
	it('cuts the stack into batches', () => {
		given(issued())
			.when(countBox, { contestId, returned: 10 })
			.follows(fact('BoxCounted', { contestId, returned: 10, batchSizes: [4, 4, 2] }));
		expect(phaseOf(committeeIn(boxed()))).toBe('counting');
	});

	it('records more ballots than were issued as they were counted', () => {
		given(issued())
			.when(countBox, { contestId, returned: 13 })
			.follows(fact('BoxCounted', { contestId, returned: 13, batchSizes: [4, 4, 4, 1] }));
	});

	it('refuses before ballots are out, a second time, and what is no count', () => {
		given(listed()).when(countBox, { contestId, returned: 10 }).isRefused({ kind: 'not-issued' });
		given(boxed())
			.when(countBox, { contestId, returned: 10 })
			.isRefused({ kind: 'box-already-counted' });
		for (const returned of [0, -1, 2.5, Number.NaN, 159_159_159])
			given(issued()).when(countBox, { contestId, returned }).isRefused({ kind: 'not-a-count' });
		given(issued())
			.when(countBox, { ...none, returned: 10 })
			.isRefused(UNKNOWN);
	});
});

describe('correctLedger', () => {
	const correction = { contestId, figure: 'returned', value: 11, reason: 'Đếm lại hòm' } as const;
	const corrected = fact('LedgerCorrected', correction);
	const recut = fact('BoxCounted', { contestId, returned: 11, batchSizes: [4, 4, 3] });

	it('cuts the stack afresh while nothing is keyed, be a batch taken or not', () => {
		given(boxed()).when(correctLedger, correction).follows(corrected, recut);
		given(claimed(boxed(), 1)).when(correctLedger, correction).follows(corrected, recut);
	});

	it('leaves the batches alone once a ballot is keyed', () => {
		const story = keyed(claimed(boxed(), 1), 1, ['x....']);
		given(story).when(correctLedger, correction).follows(corrected);
		const { returned, batches } = committeeIn(story.act(correctLedger, correction));
		expect(returned).toBe(11);
		expect(batches.map(({ size }) => size)).toEqual([4, 4, 2]);
	});

	it('corrects ballots issued and nothing else that was frozen', () => {
		const story = issued();
		const { issue } = committeeIn(story);
		story.act(correctLedger, { ...correction, figure: 'issued' });
		expect(committeeIn(story).issue).toEqual({ ...issue, issued: 11 });
	});

	it('refuses what was never recorded', () => {
		given(listed()).when(correctLedger, correction).isRefused({ kind: 'not-issued' });
		given(issued()).when(correctLedger, correction).isRefused({ kind: 'box-not-counted' });
		given(announced()).when(correctLedger, correction).isRefused({ kind: 'already-announced' });
		given(boxed())
			.when(correctLedger, { ...correction, ...none })
			.isRefused(UNKNOWN);
	});

	it('refuses no reason, no count, more issued than present', () => {
		given(boxed())
			.when(correctLedger, { ...correction, reason: ' ' })
			.isRefused({ kind: 'reason-missing' });
		given(boxed())
			.when(correctLedger, { ...correction, value: 0 })
			.isRefused({ kind: 'not-a-count' });
		given(boxed())
			.when(correctLedger, { ...correction, figure: 'issued', value: 13 })
			.isRefused({ kind: 'issued-exceeds-present', issued: 13, present: 12 });
	});
});

describe('announceResult', () => {
	it('freezes tally and outcome', () => {
		const { announced: told } = committeeIn(announced());
		expect(told?.tally).toEqual({
			valid: 8,
			invalid: 2,
			grounds: { overvote: 1, 'no-vote': 1 },
			votes: [6, 6, 8, 7, 3]
		});
		expect(told?.outcome).toMatchObject({ kind: 'short', base: 12, needed: 7, elected: [2, 3] });
	});

	it('refuses while an equation is red, and a second time', () => {
		given(boxed())
			.when(announceResult, { contestId })
			.isRefused({
				kind: 'announcement-locked',
				locks: [
					{ kind: 'batch-open', batch: 1, entries: 0 },
					{ kind: 'batch-open', batch: 2, entries: 0 },
					{ kind: 'batch-open', batch: 3, entries: 0 }
				]
			});
		given(announced()).when(announceResult, { contestId }).isRefused({ kind: 'already-announced' });
		given(counted()).when(announceResult, none).isRefused(UNKNOWN);
	});
});
