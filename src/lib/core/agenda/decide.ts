import type { AgendaItemId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import { replacements } from '../check-in/attendance-figures';
import type { CongressState } from '../congress/state';
import { hallOf, handsRefusal, type HandVote } from '../hand-vote/hand-vote';
import { fact, type Decision } from '../log/rule';
import {
	hasHappened,
	isOrgan,
	nextItem,
	progressOf,
	votesOf,
	type AgendaEntry,
	type AgendaItem,
	type ItemSubject,
	type Organ,
	type OrganMember
} from './agenda';

interface OfItem {
	readonly itemId: AgendaItemId;
}

function withItem(
	{ agenda }: CongressState,
	id: AgendaItemId,
	rule: (entry: AgendaEntry) => Decision
): Decision {
	const entry = agenda.entries.find((one) => one.id === id);
	return entry ? rule(entry) : refuse({ kind: 'unknown-agenda-item' });
}

function staysAsItIs(entry: AgendaEntry, items: readonly AgendaItem[]): boolean {
	return items.some(
		({ id, session, kind, title }) =>
			id === entry.id && session === entry.session && kind === entry.kind && title === entry.title
	);
}

/** Sets the agenda or changes it; what has happened stays in it, word for word. */
export function setAgenda(
	{ agenda }: CongressState,
	{ items }: { items: readonly AgendaItem[] }
): Decision {
	if (items.length === 0) return refuse({ kind: 'agenda-empty' });
	const tidy = items.map((item) => ({ ...item, title: item.title.trim() }));
	if (tidy.some(({ title }) => title === '')) return refuse({ kind: 'agenda-title-missing' });
	const lost = agenda.entries.find(
		(entry) => hasHappened(agenda, entry) && !staysAsItIs(entry, tidy)
	);
	if (lost) return refuse({ kind: 'agenda-item-happened', title: lost.title });
	return accept([fact('AgendaSet', { items: tidy })]);
}

/** The congress comes to an item. Several may be open: a count goes on while the hall hears a report. */
export function beginItem(state: CongressState, { itemId }: OfItem): Decision {
	return withItem(state, itemId, (entry) =>
		progressOf(entry) === 'waiting'
			? accept([fact('AgendaItemBegun', { itemId })])
			: refuse({ kind: 'agenda-item-begun', title: entry.title })
	);
}

export function finishItem(state: CongressState, { itemId }: OfItem): Decision {
	return withItem(state, itemId, (entry) =>
		progressOf(entry) === 'open'
			? accept([fact('AgendaItemFinished', { itemId })])
			: refuse({ kind: 'agenda-item-not-open', title: entry.title })
	);
}

/** Finishes an item and begins the next one that waits, in one act. */
export function moveOn(state: CongressState, { itemId }: OfItem): Decision {
	const finished = finishItem(state, { itemId });
	const next = nextItem(state.agenda);
	if (!finished.ok || !next) return finished;
	return accept([...finished.value, fact('AgendaItemBegun', { itemId: next.id })]);
}

/** Undoes the last step of an item: its end, or else its beginning. */
export function takeBackItem(state: CongressState, { itemId }: OfItem): Decision {
	return withItem(state, itemId, (entry) =>
		progressOf(entry) === 'waiting'
			? refuse({ kind: 'agenda-item-waiting', title: entry.title })
			: accept([fact('AgendaItemTakenBack', { itemId })])
	);
}

/** An official delegate, or an alternate who sits in the place of one. */
function isOfficial(state: CongressState, { personId }: OrganMember): boolean {
	if (state.roll.get(personId)?.standing === 'official') return true;
	return [...replacements(state).values()].includes(personId);
}

/**
 * Names the people of an organ, one of them head. Members of the credentials committee are official
 * delegates (29-QĐ/TW §12; 190 art. 7); for the other two no such rule was read.
 */
export function nameOrgan(
	state: CongressState,
	{ organ, members }: { organ: Organ; members: readonly OrganMember[] }
): Decision {
	if (members.length === 0) return refuse({ kind: 'organ-empty', organ });
	const twice = members.find((one, at) =>
		members.some((other, place) => place < at && other.personId === one.personId)
	);
	if (twice) return refuse({ kind: 'organ-member-twice', name: twice.name });
	if (members.filter(({ isHead }) => isHead).length !== 1)
		return refuse({ kind: 'organ-needs-one-head', organ });
	const stranger = members.find((member) => !isOfficial(state, member));
	if (organ === 'credentials' && stranger)
		return refuse({ kind: 'not-official-delegate', name: stranger.name });
	return accept([fact('OrganNamed', { organ, members })]);
}

/** Records a show of hands under an item. Hands that do not carry it are recorded all the same. */
export function recordItemVote(
	state: CongressState,
	{ itemId, subject, vote }: OfItem & { subject: ItemSubject; vote: HandVote }
): Decision {
	return withItem(state, itemId, ({ kind, title }) => {
		if (!votesOf(kind).includes(subject)) return refuse({ kind: 'agenda-vote-not-taken', title });
		if (isOrgan(kind) && !state.agenda.organs[kind])
			return refuse({ kind: 'organ-not-named', organ: kind });
		const refused = handsRefusal(vote, hallOf(state));
		if (refused) return refuse(refused);
		return accept([fact('AgendaVoteRecorded', { itemId, subject, vote })]);
	});
}
