import { describe, expect, it } from 'vitest';
import { committeeIn } from '$lib/testing/small-congress';
import {
	boxed,
	claimed,
	closed as closing,
	doubted,
	entryOf,
	finished,
	keyed,
	keyedAgain,
	ONE,
	PAPERS,
	reopened,
	settled,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { progressOf, statusOf } from './batch-status';
import { claimBatch, releaseBatch } from './decide';

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

describe('a batch on its card', () => {
	const first = (story: Story) => committeeIn(story).batches[0]!;

	const second = () =>
		finished(full(), 1).act(claimBatch, { ...entryOf(1, 2), by: TWO, handedOver: false });

	it.each<[string, () => Story, ReturnType<typeof statusOf>, number]>([
		['waits', boxed, { kind: 'waiting' }, 0],
		[
			'is keyed',
			() => keyed(open(), 1, ['x....']),
			{ kind: 'keying', entry: 1, keyed: 1, by: ONE },
			0.125
		],
		[
			'is in nobody’s hands',
			() => keyed(open(), 1, ['x....']).act(releaseBatch, entryOf(1)),
			{ kind: 'keying', entry: 1, keyed: 1, by: null },
			0.125
		],
		['is full', full, { kind: 'keying', entry: 1, keyed: 4, by: ONE }, 0.5],
		['is keyed once', () => finished(full(), 1), { kind: 'second-waiting', by: [ONE] }, 0.5],
		[
			'is keyed again',
			() => keyed(second(), 1, FIRST.slice(0, 2), 1, 2),
			{ kind: 'keying', entry: 2, keyed: 2, by: TWO },
			0.75
		],
		['differs', differing, { kind: 'differs', places: 1 }, 1],
		['is compared', doubtful, { kind: 'compared' }, 1],
		['has a doubt', waiting, { kind: 'doubt', pending: 1 }, 1],
		['is closed', closed, { kind: 'closed' }, 1],
		[
			'has a place read again',
			() => reopened(closed(), 1, [2, 3]),
			{ kind: 'differs', places: 2 },
			1
		]
	])('%s', (_, told, status, progress) => {
		expect(statusOf(first(told()))).toEqual(status);
		expect(progressOf(first(told()))).toBe(progress);
	});
});
