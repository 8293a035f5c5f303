import * as z from 'zod/mini';
import type { DeviceId } from '$lib/core/basics/ids';
import { countSchema, listOf, placeSchema, schemaOf } from '$lib/core/basics/schema';
import {
	EVENT_PROBLEMS,
	parcelSchema,
	wireIdSchema,
	type EventProblem,
	type Parcel
} from './parcel';
import { epochSchema } from './stream';

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
