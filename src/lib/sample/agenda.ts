import {
	isOrgan,
	progressOf,
	requiredVotes,
	type AgendaEntry,
	type Organ,
	type OrganMember
} from '$lib/core/agenda/agenda';
import { beginItem, finishItem, nameOrgan, recordItemVote } from '$lib/core/agenda/decide';
import { hallOf } from '$lib/core/hand-vote/hand-vote';
import type { Playthrough } from './playthrough';
import type { Roll } from './roll';

/** Who is proposed for each organ; the first of each is its head. */
export type Organs = Readonly<Record<Organ, readonly OrganMember[]>>;

export function organOf(roll: Roll, names: readonly string[]): readonly OrganMember[] {
	return names.map((name, at) => ({ personId: roll.named(name).id, name, isHead: at === 0 }));
}

const isElection = ({ kind }: AgendaEntry) => kind === 'committee' || kind === 'delegation';

function vote(playthrough: Playthrough, { id: itemId, kind }: AgendaEntry, organs: Organs): void {
	const { agenda } = playthrough.state;
	if (isOrgan(kind) && !agenda.organs[kind])
		playthrough.act(nameOrgan, { organ: kind, members: organs[kind] });
	const { votes } = playthrough.state.agenda.entries.find(({ id }) => id === itemId)!;
	const all = { agree: hallOf(playthrough.state).present, disagree: 0, other: 0 };
	for (const subject of requiredVotes(kind).filter((one) => !votes[one]))
		playthrough.act(recordItemVote, { itemId, subject, vote: all });
}

function hold(playthrough: Playthrough, entry: AgendaEntry, organs: Organs): void {
	const itemId = entry.id;
	const progress = progressOf(entry);
	if (progress === 'done') return;
	if (progress === 'waiting') playthrough.act(beginItem, { itemId });
	vote(playthrough, entry, organs);
	playthrough.act(finishItem, { itemId });
}

/** Holds the agenda as far as its elections, which begin. */
export function holdUntilElections(playthrough: Playthrough, organs: Organs): void {
	const { entries } = playthrough.state.agenda;
	const first = entries.findIndex(isElection);
	if (first < 0) return;
	for (const entry of entries.slice(0, first)) hold(playthrough, entry, organs);
	for (const entry of entries.filter(isElection))
		if (progressOf(entry) === 'waiting') playthrough.act(beginItem, { itemId: entry.id });
}

/** The elections of the agenda are through. */
export function finishElections(playthrough: Playthrough): void {
	for (const entry of playthrough.state.agenda.entries.filter(isElection))
		if (progressOf(entry) === 'open') playthrough.act(finishItem, { itemId: entry.id });
}
