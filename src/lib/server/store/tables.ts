import type { Kysely } from 'kysely';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { DeviceRole } from '$lib/core/roles/device-role';
import type { Hash } from '$lib/wire/chain';
import type { EventProblem } from '$lib/wire/parcel';

/** What the hub keeps, the same in both engines. All times are epoch ms by the hub's clock. */
export interface Tables {
	congresses: CongressRow;
	links: LinkRow;
	devices: DeviceRow;
	invitations: InvitationRow;
	overview_tokens: OverviewTokenRow;
	epochs: EpochRow;
}
export type Db = Kysely<Tables>;

export interface CongressRow {
	id: CongressId;
	made: number;
}

/** A link at its place in the congress's order. */
export interface LinkRow {
	congress: CongressId;
	position: number;
	device: DeviceId;
	seq: number;
	/** The chain's hash after this link. */
	hash: Hash;
	/** Why its event was refused; `null` for one that was taken. */
	problem: EventProblem | null;
	/** The link as JSON: read out as it was written, never parsed on the way to a device. */
	body: string;
	/** The seal as JSON, on the last link of each parcel. */
	seal: string | null;
}

/** A device that joined a congress. */
export interface DeviceRow {
	congress: CongressId;
	device: DeviceId;
	key: string;
	name: string;
	role: DeviceRole;
	/** The code it came in with; `null` for whoever published the congress. */
	code: string | null;
	/** SHA-256 of its token: whoever reads the database cannot speak for a device. */
	token_hash: string;
	joined: number;
	seen: number;
	waiting: number;
	/** Until when a stream of it counts as open unless a hub process says so again. */
	online_until: number;
	/** When it was revoked. */
	revoked: number | null;
}

export interface InvitationRow {
	code: string;
	congress: CongressId;
	role: DeviceRole;
	uses_left: number;
	made: number;
	expires: number;
}

export interface OverviewTokenRow {
	token_hash: string;
	made: number;
}

export interface EpochRow {
	one: number;
	epoch: string;
}
