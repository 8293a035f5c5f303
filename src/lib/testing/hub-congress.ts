import { createHash } from 'node:crypto';
import type { CongressId } from '$lib/core/basics/ids';
import type { Result } from '$lib/core/basics/result';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { publish, join } from '$lib/server/door/admission';
import { mintCode } from '$lib/server/door/codes';
import { invite } from '$lib/server/door/invitations';
import { hashOf } from '$lib/server/door/tokens';
import { memberWith, type Member } from '$lib/server/door/members';
import { openHub, type Hub } from '$lib/server/hub';
import { judged } from '$lib/server/log/judge';
import { pageAfter } from '$lib/server/log/reading';
import { splicedEvents } from '$lib/server/log/spliced';
import type { Opened } from '$lib/server/store/opened';
import { afterTimeout, type After } from '$lib/server/surroundings';
import type { Parcel, StoredParcel } from '$lib/wire/parcel';
import type { Admission } from '$lib/wire/admission';
import type { WireRefusal } from '$lib/wire/refusal';
import type { HubDevice } from './hub-device';
import { NOON } from './hub-device';

export const CONGRESS = 'congress-one' as CongressId;
export const OTHER_CONGRESS = 'congress-two' as CongressId;

/** Random bytes, 32 at most, that are the same in every run, and never twice the same in one. */
function countedRandom(): (count: number) => Uint8Array {
	let given = 0;
	return (count) => {
		given += 1;
		return createHash('sha256').update(String(given)).digest().subarray(0, count);
	};
}

/** A device may wait for the hub's next sign of life: nobody who tests waits a quarter of a minute. */
const soon: After = (milliseconds, call) => afterTimeout(milliseconds / 150, call);

/** A hub in a test, whose clock goes only when it is told to. */
export class TestHub {
	now = NOON;
	/** What the hub had to tell its operator. */
	readonly troubles: unknown[] = [];

	private constructor(readonly hub: Hub) {}

	static async on(store: Opened, operatorKey: string | null = 'operator'): Promise<TestHub> {
		const settings = { operatorKey, addresses: [], trustPages: [], backup: null };
		const place: { hub: TestHub | null } = { hub: null };
		const clock = () => place.hub?.now ?? NOON;
		const trouble = (error: unknown) => place.hub?.troubles.push(error);
		const surroundings = { clock, random: countedRandom(), after: soon, trouble };
		place.hub = new TestHub(await openHub(store, settings, surroundings));
		return place.hub;
	}

	/** A congress comes to the hub with its organiser. */
	async publish(device: HubDevice): Promise<Admission> {
		const { congressId } = device;
		return given(await publish(this.hub, { congressId, device: device.introduction(congressId) }));
	}

	/** A fresh code for a role. */
	async code(role: DeviceRole, uses = 1, congress = CONGRESS, minutes = 60): Promise<string> {
		const { db } = this.hub.store;
		const [made, code] = [this.now, mintCode(this.hub.random)];
		const expires = made + minutes * 60_000;
		await invite(db, { code, congress, role, uses_left: uses, made, expires });
		return code;
	}

	join(device: HubDevice, code: string): Promise<Result<Admission, WireRefusal>> {
		return join(this.hub, '192.168.1.7', { code, device: device.introduction(code) });
	}

	/** A device joins in a role. */
	async enter(device: HubDevice, role: DeviceRole): Promise<Admission> {
		return given(await this.join(device, await this.code(role, 1, device.congressId)));
	}

	async member({ token }: Admission): Promise<Member> {
		const member = await memberWith(this.hub.store.db, hashOf(token));
		if (!member) throw new Error('the hub does not know this token');
		return member;
	}

	/** Sends parcels as a device would, past the door. */
	async push(
		{ congressId, deviceId }: HubDevice,
		parcels: readonly Parcel[],
		role: DeviceRole = 'organiser'
	) {
		const bench = { congressId, role };
		return this.hub.lanes.submit({
			congressId,
			sender: deviceId,
			parcels: parcels.map((parcel) => judged(bench, parcel))
		});
	}

	/** Everything a congress has, as a device gets it. */
	async stored(congress = CONGRESS): Promise<StoredParcel[]> {
		return parcelsIn(splicedEvents(await pageAfter(this.hub.store.db, congress, 0, 100_000)));
	}
}

/** What somebody got who should have got it. */
export function given<Value>(result: Result<Value, WireRefusal>): Value {
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refused)}`);
	return result.value;
}

/** The parcels in the text of a stream. */
export function parcelsIn(text: string): StoredParcel[] {
	return text
		.split('\n\n')
		.filter((event) => event.includes('event: parcel'))
		.map((event) => JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as StoredParcel);
}
