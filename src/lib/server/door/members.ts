import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { DeviceRole } from '$lib/core/roles/device-role';
import type { Write } from '../store/opened';
import type { Db, DeviceRow } from '../store/tables';

/** Whoever sends a token that the hub knows. */
export interface Member {
	readonly congressId: CongressId;
	readonly deviceId: DeviceId;
	readonly role: DeviceRole;
	readonly tokenHash: string;
	readonly isRevoked: boolean;
}

export async function memberWith(db: Db, tokenHash: string): Promise<Member | null> {
	const row = await db
		.selectFrom('devices')
		.select(['congress', 'device', 'role', 'revoked'])
		.where('token_hash', '=', tokenHash)
		.executeTakeFirst();
	if (!row) return null;
	const { congress, device, role, revoked } = row;
	return { congressId: congress, deviceId: device, role, tokenHash, isRevoked: revoked !== null };
}

/** The devices that ever joined a congress, in the order they came. */
export async function devicesOf(
	db: Db,
	congress: CongressId
): Promise<(DeviceRow & { held: number })[]> {
	const rows = await db
		.selectFrom('devices')
		.selectAll('devices')
		.select((device) =>
			device
				.selectFrom('links')
				.select(({ fn }) => fn.max('seq').as('seq'))
				.whereRef('links.congress', '=', 'devices.congress')
				.whereRef('links.device', '=', 'devices.device')
				.as('held')
		)
		.where('devices.congress', '=', congress)
		.orderBy('devices.joined')
		.orderBy('devices.device')
		.execute();
	return rows.map((row) => ({ ...row, held: row.held ?? 0 }));
}

/** A device is let in, or again with the same key: it gets the role of now, and its old token ends. */
export async function admit(
	db: Db,
	device: Omit<DeviceRow, 'seen' | 'waiting' | 'online_until' | 'revoked'>
): Promise<void> {
	const { name, role, code, token_hash, joined } = device;
	await db
		.insertInto('devices')
		.values({ ...device, seen: joined, waiting: 0, online_until: 0, revoked: null })
		.onConflict((row) =>
			row
				.columns(['congress', 'device'])
				.doUpdateSet({ name, role, code, token_hash, seen: joined, revoked: null })
		)
		.execute();
}

/** Whether a device of that name has rights to be taken away. */
export async function isAdmitted(db: Db, congress: CongressId, device: DeviceId): Promise<boolean> {
	const row = await db
		.selectFrom('devices')
		.select('device')
		.where('congress', '=', congress)
		.where('device', '=', device)
		.where('revoked', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}

/** Takes a device's rights away; they stay taken since the first time. */
export function revoking(db: Db, congress: CongressId, device: DeviceId, now: number): Write {
	return db
		.updateTable('devices')
		.set({ revoked: now })
		.where('congress', '=', congress)
		.where('device', '=', device)
		.where('revoked', 'is', null);
}
