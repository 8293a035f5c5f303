import * as z from 'zod/mini';
import type { PersonId } from '../basics/ids';
import { idSchema, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';

const person = idSchema<PersonId>();
const ofDelegate = z.strictObject({ delegateId: person });

/** What the door writes into the log, by type of event. */
export const checkInSchemas = {
	DelegateArrived: schemaOf<DataOf<'DelegateArrived'>>()(ofDelegate),
	DelegateLeft: schemaOf<DataOf<'DelegateLeft'>>()(ofDelegate),
	CheckInUndone: schemaOf<DataOf<'CheckInUndone'>>()(
		z.strictObject({ delegateId: person, reason: z.string() })
	),
	AbsenceRecorded: schemaOf<DataOf<'AbsenceRecorded'>>()(
		z.strictObject({
			delegateId: person,
			reason: z.string(),
			throughout: z.boolean(),
			unaccepted: z.optional(z.literal(true))
		})
	),
	AlternateSeated: schemaOf<DataOf<'AlternateSeated'>>()(
		z.strictObject({ alternateId: person, replaces: person })
	)
};
