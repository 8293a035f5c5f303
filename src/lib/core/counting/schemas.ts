import * as z from 'zod/mini';
import type { ContestId } from '../basics/ids';
import { countSchema, idSchema, placeSchema, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';
import { marksSchema, ruledGroundSchema } from '../tally/schemas';
import type { Ruling } from './batch';

const inBatch = { contestId: idSchema<ContestId>(), batch: placeSchema };
const inEntry = { ...inBatch, entry: z.literal([1, 2]) };

const rulingSchema = schemaOf<Ruling>()(
	z.strictObject({
		marks: marksSchema,
		ground: z.nullable(ruledGroundSchema),
		agree: countSchema,
		disagree: countSchema
	})
);

/** What the tellers write into the log, by type of event. */
export const countingSchemas = {
	BatchClaimed: schemaOf<DataOf<'BatchClaimed'>>()(z.strictObject({ ...inEntry, by: z.string() })),
	BallotRecorded: schemaOf<DataOf<'BallotRecorded'>>()(
		z.strictObject({
			...inEntry,
			position: placeSchema,
			marks: marksSchema,
			ground: z.optional(ruledGroundSchema),
			doubt: z.optional(z.string())
		})
	),
	BallotTakenBack: schemaOf<DataOf<'BallotTakenBack'>>()(
		z.strictObject({ ...inEntry, position: placeSchema })
	),
	DoubtRuled: schemaOf<DataOf<'DoubtRuled'>>()(
		z.strictObject({ ...inEntry, position: placeSchema, ruling: rulingSchema })
	),
	BatchClosed: schemaOf<DataOf<'BatchClosed'>>()(z.strictObject(inBatch)),
	BatchReopened: schemaOf<DataOf<'BatchReopened'>>()(
		z.strictObject({ ...inBatch, reason: z.string() })
	),
	BatchRecounted: schemaOf<DataOf<'BatchRecounted'>>()(
		z.strictObject({ ...inBatch, size: placeSchema, reason: z.string() })
	)
};
