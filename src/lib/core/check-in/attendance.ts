import type { PersonId } from '../basics/ids';

/** One thing the desk recorded about a person; kept for ever, undone or not. */
export interface Move {
	readonly kind: 'arrived' | 'left' | 'absent' | 'seated';
	/** Epoch ms. */
	readonly at: number;
	/** Why absent; empty for the other kinds. */
	readonly reason: string;
	/** Absent for the whole congress ("vắng suốt thời gian đại hội"). */
	readonly throughout: boolean;
	/** The convening committee accepted the reason of an absence. */
	readonly accepted: boolean;
	/** The absent delegate whose place an alternate takes. */
	readonly replaces: PersonId | null;
	/** A slip of the desk, taken back for this reason (empty within the first minute). */
	readonly undone: { readonly at: number; readonly reason: string } | null;
}

/** A person's history at the door, oldest first. */
export type Attendance = readonly Move[];

export type AttendanceBook = ReadonlyMap<PersonId, Attendance>;

/** The move that holds now. */
export function currentMove(attendance: Attendance | undefined): Move | undefined {
	return attendance?.findLast((move) => move.undone === null);
}

export type Whereabouts = 'expected' | 'present' | 'left' | 'absent';

export function whereaboutsOf(attendance: Attendance | undefined): Whereabouts {
	const move = currentMove(attendance);
	if (!move) return 'expected';
	return move.kind === 'arrived' || move.kind === 'seated' ? 'present' : move.kind;
}

/** Where a person stood before the move that holds now. */
export function whereaboutsBefore(attendance: Attendance | undefined): Whereabouts {
	const held = attendance?.filter((move) => move.undone === null);
	return whereaboutsOf(held?.slice(0, -1));
}

/** The delegate an alternate sits for, as long as that seating was not undone. */
export function replacedBy(attendance: Attendance | undefined): PersonId | null {
	const seating = attendance?.findLast((move) => move.kind === 'seated' && move.undone === null);
	return seating?.replaces ?? null;
}

/** Was in the hall for a part of the congress, be it only a moment. */
export function hasAttended(attendance: Attendance | undefined): boolean {
	return (attendance ?? []).some(
		({ kind, undone }) => undone === null && (kind === 'arrived' || kind === 'seated')
	);
}

/** A delegate's absence for the whole congress, if that is what holds now. */
export function isAbsentThroughout(attendance: Attendance | undefined): boolean {
	const move = currentMove(attendance);
	return move?.kind === 'absent' && move.throughout;
}
