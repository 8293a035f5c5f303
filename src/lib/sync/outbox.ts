import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { ChainRow } from '$lib/data/congress-database';
import type { Membership } from '$lib/data/membership';
import type { Replica } from '$lib/data/replica';
import { chainStart, type ChainHead } from '$lib/wire/chain';
import { chainAfter, linksIn, seqOf, type Link, type Parcel } from '$lib/wire/parcel';
import { sealNatively } from '$lib/wire/native-seal';
import type { Seal } from '$lib/wire/seal';
import { BODY_LIMIT, LINKS_AT_ONCE } from '$lib/wire/limits';

/** What a device sends next, and where the chains stand once the hub has it. */
export interface Outgoing {
	readonly parcels: readonly Parcel[];
	readonly heads: readonly ChainRow[];
	/** Acts that wait after these. */
	readonly waiting: number;
}

const NOTHING: Outgoing = { parcels: [], heads: [], waiting: 0 };

/** Room for the frame around the links. */
const BYTES_AT_ONCE = BODY_LIMIT / 2;

/** A chain of which the hub does not hold all that this device does. */
interface Backlog {
	readonly deviceId: DeviceId;
	readonly head: ChainHead;
	readonly last: number;
}

/**
 * What of one's own chain the hub does not hold. An organiser brings the others' as well: so a congress
 * begun without a hub comes to one, and a new hub gets what the lost one had.
 */
async function backlogs(
	replica: Replica,
	{ deviceId, role }: Membership
): Promise<readonly Backlog[]> {
	const others = role === 'organiser' ? await replica.devicesHeld() : [];
	const devices = [deviceId, ...others.filter((other) => other !== deviceId)];
	const all = await Promise.all(
		devices.map(async (device) => {
			const [row, last] = await Promise.all([replica.chain(device), replica.lastPlace(device)]);
			const head = row ? { seq: row.seq, hash: row.hash } : chainStart(replica.id, device);
			return { deviceId: device, head, last };
		})
	);
	return all.filter(({ head, last }) => last > head.seq);
}

function countOf(waiting: readonly Backlog[]): number {
	return waiting.reduce((count, { head, last }) => count + last - head.seq, 0);
}

/** How many acts kept here the hub does not hold. */
export async function waitingFor(replica: Replica, membership: Membership): Promise<number> {
	return countOf(await backlogs(replica, membership));
}

/**
 * The next parcels, each sealed at its end; empty where the hub holds everything. What is recorded while
 * they are gathered is left for the next time, so that the count of what waits is true.
 */
export async function nextOutgoing(replica: Replica, membership: Membership): Promise<Outgoing> {
	const waiting = await backlogs(replica, membership);
	const parcels: Parcel[] = [];
	const heads: ChainRow[] = [];
	let room = LINKS_AT_ONCE;
	for (const backlog of waiting) {
		if (room === 0) break;
		const cut = await nextParcel(replica, membership, backlog, Math.min(room, countOf([backlog])));
		if (!cut) continue;
		parcels.push(cut.parcel);
		heads.push(cut.head);
		room -= cut.parcel.links.length;
	}
	return { parcels, heads, waiting: countOf(waiting) - linksIn(parcels) };
}

/**
 * Acts just stored here, where everything before them is with the hub: no disk is asked. `null` where
 * they do not go on from there, or are too many at once.
 */
export async function freshOutgoing(
	id: CongressId,
	{ deviceId, keys }: Membership,
	head: ChainHead,
	acts: readonly LoggedEvent[]
): Promise<Outgoing | null> {
	const links = acts.filter(({ seq }) => seq > head.seq).map((event): Link => ({ event }));
	if (links.length === 0) return NOTHING;
	const next = links.length > LINKS_AT_ONCE ? null : chainAfter(head, links);
	if (!next || withinBytes(links).length < links.length) return null;
	const own = await sealNatively(id, deviceId, next, keys);
	const row = { deviceId, ...next, sealedBy: own.by };
	return { parcels: [{ deviceId, links, seal: own }], heads: [row], waiting: 0 };
}

async function nextParcel(
	replica: Replica,
	{ deviceId: self, keys }: Membership,
	{ deviceId, head }: Backlog,
	room: number
): Promise<{ readonly parcel: Parcel; readonly head: ChainRow } | null> {
	const fitting = withinBytes(await replica.linksAfter(deviceId, head, room));
	const own = deviceId === self ? [] : await replica.ownSealsAfter(deviceId, 0);
	// A device that has a key of its own is sent under its own seal, or not at all.
	const sealed = own.length > 0 ? upToSeal(fitting, own) : { links: fitting, seal: null };
	const next = sealed ? chainAfter(head, sealed.links) : null;
	if (!sealed || !next || sealed.links.length === 0) return null;
	const stands = sealed.seal ?? (await sealNatively(replica.id, deviceId, next, keys));
	return {
		parcel: { deviceId, links: sealed.links, seal: stands },
		head: { deviceId, ...next, sealedBy: stands.by }
	};
}

/** The links up to the last seal over one of them. */
function upToSeal(
	links: readonly Link[],
	seals: readonly { readonly seq: number; readonly seal: Seal }[]
): { readonly links: readonly Link[]; readonly seal: Seal } | null {
	const [first, last] = [links.at(0), links.at(-1)];
	if (!first || !last) return null;
	const from = seqOf(first);
	const end = seals.findLast(({ seq }) => seq >= from && seq <= seqOf(last));
	return end ? { links: links.slice(0, end.seq - from + 1), seal: end.seal } : null;
}

/** As many links as one body holds; the first in any case. */
function withinBytes(links: readonly Link[]): readonly Link[] {
	const encoder = new TextEncoder();
	let bytes = 0;
	const over = links.findIndex((link, at) => {
		bytes += encoder.encode(JSON.stringify(link)).length;
		return at > 0 && bytes > BYTES_AT_ONCE;
	});
	return over === -1 ? links : links.slice(0, over);
}
