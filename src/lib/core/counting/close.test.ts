import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import { committeeIn, listed } from '$lib/testing/small-congress';
import {
	batchOf,
	boxed,
	claimed,
	closed,
	counted,
	doubted,
	entryOf,
	finished,
	keyed,
	keyedAgain,
	ONE,
	reopened,
	resolved,
	ruled,
	settled,
	takenBack,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { chooseSetting } from '../congress/decide';
import { fact } from '../log/rule';
import { closeBatch, recountBatch, reopenBatch } from './close';
import { claimBatch, recordBallot } from './decide';
import { placesToLookAt } from './second-look';

/** The third ballot strikes nobody: five names for four seats, an overvote. */
const STACK = ['x....', '.x...', '.....', '...x.'];
const open = () => claimed(boxed(), 1);
const full = () => keyed(open(), 1, STACK);
const twice = (papers: readonly string[] = STACK) => keyedAgain(full(), 1, papers);
const closing = (...looked: readonly number[]) => ({ ...batchOf(1), looked });
const closes = (...looked: readonly number[]) => fact('BatchClosed', closing(...looked));
const batch = (story: Story) => committeeIn(story).batches[0]!;

describe('closeBatch', () => {
	it('closes a batch whose sheets to be looked at were looked at', () => {
		given(twice()).when(closeBatch, closing(3)).follows(closes(3));
		given(twice())
			.when(closeBatch, closing(1, 2, 3, 4))
			.follows(closes(1, 2, 3, 4));
	});

	it('asks for every sheet that counts as invalid by agreement', () => {
		given(twice())
			.when(closeBatch, closing())
			.isRefused({ kind: 'look-at-paper-first', batch: 1, places: [3] });
		given(twice())
			.when(closeBatch, closing(1, 2))
			.isRefused({ kind: 'look-at-paper-first', batch: 1, places: [3] });
	});

	it('asks for every sheet that a third person read', () => {
		const story = resolved(twice(STACK.with(0, 'xx...')), 1, 1, 'x....');
		given(story)
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'look-at-paper-first', batch: 1, places: [1] });
		given(story).when(closeBatch, closing(1, 3)).follows(closes(1, 3));
	});

	it('asks for neighbours that lie the other way round, and for a ballot that one entry lacks', () => {
		given(twice(['.x...', 'x....', '.....', '...x.']))
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'look-at-paper-first', batch: 1, places: [1, 2] });
		given(resolved(twice(STACK.slice(1)), 1, 1, 'x....'))
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'look-at-paper-first', batch: 1, places: [1] });
	});

	it.each([
		['one was moved far', ['...x.', 'x....', '.x...', '.....'], []],
		['two are missing in an entry', STACK.slice(2), [1, 2]],
		['two readings are wholly unlike', STACK.with(0, '.xx..'), [1]]
	])('asks for every sheet where %s', (_, papers, toRead) => {
		const story = toRead.reduce(
			(told, place) => resolved(told, 1, place, STACK[place - 1]!),
			twice(papers)
		);
		given(story)
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'look-at-paper-first', batch: 1, places: [1, 2, 4] });
		given(story)
			.when(closeBatch, closing(1, 2, 3, 4))
			.follows(closes(1, 2, 3, 4));
	});

	it('asks for every sheet where a doubtful ballot lies in another order', () => {
		const story = doubted(keyed(open(), 1, STACK.slice(0, 3)), 1, 4);
		keyedAgain(story, 1, ['x....', '.x...', 'x....', '.....']);
		given(story)
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'look-at-paper-first', batch: 1, places: [1, 2, 4] });
	});

	it('asks for every sheet while the number does not fit', () => {
		const story = keyedAgain(keyed(open(), 1, STACK.slice(0, 2)), 1, STACK.slice(0, 2));
		expect(placesToLookAt(batch(story), committeeIn(story))).toEqual([1, 2]);
	});

	it('asks for every sheet where the congress chose so, and closes none by itself', () => {
		const chosen = listed().act(chooseSetting, { key: 'secondLook', value: 'every-sheet' });
		const story = keyedAgain(keyed(claimed(boxed(chosen), 3), 3, ['x....', '.x...']), 3, [
			'x....',
			'.x...'
		]);
		given(story)
			.when(closeBatch, { ...batchOf(3), looked: [2] })
			.isRefused({ kind: 'look-at-paper-first', batch: 3, places: [1] });
		const of = { ...batchOf(3), looked: [1, 2] };
		given(story).when(closeBatch, of).follows(fact('BatchClosed', of));
	});

	it('asks for no sheet that the tellers concluded on or have still to conclude on', () => {
		const story = doubted(keyed(open(), 1, STACK.slice(0, 3)), 1, 4);
		keyedAgain(story, 1, STACK.with(3, 'x....'));
		given(story).when(closeBatch, closing(3)).follows(closes(3));
		given(ruled(story, 1, 4, { ground: 'signed' }))
			.when(closeBatch, closing(3))
			.follows(closes(3));
	});

	it('waits for both entries', () => {
		for (const story of [boxed(), open(), full(), finished(full(), 1)])
			given(story).when(closeBatch, closing(3)).isRefused({ kind: 'entries-missing', batch: 1 });
		const second = finished(full(), 1).act(claimBatch, {
			...entryOf(1, 2),
			by: TWO,
			handedOver: false
		});
		given(keyed(second, 1, STACK, 1, 2))
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'entries-missing', batch: 1 });
	});

	it('waits until nothing differs', () => {
		given(twice(['xx...', '.x...', '.....', '..x..']))
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'differences-open', batch: 1, places: [1, 4] });
	});

	it('waits until the number fits: by a paper found, by another hand count, or keyed anew', () => {
		const lost = resolved(twice(STACK.slice(0, 3)), 1, 4, null);
		given(lost)
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'batch-incomplete', batch: 1, keyed: 3, size: 4 });
		lost.act(recountBatch, { ...batchOf(1), size: 3, reason: 'Đếm lại' });
		given(lost)
			.when(closeBatch, closing(1, 2, 3))
			.follows(closes(1, 2, 3));
		const found = resolved(twice(STACK.slice(0, 3)), 1, 4, '...x.');
		given(found)
			.when(closeBatch, closing(1, 2, 3, 4))
			.follows(closes(1, 2, 3, 4));
	});

	it('closes once', () => {
		given(settled(boxed(), 1, STACK))
			.when(closeBatch, closing(3))
			.isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});

describe('reopenBatch', () => {
	const reopening = (places: readonly number[] | 'all', reason = 'Ghi nhầm') => ({
		...batchOf(1),
		reason,
		places
	});
	const reopens = (again: object) =>
		fact('BatchReopened', { ...batchOf(1), reason: 'Ghi nhầm', again } as never);
	const done = () => settled(boxed(), 1, STACK);

	it('takes a batch up anew from wherever it stands, with the reason', () => {
		for (const story of [open(), full(), finished(full(), 1), twice(), done()])
			given(story)
				.when(reopenBatch, reopening('all'))
				.follows(reopens({ kind: 'anew' }));
		given(done())
			.when(reopenBatch, reopening('all', ' Ghi nhầm '))
			.follows(reopens({ kind: 'anew' }));
		given(done()).when(reopenBatch, reopening('all', ' ')).isRefused({ kind: 'reason-missing' });
		expect(batch(reopened(done(), 1))).toEqual(batch(boxed()));
	});

	it('lets the same people key it again, in either entry', () => {
		const story = reopened(done(), 1);
		for (const by of [ONE, TWO])
			given(story)
				.when(claimBatch, { ...entryOf(1), by, handedOver: false })
				.follows(fact('BatchClaimed', { ...entryOf(1), by }));
	});

	it('has some places read again, of a batch that is compared or closed', () => {
		for (const story of [twice(), done()])
			given(story)
				.when(reopenBatch, reopening([2, 4]))
				.follows(reopens({ kind: 'ballots', places: [2, 4] }));
		expect(batch(reopened(done(), 1, [2, 4])).closed).toBe(false);
	});

	it('forgets what a third person read there, and keeps what was read elsewhere', () => {
		const story = twice(['xx...', '.x...', '.....', '..x..']);
		resolved(resolved(story, 1, 1, 'x....'), 1, 4, '...x.');
		reopened(closed(story, 1), 1, [4]);
		expect(batch(story).sheets).toMatchObject([
			{ standing: 'agreed', reading: 3 },
			{ standing: 'agreed' },
			{ standing: 'agreed' },
			{ standing: 'differs' }
		]);
	});

	it('has a doubtful ballot concluded on again: the words of the doubt stay', () => {
		const story = doubted(keyed(open(), 1, STACK.slice(0, 3)), 1, 4);
		closed(ruled(keyedAgain(story, 1, STACK.with(3, 'x....')), 1, 4), 1);
		reopened(story, 1, [4]);
		expect(batch(story)).toMatchObject({ closed: false });
		expect(committeeIn(story).docket).toMatchObject([{ position: 4, ruling: null }]);
	});

	it('has a doubtful ballot nobody ruled on read again by a third person', () => {
		const story = doubted(keyed(open(), 1, STACK.slice(0, 3)), 1, 4);
		reopened(keyedAgain(story, 1, STACK.with(3, 'x....')), 1, [4]);
		expect(batch(story).sheets![3]).toMatchObject({ standing: 'differs' });
	});

	it('has a paper read that both entries lack, where the hand count says so', () => {
		const short = keyedAgain(keyed(open(), 1, STACK.slice(0, 3)), 1, STACK.slice(0, 3));
		given(short)
			.when(reopenBatch, reopening([4]))
			.follows(reopens({ kind: 'ballots', places: [4] }));
		given(short)
			.when(reopenBatch, reopening([5]))
			.isRefused({ kind: 'no-such-sheet', batch: 1, place: 5 });
	});

	it('refuses places nobody laid, no place, and a batch nobody took', () => {
		for (const place of [0, 5, -1, 1.5])
			given(done())
				.when(reopenBatch, reopening([1, place]))
				.isRefused({ kind: 'no-such-sheet', batch: 1, place });
		given(done())
			.when(reopenBatch, reopening([]))
			.isRefused({ kind: 'no-such-sheet', batch: 1, place: 0 });
		given(finished(full(), 1))
			.when(reopenBatch, reopening([1]))
			.isRefused({ kind: 'no-such-sheet', batch: 1, place: 1 });
		given(boxed())
			.when(reopenBatch, reopening('all'))
			.isRefused({ kind: 'batch-not-claimed', batch: 1 });
		given(reopened(done(), 1))
			.when(reopenBatch, reopening('all'))
			.isRefused({ kind: 'batch-not-claimed', batch: 1 });
	});
});

describe('recountBatch', () => {
	const recount = { ...batchOf(1), size: 5, reason: 'Đếm lại' };

	it('gives a batch another size, less than what is keyed too: a paper may have been keyed twice', () => {
		given(full()).when(recountBatch, recount).follows(fact('BatchRecounted', recount));
		given(full())
			.when(recountBatch, { ...recount, size: 3 })
			.follows(fact('BatchRecounted', { ...recount, size: 3 }));
		given(takenBack(full(), 1, 4))
			.when(recountBatch, { ...recount, size: 3 })
			.follows(fact('BatchRecounted', { ...recount, size: 3 }));
		given(twice()).when(recountBatch, recount).follows(fact('BatchRecounted', recount));
	});

	it('makes room for one more ballot', () => {
		const fifth = { ...entryOf(1), position: 5, marks: 'x....' };
		given(full()).when(recordBallot, fifth).isRefused({ kind: 'batch-is-full', batch: 1, size: 4 });
		given(full().act(recountBatch, recount))
			.when(recordBallot, fifth)
			.follows(fact('BallotRecorded', fifth));
	});

	it('refuses no reason, no count, a closed batch', () => {
		given(boxed())
			.when(recountBatch, { ...recount, reason: ' ' })
			.isRefused({ kind: 'reason-missing' });
		for (const size of [0, -1, 2.5])
			given(boxed())
				.when(recountBatch, { ...recount, size })
				.isRefused({ kind: 'not-a-count' });
		given(counted()).when(recountBatch, recount).isRefused({ kind: 'batch-is-closed', batch: 1 });
	});
});
