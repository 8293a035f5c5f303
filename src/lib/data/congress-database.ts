import Dexie, { type EntityTable } from 'dexie';
import type { CongressId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';

/** An event with its place on this device: positions count from 1 without a gap. */
export type StoredEvent = LoggedEvent & { readonly position: number };

/**
 * One database per congress, one table: the log. Scope `congress`: kept here, synced later.
 * Never edit a shipped version; add the next.
 */
export class CongressDatabase extends Dexie {
	declare events: EntityTable<StoredEvent, 'position'>;

	constructor(id: CongressId) {
		// Strict: an act counts as done only when it is on the disk. Without the cache no reader
		// ever sees a row before it is there.
		super(`congress ${id}`, { chromeTransactionDurability: 'strict', cache: 'disabled' });
		this.version(1).stores({ events: 'position, &[deviceId+seq]' });
	}
}
