import { timeOf } from '../log/hybrid-clock';
import type { Logged } from '../log/catalogue';
import type { PersonId } from '../basics/ids';
import type { AttendanceBook, Move } from './attendance';
import type { CheckInFact } from './events';

function write(
	book: AttendanceBook,
	person: PersonId,
	move: Partial<Move> & Pick<Move, 'kind' | 'at'>
) {
	const full: Move = {
		reason: '',
		throughout: false,
		accepted: true,
		replaces: null,
		undone: null,
		...move
	};
	return new Map(book).set(person, [...(book.get(person) ?? []), full]);
}

function undoLast(book: AttendanceBook, person: PersonId, undone: NonNullable<Move['undone']>) {
	const moves = book.get(person) ?? [];
	const last = moves.findLastIndex((move) => move.undone === null);
	return new Map(book).set(
		person,
		moves.map((move, at) => (at === last ? { ...move, undone } : move))
	);
}

export function evolveCheckIn(
	book: AttendanceBook,
	event: Logged<CheckInFact['type']>
): AttendanceBook {
	const at = timeOf(event.hlc);
	switch (event.type) {
		case 'DelegateArrived':
			return write(book, event.data.delegateId, { kind: 'arrived', at });
		case 'DelegateLeft':
			return write(book, event.data.delegateId, { kind: 'left', at });
		case 'AbsenceRecorded': {
			const { delegateId, reason, throughout, unaccepted } = event.data;
			const accepted = !unaccepted;
			return write(book, delegateId, { kind: 'absent', at, reason, throughout, accepted });
		}
		case 'AlternateSeated':
			return write(book, event.data.alternateId, {
				kind: 'seated',
				at,
				replaces: event.data.replaces
			});
		case 'CheckInUndone':
			return undoLast(book, event.data.delegateId, { at, reason: event.data.reason });
	}
}
