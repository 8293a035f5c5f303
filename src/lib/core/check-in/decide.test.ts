import { describe, expect, it } from 'vitest';
import type { PersonId } from '../basics/ids';
import { fact } from '../log/rule';
import {
	ALTERNATE_ONE,
	ALTERNATE_TWO,
	convened,
	delegate,
	gathered,
	who
} from '$lib/testing/small-congress';
import { given } from '$lib/testing/given';
import {
	markArrived,
	markCellArrived,
	markLeft,
	recordAbsence,
	seatAlternate,
	UNDO_WITHOUT_REASON,
	undoCheckIn
} from './decide';

const stranger = 'nobody' as PersonId;
const one = { delegateId: who(1) };
const absence = { ...one, reason: 'Ốm', throughout: true };
const { name } = delegate(1);
const alternate = delegate(13);

const absent = () => convened().act(recordAbsence, absence);
const replaced = () =>
	absent().act(seatAlternate, { alternateId: ALTERNATE_ONE, replaces: who(1) });

describe('markArrived', () => {
	it('lets an expected delegate in', () => {
		given(convened()).when(markArrived, one).follows(fact('DelegateArrived', one));
	});

	it('lets a delegate in again who left, or who was recorded absent', () => {
		given(gathered([1]).act(markLeft, one))
			.when(markArrived, one)
			.follows(fact('DelegateArrived', one));
		given(absent()).when(markArrived, one).follows(fact('DelegateArrived', one));
	});

	it('refuses a stranger, and somebody who is there', () => {
		given(convened())
			.when(markArrived, { delegateId: stranger })
			.isRefused({ kind: 'unknown-delegate' });
		given(gathered([1]))
			.when(markArrived, one)
			.isRefused({ kind: 'already-present', name });
	});

	it('refuses an alternate without a place; one who left it may come back', () => {
		given(convened())
			.when(markArrived, { delegateId: ALTERNATE_ONE })
			.isRefused({ kind: 'alternate-without-place', name: alternate.name });
		given(replaced().act(markLeft, { delegateId: ALTERNATE_ONE }))
			.when(markArrived, { delegateId: ALTERNATE_ONE })
			.follows(fact('DelegateArrived', { delegateId: ALTERNATE_ONE }));
	});

	it('refuses an absentee who comes after all, while an alternate has the place', () => {
		given(replaced())
			.when(markArrived, one)
			.isRefused({ kind: 'place-taken', name, by: alternate.name });
		const cleared = replaced().act(undoCheckIn, { delegateId: ALTERNATE_ONE, reason: '' });
		given(cleared).when(markArrived, one).follows(fact('DelegateArrived', one));
	});
});

describe('markCellArrived', () => {
	it('marks who is expected: not who is there, absent, replaced or an alternate', () => {
		const story = gathered([4]).act(recordAbsence, { ...absence, delegateId: who(7) });
		given(story)
			.when(markCellArrived, { cell: 'Chi bộ 1' })
			.follows(
				fact('DelegateArrived', { delegateId: who(1) }),
				fact('DelegateArrived', { delegateId: who(10) })
			);
	});

	it('marks nobody of a cell that is complete or unknown', () => {
		given(gathered()).when(markCellArrived, { cell: 'Chi bộ 1' }).follows();
		given(convened()).when(markCellArrived, { cell: 'Chi bộ 99' }).follows();
	});
});

describe('markLeft', () => {
	it('lets somebody go who is there', () => {
		given(gathered([1]))
			.when(markLeft, one)
			.follows(fact('DelegateLeft', one));
		given(replaced())
			.when(markLeft, { delegateId: ALTERNATE_ONE })
			.follows(fact('DelegateLeft', { delegateId: ALTERNATE_ONE }));
	});

	it('refuses for somebody who is not', () => {
		given(convened()).when(markLeft, one).isRefused({ kind: 'not-present', name });
		given(absent()).when(markLeft, one).isRefused({ kind: 'not-present', name });
		given(convened())
			.when(markLeft, { delegateId: stranger })
			.isRefused({ kind: 'unknown-delegate' });
	});
});

describe('recordAbsence', () => {
	it('keeps the reason, without stray spaces', () => {
		given(convened())
			.when(recordAbsence, { ...absence, reason: ' Ốm ' })
			.follows(fact('AbsenceRecorded', absence));
	});

	it('takes a better reason later', () => {
		const better = { ...absence, reason: 'Đi công tác' };
		given(absent()).when(recordAbsence, better).follows(fact('AbsenceRecorded', better));
	});

	it('refuses for somebody who is there, without a reason, and for a stranger', () => {
		given(gathered([1]))
			.when(recordAbsence, absence)
			.isRefused({ kind: 'already-present', name });
		given(convened())
			.when(recordAbsence, { ...absence, reason: ' ' })
			.isRefused({ kind: 'reason-missing' });
		given(convened())
			.when(recordAbsence, { ...absence, delegateId: stranger })
			.isRefused({ kind: 'unknown-delegate' });
	});

	it('does not call somebody absent throughout who was there for a part', () => {
		const left = gathered([1]).act(markLeft, one);
		const early = { ...absence, throughout: false };
		given(left).when(recordAbsence, absence).isRefused({ kind: 'has-attended', name });
		given(left).when(recordAbsence, early).follows(fact('AbsenceRecorded', early));
		const slip = gathered([1]).act(undoCheckIn, { ...one, reason: '' });
		given(slip).when(recordAbsence, absence).follows(fact('AbsenceRecorded', absence));
	});
});

describe('seatAlternate', () => {
	const seating = { alternateId: ALTERNATE_ONE, replaces: who(1) };

	it('gives an alternate the place of an absent delegate', () => {
		given(absent()).when(seatAlternate, seating).follows(fact('AlternateSeated', seating));
	});

	it('refuses where nobody is absent, and where the place is taken', () => {
		given(convened()).when(seatAlternate, seating).isRefused({ kind: 'not-absent', name });
		given(gathered()).when(seatAlternate, seating).isRefused({ kind: 'not-absent', name });
		given(replaced())
			.when(seatAlternate, { ...seating, alternateId: ALTERNATE_TWO })
			.isRefused({ kind: 'place-taken', name, by: alternate.name });
	});

	it('keeps the place of an alternate who left: one for one', () => {
		const left = replaced().act(markLeft, { delegateId: ALTERNATE_ONE });
		given(left)
			.when(seatAlternate, { ...seating, alternateId: ALTERNATE_TWO })
			.isRefused({ kind: 'place-taken', name, by: alternate.name });
	});

	it('gives nobody the place of an alternate, whoever it is', () => {
		const ill = convened().act(recordAbsence, { ...absence, delegateId: ALTERNATE_ONE });
		for (const alternateId of [ALTERNATE_ONE, ALTERNATE_TWO])
			given(ill)
				.when(seatAlternate, { alternateId, replaces: ALTERNATE_ONE })
				.isRefused({ kind: 'alternate-without-place', name: alternate.name });
	});

	it('refuses a second place, an official delegate, and strangers', () => {
		const two = replaced().act(recordAbsence, { ...absence, delegateId: who(2) });
		given(two)
			.when(seatAlternate, { alternateId: ALTERNATE_ONE, replaces: who(2) })
			.isRefused({ kind: 'already-present', name: alternate.name });
		given(absent())
			.when(seatAlternate, { ...seating, alternateId: who(2) })
			.isRefused({ kind: 'not-an-alternate', name: delegate(2).name });
		given(absent())
			.when(seatAlternate, { ...seating, alternateId: stranger })
			.isRefused({ kind: 'unknown-delegate' });
		given(absent())
			.when(seatAlternate, { ...seating, replaces: stranger })
			.isRefused({ kind: 'unknown-delegate' });
	});
});

describe('undoCheckIn', () => {
	const slip = { ...one, reason: '' };

	it('needs no reason for a minute, and one after that', () => {
		const undone = fact('CheckInUndone', slip);
		given(gathered([1]).waits(UNDO_WITHOUT_REASON))
			.when(undoCheckIn, slip)
			.follows(undone);
		const late = gathered([1]).waits(UNDO_WITHOUT_REASON + 1);
		given(late).when(undoCheckIn, slip).isRefused({ kind: 'undo-needs-reason', name });
		given(late)
			.when(undoCheckIn, { ...one, reason: ' Nhầm người ' })
			.follows(fact('CheckInUndone', { ...one, reason: 'Nhầm người' }));
	});

	it('refuses where nothing is left to undo', () => {
		given(convened()).when(undoCheckIn, slip).isRefused({ kind: 'nothing-to-undo', name });
		const undone = gathered([1]).act(undoCheckIn, slip);
		given(undone).when(undoCheckIn, slip).isRefused({ kind: 'nothing-to-undo', name });
		expect(undone.state.attendance.get(who(1))).toHaveLength(1);
	});

	it('keeps an absence while an alternate sits in the place it opened', () => {
		given(replaced())
			.when(undoCheckIn, slip)
			.isRefused({ kind: 'place-taken', name, by: alternate.name });
		const cleared = replaced().act(undoCheckIn, { delegateId: ALTERNATE_ONE, reason: '' });
		given(cleared).when(undoCheckIn, slip).follows(fact('CheckInUndone', slip));
	});

	it('lets a second absence go: the first one still keeps the place open', () => {
		const again = replaced().act(recordAbsence, { ...absence, reason: 'Đi công tác' });
		given(again).when(undoCheckIn, slip).follows(fact('CheckInUndone', slip));
	});
});
