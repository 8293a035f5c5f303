import { describe, expect, it } from 'vitest';
import { COMMITTEE, committeeIn, gathered, listed, who } from '$lib/testing/small-congress';
import {
	boxed,
	closed,
	counted,
	entryOf,
	finished,
	keyed,
	PAPERS,
	taken,
	TWO
} from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { gather, Tablet } from '$lib/testing/tablet';
import { attendanceFigures } from '../check-in/attendance-figures';
import { markArrived, markLeft, recordAbsence } from '../check-in/decide';
import { describeCongress } from '../congress/decide';
import { locksOf } from '../contest/announcement';
import { announceResult, issueBallots, nameTellers, recordHandVote } from '../contest/decide';
import { ballotsIn } from '../counting/ballots';
import { reopenBatch } from '../counting/close';
import { claimBatch, recordBallot } from '../counting/decide';
import { openConflicts, type Conflict } from './conflict';
import { rulingsFor, settleConflict } from './decide';

const contestId = COMMITTEE.id;
const batch = 2;

/** Two tablets that know the same, and nothing of each other from now on. */
function apart(beginning: Story): [Tablet, Tablet] {
	return [new Tablet('one', beginning), new Tablet('two', beginning)];
}

function conflictsOf({ state }: Story): readonly Conflict[] {
	return openConflicts(state.log.conflicts);
}

function typesOf(conflict: Conflict | undefined): [string[], string[]] {
	const types = (events: Conflict['events']) => events.map(({ type }) => type);
	return [types(conflict?.events ?? []), types(conflict?.against ?? [])];
}

describe('two desks check in one delegate', () => {
	const [one, two] = apart(gathered([1, 2, 3]));
	one.act(markArrived, { delegateId: who(5) });
	two.act(markArrived, { delegateId: who(5) });
	gather([one, two]);

	it('count the delegate once, and a person sees it', () => {
		expect(attendanceFigures(one.state).present).toBe(4);
		expect(typesOf(conflictsOf(one)[0])).toEqual([['DelegateArrived'], ['DelegateArrived']]);
	});

	it('leave nothing to take: both say the same', () => {
		const [conflict] = conflictsOf(one);
		expect(rulingsFor(one.state, conflict!)).toEqual(['keep']);
		expect(
			one.asks(settleConflict, { conflict: conflict!.id, ruling: 'take', reason: '' })
		).toMatchObject({ refused: { kind: 'conflict-only-keep' } });
	});

	it('are settled once', () => {
		const of = { conflict: conflictsOf(one)[0]!.id, ruling: 'keep', reason: 'Đã xem' } as const;
		one.act(settleConflict, of);
		expect(conflictsOf(one)).toEqual([]);
		expect(one.asks(settleConflict, of)).toMatchObject({ refused: { kind: 'conflict-settled' } });
		expect(two.asks(settleConflict, { ...of, conflict: 'nobody:1' })).toMatchObject({
			refused: { kind: 'unknown-conflict' }
		});
	});
});

it('one desk marks a delegate absent while another sees him come: the later may be taken', () => {
	const [one, two] = apart(gathered([1, 2, 3]));
	one.act(recordAbsence, { delegateId: who(5), reason: 'Ốm', throughout: false });
	two.act(markArrived, { delegateId: who(5) });
	gather([one, two]);
	expect(attendanceFigures(two.state).present).toBe(3);
	const [conflict] = conflictsOf(two);
	two.act(settleConflict, {
		conflict: conflict!.id,
		ruling: 'take',
		reason: 'Đang ngồi trong hội trường'
	});
	gather([one, two]);
	expect(attendanceFigures(one.state).present).toBe(4);
	one.act(markLeft, { delegateId: who(5) });
	gather([one, two]);
	expect(conflictsOf(two)).toEqual([]);
});

describe('two people claim one batch', () => {
	function claimed(): [Tablet, Tablet] {
		const [one, two] = apart(boxed());
		one.act(claimBatch, { ...entryOf(batch), by: 'Vũ Hữu Giang', handedOver: true });
		two.act(claimBatch, { ...entryOf(batch), by: 'Đỗ Thị Hà', handedOver: true });
		keyed(two, batch, ['....x', '...x.']);
		return [one, two];
	}

	it('the first has it; the claim and the ballots of the other lie in one conflict', () => {
		const [one, two] = claimed();
		gather([one, two]);
		expect(conflictsOf(one)).toHaveLength(1);
		expect(typesOf(conflictsOf(one)[0])).toEqual([
			['BatchClaimed', 'BallotRecorded', 'BallotRecorded'],
			['BatchClaimed']
		]);
		expect(committeeIn(one).batches[batch - 1]?.entries).toMatchObject([
			{ by: 'Vũ Hữu Giang', ballots: [] }
		]);
	});

	it('lock the announcement until it is settled', () => {
		const [one, two] = claimed();
		gather([one, two]);
		expect(locksOf(committeeIn(one))[0]).toEqual({ kind: 'conflict-open', conflicts: 1 });
		one.act(settleConflict, { conflict: conflictsOf(one)[0]!.id, ruling: 'keep', reason: '' });
		expect(committeeIn(one).disputes).toBe(0);
	});

	it('the other may be taken, with the ballots keyed', () => {
		const [one, two] = claimed();
		gather([one, two]);
		one.act(settleConflict, { conflict: conflictsOf(one)[0]!.id, ruling: 'take', reason: '' });
		gather([one, two]);
		expect(committeeIn(two).batches[batch - 1]?.entries).toMatchObject([{ by: 'Đỗ Thị Hà' }]);
		expect(ballotsIn(committeeIn(two).batches[batch - 1]!, 1)).toHaveLength(2);
		expect(committeeIn(two).keyings).toBe(2);
		two.act(recordBallot, { ...entryOf(batch), position: 3, marks: '....x' });
		gather([one, two]);
		expect(conflictsOf(one)).toEqual([]);
	});

	it('not once the first has keyed ballots of it: two stacks do not make one', () => {
		const [one, two] = claimed();
		keyed(one, batch, ['.x...']);
		gather([one, two]);
		const of = { conflict: conflictsOf(one)[0]!.id, ruling: 'take', reason: '' } as const;
		expect(one.asks(settleConflict, of)).toMatchObject({
			refused: { kind: 'conflict-does-not-fit' }
		});
	});
});

describe('a late ballot in an entry that its keyer sealed', () => {
	/** Batch 2 is keyed at one tablet as far as told; the other, which knows three ballots of it, keys a fourth. */
	function late(goOn: (one: Tablet) => void): [Tablet, Conflict] {
		const [one, two] = apart(taken());
		keyed(one, batch, PAPERS.slice(4, 7));
		gather([one, two]);
		goOn(one);
		two.waits(1000);
		keyed(two, batch, ['x....'], 4);
		gather([one, two]);
		return [one, conflictsOf(one)[0]!];
	}
	const second = (one: Tablet) => {
		one.act(claimBatch, { ...entryOf(batch, 2), by: TWO, handedOver: false });
		closed(finished(keyed(one, batch, PAPERS.slice(4, 8), 1, 2), batch, 2), batch);
	};
	const ballots = (story: Story) => ballotsIn(committeeIn(story).batches[batch - 1]!, 1);

	it('is set aside where the batch is closed; it has no room for it, closed or compared', () => {
		const [one, conflict] = late((tablet) => {
			finished(keyed(tablet, batch, ['....x'], 4), batch);
			second(tablet);
		});
		expect(committeeIn(one).batches[batch - 1]).toMatchObject({ closed: true });
		expect(typesOf(conflict)).toEqual([
			['BallotRecorded'],
			['BatchClosed', 'EntryFinished', 'BallotRecorded']
		]);
		expect(rulingsFor(one.state, conflict)).toEqual(['keep']);
		one.act(reopenBatch, { contestId, batch, reason: 'Xem lại tờ 4', places: [4] });
		expect(rulingsFor(one.state, conflict)).toEqual(['keep']);
		expect(ballots(one)).toHaveLength(4);
	});

	it('cannot be taken into it although its hand count has room: the seal would be worth nothing', () => {
		const [one, conflict] = late((tablet) => finished(tablet, batch));
		expect(typesOf(conflict)).toEqual([['BallotRecorded'], ['EntryFinished']]);
		expect(rulingsFor(one.state, conflict)).toEqual(['keep']);
		expect(ballots(one)).toHaveLength(3);
	});
});

it('a result announced without knowing of an open batch stands, and the conflict says so', () => {
	const [one, two] = apart(counted());
	two.act(reopenBatch, { contestId, batch: 1, reason: 'Đếm lại', places: 'all' });
	one.waits(1000).act(announceResult, { contestId });
	gather([one, two]);
	const [conflict] = conflictsOf(two);
	expect(conflict).toMatchObject({ stands: true });
	expect(typesOf(conflict)).toEqual([['ResultAnnounced'], ['BatchReopened']]);
	expect(committeeIn(two).announced).not.toBeNull();
	expect(rulingsFor(two.state, conflict!)).toEqual(['keep']);
});

it('other tellers may be taken until the ballots are out, then no more', () => {
	const [one, two] = apart(listed());
	const [head, second, technician] = committeeIn(one).tellers;
	one.act(nameTellers, { contestId, tellers: [head!, second!] });
	two.act(nameTellers, { contestId, tellers: [head!, technician!] });
	gather([one, two]);
	const [conflict] = conflictsOf(one);
	expect(rulingsFor(one.state, conflict!)).toEqual(['keep', 'take']);
	for (const subject of ['seats', 'list', 'tellers'] as const)
		one.act(recordHandVote, { contestId, subject, vote: { agree: 12, disagree: 0, other: 0 } });
	one.act(issueBallots, { contestId, issued: 12 });
	expect(rulingsFor(one.state, conflict!)).toEqual(['keep']);
});

it('what was settled on one picture is open again when more of it arrives', () => {
	const [one, two] = apart(gathered([1]));
	const three = new Tablet('three', one);
	const details = one.state.details!;
	one.act(describeCongress, { ...details, term: '2025–2030' });
	three.waits(1).act(describeCongress, { ...details, term: '2020–2026' });
	two.receive(one.events).receive(three.events);
	const [conflict] = conflictsOf(two);
	two.waits(60_000).act(settleConflict, { conflict: conflict!.id, ruling: 'take', reason: '' });
	three.act(describeCongress, { ...details, term: '2020–2027' });
	gather([one, two, three]);
	expect(conflictsOf(one).map(({ events }) => events.length)).toEqual([2]);
	expect(one.state.details?.term).toBe('2025–2030');
});
