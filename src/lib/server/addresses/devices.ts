import type { DeviceId } from '$lib/core/basics/ids';
import { accept, refuse } from '$lib/core/basics/result';
import type { DeviceOnHub } from '$lib/wire/device-on-hub';
import { devicesOf, isAdmitted, revoking } from '../door/members';
import { takeRights, type Hub } from '../hub';
import type { Call, Given } from '../web/call';
import { memberOf } from './caller';

/** `GET /api/devices`. */
export async function listDevices(hub: Hub, call: Call): Promise<Given> {
	const member = await memberOf(hub, call, ['organiser', 'head-teller']);
	if (!member.ok) return member;
	const now = hub.clock();
	const rows = await devicesOf(hub.store.db, member.value.congressId);
	const devices = rows.map((row): DeviceOnHub => {
		const { name, role, joined, held, revoked } = row;
		const named = { congressId: row.congress, deviceId: row.device };
		const here = hub.presence.known(named);
		return {
			deviceId: row.device,
			name,
			role,
			joined,
			seen: Math.max(row.seen, here?.seen ?? 0),
			connected: (here?.streams.size ?? 0) > 0 || (!here && row.online_until > now),
			waiting: here?.waiting ?? row.waiting,
			held,
			revoked: revoked !== null
		};
	});
	return accept(devices);
}

/** `DELETE /api/devices/<id>`: at once, its streams included. An organiser does not send itself out. */
export async function revokeDevice(hub: Hub, call: Call): Promise<Given> {
	const organiser = await memberOf(hub, call, ['organiser']);
	if (!organiser.ok) return organiser;
	const { congressId } = organiser.value;
	const deviceId = (call.params['id'] ?? '') as DeviceId;
	if (deviceId === organiser.value.deviceId) return refuse({ refused: 'role-may-not' });
	const { store } = hub;
	if (!(await isAdmitted(store.db, congressId, deviceId))) return refuse({ refused: 'not-found' });
	const committed = await store.commit(revoking(store.db, congressId, deviceId, hub.clock()), [
		{ kind: 'revoked', congress: congressId, device: deviceId }
	]);
	if (committed === 'overtaken') return refuse({ refused: 'busy' });
	takeRights(hub, { congressId, deviceId });
	return accept({});
}
