import * as z from 'zod/mini';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { listOf, schemaOf } from '$lib/core/basics/schema';
import type { Link } from '$lib/wire/parcel';
import { linkSchema, sealSchema, wireIdSchema } from '$lib/wire/parcel';
import type { Seal } from '$lib/wire/seal';

export const EXCHANGE_FORMAT = 'kiem-phieu-exchange/1';

/** What one device wrote, from its first act on, and its own seal at the end where it has a key. */
export interface HandedChain {
	readonly deviceId: DeviceId;
	readonly links: readonly Link[];
	readonly seal: Seal | null;
}

/** What a device holds of a congress, as it is handed to another without a hub. `docs/exchange.md`. */
export interface Bundle {
	readonly congressId: CongressId;
	readonly name: string;
	readonly illustration: boolean;
	readonly chains: readonly HandedChain[];
}

export const bundleSchema = schemaOf<Bundle>()(
	z.strictObject({
		congressId: wireIdSchema<CongressId>(),
		name: z.string(),
		illustration: z.boolean(),
		chains: listOf(
			z.strictObject({
				deviceId: wireIdSchema<DeviceId>(),
				links: listOf(linkSchema).check(z.minLength(1)),
				seal: z.nullable(sealSchema)
			})
		)
	})
);

/** Events in it, and places of refused ones. */
export function linksIn({ chains }: Pick<Bundle, 'chains'>): number {
	return chains.reduce((sum, { links }) => sum + links.length, 0);
}
