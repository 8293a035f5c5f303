import Dexie from 'dexie';

// On loopback Dexie takes the page for a developer's and traces every act; counting halls run there too.
Dexie.debug = false;

/** When a write counts as done: on the disk, or with the operating system on its way there. */
export type Durability = 'strict' | 'relaxed';

/** Questions that go out together, and what their answers say once all are there. */
export interface Asked<Found> {
	readonly requests: readonly IDBRequest[];
	readonly found: () => Found;
}

/**
 * A database whose writes count as done only when they are on the disk (strict, unless it is opened
 * otherwise), and whose readers never see a row before it is there (no cache). Measured in
 * `docs/performance.md`.
 */
export class StrictDatabase extends Dexie {
	constructor(
		name: string,
		private readonly durability: Durability = 'strict'
	) {
		super(name, { chromeTransactionDurability: durability, cache: 'disabled' });
	}

	/**
	 * Adds rows to a table, all or none; resolves once they are on the disk. Past Dexie, for the one
	 * thing it cannot do: the commit goes out with the rows instead of waiting for their answer, and
	 * every ballot comes back a round sooner.
	 */
	protected async addStrictly(table: string, rows: readonly unknown[]): Promise<void> {
		if (!this.isOpen()) await this.open();
		const transaction = this.#begin([table], 'strict');
		const done = ended(transaction);
		try {
			for (const row of rows) transaction.objectStore(table).add(row);
			transaction.commit();
		} catch (error) {
			// A row that cannot be stored takes the ones before it out again.
			transaction.abort();
			await done.catch(() => undefined);
			throw error;
		}
		return done;
	}

	/**
	 * Asks, and writes what follows from the answers, in one transaction and two rounds: the questions go
	 * out together, and the commit goes out with the writes. Past Dexie, which takes a round for each.
	 */
	protected async askThenWrite<Found, Outcome>(
		tables: readonly string[],
		ask: (transaction: IDBTransaction) => Asked<Found>,
		write: (found: Found, transaction: IDBTransaction) => Outcome
	): Promise<Outcome> {
		if (!this.isOpen()) await this.open();
		const transaction = this.#begin(tables, this.durability);
		const outcome = new Promise<Outcome>((resolve, reject) => {
			const { requests, found } = ask(transaction);
			let left = requests.length;
			const answered = () => {
				left -= 1;
				if (left > 0) return;
				try {
					resolve(write(found(), transaction));
					transaction.commit();
				} catch (error) {
					reject(error instanceof Error ? error : new Error(String(error)));
					transaction.abort();
				}
			};
			for (const request of requests) request.onsuccess = answered;
		});
		const [written] = await Promise.all([outcome, ended(transaction)]);
		return written;
	}

	#begin(tables: readonly string[], durability: Durability): IDBTransaction {
		return this.backendDB().transaction([...tables], 'readwrite', { durability });
	}
}

/** Resolves once all of a transaction is stored; rejects where none of it is. */
function ended(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('the write was given up'));
	});
}
