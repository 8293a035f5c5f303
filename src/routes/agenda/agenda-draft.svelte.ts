import {
	hasHappened,
	SESSIONS,
	type Agenda,
	type AgendaItem,
	type ItemKind,
	type SessionKind
} from '$lib/core/agenda/agenda';
import type { AgendaItemId } from '$lib/core/basics/ids';
import { mintId } from '$lib/state/mint';

/** An item while the agenda is being changed. */
export interface DraftItem extends AgendaItem {
	/** It has taken place, so only its neighbours move. */
	readonly isFixed: boolean;
	/** Added just now: what it is can still be chosen. */
	readonly isNew: boolean;
}

/** The agenda as the organiser is changing it; nothing is stored before it is saved. */
export class AgendaDraft {
	items = $state.raw<readonly DraftItem[]>([]);

	constructor(agenda: Agenda) {
		this.items = agenda.entries.map((entry) => {
			const { id, session, kind, title } = entry;
			return { id, session, kind, title, isFixed: hasHappened(agenda, entry), isNew: false };
		});
	}

	of(session: SessionKind): readonly DraftItem[] {
		return this.items.filter((item) => item.session === session);
	}

	rename(id: AgendaItemId, title: string): void {
		this.#change(id, (item) => ({ ...item, title }));
	}

	become(id: AgendaItemId, kind: ItemKind): void {
		this.#change(id, (item) => ({ ...item, kind }));
	}

	remove(id: AgendaItemId): void {
		this.items = this.items.filter((item) => item.id !== id);
	}

	add(session: SessionKind): void {
		const id = mintId<AgendaItemId>();
		const item = { id, session, kind: 'other', title: '', isFixed: false, isNew: true } as const;
		this.#arrange([...this.items, item]);
	}

	/** One place up or down; from the border of a session into the other one. */
	move(id: AgendaItemId, by: 1 | -1): void {
		const at = this.items.findIndex((item) => item.id === id);
		const item = this.items[at];
		const neighbour = this.items[at + by];
		if (!item) return;
		if (neighbour?.session === item.session) {
			const swapped = [...this.items];
			swapped[at] = neighbour;
			swapped[at + by] = item;
			this.items = swapped;
			return;
		}
		const session = SESSIONS[SESSIONS.indexOf(item.session) + by];
		if (session && !item.isFixed) this.#change(id, (moved) => ({ ...moved, session }));
	}

	/** Whether an item has a place to go to. */
	canMove(id: AgendaItemId, by: 1 | -1): boolean {
		const at = this.items.findIndex((item) => item.id === id);
		const item = this.items[at];
		if (!item) return false;
		if (this.items[at + by]?.session === item.session) return true;
		return !item.isFixed && SESSIONS[SESSIONS.indexOf(item.session) + by] !== undefined;
	}

	/** As the rule takes it. */
	get agenda(): readonly AgendaItem[] {
		return this.items.map(({ id, session, kind, title }) => ({ id, session, kind, title }));
	}

	#change(id: AgendaItemId, change: (item: DraftItem) => DraftItem): void {
		this.#arrange(this.items.map((item) => (item.id === id ? change(item) : item)));
	}

	#arrange(items: readonly DraftItem[]): void {
		this.items = SESSIONS.flatMap((session) => items.filter((item) => item.session === session));
	}
}
