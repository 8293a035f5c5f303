import * as z from 'zod/mini';
import type { DeviceId } from '$lib/core/basics/ids';
import { listOf, placeSchema, schemaOf } from '$lib/core/basics/schema';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { chained, digestOf, type ChainHead, type Hash } from './chain';
import type { Seal } from './seal';

const hexOf = (digits: number) =>
	z.string().check(z.regex(new RegExp(`^[0-9a-f]{${String(digits)}}$`)));
export const hashSchema = hexOf(64);
export const keySchema = hexOf(64);
export const signatureSchema = hexOf(128);

/** An id as it may travel and be signed: no spaces or lines in it, and not endless. */
export function wireIdSchema<Id extends string>() {
	return z.custom<Id>((value) => typeof value === 'string' && /^[\w.-]{1,80}$/.test(value));
}

export const sealSchema = schemaOf<Seal>()(
	z.strictObject({
		by: wireIdSchema<DeviceId>(),
		key: keySchema,
		hash: hashSchema,
		signature: signatureSchema
	})
);

/** Why the hub did not take an event. The words are in `i18n`; `docs/hub-protocol.md` lists them. */
export const EVENT_PROBLEMS = [
	'malformed',
	'role-may-not',
	'unknown-type',
	'other-congress',
	'rehearsal'
] as const;
export type EventProblem = (typeof EVENT_PROBLEMS)[number];

/** An event the hub did not take: its place in the chain stays, its words stay on the device that wrote it. */
export interface RefusedEvent {
	readonly seq: number;
	readonly digest: Hash;
	readonly problem: EventProblem;
	/** Where it is malformed, for an engineer; else empty. */
	readonly path: string;
}

/** One link of a device's chain: an event, or the place of one that was refused. */
export type Link = { readonly event: LoggedEvent } | { readonly refused: RefusedEvent };

/** A stretch of one device's chain, without a gap, and the seal at its end. */
export interface Parcel {
	readonly deviceId: DeviceId;
	readonly links: readonly Link[];
	readonly seal: Seal;
}

/** A parcel in the hub's order. Positions count links from 1 without a gap; this is the last link's. */
export interface StoredParcel extends Parcel {
	readonly position: number;
}

const refusedSchema = schemaOf<RefusedEvent>()(
	z.strictObject({
		seq: placeSchema,
		digest: hashSchema,
		problem: z.enum(EVENT_PROBLEMS),
		path: z.string()
	})
);

/** The event itself is checked on its own (`parseEvent`): what is wrong with one is told of that one. */
export const linkSchema = z.union([
	z.strictObject({ event: z.custom<LoggedEvent>((value) => typeof value === 'object' && !!value) }),
	z.strictObject({ refused: refusedSchema })
]);

const parcelFields = {
	deviceId: wireIdSchema<DeviceId>(),
	links: listOf(linkSchema).check(z.minLength(1)),
	seal: sealSchema
};
export const parcelSchema = schemaOf<Parcel>()(z.strictObject(parcelFields));
export const storedParcelSchema = schemaOf<StoredParcel>()(
	z.strictObject({ ...parcelFields, position: placeSchema })
);

export function seqOf(link: Link): number {
	return 'event' in link ? link.event.seq : link.refused.seq;
}

/** Where a chain stands after a parcel's links, or `null` where they do not follow on each other or on it. */
export function chainAfter(head: ChainHead, links: readonly Link[]): ChainHead | null {
	let now = head;
	for (const link of links) {
		if (seqOf(link) !== now.seq + 1) return null;
		now = chained(now, 'event' in link ? digestOf(link.event) : link.refused.digest);
	}
	return now;
}

/** How many links parcels hold together. */
export function linksIn(parcels: readonly { readonly links: readonly unknown[] }[]): number {
	return parcels.reduce((count, { links }) => count + links.length, 0);
}
