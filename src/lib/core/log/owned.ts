/**
 * The collections that one fold of the log made itself: nobody else holds them yet, so it may write
 * into them. Folding 100,000 events would otherwise copy every batch of a contest 100,000 times.
 */
export class Owned {
	readonly #made = new WeakSet<object>();

	/** The list with one item replaced. */
	replaced<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
		const own = this.#made.has(items) ? (items as Item[]) : this.#keep([...items]);
		own[at] = item;
		return own;
	}

	/** The map with one entry set. */
	entered<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): typeof map {
		const own = this.#made.has(map) ? (map as Map<Key, Value>) : this.#keep(new Map(map));
		return own.set(key, value);
	}

	#keep<Made extends object>(made: Made): Made {
		this.#made.add(made);
		return made;
	}
}
