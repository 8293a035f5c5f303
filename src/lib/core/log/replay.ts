import {
	buildsOnSetAside,
	disputesOf,
	isOpen,
	withSetAside,
	withSettled,
	type Conflict
} from '../conflict/conflict';
import { EMPTY_CONGRESS, type CongressState } from '../congress/state';
import { CURRENT_VERSION, type Logged, type LoggedEvent } from './catalogue';
import { keyOf } from './event-key';
import { understood } from './evolvers';
import { withHead } from './heads';
import { Owned } from './owned';
import {
	headsOn,
	placesWritten,
	subjectsOf,
	subjectsOfConflict,
	type Place,
	type Subject
} from './subjects';

/** Counts an event in: where the log stands, and who changed its subjects last. */
function advance(
	state: CongressState,
	event: LoggedEvent,
	isUnderstood: boolean,
	owned: Owned
): CongressState {
	const { seqs, position, unknown } = state.log;
	return {
		...state,
		log: {
			...state.log,
			position: position + 1,
			hlc: event.hlc,
			seqs: owned.entered(seqs, event.deviceId, event.seq),
			unknown: isUnderstood ? unknown : unknown + 1
		}
	};
}

function withHeads(
	state: CongressState,
	places: readonly Place[],
	event: LoggedEvent,
	owned: Owned
): CongressState {
	if (places.length === 0) return state;
	let { heads } = state.log;
	for (const place of places) heads = withHead(heads, place, event, owned);
	return { ...state, log: { ...state.log, heads } };
}

/**
 * What stands on some subjects and an event did not know of. An event without `after` is of a log that
 * one device at a time wrote, and knows everything.
 */
function unknownTo(
	event: LoggedEvent,
	subjects: readonly Subject[],
	{ log }: CongressState
): readonly LoggedEvent[] {
	const { after } = event;
	if (!after) return [];
	const unknown = subjects
		.flatMap((subject) => headsOn(log, subject))
		.filter((head) => !after.includes(keyOf(head)));
	return [...new Set(unknown)];
}

/** Conflicts changed: each contest they touch says whether it is disputed. */
function withConflicts(state: CongressState, conflicts: readonly Conflict[]): CongressState {
	const log = { ...state.log, conflicts };
	const contests = state.contests.map((contest) => {
		const disputes = disputesOf(conflicts, contest.plan.id);
		return disputes === contest.disputes ? contest : { ...contest, disputes };
	});
	return { ...state, contests, log };
}

/** Applies what was set aside, all or nothing: `null` where it does not fit what stands now. */
export function takenOver(
	state: CongressState,
	events: readonly LoggedEvent[],
	owned: Owned
): CongressState | null {
	let now: CongressState | null = state;
	for (const event of events) now = now && understood(now, event, owned);
	return now;
}

/** Whether a conflict still is what the person saw who settled it: the same acts, over what stood then. */
function isAsSeen(
	state: CongressState,
	conflict: Conflict,
	event: Logged<'ConflictSettled'>
): boolean {
	const { acts, ruling } = event.data;
	if (!conflict.events.every((aside) => acts.includes(keyOf(aside)))) return false;
	const { reads } = subjectsOfConflict(state.log.conflicts, conflict.id);
	return ruling === 'keep' || unknownTo(event, reads, state).length === 0;
}

/**
 * A person's word on a conflict. Where it is no longer what the person saw, or what was set aside does
 * not fit any more, it stays open, for a person to look at again.
 */
function settle(state: CongressState, event: Logged<'ConflictSettled'>): CongressState {
	const { conflict: id, ruling, reason } = event.data;
	const conflict = state.log.conflicts.find((held) => held.id === id);
	if (!conflict || !isOpen(conflict) || !isAsSeen(state, conflict, event)) return state;
	const isTaken = ruling === 'take' && !conflict.stands;
	// Taking over may fail half way: nothing the fold has made may be written into meanwhile.
	const next = isTaken ? takenOver(state, conflict.events, new Owned()) : state;
	if (!next) return state;
	const conflicts = withSettled(next.log.conflicts, id, { ruling, reason, event });
	const settled = withConflicts(next, conflicts);
	if (!isTaken) return settled;
	const places = placesWritten(subjectsOfConflict(state.log.conflicts, id), event.deviceId);
	return withHeads(settled, places, event, new Owned());
}

function isSettling(event: LoggedEvent): event is Logged<'ConflictSettled'> {
	return event.type === 'ConflictSettled' && event.version === CURRENT_VERSION.ConflictSettled;
}

/**
 * The state after one more event. An event that this version does not know, or whose data make no
 * sense, stays in the log and is counted as unknown for the user to see; it is never dropped. One that
 * was decided without knowing what stands is set aside as a conflict (`core/conflict`).
 */
export function evolve(
	state: CongressState,
	event: LoggedEvent,
	owned: Owned = new Owned()
): CongressState {
	const subjects = subjectsOf(event);
	const { reads, minds } = subjects;
	const against = unknownTo(event, reads, state);
	if (against.length > 0 || buildsOnSetAside(state.log.conflicts, event)) {
		const aside = withSetAside(state.log.conflicts, event, against, false);
		return advance(withConflicts(state, aside), event, true, owned);
	}
	const next = isSettling(event) ? settle(state, event) : understood(state, event, owned);
	if (!next) return advance(state, event, false, owned);
	const unminded = unknownTo(event, minds, state);
	const minded =
		unminded.length > 0
			? withConflicts(next, withSetAside(next.log.conflicts, event, unminded, true))
			: next;
	const places = placesWritten(subjects, event.deviceId);
	return advance(withHeads(minded, places, event, owned), event, true, owned);
}

/** Folds a log in its order, or the next part of one; any prefix gives the state of that moment. */
export function replay(
	events: Iterable<LoggedEvent>,
	from: CongressState = EMPTY_CONGRESS
): CongressState {
	const owned = new Owned();
	let state = from;
	for (const event of events) state = evolve(state, event, owned);
	return state;
}
