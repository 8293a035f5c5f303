import type { CongressId } from '$lib/core/basics/ids';
import { lastPosition, type Outgoing } from '../log/reading';
import { Tail, type Reading } from './tail';

interface Shared {
	readonly tail: Promise<Tail | null>;
	followers: number;
}

/** The tail of a congress, and how to let it go again. */
export interface Followed {
	readonly tail: Tail;
	readonly letGo: () => void;
}

/** The tails of this process: one for each congress that somebody follows, and none for the others. */
export class Tails {
	readonly #from: Reading;
	readonly #followed = new Map<CongressId, Shared>();

	constructor(from: Reading) {
		this.#from = from;
	}

	/** Follows a congress; `null` where the hub has none of that id. Each follower lets go once. */
	async follow(congress: CongressId): Promise<Followed | null> {
		const followed = this.#followed.get(congress) ?? { tail: this.#open(congress), followers: 0 };
		this.#followed.set(congress, followed);
		followed.followers += 1;
		const letGo = () => {
			followed.followers -= 1;
			if (followed.followers === 0) this.#followed.delete(congress);
		};
		const tail = await followed.tail.catch((error: unknown) => {
			letGo();
			throw error;
		});
		if (tail) return { tail, letGo };
		letGo();
		return null;
	}

	async #open(congress: CongressId): Promise<Tail | null> {
		const position = await lastPosition(this.#from.db, congress);
		if (position === null) return null;
		const tail = new Tail(this.#from, congress, position);
		// What was committed between the question and the answer was not heard of.
		void tail.wake();
		return tail;
	}

	/** This process has stored links. */
	offer(congress: CongressId, links: readonly Outgoing[]): void {
		void this.#followed.get(congress)?.tail.then((tail) => tail?.offer(links));
	}

	/** Another process has. */
	wake(congress: CongressId): void {
		void this.#followed.get(congress)?.tail.then((tail) => tail?.wake());
	}

	wakeAll(): void {
		for (const congress of this.#followed.keys()) this.wake(congress);
	}
}
