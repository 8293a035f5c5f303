import Dexie, { type EntityTable } from 'dexie';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { Rehearsed } from '$lib/core/rehearsal/rehearsal';
import { congressIn, databaseName } from './congress-database';
import { tellGone } from './growth';
import { StrictDatabase } from './strict-database';

/** A congress kept on this device, as the first screen lists it. */
export interface DirectoryEntry {
	readonly id: CongressId;
	readonly name: string;
	readonly illustration: boolean;
	/** Epoch ms it was last opened. */
	readonly openedAt: number;
	/** What it rehearses; left out where it is a congress that is held. */
	readonly rehearses?: Rehearsed;
}

interface DeviceRecord {
	readonly key: 'device';
	readonly id: DeviceId;
}

/** Scope `device`: what this device knows of itself; never synced. */
class DirectoryDatabase extends StrictDatabase {
	declare congresses: EntityTable<DirectoryEntry, 'id'>;
	declare device: EntityTable<DeviceRecord, 'key'>;

	constructor() {
		super('directory');
		this.version(1).stores({ congresses: 'id, openedAt', device: 'key' });
	}
}

const database = new DirectoryDatabase();

/** Congresses on this device, the one opened last first. */
export function listCongresses(): Promise<DirectoryEntry[]> {
	return database.congresses.orderBy('openedAt').reverse().toArray();
}

export async function enterCongress(entry: DirectoryEntry): Promise<void> {
	await database.congresses.put(entry);
}

/**
 * Congresses with a database here and no place in the list, as a window leaves them that is shut
 * between writing the one and the other. The list is asked first: a removal takes from it last.
 */
export async function unlistedCongresses(): Promise<CongressId[]> {
	const listed = new Set(await database.congresses.toCollection().primaryKeys());
	const kept = (await Dexie.getDatabaseNames()).map(congressIn);
	return kept.filter((id) => id !== null).filter((id) => !listed.has(id));
}

/** This device's id, the same for all its windows; `mint` is used the first time only. */
export function deviceId(mint: () => DeviceId): Promise<DeviceId> {
	return database.transaction('rw', database.device, async () => {
		const known = await database.device.get('device');
		if (known) return known.id;
		const id = mint();
		await database.device.add({ key: 'device', id });
		return id;
	});
}

/**
 * Forgets a congress and deletes its log from this device. Other windows are told first: one that still
 * wrote into it would bring its database back.
 */
export async function removeCongress(id: CongressId): Promise<void> {
	tellGone(id);
	await Dexie.delete(databaseName(id));
	await database.congresses.delete(id);
}
