import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import { committeeIn, listed } from '$lib/testing/small-congress';
import {
	boxed,
	claimed,
	counted,
	entryOf,
	finished,
	issued,
	keyed,
	keyedAgain,
	ONE,
	PAPERS,
	THREE,
	TWO
} from '$lib/testing/small-count';
import type { ContestId } from '../basics/ids';
import { countBox } from '../contest/decide';
import { fact } from '../log/rule';
import { claimBatch, proveZero, releaseBatch, SILENCE } from './decide';

const claim = { ...entryOf(1), by: TWO, handedOver: false };
const open = () => claimed(boxed(), 1);
const full = () => keyed(open(), 1, PAPERS.slice(0, 4));

describe('proveZero', () => {
	const contestId = claim.contestId;
	const proof = (by: readonly string[]) => ({ contestId, by });

	it('puts two names to it once ballots are out, before or after the box is opened', () => {
		given(issued())
			.when(proveZero, proof([` ${ONE}`, TWO]))
			.follows(fact('ZeroProven', proof([ONE, TWO])));
		const story = issued().act(countBox, { contestId, returned: 10 });
		given(story)
			.when(proveZero, proof([ONE, TWO]))
			.follows(fact('ZeroProven', proof([ONE, TWO])));
	});

	it('is kept with the moment, and comes once', () => {
		const story = boxed();
		expect(committeeIn(story).zeroProof).toEqual({ by: [ONE, TWO], at: 1_589_850_000_000 });
		given(story)
			.when(proveZero, proof([ONE, THREE]))
			.isRefused({ kind: 'zero-already-proven' });
	});

	it.each([[[]], [[ONE]], [[ONE, ' ']], [['', TWO]], [[ONE, `  ${ONE.toUpperCase()}`]]])(
		'refuses the names %j',
		(by) => given(issued()).when(proveZero, proof(by)).isRefused({ kind: 'zero-needs-two' })
	);

	it('refuses a contest nobody knows, and one whose ballots are not out', () => {
		given(issued())
			.when(proveZero, { contestId: 'none' as ContestId, by: [ONE, TWO] })
			.isRefused({ kind: 'unknown-contest' });
		given(listed())
			.when(proveZero, proof([ONE, TWO]))
			.isRefused({ kind: 'not-issued' });
	});
});

describe('claimBatch', () => {
	const taking = (entry: 1 | 2, by: string, handedOver = false) => ({
		...entryOf(1, entry),
		by,
		handedOver
	});
	const claims = (entry: 1 | 2, by: string) => fact('BatchClaimed', { ...entryOf(1, entry), by });
	/** The first entry is sealed. */
	const once = () => finished(full(), 1);
	const twice = (papers = PAPERS.slice(0, 4)) => keyedAgain(full(), 1, papers);

	it('gives a batch to a named person, once', () => {
		given(boxed()).when(claimBatch, claim).follows(claims(1, TWO));
		given(claimed(boxed(), 1, TWO))
			.when(claimBatch, claim)
			.follows();
		given(boxed()).when(claimBatch, taking(1, ' ')).isRefused({ kind: 'keyer-missing' });
	});

	it('waits until two tellers saw that nothing was counted', () => {
		const story = issued().act(countBox, { contestId: claim.contestId, returned: 10 });
		given(story).when(claimBatch, claim).isRefused({ kind: 'zero-not-proven' });
	});

	it('passes on only when handed over, with what is keyed and everybody who had it', () => {
		const story = keyed(open(), 1, ['x....']);
		given(story).when(claimBatch, claim).isRefused({ kind: 'batch-claimed-by', batch: 1, by: ONE });
		story.waits(1000).act(claimBatch, { ...claim, handedOver: true });
		expect(committeeIn(story).batches[0]?.entries).toMatchObject([
			{
				entry: 1,
				by: TWO,
				keyers: [ONE, TWO],
				ballots: [{ marks: 'x....', ground: null, doubt: null, ruling: null }],
				isFinished: false
			}
		]);
		const [entry] = committeeIn(story).batches[0]!.entries;
		expect(entry!.lastAt - entry!.startedAt).toBe(1000);
	});

	it('passes on when given back', () => {
		const story = keyed(open(), 1, ['x....']).act(releaseBatch, entryOf(1));
		given(story).when(claimBatch, claim).follows(claims(1, TWO));
	});

	it('passes out of silent hands, and every ballot is a sign of life', () => {
		const silent = open().waits(SILENCE - 1);
		given(silent)
			.when(claimBatch, claim)
			.isRefused({ kind: 'batch-claimed-by', batch: 1, by: ONE });
		given(silent.waits(1)).when(claimBatch, claim).follows(claims(1, TWO));
		given(keyed(silent, 1, ['x....']))
			.when(claimBatch, claim)
			.isRefused({ kind: 'batch-claimed-by', batch: 1, by: ONE });
	});

	it('gives the second entry to somebody else, once the first is sealed', () => {
		given(boxed())
			.when(claimBatch, taking(2, TWO))
			.isRefused({ kind: 'first-entry-open', batch: 1 });
		given(full())
			.when(claimBatch, taking(2, TWO))
			.isRefused({ kind: 'first-entry-open', batch: 1 });
		given(once()).when(claimBatch, taking(2, TWO)).follows(claims(2, TWO));
	});

	it.each([ONE, `  ${ONE.toUpperCase()} `, ONE.normalize('NFD'), ONE.replaceAll(' ', '  ')])(
		'never gives both entries to one person, however the name is written: %j',
		(by) =>
			given(once())
				.when(claimBatch, taking(2, by))
				.isRefused({ kind: 'keyed-the-other-entry', batch: 1, by })
	);

	it('never gives an entry to anybody who ever had the other in hand', () => {
		const story = open().act(releaseBatch, entryOf(1)).act(claimBatch, claim);
		finished(keyed(story, 1, PAPERS.slice(0, 4)), 1);
		for (const by of [ONE, TWO])
			given(story)
				.when(claimBatch, taking(2, by, true))
				.isRefused({ kind: 'keyed-the-other-entry', batch: 1, by });
		given(story).when(claimBatch, taking(2, THREE)).follows(claims(2, THREE));
	});

	it('leaves a sealed entry and a closed batch alone', () => {
		given(once())
			.when(claimBatch, taking(1, THREE, true))
			.isRefused({ kind: 'entry-is-finished', batch: 1, entry: 1 });
		given(twice(['x....']))
			.when(claimBatch, taking(2, THREE, true))
			.isRefused({ kind: 'entry-is-finished', batch: 1, entry: 2 });
		given(counted()).when(claimBatch, claim).isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});

describe('releaseBatch', () => {
	it('gives an entry back with its ballots, once', () => {
		const story = keyed(open(), 1, ['x....']);
		given(story)
			.when(releaseBatch, entryOf(1))
			.follows(fact('BatchReleased', entryOf(1)));
		story.act(releaseBatch, entryOf(1));
		expect(committeeIn(story).batches[0]?.entries).toMatchObject([
			{ by: null, keyers: [ONE], ballots: [{ marks: 'x....' }] }
		]);
		given(story).when(releaseBatch, entryOf(1)).follows();
	});

	it('refuses what nobody took, what is sealed, what is closed', () => {
		given(boxed())
			.when(releaseBatch, entryOf(1))
			.isRefused({ kind: 'batch-not-claimed', batch: 1 });
		given(finished(full(), 1))
			.when(releaseBatch, entryOf(1))
			.isRefused({ kind: 'entry-is-finished', batch: 1, entry: 1 });
		given(counted())
			.when(releaseBatch, entryOf(1))
			.isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});
