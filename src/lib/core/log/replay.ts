import { disputesOf, isOpen, withSetAside, withSettled, type Conflict } from '../conflict/conflict';
import { EMPTY_CONGRESS, type CongressState } from '../congress/state';
import { CURRENT_VERSION, type Logged, type LoggedEvent } from './catalogue';
import { keyOf } from './event-key';
import { understood } from './evolvers';
import { Owned } from './owned';
import { subjectsOf, type Subject } from './subjects';

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
	subjects: readonly Subject[],
	event: LoggedEvent,
	owned: Owned
): CongressState {
	if (subjects.length === 0) return state;
	let { heads } = state.log;
	for (const subject of subjects) heads = owned.entered(heads, subject, event);
	return { ...state, log: { ...state.log, heads } };
}

/**
 * What stands on some subjects and an event did not know of. A device knows its own acts; an event
 * without `after` is of a log that one device at a time wrote, and knows everything.
 */
function unknownTo(
	event: LoggedEvent,
	subjects: readonly Subject[],
	{ log }: CongressState
): readonly LoggedEvent[] {
	const { after, deviceId } = event;
	if (!after) return [];
	const heads = new Set<LoggedEvent>();
	for (const subject of subjects) {
		const head = log.heads.get(subject);
		if (head && head.deviceId !== deviceId && !after.includes(keyOf(head))) heads.add(head);
	}
	return [...heads];
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

/**
 * A person's word on a conflict. What cannot be settled so (it is gone, it was settled already, or what
 * was set aside no longer fits) stays as it is, for a person to look at again.
 */
function settle(state: CongressState, event: Logged<'ConflictSettled'>): CongressState {
	const { conflict: id, ruling, reason } = event.data;
	const conflict = state.log.conflicts.find((held) => held.id === id);
	if (!conflict || !isOpen(conflict)) return state;
	const isTaken = ruling === 'take' && !conflict.stands;
	// Taking over may fail half way: nothing the fold has made may be written into meanwhile.
	const next = isTaken ? takenOver(state, conflict.events, new Owned()) : state;
	if (!next) return state;
	const settled = withConflicts(
		next,
		withSettled(next.log.conflicts, id, { ruling, reason, event })
	);
	const subjects = isTaken ? conflict.events.flatMap((aside) => subjectsOf(aside).writes) : [];
	return withHeads(settled, subjects, event, new Owned());
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
	const { reads, writes, minds } = subjectsOf(event);
	const against = unknownTo(event, reads, state);
	if (against.length > 0) {
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
	return advance(withHeads(minded, writes, event, owned), event, true, owned);
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
