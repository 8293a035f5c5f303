import * as z from 'zod/mini';
import { listOf, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';
import { eventKeySchema } from '../log/event-key-schema';
import { CONFLICT_RULINGS } from './events';

/** What the settling of conflicts writes into the log. */
export const conflictSchemas = {
	ConflictSettled: schemaOf<DataOf<'ConflictSettled'>>()(
		z.strictObject({
			conflict: eventKeySchema,
			acts: listOf(eventKeySchema),
			ruling: z.enum(CONFLICT_RULINGS),
			reason: z.string()
		})
	)
};
