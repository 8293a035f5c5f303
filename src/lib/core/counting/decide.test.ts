import { describe, expect, it } from 'vitest';
import type { ContestId } from '../basics/ids';
import { fact } from '../log/rule';
import { committeeIn, listed } from '$lib/testing/small-congress';
import {
	announced,
	batchOf,
	boxed,
	claimed,
	counted,
	doubted,
	entryOf,
	finished,
	issued,
	keyed,
	keyedAgain,
	ONE,
	PAPERS,
	ruled,
	THREE,
	TWO
} from '$lib/testing/small-count';
import { given } from '$lib/testing/given';
import type { Story } from '$lib/testing/story';
import { countBox } from '../contest/decide';
import { closeBatch, recountBatch, reopenBatch } from './close';
import {
	claimBatch,
	describeDoubt,
	finishEntry,
	proveZero,
	recordBallot,
	releaseBatch,
	SILENCE,
	takeBackBallot
} from './decide';
import { resolveDifference, ruleOnDoubt } from './resolve';

const claim = { ...entryOf(1), by: TWO, handedOver: false };
const ballot = { ...entryOf(1), position: 1, marks: 'x....' };
const ruling = { marks: 'x....', ground: null, agree: 2, disagree: 1 };
const rule = { ...entryOf(1), position: 1, ruling };
const open = () => claimed(boxed(), 1);
const full = () => keyed(open(), 1, PAPERS.slice(0, 4));

describe('every act on a batch', () => {
	type Act = (story: Story, of?: object) => ReturnType<ReturnType<typeof given>['when']>;
	const acts: readonly [string, Act][] = [
		['a claim', (story, of) => given(story).when(claimBatch, { ...claim, ...of })],
		['a release', (story, of) => given(story).when(releaseBatch, { ...entryOf(1), ...of })],
		['a ballot', (story, of) => given(story).when(recordBallot, { ...ballot, ...of })],
		['a take-back', (story, of) => given(story).when(takeBackBallot, { ...ballot, ...of })],
		[
			'a doubt in words',
			(story, of) => given(story).when(describeDoubt, { ...ballot, doubt: 'Mờ', ...of })
		],
		[
			'a seal',
			(story, of) => given(story).when(finishEntry, { ...entryOf(1), isConfirmed: true, ...of })
		],
		[
			'a third reading',
			(story, of) =>
				given(story).when(resolveDifference, {
					...batchOf(1),
					place: 1,
					by: THREE,
					ballot: null,
					...of
				})
		],
		['a ruling', (story, of) => given(story).when(ruleOnDoubt, { ...rule, ...of })],
		[
			'a closing',
			(story, of) => given(story).when(closeBatch, { ...batchOf(1), looked: [], ...of })
		],
		[
			'a reopening',
			(story, of) =>
				given(story).when(reopenBatch, { ...batchOf(1), reason: 'Nhầm', places: 'all', ...of })
		],
		[
			'a recount',
			(story, of) =>
				given(story).when(recountBatch, { ...batchOf(1), size: 5, reason: 'Nhầm', ...of })
		]
	];

	it.each(acts)('%s waits for the box', (_, when) =>
		when(issued()).isRefused({ kind: 'box-not-counted' })
	);
	it.each(acts)('%s is over once the result is announced', (_, when) =>
		when(announced()).isRefused({ kind: 'already-announced' })
	);
	it.each(acts)('%s needs a batch that was cut', (_, when) => {
		for (const batch of [0, 4, -1, 1.5])
			when(boxed(), { batch }).isRefused({ kind: 'unknown-batch', batch });
	});
	it.each(acts)('%s needs a contest', (_, when) =>
		when(boxed(), { contestId: 'none' as ContestId }).isRefused({ kind: 'unknown-contest' })
	);
});

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

describe('recordBallot', () => {
	const { contestId, batch, entry, position, marks } = ballot;
	const plain = { contestId, batch, entry, position, marks };

	it('knows the grounds that were frozen with the ballots, and no other', () => {
		given(open())
			.when(recordBallot, { ...ballot, ground: 'own-1' })
			.follows(fact('BallotRecorded', { ...ballot, ground: 'own-1' }));
		given(open())
			.when(recordBallot, { ...ballot, ground: 'own-2' })
			.isRefused({ kind: 'unknown-ground' });
		const ruleOn = (ground: 'own-1' | 'own-2') => ({ ...rule, ruling: { ...ruling, ground } });
		given(doubted(open(), 1, 1))
			.when(ruleOnDoubt, ruleOn('own-1'))
			.follows(fact('DoubtRuled', ruleOn('own-1')));
		given(doubted(open(), 1, 1))
			.when(ruleOnDoubt, ruleOn('own-2'))
			.isRefused({ kind: 'unknown-ground' });
	});

	it('records marks, a ground the tellers found, a doubt in their words', () => {
		given(open()).when(recordBallot, ballot).follows(fact('BallotRecorded', plain));
		given(open())
			.when(recordBallot, { ...ballot, ground: 'signed', doubt: undefined })
			.follows(fact('BallotRecorded', { ...plain, ground: 'signed' }));
		given(open())
			.when(recordBallot, { ...ballot, doubt: ' Nét mờ ' })
			.follows(fact('BallotRecorded', { ...plain, doubt: 'Nét mờ' }));
	});

	it('refuses a place that is keyed already, and one that leaves a gap', () => {
		for (const wrong of [0, 1, 3, 1.5])
			given(keyed(open(), 1, ['x....']))
				.when(recordBallot, { ...ballot, position: wrong })
				.isRefused({ kind: 'place-already-keyed', batch: 1, position: wrong });
	});

	it('asks before it takes a ballot more than the batch holds', () => {
		const fifth = { ...ballot, position: 5 };
		given(full()).when(recordBallot, fifth).isRefused({ kind: 'batch-is-full', batch: 1, size: 4 });
		given(full())
			.when(recordBallot, { ...fifth, isBeyond: true })
			.follows(fact('BallotRecorded', fifth));
	});

	it('keeps the entries apart, and changes nothing in a sealed one', () => {
		given(finished(full(), 1))
			.when(recordBallot, { ...ballot, position: 5, isBeyond: true })
			.isRefused({ kind: 'entry-is-finished', batch: 1, entry: 1 });
		const story = finished(full(), 1).act(claimBatch, {
			...entryOf(1, 2),
			by: TWO,
			handedOver: false
		});
		given(story)
			.when(recordBallot, { ...ballot, entry: 2 })
			.follows(fact('BallotRecorded', { ...ballot, entry: 2 }));
	});

	it('refuses marks that are not those of this list', () => {
		for (const wrong of ['', '....', '......', '..a..', '....\n', 'X....'])
			given(open())
				.when(recordBallot, { ...ballot, marks: wrong })
				.isRefused({ kind: 'marks-do-not-fit', names: 5 });
	});

	it('refuses a doubt without words, a batch nobody holds, a closed one', () => {
		given(open())
			.when(recordBallot, { ...ballot, doubt: '  ' })
			.isRefused({ kind: 'doubt-without-words' });
		given(boxed()).when(recordBallot, ballot).isRefused({ kind: 'batch-not-claimed', batch: 1 });
		given(counted()).when(recordBallot, ballot).isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});

describe('takeBackBallot', () => {
	it('takes the last ballot back, ruled on or not', () => {
		const back = fact('BallotTakenBack', { ...entryOf(1), position: 1 });
		const last = { ...entryOf(1), position: 1 };
		given(keyed(open(), 1, ['x....']))
			.when(takeBackBallot, last)
			.follows(back);
		given(doubted(open(), 1, 1))
			.when(takeBackBallot, last)
			.follows(back);
		given(ruled(doubted(open(), 1, 1), 1, 1))
			.when(takeBackBallot, last)
			.follows(back);
	});

	it('refuses any other ballot, and an empty batch', () => {
		for (const position of [0, 1, 3])
			given(keyed(open(), 1, ['x....', '.x...']))
				.when(takeBackBallot, { ...entryOf(1), position })
				.isRefused({ kind: 'not-the-last-ballot', batch: 1, position });
		given(open())
			.when(takeBackBallot, { ...entryOf(1), position: 0 })
			.isRefused({ kind: 'not-the-last-ballot', batch: 1, position: 0 });
	});

	it('refuses in a sealed entry and in a closed batch', () => {
		given(finished(full(), 1))
			.when(takeBackBallot, { ...entryOf(1), position: 4 })
			.isRefused({ kind: 'entry-is-finished', batch: 1, entry: 1 });
		given(counted())
			.when(takeBackBallot, { ...entryOf(1), position: 4 })
			.isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});

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
		given(second(VALID, VALID.toReversed()))
			.when(finishEntry, seal(2))
			.follows(sealed(2, 4), fact('BatchClosed', { ...batchOf(1), looked: [] }));
	});

	it.each<[string, readonly string[], readonly string[]]>([
		['a ballot is read in two ways', VALID, VALID.with(1, 'xx...')],
		['one is missing', VALID, VALID.slice(1)],
		['one is there twice', VALID, [...VALID.slice(0, 3), '..x..', '....x']],
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
