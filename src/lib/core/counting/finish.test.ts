import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import { committeeIn } from '$lib/testing/small-congress';
import {
	batchOf,
	boxed,
	claimed,
	counted,
	doubted,
	entryOf,
	finished,
	keyed,
	ONE,
	PAPERS,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { fact } from '../log/rule';
import { claimBatch, finishEntry, recordBallot } from './decide';

const ballot = { ...entryOf(1), position: 1, marks: 'x....' };
const open = () => claimed(boxed(), 1);
const full = () => keyed(open(), 1, PAPERS.slice(0, 4));

describe('finishEntry', () => {
	const VALID = ['x....', '.x...', '....x', '....x'];
	const seal = (entry: 1 | 2, isConfirmed = false) => ({ ...entryOf(1, entry), isConfirmed });
	const sealed = (entry: 1 | 2, count: number) =>
		fact('EntryFinished', { ...entryOf(1, entry), keyed: count });
	/** The first entry is sealed, the second keyed by somebody else and still open. */
	function second(first: readonly string[], papers: readonly string[]): Story {
		const story = finished(keyed(open(), 1, first), 1);
		story.act(claimBatch, { ...entryOf(1, 2), by: TWO, handedOver: false });
		return keyed(story, 1, papers, 1, 2);
	}

	it('seals an entry that holds its hand count', () => {
		given(full()).when(finishEntry, seal(1)).follows(sealed(1, 4));
		const [entry] = committeeIn(finished(full(), 1)).batches[0]!.entries;
		expect(entry).toMatchObject({ isFinished: true, by: ONE });
	});

	it('asks first where it holds another number', () => {
		const short = keyed(open(), 1, VALID.slice(0, 3));
		const differs = { kind: 'entry-differs-from-count', batch: 1, keyed: 3, size: 4 } as const;
		given(short).when(finishEntry, seal(1)).isRefused(differs);
		given(short).when(finishEntry, seal(1, true)).follows(sealed(1, 3));
		const long = full().act(recordBallot, { ...ballot, position: 5, isBeyond: true });
		given(long)
			.when(finishEntry, seal(1))
			.isRefused({ ...differs, keyed: 5 });
		given(long).when(finishEntry, seal(1, true)).follows(sealed(1, 5));
	});

	it('refuses an empty entry, a sealed one, one nobody took, a closed batch', () => {
		given(open()).when(finishEntry, seal(1, true)).isRefused({ kind: 'entry-empty', batch: 1 });
		given(finished(full(), 1))
			.when(finishEntry, seal(1))
			.isRefused({ kind: 'entry-is-finished', batch: 1, entry: 1 });
		given(boxed()).when(finishEntry, seal(1)).isRefused({ kind: 'batch-not-claimed', batch: 1 });
		given(counted()).when(finishEntry, seal(2)).isRefused({ kind: 'batch-is-closed', batch: 1 });
	});

	it('closes the batch in the same act where both agree on valid ballots only', () => {
		given(second(VALID, VALID))
			.when(finishEntry, seal(2))
			.follows(sealed(2, 4), fact('BatchClosed', { ...batchOf(1), looked: [] }));
	});

	it.each<[string, readonly string[], readonly string[]]>([
		['a ballot is read in two ways', VALID, VALID.with(1, 'xx...')],
		['one is missing', VALID, VALID.slice(1)],
		['one is there twice', VALID, [...VALID.slice(0, 3), '..x..', '....x']],
		[
			'two lie in another order: each is held in hand first',
			VALID,
			['.x...', 'x....', '....x', '....x']
		],
		['both agree on a ballot that is invalid', VALID.with(2, '.....'), VALID.with(2, '.....')],
		['both lack the same ballot', VALID.slice(1), VALID.slice(1)]
	])('leaves it open where %s', (_, first, papers) => {
		const story = second(first, papers.slice(0, 4));
		papers.slice(4).forEach((marks, at) => {
			const place = { ...entryOf(1, 2), position: 5 + at };
			story.act(recordBallot, { ...place, marks, isBeyond: true });
		});
		given(story).when(finishEntry, seal(2, true)).follows(sealed(2, papers.length));
	});

	it('leaves it open where a ballot is doubtful in either entry', () => {
		const first = keyed(doubted(open(), 1, 1), 1, VALID.slice(1), 2);
		finished(first, 1).act(claimBatch, { ...entryOf(1, 2), by: TWO, handedOver: false });
		given(keyed(first, 1, VALID, 1, 2))
			.when(finishEntry, seal(2))
			.follows(sealed(2, 4));
		const other = second(VALID, VALID.slice(0, 3));
		other.act(recordBallot, { ...entryOf(1, 2), position: 4, marks: '....x', doubt: 'Nét mờ' });
		given(other).when(finishEntry, seal(2)).follows(sealed(2, 4));
	});
});
