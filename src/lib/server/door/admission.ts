import type { CongressId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { deviceOf, proofText } from '$lib/wire/seal';
import type {
	Admission,
	JoinRequest,
	NewDevice,
	PublishRequest,
	WireRefusal
} from '$lib/wire/wire';
import type { Hub } from '../hub';
import { verifyQuickly } from '../log/quick-verify';
import type { Db } from '../store/tables';
import { readCode } from './codes';
import { giveBack, useInvitation } from './invitations';
import { admit } from './members';
import { hashOf, mintToken } from './tokens';

type Admitted = Result<Admission, WireRefusal>;

function isProven({ key, proof }: NewDevice, said: string): boolean {
	return verifyQuickly(proof, Buffer.from(proofText(said, key)), key);
}

async function letIn(
	{ random, clock }: Hub,
	db: Db,
	congressId: CongressId,
	role: DeviceRole,
	{ key, name }: NewDevice
): Promise<Admission> {
	const [token, now, deviceId] = [mintToken(random), clock(), deviceOf(key)];
	await admit(db, {
		congress: congressId,
		device: deviceId,
		key,
		name,
		role,
		token_hash: hashOf(token),
		joined: now
	});
	return { congressId, deviceId, role, token, now };
}

/**
 * A congress comes to the hub. Its organiser may publish it again with the same key: an answer may have
 * been lost on its way, and a new token does no harm to the old device.
 */
export async function publish(hub: Hub, { congressId, device }: PublishRequest): Promise<Admitted> {
	if (!isProven(device, congressId)) return refuse({ refused: 'proof-wrong' });
	return hub.store.db.transaction().execute(async (trx) => {
		const { numInsertedOrUpdatedRows: made } = await trx
			.insertInto('congresses')
			.values({ id: congressId, position: 0, made: hub.clock() })
			.onConflict((row) => row.column('id').doNothing())
			.executeTakeFirst();
		const isNew = (made ?? 0n) > 0n;
		if (!isNew && !(await isOrganiser(trx, congressId, device)))
			return refuse({ refused: 'congress-exists' });
		return accept(await letIn(hub, trx, congressId, 'organiser', device));
	});
}

async function isOrganiser(db: Db, congress: CongressId, { key }: NewDevice): Promise<boolean> {
	const known = await db
		.selectFrom('devices')
		.select('device')
		.where('congress', '=', congress)
		.where('device', '=', deviceOf(key))
		.where('role', '=', 'organiser')
		.where('revoked', 'is', null)
		.executeTakeFirst();
	return known !== undefined;
}

/** A device takes up an invitation: its use and the device's place are one, whatever happens between. */
export async function join(
	hub: Hub,
	address: string,
	{ code, device }: JoinRequest
): Promise<Admitted> {
	const wait = hub.tries.wait(address, hub.clock());
	if (wait > 0) return refuse({ refused: 'too-many-tries', wait });
	if (!isProven(device, code)) return refuse({ refused: 'proof-wrong' });
	const kept = readCode(code);
	const joined = kept === null ? unknownCode : await takeUp(hub, kept, device);
	if (!joined.ok && joined.refused.refused === 'unknown-code')
		hub.tries.wrong(address, hub.clock());
	return joined;
}

const unknownCode = refuse({ refused: 'unknown-code' } as const);

function takeUp(hub: Hub, code: string, device: NewDevice): Promise<Admitted> {
	return hub.store.db.transaction().execute(async (trx) => {
		const used = await useInvitation(trx, code, hub.clock());
		if (!used.ok) return used;
		const { congress, role, made } = used.value;
		if (!(await wasSentOutSince(trx, congress, device, made)))
			return accept(await letIn(hub, trx, congress, role, device));
		await giveBack(trx, code);
		return refuse({ refused: 'device-revoked' } as const);
	});
}

/** Whoever was sent out is not let in again by a code of the time before. */
async function wasSentOutSince(
	db: Db,
	congress: CongressId,
	{ key }: NewDevice,
	made: number
): Promise<boolean> {
	const known = await db
		.selectFrom('devices')
		.select('revoked')
		.where('congress', '=', congress)
		.where('device', '=', deviceOf(key))
		.executeTakeFirst();
	return typeof known?.revoked === 'number' && known.revoked >= made;
}
