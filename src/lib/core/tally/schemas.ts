import * as z from 'zod/mini';
import { countSchema, listOf, schemaOf } from '../basics/schema';
import { GROUNDS, RULED_GROUNDS, type Ground, type Marks, type RuledGround } from './ballot';
import type { Outcome } from './outcome';
import type { Tally } from './tally';

export const marksSchema = schemaOf<Marks>()(z.string().check(z.regex(/^([.x]*|[adbn]*)$/)));
export const ruledGroundSchema = schemaOf<RuledGround>()(z.enum(RULED_GROUNDS));

const groundSchema = schemaOf<Ground>()(z.enum(GROUNDS as readonly [Ground, ...Ground[]]));

export const tallySchema = schemaOf<Tally>()(
	z.strictObject({
		valid: countSchema,
		invalid: countSchema,
		grounds: z.partialRecord(groundSchema, countSchema),
		votes: listOf(countSchema)
	})
);

export const outcomeSchema = schemaOf<Outcome>()(
	z.strictObject({
		kind: z.enum(['filled', 'short', 'tie']),
		base: countSchema,
		needed: countSchema,
		elected: listOf(countSchema),
		tied: listOf(countSchema),
		vacant: countSchema,
		verdicts: listOf(z.enum(['elected', 'below-half', 'outranked', 'fewer-votes', 'tied']))
	})
);
