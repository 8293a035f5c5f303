import type { EntityTable } from 'dexie';
import type { CongressId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { StrictDatabase } from './strict-database';

/** An event with its place on this device: positions count from 1 without a gap. */
export type StoredEvent = LoggedEvent & { readonly position: number };

export function databaseName(id: CongressId): string {
	return `congress ${id}`;
}

/**
 * One database per congress, one table: the log. Scope `congress`: kept here, synced later.
 * Never edit a shipped version; add the next.
 */
export class CongressDatabase extends StrictDatabase {
	declare events: EntityTable<StoredEvent, 'position'>;

	constructor(id: CongressId) {
		super(databaseName(id));
		this.version(1).stores({ events: 'position, &[deviceId+seq]' });
	}

	/** Appends rows to the log; see `addStrictly`. */
	append(rows: readonly StoredEvent[]): Promise<void> {
		return this.addStrictly('events', rows);
	}
}
