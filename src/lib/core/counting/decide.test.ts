import { describe, it } from 'vitest';
import type { ContestId } from '../basics/ids';
import { fact } from '../log/rule';
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
	PAPERS,
	ruled,
	THREE,
	TWO
} from '$lib/testing/small-count';
import { given } from '$lib/testing/given';
import type { Story } from '$lib/testing/story';
import { closeBatch, recountBatch, reopenBatch } from './close';
import {
	claimBatch,
	describeDoubt,
	finishEntry,
	recordBallot,
	releaseBatch,
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
