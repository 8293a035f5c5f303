import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { Link, RefusedEvent } from '$lib/wire/parcel';
import type { KeyPair, Seal } from '$lib/wire/seal';
import { devicesHeld, linksAfter, ownSealsAfter } from './chain-reading';
import { onceWith, type CongressDatabase, type SealRow } from './congress-database';
import type { Appended } from './event-log';
import { causesOf } from './failed-write';
import { GrowthEnd } from './growth';

/** One device's acts as held here, from the first on, and the last of its own seals over them. */
export interface KeptChain {
	readonly deviceId: DeviceId;
	readonly links: readonly Link[];
	readonly seal: { readonly seq: number; readonly seal: Seal } | null;
}

/** Everything this device holds of a congress, as of one moment. */
export interface KeptCongress {
	readonly chains: readonly KeptChain[];
	/** The last place taken: what is added goes after it. */
	readonly position: number;
	/** This device's own key, where it has one, and its name by that key. */
	readonly keys: KeyPair | null;
	readonly deviceId: DeviceId | null;
}

/** What goes into the log by hand. */
export interface HandedRows {
	readonly events: readonly LoggedEvent[];
	readonly refused: readonly (RefusedEvent & { readonly deviceId: DeviceId })[];
	readonly seals: readonly SealRow[];
}

/** IndexedDB counts in 32 bits. */
const ALL = 2 ** 32 - 1;

async function keptChain(database: CongressDatabase, deviceId: DeviceId): Promise<KeptChain> {
	const [links, seals] = await Promise.all([
		linksAfter(database, deviceId, 0, ALL),
		ownSealsAfter(database, deviceId, 0)
	]);
	return { deviceId, links, seal: seals.at(-1) ?? null };
}

/** Reads all that this device holds of a congress. */
export function readKept(id: CongressId): Promise<KeptCongress> {
	return onceWith(id, (database) => {
		const { events, refused, seals, membership } = database;
		return database.transaction('r', [events, refused, seals, membership], async () => {
			const last = await events.orderBy('position').last();
			const notTaken = await refused.toArray();
			const devices = [...(await devicesHeld(database)), ...notTaken.map((row) => row.deviceId)];
			const chains: KeptChain[] = [];
			for (const device of new Set(devices)) chains.push(await keptChain(database, device));
			const member = await membership.get('hub');
			return {
				chains,
				position: last?.position ?? 0,
				keys: member?.keys ?? null,
				deviceId: member?.deviceId ?? null
			};
		});
	});
}

/**
 * Stores what was handed over, right after `position`: all of it or nothing. Answers `behind` where
 * somebody wrote meanwhile. What the hub is known to hold stays as it was: a hand-over is not its word.
 */
export async function storeHanded(
	id: CongressId,
	position: number,
	handed: HandedRows
): Promise<Appended> {
	try {
		await onceWith(id, (database) => {
			const { events, refused, seals } = database;
			return database.transaction('rw', events, refused, seals, async () => {
				await events.bulkAdd(
					handed.events.map((event, at) => ({ ...event, position: position + at + 1 }))
				);
				await refused.bulkAdd(handed.refused.map((row) => ({ ...row, event: null })));
				await seals.bulkPut([...handed.seals]);
			});
		});
	} catch (error) {
		const causes = causesOf(error);
		if (causes.includes('QuotaExceededError')) return 'full';
		return causes.includes('ConstraintError') ? 'behind' : 'failed';
	}
	tellWindows(id);
	return 'stored';
}

function tellWindows(id: CongressId): void {
	const growth = new GrowthEnd(id);
	growth.tell(null);
	growth.close();
}
