import * as z from 'zod/mini';
import { countSchema, listOf, schemaOf } from '../basics/schema';
import type { Base, Deduction } from './base';
import type { RulebookId } from './rulebook';
import { SETTINGS, type SettingChoice, type Settings } from './settings';

export const rulebookSchema = schemaOf<RulebookId>()(z.enum(['244-QD/TW', '190-QD/TW']));

const deductionSchema = schemaOf<Deduction>()(
	z.strictObject({
		name: z.string(),
		reason: z.enum(['committee-member-absent-throughout', 'absent-throughout-unreplaced'])
	})
);

export const baseSchema = schemaOf<Base>()(
	z.strictObject({ convened: countSchema, deductions: listOf(deductionSchema) })
);

const values = {
	quorum: z.enum(SETTINGS.quorum.choices),
	tie: z.enum(SETTINGS.tie.choices),
	rounding: z.enum(SETTINGS.rounding.choices),
	noAgree: z.enum(SETTINGS.noAgree.choices),
	handBase: z.enum(SETTINGS.handBase.choices),
	nameOrder: z.enum(SETTINGS.nameOrder.choices),
	hallFigures: z.enum(SETTINGS.hallFigures.choices)
};

export const settingsSchema = schemaOf<Settings>()(z.strictObject(values));

export const settingChoiceSchema = schemaOf<SettingChoice>()(
	z.discriminatedUnion('key', [
		z.strictObject({ key: z.literal('quorum'), value: values.quorum }),
		z.strictObject({ key: z.literal('tie'), value: values.tie }),
		z.strictObject({ key: z.literal('rounding'), value: values.rounding }),
		z.strictObject({ key: z.literal('noAgree'), value: values.noAgree }),
		z.strictObject({ key: z.literal('handBase'), value: values.handBase }),
		z.strictObject({ key: z.literal('nameOrder'), value: values.nameOrder }),
		z.strictObject({ key: z.literal('hallFigures'), value: values.hallFigures })
	])
);
