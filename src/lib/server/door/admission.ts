import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { deviceOf, proofText } from '$lib/wire/seal';
import type { Admission, JoinRequest, NewDevice, PublishRequest } from '$lib/wire/admission';
import type { WireRefusal } from '$lib/wire/refusal';
import type { Hub } from '../hub';
import { verifyQuickly } from '../log/quick-verify';
import type { Db, DeviceRow } from '../store/tables';
import { readCode } from './codes';
import { giveBack, invitationOf, useInvitation } from './invitations';
import { admit } from './members';
import { hashOf, mintToken } from './tokens';

type Admitted = Result<Admission, WireRefusal>;

function isProven({ key, proof }: NewDevice, said: string): boolean {
	return verifyQuickly(proof, Buffer.from(proofText(said, key)), key);
}

/** Where a device is let in, as what, and by which code. */
type Place = Pick<DeviceRow, 'congress' | 'role' | 'code'>;

async function letIn(
	{ random, clock }: Hub,
	db: Db,
	place: Place,
	{ key, name }: NewDevice
): Promise<Admission> {
	const [token, now, device] = [mintToken(random), clock(), deviceOf(key)];
	await admit(db, { ...place, device, key, name, token_hash: hashOf(token), joined: now });
	return { congressId: place.congress, deviceId: device, role: place.role, token, now };
}

/**
 * A congress comes to the hub. Its organiser may publish it again with the same key: an answer may have
 * been lost on its way, and a new token does no harm to the old device.
 */
export async function publish(hub: Hub, { congressId, device }: PublishRequest): Promise<Admitted> {
	if (!isProven(device, congressId)) return refuse({ refused: 'proof-wrong' });
	const published = await hub.store.db.transaction().execute(async (trx): Promise<Admitted> => {
		const { numInsertedOrUpdatedRows: made } = await trx
			.insertInto('congresses')
			.values({ id: congressId, made: hub.clock() })
			.onConflict((row) => row.column('id').doNothing())
			.executeTakeFirst();
		const isNew = (made ?? 0n) > 0n;
		if (!isNew && !(await isOrganiser(trx, congressId, device)))
			return refuse({ refused: 'congress-exists' });
		const place = { congress: congressId, role: 'organiser', code: null } as const;
		return accept(await letIn(hub, trx, place, device));
	});
	return endingWhatWas(hub, published);
}

/** A device that was here before has another token now, and perhaps another role: the old one is over. */
async function endingWhatWas({ members, store }: Hub, admitted: Admitted): Promise<Admitted> {
	if (!admitted.ok) return admitted;
	const { congressId, deviceId } = admitted.value;
	members.forget({ congressId, deviceId });
	await store.tell([{ kind: 'admitted', congress: congressId, device: deviceId }]);
	return admitted;
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

/**
 * A device takes up an invitation. It may come again with the code it came in with, and takes no second
 * use: the first answer may have been lost on its way.
 */
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

async function takeUp(hub: Hub, code: string, device: NewDevice): Promise<Admitted> {
	const deviceId = deviceOf(device.key);
	const joined = await hub.store.db.transaction().execute(async (trx): Promise<Admitted> => {
		const again = await invitationOf(trx, deviceId, code, hub.clock());
		const used = again ? accept(again) : await useInvitation(trx, code, hub.clock());
		if (!used.ok) return used;
		const { congress, role, made } = used.value;
		if (!(await wasSentOutSince(trx, congress, deviceId, made)))
			return accept(await letIn(hub, trx, { congress, role, code }, device));
		await giveBack(trx, code);
		return refuse({ refused: 'device-revoked' });
	});
	return endingWhatWas(hub, joined);
}

/** Whoever was sent out is not let in again by a code of the time before. */
async function wasSentOutSince(
	db: Db,
	congress: CongressId,
	device: DeviceId,
	made: number
): Promise<boolean> {
	const known = await db
		.selectFrom('devices')
		.select('revoked')
		.where('congress', '=', congress)
		.where('device', '=', device)
		.executeTakeFirst();
	return typeof known?.revoked === 'number' && known.revoked >= made;
}
