import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { Invitation } from '$lib/wire/invitation';
import type { WireRefusal } from '$lib/wire/refusal';
import type { Db, InvitationRow } from '../store/tables';

function asTold({ code, role, uses_left, expires }: InvitationRow): Invitation {
	return { code, role, usesLeft: uses_left, expires };
}

/** An invitation is kept as it is read out: whoever may list the codes may also make one. */
export async function invite(db: Db, invitation: InvitationRow): Promise<Invitation> {
	await db.insertInto('invitations').values(invitation).execute();
	return asTold(invitation);
}

/** The invitations that can still be taken up, the newest last. */
export async function openInvitations(
	db: Db,
	congress: CongressId,
	now: number
): Promise<Invitation[]> {
	const rows = await db
		.selectFrom('invitations')
		.selectAll()
		.where('congress', '=', congress)
		.where('expires', '>', now)
		.where('uses_left', '>', 0)
		.orderBy('made')
		.orderBy('code')
		.execute();
	return rows.map(asTold);
}

/** Takes an invitation back; false where the congress has none of that code. */
export async function takeBackInvitation(
	db: Db,
	congress: CongressId,
	code: string
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('invitations')
		.where('congress', '=', congress)
		.where('code', '=', code)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Uses an invitation once. Of two devices that come for the last use together, one gets it. */
export async function useInvitation(
	db: Db,
	code: string,
	now: number
): Promise<Result<InvitationRow, WireRefusal>> {
	const used = await db
		.updateTable('invitations')
		.set(({ eb }) => ({ uses_left: eb('uses_left', '-', 1) }))
		.where('code', '=', code)
		.where('uses_left', '>', 0)
		.where('expires', '>', now)
		.returningAll()
		.executeTakeFirst();
	if (used) return accept(used);
	const known = await db
		.selectFrom('invitations')
		.select('expires')
		.where('code', '=', code)
		.executeTakeFirst();
	if (!known) return refuse({ refused: 'unknown-code' });
	return refuse({ refused: known.expires > now ? 'code-used-up' : 'code-expired' });
}

/** The invitation by which a device is in, where that is this code and still holds. */
export async function invitationOf(
	db: Db,
	device: DeviceId,
	code: string,
	now: number
): Promise<InvitationRow | null> {
	const found = await db
		.selectFrom('invitations')
		.innerJoin('devices', (join) =>
			join
				.onRef('devices.congress', '=', 'invitations.congress')
				.onRef('devices.code', '=', 'invitations.code')
		)
		.selectAll('invitations')
		.where('invitations.code', '=', code)
		.where('invitations.expires', '>', now)
		.where('devices.device', '=', device)
		.where('devices.revoked', 'is', null)
		.executeTakeFirst();
	return found ?? null;
}

/** Gives a use back that came to nothing. */
export async function giveBack(db: Db, code: string): Promise<void> {
	await db
		.updateTable('invitations')
		.set(({ eb }) => ({ uses_left: eb('uses_left', '+', 1) }))
		.where('code', '=', code)
		.execute();
}
