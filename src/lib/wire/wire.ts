import * as z from 'zod/mini';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { countSchema, listOf, placeSchema, schemaOf } from '$lib/core/basics/schema';
import { DEVICE_ROLES, type DeviceRole } from '$lib/core/roles/device-role';
import {
	EVENT_PROBLEMS,
	keySchema,
	parcelSchema,
	signatureSchema,
	storedParcelSchema,
	wireIdSchema,
	type EventProblem,
	type Parcel,
	type StoredParcel
} from './parcel';

/** Most links a device sends, or gets, at once. */
export const LINKS_AT_ONCE = 500;
/** Most bytes of a body the hub reads. */
export const BODY_LIMIT = 4_000_000;

/** Everything the hub may answer instead of what was asked, each with its status of HTTP. */
export const WIRE_REFUSALS = {
	'no-hub': 404,
	'not-found': 404,
	'not-json': 400,
	malformed: 400,
	'too-large': 413,
	'too-many-tries': 429,
	'unknown-code': 403,
	'code-used-up': 403,
	'code-expired': 403,
	'proof-wrong': 403,
	'operator-only': 403,
	'no-token': 401,
	'unknown-token': 401,
	'device-revoked': 403,
	'other-congress': 403,
	'role-may-not': 403,
	'congress-exists': 409,
	'sequence-gap': 409,
	'chain-broken': 409,
	'seal-wrong': 409,
	'not-yours': 403,
	busy: 503
} as const;
export type WireRefusalKind = keyof typeof WIRE_REFUSALS;

/** The body of every answer that is not 2xx. */
export interface WireRefusal {
	readonly refused: WireRefusalKind;
	/** Where the body is malformed, for an engineer. */
	readonly path?: string;
	/** After `sequence-gap` and `chain-broken`: the last of that device the hub holds. */
	readonly held?: number;
	/** After `too-many-tries`: seconds to wait. */
	readonly wait?: number;
}

const roleSchema = z.enum(DEVICE_ROLES);
/** What people call a device: one line. */
const nameSchema = z.string().check(z.regex(/^[^\p{Cc}\p{Cs}]{1,80}$/u));

/**
 * `POST /api/congresses`: a congress comes to the hub with all its device holds. Allowed from the hub's own machine
 * (loopback), or with the operator's key in `x-operator-key`. The device becomes its organiser; its
 * organiser may publish it again and gets a new token (an answer may have been lost).
 * Logs of devices without a key arrive under the organiser's seal.
 */
export interface PublishRequest {
	readonly congressId: CongressId;
	readonly device: NewDevice;
}
/** A device introduces itself: its key, a proof that it is its own (`proofText`), and what people call it. */
export interface NewDevice {
	readonly key: string;
	readonly proof: string;
	readonly name: string;
}
const newDeviceSchema = schemaOf<NewDevice>()(
	z.strictObject({ key: keySchema, proof: signatureSchema, name: nameSchema })
);
/** For publishing, the proof is made over the congress's id instead of a code. */
export const publishRequestSchema = schemaOf<PublishRequest>()(
	z.strictObject({ congressId: wireIdSchema<CongressId>(), device: newDeviceSchema })
);

/** `POST /api/join`: a device takes up an invitation. */
export interface JoinRequest {
	readonly code: string;
	readonly device: NewDevice;
}
export const joinRequestSchema = schemaOf<JoinRequest>()(
	z.strictObject({
		code: z.string().check(z.minLength(1), z.maxLength(40)),
		device: newDeviceSchema
	})
);

/** What publishing and joining give. */
export interface Admission {
	readonly congressId: CongressId;
	readonly deviceId: DeviceId;
	readonly role: DeviceRole;
	/** Sent as `Authorization: Bearer …` from now on; the hub keeps only its hash. */
	readonly token: string;
	/** Epoch ms by the hub's clock. */
	readonly now: number;
}
export const admissionSchema = schemaOf<Admission>()(
	z.strictObject({
		congressId: wireIdSchema<CongressId>(),
		deviceId: wireIdSchema<DeviceId>(),
		role: roleSchema,
		token: z.string().check(z.minLength(1)),
		now: countSchema
	})
);

/**
 * `POST /api/events` (token): what a device has and the hub may not. All of it is stored before the
 * answer, or none. Sending again what is held changes nothing. A device sends its own chain; an
 * organiser also brings the chains of others, sealed by them or, for devices that have no key in the
 * congress and never sealed them, vouched for by the organiser's own seal (never by another's). At most
 * `LINKS_AT_ONCE` links in all.
 */
export interface PushRequest {
	readonly parcels: readonly Parcel[];
	/** Events still waiting on the device after these, for the list of devices. */
	readonly waiting: number;
}
export const pushRequestSchema = schemaOf<PushRequest>()(
	z.strictObject({ parcels: listOf(parcelSchema), waiting: countSchema })
);

/** The hub's answer: how far it holds each chain that was sent, and what of it was refused. */
export interface PushAnswer {
	readonly held: readonly { readonly deviceId: DeviceId; readonly seq: number }[];
	readonly refused: readonly {
		readonly deviceId: DeviceId;
		readonly seq: number;
		readonly problem: EventProblem;
		readonly path: string;
	}[];
	/** Of the hub's history; see `HubPosition`. */
	readonly epoch: string;
	readonly now: number;
}
const epochSchema = z.string().check(z.minLength(1));
export const pushAnswerSchema = schemaOf<PushAnswer>()(
	z.strictObject({
		held: listOf(z.strictObject({ deviceId: wireIdSchema<DeviceId>(), seq: countSchema })),
		refused: listOf(
			z.strictObject({
				deviceId: wireIdSchema<DeviceId>(),
				seq: placeSchema,
				problem: z.enum(EVENT_PROBLEMS),
				path: z.string()
			})
		),
		epoch: epochSchema,
		now: countSchema
	})
);

/**
 * `GET /api/stream?after=<position>&epoch=<epoch>` (token): server-sent events, resumed with `Last-Event-ID`.
 * `hub` comes first and says where the hub stands (`HubPosition`); `parcel` events carry a `StoredParcel`
 * (id = its position), in the hub's order, without a gap; `held` says the position the device has then caught up to; `revoked` ends it. A comment every 15 s keeps it alive.
 * Parcels of one device that follow on each other may come as one, under the last one's seal.
 */
export { storedParcelSchema, type StoredParcel };

/**
 * Data of `hub`. A hub that began again from a backup, or on a new machine, has another epoch and may
 * hold less than it once told: a device that knew another epoch, or whose own position is beyond this
 * one, starts over from 0 and pushes what it holds and the hub does not; an organiser pushes the chains
 * of all. Such a stream ends after this event.
 */
export interface HubPosition {
	readonly epoch: string;
	readonly position: number;
}
export const hubPositionSchema = schemaOf<HubPosition>()(
	z.strictObject({ epoch: epochSchema, position: countSchema })
);

/** An invitation as its organiser makes it. */
export interface InviteRequest {
	readonly role: DeviceRole;
	/** How many devices may join with it. */
	readonly uses: number;
	/** Minutes it holds. */
	readonly minutes: number;
}
/** `POST /api/invitations` (token of an organiser). */
export const inviteRequestSchema = schemaOf<InviteRequest>()(
	z.strictObject({
		role: roleSchema,
		uses: z.int().check(z.gte(1), z.lte(200)),
		minutes: z.int().check(z.gte(1), z.lte(2880))
	})
);
/** `GET /api/invitations`, and the answer to a new one. `DELETE /api/invitations/<code>` takes one back. */
export interface Invitation {
	/** Eight letters and digits that are not mistaken for each other: `K7MF-2QXD`. */
	readonly code: string;
	readonly role: DeviceRole;
	readonly usesLeft: number;
	/** Epoch ms. */
	readonly expires: number;
}
export const invitationSchema = schemaOf<Invitation>()(
	z.strictObject({
		code: z.string(),
		role: roleSchema,
		usesLeft: countSchema,
		expires: countSchema
	})
);
export const invitationsSchema = listOf(invitationSchema);

/** `GET /api/devices` (organiser, head teller): who is in the hall. `DELETE /api/devices/<id>` (organiser) revokes one. */
export interface DeviceOnHub {
	readonly deviceId: DeviceId;
	readonly name: string;
	readonly role: DeviceRole;
	/** Epoch ms by the hub's clock: joined, and last heard of. */
	readonly joined: number;
	readonly seen: number;
	/** Has its stream open at this moment. */
	readonly connected: boolean;
	/** Events it last said it still had to send. */
	readonly waiting: number;
	/** Events of its own that the hub holds. */
	readonly held: number;
	readonly revoked: boolean;
}
export const deviceOnHubSchema = schemaOf<DeviceOnHub>()(
	z.strictObject({
		deviceId: wireIdSchema<DeviceId>(),
		name: z.string(),
		role: roleSchema,
		joined: countSchema,
		seen: countSchema,
		connected: z.boolean(),
		waiting: countSchema,
		held: countSchema,
		revoked: z.boolean()
	})
);
export const devicesSchema = listOf(deviceOnHubSchema);

/** `GET /api/health`: no token; what the join page and the operator's screen ask first. */
export interface Health {
	readonly hub: 'kiem-phieu';
	readonly store: 'sqlite' | 'postgresql';
	readonly now: number;
	/** Whether whoever asks may publish a congress without the operator's key: it is the hub's own machine. */
	readonly isHome: boolean;
	/** `https://192.168.1.20:4643`: where other devices reach it; empty when only its own machine does. */
	readonly addresses: readonly string[];
	/** Page that explains how to trust the certificate, over plain http; empty without one. */
	readonly trustPages: readonly string[];
	/** How the hub's backups go; `null` where it makes none (PostgreSQL has its own). */
	readonly backup: BackupHealth | null;
}
export interface BackupHealth {
	/** Epoch ms when all the hub held was last in one that was read back and found good; `null` before. */
	readonly last: number | null;
	/** The last try went wrong, in one of the folders at least. */
	readonly isFailing: boolean;
}
export const healthSchema = schemaOf<Health>()(
	z.strictObject({
		hub: z.literal('kiem-phieu'),
		store: z.enum(['sqlite', 'postgresql']),
		now: countSchema,
		isHome: z.boolean(),
		addresses: listOf(z.string()),
		trustPages: listOf(z.string()),
		backup: z.nullable(
			schemaOf<BackupHealth>()(
				z.strictObject({ last: z.nullable(countSchema), isFailing: z.boolean() })
			)
		)
	})
);

/**
 * `GET /api/halls/<congressId>/stream`: server-sent events without a login, for the hall screen:
 * `view` events carry a `HallView` or `null` as the core computes it, and nothing else of the congress.
 *
 * `POST /api/overview-token` (the hub's own machine or `x-operator-key`; body empty) gives an `OverviewToken`.
 * `GET /api/overview` (the same, or that token as `Authorization: Bearer …`): one line per congress.
 */
export interface OverviewLine {
	readonly congressId: CongressId;
	readonly name: string;
	readonly illustration: boolean;
	readonly present: number;
	readonly convened: number;
	readonly isQuorate: boolean;
	/** Devices with an open stream. */
	readonly devices: number;
	/** Epoch ms of the last event; `null` before the first. */
	readonly last: number | null;
	readonly contests: readonly OverviewContest[];
}
/** A contest from above: how far it is and, once announced, whom it elected. */
export interface OverviewContest {
	readonly title: string;
	readonly phase: 'preparing' | 'voting' | 'counting' | 'counted' | 'announced';
	readonly keyed: number;
	readonly returned: number | null;
	readonly seats: number;
	/** Names in vote order; empty until announced. */
	readonly elected: readonly string[];
}
export const overviewSchema = listOf(
	schemaOf<OverviewLine>()(
		z.strictObject({
			congressId: wireIdSchema<CongressId>(),
			name: z.string(),
			illustration: z.boolean(),
			present: countSchema,
			convened: countSchema,
			isQuorate: z.boolean(),
			devices: countSchema,
			last: z.nullable(countSchema),
			contests: listOf(
				schemaOf<OverviewContest>()(
					z.strictObject({
						title: z.string(),
						phase: z.enum(['preparing', 'voting', 'counting', 'counted', 'announced']),
						keyed: countSchema,
						returned: z.nullable(countSchema),
						seats: countSchema,
						elected: listOf(z.string())
					})
				)
			)
		})
	)
);

/** Lets whoever holds it read the overview, and nothing else. */
export interface OverviewToken {
	readonly token: string;
}
export const overviewTokenSchema = schemaOf<OverviewToken>()(
	z.strictObject({ token: z.string().check(z.minLength(1)) })
);

export const wireRefusalSchema = schemaOf<WireRefusal>()(
	z.strictObject({
		refused: z.enum(Object.keys(WIRE_REFUSALS) as [WireRefusalKind, ...WireRefusalKind[]]),
		path: z.optional(z.string()),
		held: z.optional(countSchema),
		wait: z.optional(countSchema)
	})
);
