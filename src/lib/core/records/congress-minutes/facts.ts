import {
	isOrgan,
	itemsOf,
	SESSIONS,
	type AgendaEntry,
	type ItemKind,
	type Organ,
	type OrganMember,
	type SessionKind
} from '../../agenda/agenda';
import type { VietnamTime } from '../../basics/vietnam-time';
import {
	attendanceFigures,
	officialDelegates,
	type AttendanceFigures
} from '../../check-in/attendance-figures';
import type { Mandate } from '../../congress/delegate';
import type { CongressDetails } from '../../congress/events';
import type { CongressState } from '../../congress/state';
import type { Contest } from '../../contest/contest';
import { ballotsFor } from '../../contest/elected';
import { postsUnder } from '../../contest/electorate';
import { rulebookOf, type Rulebook } from '../../rulebook/rulebook';
import type { Settings } from '../../rulebook/settings';
import { countMinutesOf, type CountMinutes } from '../count-minutes/facts';
import { timeDuring } from '../moment';

/** An election under an item: what was prepared, and the count minutes once it was announced. */
export interface ElectionFacts {
	readonly contest: Contest;
	readonly minutes: CountMinutes | null;
}

/** An item of the agenda as the minutes tell it. */
export interface ItemFacts {
	readonly kind: ItemKind;
	readonly title: string;
	readonly begun: VietnamTime | null;
	readonly finished: VietnamTime | null;
	readonly votes: AgendaEntry['votes'];
	readonly elections: readonly ElectionFacts[];
}

export interface SessionFacts {
	readonly session: SessionKind;
	readonly begun: VietnamTime | null;
	/** `null` until every item of the session is done. */
	readonly finished: VietnamTime | null;
	readonly items: readonly ItemFacts[];
}

/** Official delegates and how they came: the figures the credentials committee reports. */
export interface AttendanceFacts extends Pick<
	AttendanceFigures,
	'convened' | 'replaced' | 'cells' | 'quorum'
> {
	/** In the hall for a part of the congress at least, alternates in their places included; `null` while the desk has let nobody in. */
	readonly attended: number | null;
	readonly byMandate: Readonly<Record<Mandate, number>>;
}

/** "Biên bản đại hội": every fact it states, none of its sentences. */
export interface CongressMinutes {
	readonly details: CongressDetails;
	readonly rulebook: Rulebook;
	readonly attendance: AttendanceFacts;
	readonly organs: { readonly [Name in Organ]?: readonly OrganMember[] };
	readonly sessions: readonly SessionFacts[];
	readonly settings: Settings;
}

function attendanceOf(state: CongressState): AttendanceFacts {
	const { convened, replaced, cells, quorum, present, left } = attendanceFigures(state);
	const attended = present + left;
	const byMandate = { 'ex-officio': 0, elected: 0, appointed: 0 };
	for (const { mandate } of officialDelegates(state)) byMandate[mandate] += 1;
	return {
		convened,
		replaced,
		cells,
		quorum,
		attended: attended > 0 ? attended : null,
		byMandate
	};
}

/** Every ballot held under one of the contents, body after body, first round to last. */
function electionsOf(state: CongressState, content: 'committee' | 'delegation'): ElectionFacts[] {
	return postsUnder(state, content)
		.flatMap((kind) => ballotsFor(state, kind))
		.map((contest) => ({ contest, minutes: countMinutesOf(state, contest.plan.id) }));
}

function itemFacts(
	state: CongressState,
	details: CongressDetails,
	{ kind, title, begunAt, finishedAt, votes }: AgendaEntry
): ItemFacts {
	return {
		kind,
		title,
		begun: timeDuring(details, begunAt),
		finished: timeDuring(details, finishedAt),
		votes,
		elections: kind === 'committee' || kind === 'delegation' ? electionsOf(state, kind) : []
	};
}

function sessionFacts(
	state: CongressState,
	details: CongressDetails,
	session: SessionKind
): SessionFacts {
	const entries = itemsOf(state.agenda, session);
	const begun = entries.flatMap(({ begunAt }) => begunAt ?? []);
	const finished = entries.flatMap(({ finishedAt }) => finishedAt ?? []);
	const isDone = entries.length > 0 && finished.length === entries.length;
	return {
		session,
		begun: begun.length > 0 ? timeDuring(details, Math.min(...begun)) : null,
		finished: isDone ? timeDuring(details, Math.max(...finished)) : null,
		items: entries.map((entry) => itemFacts(state, details, entry))
	};
}

/** The facts of the congress's minutes; `null` until the congress has a name and an agenda. */
export function congressMinutesOf(state: CongressState): CongressMinutes | null {
	const { details, agenda, settings } = state;
	if (!details || agenda.entries.length === 0) return null;
	return {
		details,
		rulebook: rulebookOf(details.rulebook),
		attendance: attendanceOf(state),
		organs: agenda.organs,
		sessions: SESSIONS.map((session) => sessionFacts(state, details, session)).filter(
			({ items }) => items.length > 0
		),
		settings
	};
}

/** The people of the organ an item elects; empty where nobody was named, or it elects none. */
export function membersOf({ organs }: CongressMinutes, kind: ItemKind): readonly OrganMember[] {
	return isOrgan(kind) ? (organs[kind] ?? []) : [];
}

export function headOf({ organs }: CongressMinutes, organ: Organ): string {
	return organs[organ]?.find(({ isHead }) => isHead)?.name ?? '';
}
