import type { PersonId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { Delegate } from '../congress/delegate';
import type { CongressState } from '../congress/state';
import { fact, type Decision } from '../log/rule';
import {
	currentMove,
	hasAttended,
	replacedBy,
	whereaboutsBefore,
	whereaboutsOf
} from './attendance';
import { replacements } from './attendance-figures';

/** A slip can be undone for this long without giving a reason, in ms. */
export const UNDO_WITHOUT_REASON = 60_000;

interface OfDelegate {
	readonly delegateId: PersonId;
}

/** Runs a rule on a person of the roll, or refuses a stranger. */
function withDelegate(
	state: CongressState,
	id: PersonId,
	rule: (delegate: Delegate) => Decision
): Decision {
	const delegate = state.roll.get(id);
	return delegate ? rule(delegate) : refuse({ kind: 'unknown-delegate' });
}

/** The alternate who sits in a delegate's place. */
function sitterOf(state: CongressState, delegateId: PersonId): Delegate | undefined {
	const sitter = replacements(state).get(delegateId);
	return sitter && state.roll.get(sitter);
}

/** Marks a delegate present; an alternate needs a place first (244 art. 32(3): one for one). */
export function markArrived(state: CongressState, { delegateId }: OfDelegate): Decision {
	return withDelegate(state, delegateId, ({ name, standing, duty }) => {
		if (duty === 'suspended') return refuse({ kind: 'member-suspended', name });
		const attendance = state.attendance.get(delegateId);
		if (whereaboutsOf(attendance) === 'present') return refuse({ kind: 'already-present', name });
		if (standing === 'alternate' && !replacedBy(attendance))
			return refuse({ kind: 'alternate-without-place', name });
		const sitter = sitterOf(state, delegateId);
		if (sitter) return refuse({ kind: 'place-taken', name, by: sitter.name });
		return accept([fact('DelegateArrived', { delegateId })]);
	});
}

/** Marks everyone of a cell present who is expected and nothing else; for a cell that came together. */
export function markCellArrived(state: CongressState, { cell }: { cell: string }): Decision {
	const expected = [...state.roll.values()].filter(
		(delegate) =>
			delegate.cell === cell &&
			delegate.standing === 'official' &&
			!delegate.duty &&
			!currentMove(state.attendance.get(delegate.id)) &&
			!replacements(state).has(delegate.id)
	);
	return accept(expected.map(({ id }) => fact('DelegateArrived', { delegateId: id })));
}

export function markLeft(state: CongressState, { delegateId }: OfDelegate): Decision {
	return withDelegate(state, delegateId, ({ name }) =>
		whereaboutsOf(state.attendance.get(delegateId)) === 'present'
			? accept([fact('DelegateLeft', { delegateId })])
			: refuse({ kind: 'not-present', name })
	);
}

export interface Absence {
	readonly reason: string;
	readonly throughout: boolean;
	/** By the convening committee; asked at a members' congress only. */
	readonly accepted?: boolean;
}

/**
 * Records an absence with its reason; `throughout` takes the person out of the base unless replaced,
 * so it is not for somebody who was there for a part ("vắng mặt suốt thời gian đại hội").
 */
export function recordAbsence(
	state: CongressState,
	{ delegateId, reason, throughout, accepted = true }: OfDelegate & Absence
): Decision {
	return withDelegate(state, delegateId, ({ name }) => {
		const attendance = state.attendance.get(delegateId);
		if (whereaboutsOf(attendance) === 'present') return refuse({ kind: 'already-present', name });
		if (throughout && hasAttended(attendance)) return refuse({ kind: 'has-attended', name });
		if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
		const absence = { delegateId, reason: reason.trim(), throughout };
		return accept([fact('AbsenceRecorded', accepted ? absence : { ...absence, unaccepted: true })]);
	});
}

/** An alternate takes the place of an official delegate recorded absent. 244 art. 32(3). */
export function seatAlternate(
	state: CongressState,
	{ alternateId, replaces }: { alternateId: PersonId; replaces: PersonId }
): Decision {
	return withDelegate(state, alternateId, (alternate) =>
		withDelegate(state, replaces, (absent) => {
			const { name } = alternate;
			if (alternate.standing !== 'alternate') return refuse({ kind: 'not-an-alternate', name });
			if (replacedBy(state.attendance.get(alternateId)))
				return refuse({ kind: 'already-present', name });
			if (absent.standing === 'alternate')
				return refuse({ kind: 'alternate-without-place', name: absent.name });
			if (whereaboutsOf(state.attendance.get(replaces)) !== 'absent')
				return refuse({ kind: 'not-absent', name: absent.name });
			const sitter = sitterOf(state, replaces);
			if (sitter) return refuse({ kind: 'place-taken', name: absent.name, by: sitter.name });
			return accept([fact('AlternateSeated', { alternateId, replaces })]);
		})
	);
}

/**
 * Takes back the desk's last act on a person: freely within a minute, with a reason after that.
 * The absence that opened a place stays while an alternate sits in it.
 */
export function undoCheckIn(
	state: CongressState,
	{ delegateId, reason }: OfDelegate & { reason: string },
	at: number
): Decision {
	return withDelegate(state, delegateId, ({ name }) => {
		const attendance = state.attendance.get(delegateId);
		const last = currentMove(attendance);
		if (!last) return refuse({ kind: 'nothing-to-undo', name });
		const opened = last.kind === 'absent' && whereaboutsBefore(attendance) !== 'absent';
		const sitter = opened && sitterOf(state, delegateId);
		if (sitter) return refuse({ kind: 'place-taken', name, by: sitter.name });
		if (reason.trim() === '' && at - last.at > UNDO_WITHOUT_REASON)
			return refuse({ kind: 'undo-needs-reason', name });
		return accept([fact('CheckInUndone', { delegateId, reason: reason.trim() })]);
	});
}
