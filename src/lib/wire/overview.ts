import * as z from 'zod/mini';
import type { CongressId } from '$lib/core/basics/ids';
import { countSchema, listOf, schemaOf } from '$lib/core/basics/schema';
import { wireIdSchema } from './parcel';

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
