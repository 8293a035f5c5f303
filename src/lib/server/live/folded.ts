import type { CongressState } from '$lib/core/congress/state';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { Timeline } from '$lib/core/log/timeline';
import { upcast } from '$lib/core/log/upcasters';
import type { Link } from '$lib/wire/parcel';
import type { Outgoing } from '../log/reading';
import type { Tail } from './tail';

/** A congress as it stands, folded in this process from its log and kept up to it. */
export class Folded {
	readonly #timeline = new Timeline();
	#position = 0;
	#reading: Promise<void> | null = null;
	readonly #followers = new Set<() => void>();

	get state(): CongressState {
		return this.#timeline.state;
	}

	/** Position in the hub's order up to which it is folded. */
	get position(): number {
		return this.#position;
	}

	/** How many follow it. */
	get followers(): number {
		return this.#followers.size;
	}

	/** Tells a follower whenever the state has moved; gives how to stop that. */
	onMoved(tell: () => void): () => void {
		this.#followers.add(tell);
		return () => this.#followers.delete(tell);
	}

	/** Folds whatever the tail has more. */
	catchUp(tail: Tail): Promise<void> {
		this.#reading ??= this.#read(tail).finally(() => (this.#reading = null));
		return this.#reading;
	}

	async #read(tail: Tail): Promise<void> {
		let rows = await tail.rowsAfter(this.#position);
		while (rows.length > 0) {
			this.#timeline.take(eventsIn(rows));
			this.#position = rows.at(-1)!.position;
			// A long log leaves the others their turn.
			await new Promise(setImmediate);
			rows = await tail.rowsAfter(this.#position);
		}
		for (const tell of this.#followers) tell();
	}
}

function eventsIn(rows: readonly Outgoing[]): LoggedEvent[] {
	return rows.flatMap(({ body }) => {
		const link = JSON.parse(body) as Link;
		return 'event' in link ? [upcast(link.event)] : [];
	});
}
