import * as z from 'zod/mini';
import type { PersonId } from '../basics/ids';
import { idSchema, listOf, schemaOf } from '../basics/schema';
import { handVoteSchema } from '../hand-vote/schemas';
import type { DataOf } from '../log/catalogue';
import { personSchema } from '../people/schemas';

/** What the first meeting writes into the log, by type of event. */
export const meetingSchemas = {
	MeetingOpened: schemaOf<DataOf<'MeetingOpened'>>()(
		z.strictObject({ members: listOf(personSchema) })
	),
	MemberMarked: schemaOf<DataOf<'MemberMarked'>>()(
		z.strictObject({ memberId: idSchema<PersonId>(), here: z.boolean(), reason: z.string() })
	),
	MeetingChaired: schemaOf<DataOf<'MeetingChaired'>>()(
		z.strictObject({ people: listOf(personSchema), vote: handVoteSchema })
	)
};
