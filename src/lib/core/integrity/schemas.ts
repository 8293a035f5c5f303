import * as z from 'zod/mini';
import type { ContestId } from '../basics/ids';
import { idSchema, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';

/** What the reading of the code writes into the log. */
export const integritySchemas = {
	CodeMatched: schemaOf<DataOf<'CodeMatched'>>()(
		z.strictObject({
			contestId: idSchema<ContestId>(),
			code: z.string().check(z.regex(/^\d{4} \d{4}$/)),
			by: z.readonly(z.tuple([z.string(), z.string()]))
		})
	)
};
