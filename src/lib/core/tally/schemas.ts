import * as z from 'zod/mini';
import { countSchema, listOf, schemaOf } from '../basics/schema';
import {
	ARITHMETIC_GROUNDS,
	OWN_GROUND,
	RULED_GROUNDS,
	type Ground,
	type Marks,
	type OwnGround,
	type RuledGround
} from './ballot';
import type { Outcome } from './outcome';
import type { Tally } from './tally';

export const marksSchema = schemaOf<Marks>()(z.string().check(z.regex(/^([.x]*|[adbn]*)$/)));

/** What the count file knows: the grounds of the regulation. */
export const fixedGroundSchema = z.enum(RULED_GROUNDS);

const ownGroundSchema = schemaOf<OwnGround>()(
	z.custom<OwnGround>((ground) => typeof ground === 'string' && OWN_GROUND.test(ground))
);

export const ruledGroundSchema = schemaOf<RuledGround>()(
	z.union([fixedGroundSchema, ownGroundSchema])
);

export const groundSchema = schemaOf<Ground>()(
	z.union([z.enum(ARITHMETIC_GROUNDS), ruledGroundSchema])
);

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
