import * as z from 'zod/mini';
import type { ContestId, PersonId } from '../basics/ids';
import { idSchema, listOf, placeSchema, plainDateSchema, schemaOf } from '../basics/schema';
import type { AddedGround } from '../contest/contest';
import { handVoteSchema } from '../hand-vote/schemas';
import type { DataOf } from '../log/catalogue';
import { personFields } from '../people/schemas';
import { BODIES } from '../rulebook/body';
import { rehearsedSchema } from '../rehearsal/schemas';
import { ownRulesSchema, rulebookSchema, settingChoiceSchema } from '../rulebook/schemas';
import { DUTIES, type Delegate } from './delegate';
import { CONTENTS, NOT_CONVENED } from './events';
import type { Scene } from './scene';

const delegateSchema = schemaOf<Delegate>()(
	z.strictObject({
		...personFields,
		number: placeSchema,
		cell: z.string(),
		standing: z.enum(['official', 'alternate']),
		mandate: z.enum(['ex-officio', 'elected', 'appointed']),
		seat: z.string(),
		duty: z.optional(z.enum(DUTIES))
	})
);

const contestId = idSchema<ContestId>();

const sceneSchema = schemaOf<Scene>()(
	z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('welcome') }),
		z.strictObject({ kind: z.literal('quorum') }),
		z.strictObject({ kind: z.literal('progress'), contestId }),
		z.strictObject({ kind: z.literal('live'), contestId, namesOpen: z.boolean() }),
		z.strictObject({ kind: z.literal('result'), contestId }),
		z.strictObject({ kind: z.literal('elected'), contestId }),
		z.strictObject({ kind: z.literal('structure'), contestId })
	])
);

export const addedGroundSchema = schemaOf<AddedGround>()(
	z.strictObject({ words: z.string(), vote: z.nullable(handVoteSchema) })
);

/** What set-up and the chair write into the log, by type of event. */
export const congressSchemas = {
	CongressDescribed: schemaOf<DataOf<'CongressDescribed'>>()(
		z.strictObject({
			upperOrgan: z.string(),
			organ: z.string(),
			ordinal: z.string(),
			term: z.string(),
			place: z.string(),
			opens: plainDateSchema,
			closes: plainDateSchema,
			body: z.enum(BODIES),
			contents: listOf(z.enum(CONTENTS)),
			rulebook: rulebookSchema,
			ownRules: z.nullable(ownRulesSchema),
			illustration: z.boolean(),
			rehearses: z.nullable(rehearsedSchema)
		})
	),
	DelegatesConvened: schemaOf<DataOf<'DelegatesConvened'>>()(
		z.strictObject({ delegates: listOf(delegateSchema) })
	),
	DelegateCorrected: schemaOf<DataOf<'DelegateCorrected'>>()(
		z.strictObject({ delegate: delegateSchema })
	),
	DelegateStruckOff: schemaOf<DataOf<'DelegateStruckOff'>>()(
		z.strictObject({
			delegateId: idSchema<PersonId>(),
			reason: z.string(),
			ground: z.optional(z.enum(NOT_CONVENED))
		})
	),
	SettingChosen: schemaOf<DataOf<'SettingChosen'>>()(settingChoiceSchema),
	GroundAdded: schemaOf<DataOf<'GroundAdded'>>()(addedGroundSchema),
	GroundTakenBack: schemaOf<DataOf<'GroundTakenBack'>>()(z.strictObject({ words: z.string() })),
	SceneShown: schemaOf<DataOf<'SceneShown'>>()(sceneSchema)
};
