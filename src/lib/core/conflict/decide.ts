import { accept, refuse } from '../basics/result';
import { isSame } from '../basics/same';
import type { CongressState } from '../congress/state';
import { contestOf } from '../contest/contest';
import type { FactType } from '../log/catalogue';
import { keyOf, type EventKey } from '../log/event-key';
import { Owned } from '../log/owned';
import { takenOver } from '../log/replay';
import { fact, type Decision } from '../log/rule';
import { contestIdOf, isOpen, type Conflict } from './conflict';
import type { ConflictRuling } from './events';
import type { ConflictRefusal } from './refusals';

/** Acts on a contest that ballots already handed out leave as it is. */
const BEFORE_BALLOTS: ReadonlySet<FactType> = new Set<FactType>([
	'ContestPlanned',
	'CandidatesListed',
	'HandVoteRecorded',
	'TellersNamed',
	'DirectionRecorded'
]);
const KEYING: ReadonlySet<FactType> = new Set<FactType>([
	'BatchClaimed',
	'BatchReleased',
	'BallotRecorded',
	'BallotTakenBack',
	'EntryFinished',
	'TotalsRecorded'
]);
/** Acts that say what now holds, so that the later one may be taken instead of the earlier. */
const MAY_REPLACE: ReadonlySet<FactType> = new Set<FactType>([
	...BEFORE_BALLOTS,
	...KEYING,
	'CongressDescribed',
	'DelegateCorrected',
	'DelegateStruckOff',
	'SettingChosen',
	'DelegateArrived',
	'DelegateLeft',
	'AbsenceRecorded',
	'AgendaSet',
	'OrganNamed',
	'AgendaVoteRecorded',
	'LedgerCorrected',
	'MemberMarked'
]);

/** What was set aside says only what stands already. */
function isEcho({ events, against }: Conflict): boolean {
	return events.every(({ type, data }) =>
		against.some((other) => other.type === type && isSame(other.data, data))
	);
}

/** Whether its contest has gone past the point where such acts are done. */
function isPast(state: CongressState, { events }: Conflict): boolean {
	return events.some((event) => {
		const id = contestIdOf(event);
		const contest = id && contestOf(state, id);
		if (!contest) return false;
		if (contest.announced) return true;
		return contest.issue !== null && BEFORE_BALLOTS.has(event.type);
	});
}

/** A batch takes what was keyed elsewhere only while it is open and has room for it. */
function hasRoom(after: CongressState, { events }: Conflict): boolean {
	return events.every((event) => {
		if (!KEYING.has(event.type) || !('batch' in event.data)) return true;
		const { contestId, batch } = event.data;
		const held = contestOf(after, contestId)?.batches[batch - 1];
		if (!held || held.closed) return false;
		return held.entries.every(({ ballots }) => ballots.length <= held.size);
	});
}

/**
 * What a person may decide on a conflict now. `keep` always: what stands is kept, and what was set
 * aside stays in the log for whoever asks. `take` where the act may replace what stands and still fits.
 */
export function rulingsFor(state: CongressState, conflict: Conflict): readonly ConflictRuling[] {
	return whyNotTaken(state, conflict) === null ? ['keep', 'take'] : ['keep'];
}

function whyNotTaken(state: CongressState, conflict: Conflict): ConflictRefusal | null {
	const mayReplace = conflict.events.every(({ type }) => MAY_REPLACE.has(type));
	if (conflict.stands || !mayReplace || isEcho(conflict) || isPast(state, conflict))
		return { kind: 'conflict-only-keep' };
	const after = takenOver(state, conflict.events, new Owned());
	return after && hasRoom(after, conflict) ? null : { kind: 'conflict-does-not-fit' };
}

/** A person settles a conflict between devices. What is set aside is never lost: both stay in the log. */
export function settleConflict(
	state: CongressState,
	{
		conflict: id,
		ruling,
		reason
	}: { readonly conflict: EventKey; readonly ruling: ConflictRuling; readonly reason: string }
): Decision {
	const conflict = state.log.conflicts.find((held) => held.id === id);
	if (!conflict) return refuse({ kind: 'unknown-conflict' });
	if (!isOpen(conflict)) return refuse({ kind: 'conflict-settled' });
	const why = ruling === 'take' ? whyNotTaken(state, conflict) : null;
	if (why) return refuse(why);
	const acts = conflict.events.map(keyOf);
	return accept([fact('ConflictSettled', { conflict: id, acts, ruling, reason: reason.trim() })]);
}
