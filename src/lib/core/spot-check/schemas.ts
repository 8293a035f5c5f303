import * as z from 'zod/mini';
import type { ContestId } from '../basics/ids';
import { idSchema, placeSchema, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';

const inContest = { contestId: idSchema<ContestId>() };

/** What the drawing of ballots writes into the log. */
export const spotCheckSchemas = {
	SpotCheckDrawn: schemaOf<DataOf<'SpotCheckDrawn'>>()(
		z.strictObject({
			...inContest,
			seed: z.string().check(z.regex(/^\d+$/)),
			ballots: placeSchema
		})
	),
	SpotCheckCompared: schemaOf<DataOf<'SpotCheckCompared'>>()(
		z.strictObject({
			...inContest,
			batch: placeSchema,
			position: placeSchema,
			isSame: z.boolean(),
			by: z.string()
		})
	)
};
