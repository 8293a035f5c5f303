import type { PersonId } from '../basics/ids';
import type { Fact } from '../log/envelope';

/** A delegate is in the hall; also when coming back after leaving. */
export type DelegateArrived = Fact<'DelegateArrived', { readonly delegateId: PersonId }>;
/** A delegate has left the hall. */
export type DelegateLeft = Fact<'DelegateLeft', { readonly delegateId: PersonId }>;
/** The last arrival, leave or absence of a delegate was a slip of the desk. */
export type CheckInUndone = Fact<
	'CheckInUndone',
	{ readonly delegateId: PersonId; readonly reason: string }
>;
/** A delegate is known to be absent; `throughout` = for the whole congress, which the base deducts. */
export type AbsenceRecorded = Fact<
	'AbsenceRecorded',
	{
		readonly delegateId: PersonId;
		readonly reason: string;
		readonly throughout: boolean;
		/** The convening committee did not accept the reason; a members' congress then deducts nobody. */
		readonly unaccepted?: true;
	}
>;
/** An alternate takes the place of an absent delegate; the base stays as it is. */
export type AlternateSeated = Fact<
	'AlternateSeated',
	{ readonly alternateId: PersonId; readonly replaces: PersonId }
>;

export type CheckInFact =
	DelegateArrived | DelegateLeft | CheckInUndone | AbsenceRecorded | AlternateSeated;
