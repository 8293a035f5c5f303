import type { Delegate } from '../congress/delegate';
import type { CongressState } from '../congress/state';
import type { Base, DeductionReason } from '../rulebook/base';
import { hasAttended, isAbsentThroughout, currentMove, whereaboutsOf } from './attendance';
import { officialDelegates, replacements } from './attendance-figures';

/** Why somebody convened is not in the base now; `null` for those who are. */
type Deducts = (delegate: Delegate) => DeductionReason | null;

/**
 * A delegates' congress deducts those absent for the whole congress, be it a member of the convening
 * committee or a delegate with no alternate in the place. 244 art. 32(3), 190 art. 30. Who attended a
 * part stays in the base.
 */
function ofDelegates(state: CongressState): Deducts {
	const seated = replacements(state);
	return ({ id, mandate }) => {
		if (seated.has(id) || !isAbsentThroughout(state.attendance.get(id))) return null;
		return mandate === 'ex-officio'
			? 'committee-member-absent-throughout'
			: 'absent-throughout-unreplaced';
	};
}

/**
 * A members' congress deducts the suspended; those sent elsewhere or exempt, unless they come; and
 * those absent throughout with a reason the convening committee accepts. 244 art. 32(2), 190 art. 30(2).
 */
function ofMembers({ attendance }: CongressState): Deducts {
	return ({ id, duty }) => {
		const moves = attendance.get(id);
		if (duty === 'suspended') return 'suspended';
		if (duty && !hasAttended(moves))
			return duty === 'exempt' ? 'exempt-not-present' : 'temporarily-elsewhere';
		const isExcused = isAbsentThroughout(moves) && currentMove(moves)?.accepted;
		return isExcused ? 'excused-throughout' : null;
	};
}

/** A committee's meeting deducts nobody, or where the setting says so those not in the room. */
function ofMeeting({ attendance, settings }: CongressState): Deducts {
	return ({ id }) =>
		settings.meetingBase === 'present' && whereaboutsOf(attendance.get(id)) !== 'present'
			? 'absent-from-meeting'
			: null;
}

const DEDUCTS = {
	'delegates-congress': ofDelegates,
	'members-congress': ofMembers,
	'committee-meeting': ofMeeting
} as const;

/** "Số chia" as it stands at the door: everyone convened, less each deduction by name and reason. */
export function baseNow(state: CongressState): Base {
	const officials = officialDelegates(state);
	const reasonOf = DEDUCTS[state.details?.body ?? 'delegates-congress'](state);
	const deductions = officials.flatMap((delegate) => {
		const reason = reasonOf(delegate);
		return reason ? [{ name: delegate.name, reason }] : [];
	});
	return { convened: officials.length, deductions };
}
