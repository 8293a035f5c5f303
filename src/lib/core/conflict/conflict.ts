import type { ContestId } from '../basics/ids';
import type { LoggedEvent } from '../log/catalogue';
import { keyOf, type EventKey } from '../log/event-key';
import type { ConflictRuling } from './events';

/** How a conflict was decided, by whom and when. */
interface Settlement {
	readonly ruling: ConflictRuling;
	readonly reason: string;
	/** The event that decided it. */
	readonly event: LoggedEvent;
}

/**
 * Acts that were decided without knowing of each other. The first in the common order stands; the
 * others are set aside, shown, and settled by a person: nothing is overwritten in silence.
 */
export interface Conflict {
	/** The first act set aside names the conflict. */
	readonly id: EventKey;
	/** What was set aside, in order: the act and those of its device that build on it. */
	readonly events: readonly LoggedEvent[];
	/** What stands, and they did not know of. */
	readonly against: readonly LoggedEvent[];
	/**
	 * The act is done and stands all the same, for it was done before everybody (an announced result);
	 * what it did not know of has to be looked at.
	 */
	readonly stands: boolean;
	readonly settled: Settlement | null;
}

/** The contest an act is about, if it is about one. */
export function contestIdOf({ data }: LoggedEvent): ContestId | null {
	if ('contestId' in data) return data.contestId;
	return 'plan' in data ? data.plan.id : null;
}

export function isOpen({ settled }: Conflict): boolean {
	return settled === null;
}

/** Conflicts nobody has settled yet. */
export function openConflicts(conflicts: readonly Conflict[]): readonly Conflict[] {
	return conflicts.filter(isOpen);
}

/** How many open conflicts a contest has. */
export function disputesOf(conflicts: readonly Conflict[], contestId: ContestId): number {
	return openConflicts(conflicts).filter(({ events }) =>
		events.some((event) => contestIdOf(event) === contestId)
	).length;
}

/** Whether an act builds on one that was set aside there. */
function buildsOn({ events, stands }: Conflict, { after }: LoggedEvent): boolean {
	return !stands && events.some((aside) => after?.includes(keyOf(aside)));
}

/** Whether an act builds on something that was set aside: then it has nothing to stand on either. */
export function buildsOnSetAside(conflicts: readonly Conflict[], event: LoggedEvent): boolean {
	return conflicts.some((conflict) => buildsOn(conflict, event));
}

/** The conflicts with one more act set aside; `against` is what it did not know of. */
export function withSetAside(
	conflicts: readonly Conflict[],
	event: LoggedEvent,
	against: readonly LoggedEvent[],
	stands: boolean
): readonly Conflict[] {
	const at = stands ? -1 : conflicts.findIndex((held) => isOpen(held) && buildsOn(held, event));
	const held = conflicts[at];
	if (!held)
		return [...conflicts, { id: keyOf(event), events: [event], against, stands, settled: null }];
	const news = against.filter((other) => !held.against.includes(other));
	const grown = {
		...held,
		events: [...held.events, event],
		against: news.length > 0 ? [...held.against, ...news] : held.against
	};
	return conflicts.with(at, grown);
}

/** The conflicts after one was decided. */
export function withSettled(
	conflicts: readonly Conflict[],
	id: EventKey,
	settled: Settlement
): readonly Conflict[] {
	return conflicts.map((conflict) => (conflict.id === id ? { ...conflict, settled } : conflict));
}
