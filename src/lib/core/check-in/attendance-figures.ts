import type { PersonId } from '../basics/ids';
import type { Delegate } from '../congress/delegate';
import type { CongressState } from '../congress/state';
import { quorumOf } from '../rulebook/base';
import { hasAttended, replacedBy, whereaboutsOf } from './attendance';

/** The door in figures. */
export interface AttendanceFigures {
	/** Official delegates convened ("triệu tập"). */
	readonly convened: number;
	/** Voters in the hall: official delegates present and alternates seated in their place. */
	readonly present: number;
	readonly absent: number;
	/** Came and left again. */
	readonly left: number;
	/** Nothing recorded yet, and awaited. */
	readonly expected: number;
	/** Absent delegates whose place an alternate took. */
	readonly replaced: number;
	readonly cellsPresent: number;
	readonly cells: number;
	readonly quorum: number;
	readonly isQuorate: boolean;
}

/** Who sits in whose place: absent delegate → alternate. */
export function replacements(state: CongressState): ReadonlyMap<PersonId, PersonId> {
	const seats = new Map<PersonId, PersonId>();
	for (const [alternateId, attendance] of state.attendance) {
		const replaces = replacedBy(attendance);
		if (replaces) seats.set(replaces, alternateId);
	}
	return seats;
}

export function officialDelegates(state: CongressState): Delegate[] {
	return [...state.roll.values()].filter((delegate) => delegate.standing === 'official');
}

/** True while someone may vote: an official delegate present, or an alternate seated and present. */
export function isVoterPresent(state: CongressState, person: PersonId): boolean {
	return whereaboutsOf(state.attendance.get(person)) === 'present';
}

/**
 * A member suspended, or sent elsewhere or exempt who has not come: in a members' congress neither
 * awaited nor counted for the quorum, as they are not in its base. 244 art. 32(2), 01-HD/TW (2021).
 */
function isAway({ details, attendance }: CongressState, { id, duty }: Delegate): boolean {
	const isOfMembers = details?.body === 'members-congress';
	return isOfMembers && duty !== undefined && !hasAttended(attendance.get(id));
}

export function attendanceFigures(state: CongressState): AttendanceFigures {
	const officials = officialDelegates(state);
	const seated = replacements(state);
	const tally = { present: 0, absent: 0, left: 0, expected: 0, replaced: 0 };
	const cellsPresent = new Set<string>();
	for (const delegate of officials) {
		const sitter = seated.get(delegate.id);
		if (sitter) tally.replaced += 1;
		const where = whereaboutsOf(state.attendance.get(sitter ?? delegate.id));
		if (where !== 'expected' || !isAway(state, delegate)) tally[where] += 1;
		if (where === 'present') cellsPresent.add(delegate.cell);
	}
	const convened = officials.length;
	const counted = officials.filter((delegate) => !isAway(state, delegate)).length;
	const quorum = quorumOf(counted, state.settings.quorum);
	return {
		...tally,
		convened,
		cellsPresent: cellsPresent.size,
		cells: new Set(officials.map((delegate) => delegate.cell)).size,
		quorum,
		isQuorate: convened > 0 && tally.present >= quorum
	};
}
