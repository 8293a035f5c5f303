import type { AgendaItemId } from '../basics/ids';
import type { Hall } from '../hand-vote/hand-vote';
import type { Logged } from '../log/catalogue';
import { timeOf } from '../log/hybrid-clock';
import type { Agenda, AgendaEntry, AgendaItem, ItemSubject, Organ, OrganMember } from './agenda';
import type { AgendaFact } from './events';

/** Replaces one entry. Throws for an item nobody set: replay then keeps the event as one it cannot read. */
function withEntry(
	agenda: Agenda,
	id: AgendaItemId,
	change: (entry: AgendaEntry) => AgendaEntry
): Agenda {
	if (!agenda.entries.some((entry) => entry.id === id)) throw new Error(`no item ${id}`);
	const entries = agenda.entries.map((entry) => (entry.id === id ? change(entry) : entry));
	return { ...agenda, entries };
}

function withoutVote(entry: AgendaEntry, subject: ItemSubject): AgendaEntry {
	const { [subject]: lapsed, ...votes } = entry.votes;
	return lapsed ? { ...entry, votes } : entry;
}

function sameItems(one: readonly AgendaItem[], other: readonly AgendaItem[]): boolean {
	const key = ({ id, session, kind, title }: AgendaItem) => [id, session, kind, title].join('\n');
	return one.length === other.length && one.every((item, at) => key(item) === key(other[at]!));
}

/** Items that stay keep what happened; the vote on the agenda lapses when the agenda changes. */
function reset(agenda: Agenda, items: readonly AgendaItem[]): Agenda {
	const known = new Map(agenda.entries.map((entry) => [entry.id, entry]));
	const hasChanged = !sameItems(items, agenda.entries);
	const entries = items.map((item): AgendaEntry => {
		const { begunAt = null, finishedAt = null, votes = {} } = known.get(item.id) ?? {};
		const entry = { ...item, begunAt, finishedAt, votes };
		return item.kind === 'agenda' && hasChanged ? withoutVote(entry, 'text') : entry;
	});
	return { ...agenda, entries };
}

const posts = (members: readonly OrganMember[]): string =>
	members.map(({ personId, isHead }) => `${personId} ${isHead}`).join('\n');

/** Another number of people, or other people: the hands were on something else. */
function rename(agenda: Agenda, organ: Organ, members: readonly OrganMember[]): Agenda {
	const before = agenda.organs[organ] ?? [];
	const entries = agenda.entries.map((entry) => {
		if (entry.kind !== organ) return entry;
		const counted = before.length === members.length ? entry : withoutVote(entry, 'number');
		return posts(before) === posts(members) ? counted : withoutVote(counted, 'list');
	});
	return { entries, organs: { ...agenda.organs, [organ]: members } };
}

/** The last step of an item undone: it is open again, or waits again. */
function takeBack(entry: AgendaEntry): AgendaEntry {
	return entry.finishedAt === null ? { ...entry, begunAt: null } : { ...entry, finishedAt: null };
}

/** The agenda after one more event of its own; `hall` is who was in it at that moment. */
export function evolveAgenda(
	agenda: Agenda,
	event: Logged<AgendaFact['type']>,
	hall: Hall
): Agenda {
	const at = timeOf(event.hlc);
	switch (event.type) {
		case 'AgendaSet':
			return reset(agenda, event.data.items);
		case 'AgendaItemBegun':
			return withEntry(agenda, event.data.itemId, (entry) => ({ ...entry, begunAt: at }));
		case 'AgendaItemFinished':
			return withEntry(agenda, event.data.itemId, (entry) => ({ ...entry, finishedAt: at }));
		case 'AgendaItemTakenBack':
			return withEntry(agenda, event.data.itemId, takeBack);
		case 'OrganNamed':
			return rename(agenda, event.data.organ, event.data.members);
		case 'AgendaVoteRecorded': {
			const { itemId, subject, vote } = event.data;
			return withEntry(agenda, itemId, (entry) => ({
				...entry,
				votes: { ...entry.votes, [subject]: { ...vote, hall } }
			}));
		}
	}
}
