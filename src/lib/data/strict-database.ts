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
}
