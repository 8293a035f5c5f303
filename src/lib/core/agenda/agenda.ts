import type { AgendaItemId, PersonId } from '../basics/ids';
import type { CountedVote } from '../hand-vote/hand-vote';

/** "Phiên trù bị" and "phiên chính thức", in this order (01-HD/TW 2021). */
export const SESSIONS = ['preparatory', 'official'] as const;
export type SessionKind = (typeof SESSIONS)[number];

/** The organs a congress elects by show of hands: "Đoàn Chủ tịch", "Đoàn Thư ký", "Ban Thẩm tra tư cách đại biểu". */
export const ORGANS = ['presidium', 'secretariat', 'credentials'] as const;
export type Organ = (typeof ORGANS)[number];

/** What an item is: it decides which votes it takes and what the minutes say of it. */
export const ITEM_KINDS = [
	'opening',
	...ORGANS,
	'agenda',
	'working-rules',
	'election-rules',
	'attendance-report',
	'review',
	'upper-documents',
	'committee',
	'delegation',
	'resolution',
	'closing',
	'other'
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** "Nội dung chương trình": one line of the agenda. */
export interface AgendaItem {
	readonly id: AgendaItemId;
	readonly session: SessionKind;
	readonly kind: ItemKind;
	/** As the papers print it. */
	readonly title: string;
}

/** An organ is voted number first, then list; a text as a whole. */
export const ITEM_SUBJECTS = ['number', 'list', 'text'] as const;
export type ItemSubject = (typeof ITEM_SUBJECTS)[number];

export interface OrganMember {
	readonly personId: PersonId;
	readonly name: string;
	readonly isHead: boolean;
}

/** An item with everything known of it. */
export interface AgendaEntry extends AgendaItem {
	/** Epoch ms; `null` until the item begins. */
	readonly begunAt: number | null;
	readonly finishedAt: number | null;
	/** A vote lapses when what it was on changes. */
	readonly votes: { readonly [Subject in ItemSubject]?: CountedVote };
}

/** "Chương trình": the items in their order, and the organs elected under it. */
export interface Agenda {
	/** Empty until an agenda is set. */
	readonly entries: readonly AgendaEntry[];
	readonly organs: { readonly [Name in Organ]?: readonly OrganMember[] };
}

export const NO_AGENDA: Agenda = { entries: [], organs: {} };

export function isOrgan(kind: ItemKind): kind is Organ {
	return ORGANS.some((organ) => organ === kind);
}

/** Texts the congress passes as a whole. */
const TEXTS: readonly ItemKind[] = ['agenda', 'working-rules', 'election-rules', 'resolution'];
/** Items that may be put to a vote as well. */
const VOTABLE: readonly ItemKind[] = ['attendance-report', 'review', 'upper-documents', 'other'];

/** Votes without which the minutes of an item have a gap. */
export function requiredVotes(kind: ItemKind): readonly ItemSubject[] {
	if (isOrgan(kind)) return ['number', 'list'];
	return TEXTS.includes(kind) ? ['text'] : [];
}

/** Votes an item takes at all; an election has its own, contest by contest. */
export function votesOf(kind: ItemKind): readonly ItemSubject[] {
	return VOTABLE.includes(kind) ? ['text'] : requiredVotes(kind);
}

export type ItemProgress = 'waiting' | 'open' | 'done';

export function progressOf({ begunAt, finishedAt }: AgendaEntry): ItemProgress {
	if (begunAt === null) return 'waiting';
	return finishedAt === null ? 'open' : 'done';
}

/** Something happened under this item: it stays in the agenda as it is. */
export function hasHappened(agenda: Agenda, { kind, begunAt, votes }: AgendaEntry): boolean {
	const isNamed = isOrgan(kind) && agenda.organs[kind] !== undefined;
	return begunAt !== null || Object.keys(votes).length > 0 || isNamed;
}

/** The item the hall is at: the open one that began last. */
export function currentItem({ entries }: Agenda): AgendaEntry | undefined {
	return entries
		.filter((entry) => progressOf(entry) === 'open')
		.reduce<AgendaEntry | undefined>(
			(latest, entry) => (latest && (latest.begunAt ?? 0) > (entry.begunAt ?? 0) ? latest : entry),
			undefined
		);
}

/** The first item that still waits. */
export function nextItem({ entries }: Agenda): AgendaEntry | undefined {
	return entries.find((entry) => progressOf(entry) === 'waiting');
}

export const itemsOf = ({ entries }: Agenda, session: SessionKind): readonly AgendaEntry[] =>
	entries.filter((entry) => entry.session === session);
