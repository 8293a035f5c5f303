import * as z from 'zod/mini';
import type { AgendaItemId, PersonId } from '../basics/ids';
import { idSchema, listOf, schemaOf } from '../basics/schema';
import { handVoteSchema } from '../hand-vote/schemas';
import type { DataOf } from '../log/catalogue';
import {
	ITEM_KINDS,
	ITEM_SUBJECTS,
	ORGANS,
	SESSIONS,
	type AgendaItem,
	type OrganMember
} from './agenda';

const itemId = idSchema<AgendaItemId>();
const ofItem = z.strictObject({ itemId });

const itemSchema = schemaOf<AgendaItem>()(
	z.strictObject({
		id: itemId,
		session: z.enum(SESSIONS),
		kind: z.enum(ITEM_KINDS),
		title: z.string()
	})
);

const memberSchema = schemaOf<OrganMember>()(
	z.strictObject({ personId: idSchema<PersonId>(), name: z.string(), isHead: z.boolean() })
);

/** What the agenda writes into the log, by type of event. */
export const agendaSchemas = {
	AgendaSet: schemaOf<DataOf<'AgendaSet'>>()(z.strictObject({ items: listOf(itemSchema) })),
	AgendaItemBegun: schemaOf<DataOf<'AgendaItemBegun'>>()(ofItem),
	AgendaItemFinished: schemaOf<DataOf<'AgendaItemFinished'>>()(ofItem),
	AgendaItemTakenBack: schemaOf<DataOf<'AgendaItemTakenBack'>>()(ofItem),
	OrganNamed: schemaOf<DataOf<'OrganNamed'>>()(
		z.strictObject({ organ: z.enum(ORGANS), members: listOf(memberSchema) })
	),
	AgendaVoteRecorded: schemaOf<DataOf<'AgendaVoteRecorded'>>()(
		z.strictObject({ itemId, subject: z.enum(ITEM_SUBJECTS), vote: handVoteSchema })
	)
};
