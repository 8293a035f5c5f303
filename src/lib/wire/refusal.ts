import * as z from 'zod/mini';
import { countSchema, schemaOf } from '$lib/core/basics/schema';

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

export const wireRefusalSchema = schemaOf<WireRefusal>()(
	z.strictObject({
		refused: z.enum(Object.keys(WIRE_REFUSALS) as [WireRefusalKind, ...WireRefusalKind[]]),
		path: z.optional(z.string()),
		held: z.optional(countSchema),
		wait: z.optional(countSchema)
	})
);
