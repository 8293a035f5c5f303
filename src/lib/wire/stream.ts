import * as z from 'zod/mini';
import { countSchema, schemaOf } from '$lib/core/basics/schema';

export const epochSchema = z.string().check(z.minLength(1));

/**
 * `GET /api/stream?after=<position>&epoch=<epoch>` (token): server-sent events, resumed with `Last-Event-ID`.
 * `hub` comes first and says where the hub stands (`HubPosition`); `parcel` events carry a `StoredParcel`
 * (id = its position), in the hub's order, without a gap; `held` says the position the device has then caught up to; `revoked` ends it. A comment every 15 s keeps it alive.
 * Parcels of one device that follow on each other may come as one, under the last one's seal.
 *
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
