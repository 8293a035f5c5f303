import { describe, expect, it } from 'vitest';
import type { ContestId } from '../basics/ids';
import { fact } from '../log/rule';
import { committeeIn } from '$lib/testing/small-congress';
import {
	announced,
	batchOf,
	boxed,
	claimed,
	counted,
	doubted,
	entryOf,
	issued,
	keyed,
	PAPERS,
	reopened,
	ruled,
	settled,
	takenBack
} from '$lib/testing/small-count';
import { given } from '$lib/testing/given';
import {
	claimBatch,
	closeBatch,
	recordBallot,
	recountBatch,
	reopenBatch,
	ruleOnDoubt,
	takeBackBallot
} from './decide';

const claim = { ...entryOf(1), by: 'Đỗ Thị Hà', handedOver: false };
const ballot = { ...entryOf(1), position: 1, marks: 'x....' };
const ruling = { marks: 'x....', ground: null, agree: 2, disagree: 1 };
const rule = { ...entryOf(1), position: 1, ruling };
const open = () => claimed(boxed(), 1);
const full = () => keyed(open(), 1, PAPERS.slice(0, 4));

describe('every act on a batch', () => {
	const acts = [
		['a claim', (story = boxed(), of = {}) => given(story).when(claimBatch, { ...claim, ...of })],
		[
			'a ballot',
			(story = boxed(), of = {}) => given(story).when(recordBallot, { ...ballot, ...of })
		],
		[
			'a take-back',
			(story = boxed(), of = {}) => given(story).when(takeBackBallot, { ...ballot, ...of })
		],
		['a ruling', (story = boxed(), of = {}) => given(story).when(ruleOnDoubt, { ...rule, ...of })],
		[
			'a closing',
			(story = boxed(), of = {}) => given(story).when(closeBatch, { ...batchOf(1), ...of })
		],
		[
			'a reopening',
			(story = boxed(), of = {}) =>
				given(story).when(reopenBatch, { ...batchOf(1), reason: 'Nhầm', ...of })
		],
		[
			'a recount',
			(story = boxed(), of = {}) =>
				given(story).when(recountBatch, { ...batchOf(1), size: 5, reason: 'Nhầm', ...of })
		]
	] as const;

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

describe('claimBatch', () => {
	it('gives a batch to a named person, once', () => {
		const { contestId, batch, entry, by } = claim;
		given(boxed())
			.when(claimBatch, claim)
			.follows(fact('BatchClaimed', { contestId, batch, entry, by }));
		given(claimed(boxed(), 1, by))
			.when(claimBatch, claim)
			.follows();
		given(boxed())
			.when(claimBatch, { ...claim, by: ' ' })
			.isRefused({ kind: 'keyer-missing' });
	});

	it('passes on only when handed over, with what is keyed', () => {
		const story = keyed(open(), 1, ['x....']);
		given(story)
			.when(claimBatch, claim)
			.isRefused({ kind: 'batch-claimed-by', batch: 1, by: 'Vũ Hữu Giang' });
		story.act(claimBatch, { ...claim, handedOver: true });
		expect(committeeIn(story).batches[0]?.entries).toEqual([
			{
				entry: 1,
				by: claim.by,
				ballots: [{ marks: 'x....', ground: null, doubt: null, ruling: null }]
			}
		]);
	});

	it('leaves a closed batch alone', () => {
		given(counted()).when(claimBatch, claim).isRefused({ kind: 'batch-is-closed', batch: 1 });
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

	it('refuses a ballot more than the batch holds', () => {
		given(full())
			.when(recordBallot, { ...ballot, position: 5 })
			.isRefused({ kind: 'batch-is-full', batch: 1, size: 4 });
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

	it('refuses in a closed batch', () => {
		given(counted())
			.when(takeBackBallot, { ...entryOf(1), position: 4 })
			.isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});

describe('ruleOnDoubt', () => {
	const doubt = () => doubted(open(), 1, 1);

	it('takes what the majority of the tellers concluded', () => {
		given(doubt()).when(ruleOnDoubt, rule).follows(fact('DoubtRuled', rule));
	});

	it('refuses a ballot that is not doubtful, is not there, or is ruled on', () => {
		given(keyed(open(), 1, ['x....']))
			.when(ruleOnDoubt, rule)
			.isRefused({ kind: 'not-doubtful', batch: 1, position: 1 });
		given(doubt())
			.when(ruleOnDoubt, { ...rule, position: 2 })
			.isRefused({ kind: 'not-doubtful', batch: 1, position: 2 });
		given(ruled(doubt(), 1, 1))
			.when(ruleOnDoubt, rule)
			.isRefused({ kind: 'already-ruled', batch: 1, position: 1 });
	});

	it.each([
		[
			{ agree: 1, disagree: 1 },
			{ kind: 'ruling-without-majority', agree: 1, disagree: 1 }
		],
		[
			{ agree: 0, disagree: 0 },
			{ kind: 'ruling-without-majority', agree: 0, disagree: 0 }
		],
		[
			{ agree: 3, disagree: 1 },
			{ kind: 'ruling-exceeds-tellers', tellers: 3 }
		],
		[{ agree: 1, disagree: -1 }, { kind: 'hands-negative' }],
		[{ agree: 0.5, disagree: 0 }, { kind: 'hands-negative' }],
		[{ marks: 'x...' }, { kind: 'marks-do-not-fit', names: 5 }]
	] as const)('refuses %o', (change, refusal) =>
		given(doubt())
			.when(ruleOnDoubt, { ...rule, ruling: { ...ruling, ...change } })
			.isRefused(refusal)
	);
});

describe('closeBatch', () => {
	it('closes a batch that holds its hand count, a doubt waiting or not', () => {
		given(full())
			.when(closeBatch, batchOf(1))
			.follows(fact('BatchClosed', batchOf(1)));
		given(doubted(keyed(open(), 1, PAPERS.slice(0, 3)), 1, 4))
			.when(closeBatch, batchOf(1))
			.follows(fact('BatchClosed', batchOf(1)));
	});

	it('refuses one that is short, empty or closed', () => {
		given(boxed())
			.when(closeBatch, batchOf(1))
			.isRefused({ kind: 'batch-incomplete', batch: 1, keyed: 0, size: 4 });
		given(keyed(open(), 1, ['x....']))
			.when(closeBatch, batchOf(1))
			.isRefused({ kind: 'batch-incomplete', batch: 1, keyed: 1, size: 4 });
		given(settled(boxed(), 1, PAPERS.slice(0, 4)))
			.when(closeBatch, batchOf(1))
			.isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});

describe('reopenBatch', () => {
	const reopening = { ...batchOf(1), reason: 'Ghi nhầm' };

	it('opens a closed batch, with the reason', () => {
		given(counted()).when(reopenBatch, reopening).follows(fact('BatchReopened', reopening));
		given(counted())
			.when(reopenBatch, { ...reopening, reason: '' })
			.isRefused({ kind: 'reason-missing' });
		given(reopened(counted(), 1))
			.when(reopenBatch, reopening)
			.isRefused({ kind: 'batch-is-open', batch: 1 });
	});
});

describe('recountBatch', () => {
	const recount = { ...batchOf(1), size: 5, reason: 'Đếm lại' };

	it('gives a batch another size, never below what is keyed', () => {
		given(full()).when(recountBatch, recount).follows(fact('BatchRecounted', recount));
		given(full())
			.when(recountBatch, { ...recount, size: 3 })
			.isRefused({ kind: 'batch-smaller-than-keyed', batch: 1, keyed: 4 });
		given(takenBack(full(), 1, 4))
			.when(recountBatch, { ...recount, size: 3 })
			.follows(fact('BatchRecounted', { ...recount, size: 3 }));
	});

	it('refuses no reason, no count, a closed batch', () => {
		given(boxed())
			.when(recountBatch, { ...recount, reason: ' ' })
			.isRefused({ kind: 'reason-missing' });
		given(boxed())
			.when(recountBatch, { ...recount, size: 0 })
			.isRefused({ kind: 'not-a-count' });
		given(counted()).when(recountBatch, recount).isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});
