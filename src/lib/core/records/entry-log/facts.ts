import type { ContestId } from '../../basics/ids';
import { vietnamTime, type VietnamTime } from '../../basics/vietnam-time';
import { contestIdOf, type Conflict } from '../../conflict/conflict';
import type { CongressState } from '../../congress/state';
import { contestOf, type Contest, type ContestPlan } from '../../contest/contest';
import { inContentOrder, type Times } from '../../count-file/count-file';
import { countedBallots, tallyOfBatches } from '../../counting/ballots';
import { batchesOnPaper } from '../../counting/batch';
import type { LoggedEvent } from '../../log/catalogue';
import { shortNameOf } from '../../log/device-name';
import type { Actor } from '../../log/envelope';
import { keyOf } from '../../log/event-key';
import { timeOf } from '../../log/hybrid-clock';
import { ballotRulesOf } from '../../contest/contest';
import { groundOf, type BallotRules, type Ground, type Marks } from '../../tally/ballot';
import type { Tally } from '../../tally/tally';
import { contestHeadOf, type ContestHead } from '../contest-head';
import { isTold, type ToldEvent } from './acts';
import { KeyingBook, type Keying } from './keying';

/** What a row tells: an act, or ballots keyed in one go. */
export type Told =
	| { readonly kind: 'act'; readonly event: ToldEvent }
	| { readonly kind: 'keyed'; readonly keying: Keying };

export interface LogRow {
	readonly from: VietnamTime;
	/** Of the last ballot of a keying; of an act, the same as `from`. */
	readonly until: VietnamTime;
	/** Who acted, as the act itself names them; an empty name where nobody was asked for one. */
	readonly actor: Actor;
	/** Short name of the device. */
	readonly device: string;
	readonly told: Told;
	/** Decided without knowing of what stood: kept in the log, out of the count. */
	readonly isAside: boolean;
}

/** Ballots of a batch that are marked alike. */
export interface AlikeBallots extends Times {
	readonly marks: Marks;
	/** `null` for a valid ballot. */
	readonly ground: Ground | null;
}

export interface BatchContents {
	readonly number: number;
	readonly size: number;
	/** What its tally sheet says, where it was counted by hand; then it has no ballots here. */
	readonly totals: Tally | null;
	/** Sorted by what they say, never by place or time. */
	readonly ballots: readonly AlikeBallots[];
	/** Doubtful ballots that nobody has ruled on yet. */
	readonly pending: number;
}

/** "Nhật ký nhập phiếu": who did what when in the count of a contest, and the ballots as they were counted. */
export interface EntryLog {
	readonly head: ContestHead;
	readonly plan: ContestPlan;
	readonly candidates: readonly string[];
	readonly rows: readonly LogRow[];
	readonly batches: readonly BatchContents[];
	readonly tellers: Contest['tellers'];
	readonly ownGrounds: readonly string[];
}

/** Acts out of the count, unless a person has taken them after all. */
function setAside(conflicts: readonly Conflict[]): ReadonlySet<string> {
	const out = conflicts.filter(({ stands, settled }) => !stands && settled?.ruling !== 'take');
	return new Set(out.flatMap(({ events }) => events.map(keyOf)));
}

/** Whether an event belongs to the count of a contest; settling a conflict does by what was in conflict. */
function isOf(event: LoggedEvent, contestId: ContestId, conflicts: readonly Conflict[]): boolean {
	if (event.type !== 'ConflictSettled') return contestIdOf(event) === contestId;
	const settled = conflicts.find(({ id }) => id === event.data.conflict);
	return settled?.events.some((aside) => contestIdOf(aside) === contestId) ?? false;
}

function whoOf(told: Told): string {
	if (told.kind === 'keyed') return told.keying.by;
	const { actor, data } = told.event;
	return 'by' in data && typeof data.by === 'string' ? data.by : actor.name;
}

function rowOf(told: Told, isAside: boolean): LogRow {
	const [first, last] =
		told.kind === 'act' ? [told.event, told.event] : [told.keying.event, told.keying.last];
	const { actor, deviceId } = first;
	return {
		from: vietnamTime(timeOf(first.hlc)),
		until: vietnamTime(timeOf(last.hlc)),
		actor: { ...actor, name: whoOf(told) },
		device: shortNameOf(deviceId),
		told,
		isAside
	};
}

/** Acts and keyings in the order they began. */
function rowsOf(state: CongressState, events: readonly LoggedEvent[], contestId: ContestId) {
	const { conflicts } = state.log;
	const aside = setAside(conflicts);
	const counted = new KeyingBook();
	const left = new KeyingBook();
	const acts: LogRow[] = [];
	const begun = new Map<LoggedEvent, number>();
	for (const event of events) {
		if (!isOf(event, contestId, conflicts)) continue;
		begun.set(event, begun.size);
		const isAside = aside.has(keyOf(event));
		(isAside ? left : counted).follow(event);
		if (isTold(event)) acts.push(rowOf({ kind: 'act', event }, isAside));
	}
	const keyed = [counted, left].flatMap((book) =>
		book.all.map((keying) => rowOf({ kind: 'keyed', keying }, book === left))
	);
	const placeOf = ({ told }: LogRow) =>
		begun.get(told.kind === 'act' ? told.event : told.keying.event) ?? 0;
	return [...acts, ...keyed].sort((one, other) => placeOf(one) - placeOf(other));
}

function contentsOf(contest: Contest, rules: BallotRules): BatchContents[] {
	const names = contest.candidates.length;
	return contest.batches.map((batch) => ({
		totals: batchesOnPaper([batch]).length > 0 ? tallyOfBatches([batch], names, rules) : null,
		number: batch.number,
		size: batch.size,
		ballots: inContentOrder(countedBallots([batch])).map(({ times = 1, ...ballot }) => ({
			marks: ballot.marks,
			ground: groundOf(ballot, rules),
			times
		})),
		pending: contest.docket.filter(
			(doubtful) => doubtful.batch === batch.number && doubtful.ruling === null
		).length
	}));
}

/**
 * The facts of the log of a contest, from all events of its congress in their common order; `null`
 * until its box was counted.
 */
export function entryLogOf(
	state: CongressState,
	events: readonly LoggedEvent[],
	contestId: ContestId
): EntryLog | null {
	const contest = contestOf(state, contestId);
	const head = contest ? contestHeadOf(state, contest) : null;
	if (!contest || !head || contest.returned === null) return null;
	const rules = ballotRulesOf(contest);
	return {
		head,
		plan: contest.plan,
		candidates: contest.candidates.map(({ name }) => name),
		rows: rowsOf(state, events, contestId),
		batches: contentsOf(contest, rules),
		tellers: contest.tellers,
		ownGrounds: rules.ownGrounds ?? []
	};
}
