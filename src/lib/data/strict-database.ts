import Dexie from 'dexie';

// On loopback Dexie takes the page for a developer's and traces every act; counting halls run there too.
Dexie.debug = false;

/**
 * A database whose writes count as done only when they are on the disk (strict), and whose readers
 * never see a row before it is there (no cache). Measured in `docs/performance.md`.
 */
export class StrictDatabase extends Dexie {
	constructor(name: string) {
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
	}

	/**
	 * Adds rows to a table, all or none; resolves once they are on the disk. Past Dexie, for the one
	 * thing it cannot do: the commit goes out with the rows instead of waiting for their answer, and
	 * every ballot comes back a round sooner.
	 */
	protected async addStrictly(table: string, rows: readonly unknown[]): Promise<void> {
		if (!this.isOpen()) await this.open();
		const transaction = this.backendDB().transaction([table], 'readwrite', {
			durability: 'strict'
		});
		const done = new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error ?? new Error('the write was given up'));
		});
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
}
