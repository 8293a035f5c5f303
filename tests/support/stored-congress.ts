import type { Page } from '@playwright/test';
import type { CongressId, DeviceId } from '../../src/lib/core/basics/ids';
import type { CongressFacts, LoggedEvent } from '../../src/lib/core/log/catalogue';
import { tick } from '../../src/lib/core/log/hybrid-clock';
import type { StoredEvent } from '../../src/lib/data/congress-database';

const CLERK = 'the-clerk' as DeviceId;

/** The log of a congress as it lies in the browser's database, past the app. */
export function storedEvents(page: Page, id: CongressId): Promise<StoredEvent[]> {
	return page.evaluate(async (name) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(String(request.error)));
		});
		const rows = await new Promise<StoredEvent[]>((resolve, reject) => {
			const request = database.transaction('events').objectStore('events').getAll();
			request.onsuccess = () => resolve(request.result as StoredEvent[]);
			request.onerror = () => reject(new Error(String(request.error)));
		});
		database.close();
		return rows;
	}, `congress ${id}`);
}

/** Writes rows into a congress the app has created; the page must be loaded again to see them. */
export function storeRows(page: Page, id: CongressId, rows: readonly StoredEvent[]): Promise<void> {
	return page.evaluate(
		async ({ name, log }) => {
			const events = JSON.parse(log) as StoredEvent[];
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error(String(request.error)));
			});
			await new Promise<void>((resolve, reject) => {
				const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
				for (const event of events) transaction.objectStore('events').add(event);
				transaction.oncomplete = () => resolve();
				transaction.onabort = () => reject(new Error(String(transaction.error)));
			});
			database.close();
		},
		// As text: the driver takes ten times as long over the objects of a long log.
		{ name: `congress ${id}`, log: JSON.stringify(rows) }
	);
}

/** Facts as rows after `position`, recorded by another device of the congress. */
export function asRows(
	facts: readonly CongressFacts[],
	congressId: CongressId,
	position: number
): StoredEvent[] {
	return facts.map((fact, at) => {
		const event: LoggedEvent = {
			...fact,
			congressId,
			deviceId: CLERK,
			seq: at + 1,
			// After everything the app itself recorded: the log has one order, by its clock.
			hlc: tick(null, Date.now() + at),
			actor: { role: 'organiser', name: '' }
		};
		return { ...event, position: position + at + 1 };
	});
}
