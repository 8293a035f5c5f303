import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { CURRENT_VERSION, type LoggedEvent } from '$lib/core/log/catalogue';
import { parseEvent } from '$lib/core/log/event-schema';
import { upcast } from '$lib/core/log/upcasters';
import { mayRecordFact, type DeviceRole } from '$lib/core/roles/device-role';
import { digestOf, type Hash } from '$lib/wire/chain';
import {
	seqOf,
	type EventProblem,
	type Link,
	type Parcel,
	type RefusedEvent
} from '$lib/wire/parcel';
import type { Seal } from '$lib/wire/seal';

/** A link as the hub will keep it. */
export interface JudgedLink {
	readonly digest: Hash;
	readonly refused: RefusedEvent | null;
	/** The link as JSON. */
	readonly body: string;
}

/** A parcel, each event of which was looked at; whether it continues its chain is not said yet. */
export interface JudgedParcel {
	readonly deviceId: DeviceId;
	/** Sequence number of its first link. */
	readonly first: number;
	readonly links: readonly JudgedLink[];
	readonly seal: Seal;
}

/** Against what an event is held. */
export interface Bench {
	readonly congressId: CongressId;
	readonly role: DeviceRole;
}

/** Most of a path that is told: names of fields in it are the sender's own. */
const PATH_LIMIT = 200;

/**
 * Looks at every event of a parcel. One that the hub does not take becomes a refused link: its place
 * in the chain stays, so that the rest of the parcel goes on.
 */
export function judged(bench: Bench, { deviceId, links, seal }: Parcel): JudgedParcel {
	return {
		deviceId,
		first: seqOf(links[0]!),
		links: links.map((link) => judgedLink(bench, deviceId, link)),
		seal
	};
}

function judgedLink(bench: Bench, deviceId: DeviceId, link: Link): JudgedLink {
	if ('refused' in link)
		return { digest: link.refused.digest, refused: link.refused, body: JSON.stringify(link) };
	const { event } = link;
	const digest = digestOf(event);
	const wrong = problemOf(bench, deviceId, event);
	if (!wrong) return { digest, refused: null, body: JSON.stringify({ event }) };
	const { problem, path } = wrong;
	const refused = { seq: event.seq, digest, problem, path: path.slice(0, PATH_LIMIT) };
	return { digest, refused, body: JSON.stringify({ refused }) };
}

interface Wrong {
	readonly problem: EventProblem;
	readonly path: string;
}

/** A rehearsal stays on its device: the hub's log never forgets. */
function isOfRehearsal(event: LoggedEvent): boolean {
	return event.type === 'CongressDescribed' && event.data.rehearses !== null;
}

/** Why the hub does not take an event; `null` for one that it takes. */
export function problemOf(
	{ congressId, role }: Bench,
	deviceId: DeviceId,
	event: LoggedEvent
): Wrong | null {
	const parsed = parseEvent(event);
	if (!parsed.ok) return { problem: 'malformed', path: parsed.refused };
	if (event.deviceId !== deviceId) return { problem: 'malformed', path: 'deviceId' };
	if (event.congressId !== congressId) return { problem: 'other-congress', path: '' };
	if (!Object.hasOwn(CURRENT_VERSION, event.type) || event.version > CURRENT_VERSION[event.type])
		return { problem: 'unknown-type', path: '' };
	// One that could not be brought to today's version was not looked into.
	if (upcast(event).version !== CURRENT_VERSION[event.type])
		return { problem: 'malformed', path: 'data' };
	if (isOfRehearsal(upcast(event))) return { problem: 'rehearsal', path: '' };
	return mayRecordFact(role, event) ? null : { problem: 'role-may-not', path: '' };
}
