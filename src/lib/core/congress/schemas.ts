import * as z from 'zod/mini';
import type { ContestId, PersonId } from '../basics/ids';
import { idSchema, listOf, placeSchema, plainDateSchema, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';
import { personFields } from '../people/schemas';
import { rulebookSchema, settingChoiceSchema } from '../rulebook/schemas';
import type { Delegate } from './delegate';
import type { Scene } from './scene';

const delegateSchema = schemaOf<Delegate>()(
	z.strictObject({
		...personFields,
		number: placeSchema,
		cell: z.string(),
		standing: z.enum(['official', 'alternate']),
		mandate: z.enum(['ex-officio', 'elected', 'appointed']),
		seat: z.string()
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
			rulebook: rulebookSchema,
			illustration: z.boolean()
		})
	),
	DelegatesConvened: schemaOf<DataOf<'DelegatesConvened'>>()(
		z.strictObject({ delegates: listOf(delegateSchema) })
	),
	DelegateCorrected: schemaOf<DataOf<'DelegateCorrected'>>()(
		z.strictObject({ delegate: delegateSchema })
	),
	DelegateStruckOff: schemaOf<DataOf<'DelegateStruckOff'>>()(
		z.strictObject({ delegateId: idSchema<PersonId>(), reason: z.string() })
	),
	SettingChosen: schemaOf<DataOf<'SettingChosen'>>()(settingChoiceSchema),
	SceneShown: schemaOf<DataOf<'SceneShown'>>()(sceneSchema)
};
