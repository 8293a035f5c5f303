import * as z from 'zod/mini';
import { countSchema, listOf, placeSchema, schemaOf } from '../basics/schema';
import { DEDUCTION_REASONS, type Base, type Deduction } from './base';
import type { OwnRules } from './own-rules';
import { RULEBOOK_IDS, type RulebookId } from './rulebook';
import { SETTINGS, type SettingChoice, type Settings } from './settings';
import { isThreshold, MEASURES, type Threshold } from './threshold';

export const rulebookSchema = schemaOf<RulebookId>()(z.enum(RULEBOOK_IDS));

const deductionSchema = schemaOf<Deduction>()(
	z.strictObject({
		name: z.string(),
		reason: z.enum(DEDUCTION_REASONS)
	})
);

export const baseSchema = schemaOf<Base>()(
	z.strictObject({ convened: countSchema, deductions: listOf(deductionSchema) })
);

export const thresholdSchema = schemaOf<Threshold>()(
	z
		.strictObject({
			of: z.enum(MEASURES),
			numerator: placeSchema,
			denominator: placeSchema,
			strict: z.boolean()
		})
		.check(z.refine(isThreshold))
);

export const ownRulesSchema = schemaOf<OwnRules>()(
	z.strictObject({
		name: z.string().check(z.minLength(1)),
		threshold: thresholdSchema,
		needsSurplus: z.boolean()
	})
);

const values = {
	quorum: z.enum(SETTINGS.quorum.choices),
	tie: z.enum(SETTINGS.tie.choices),
	rounding: z.enum(SETTINGS.rounding.choices),
	noAgree: z.enum(SETTINGS.noAgree.choices),
	handBase: z.enum(SETTINGS.handBase.choices),
	nameOrder: z.enum(SETTINGS.nameOrder.choices),
	missingBallots: z.enum(SETTINGS.missingBallots.choices),
	meetingBase: z.enum(SETTINGS.meetingBase.choices),
	alternates: z.enum(SETTINGS.alternates.choices),
	inspectionPool: z.enum(SETTINGS.inspectionPool.choices),
	inspectionHead: z.enum(SETTINGS.inspectionHead.choices),
	standingPool: z.enum(SETTINGS.standingPool.choices),
	officersPool: z.enum(SETTINGS.officersPool.choices),
	officersAt: z.enum(SETTINGS.officersAt.choices),
	nominationBar: z.enum(SETTINGS.nominationBar.choices),
	withdrawals: z.enum(SETTINGS.withdrawals.choices),
	plannedOfficer: z.enum(SETTINGS.plannedOfficer.choices),
	resolver: z.enum(SETTINGS.resolver.choices),
	secondLook: z.enum(SETTINGS.secondLook.choices),
	ballotPhotos: z.enum(SETTINGS.ballotPhotos.choices),
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
		z.strictObject({ key: z.literal('resolver'), value: values.resolver }),
		z.strictObject({ key: z.literal('secondLook'), value: values.secondLook }),
		z.strictObject({ key: z.literal('ballotPhotos'), value: values.ballotPhotos }),
		z.strictObject({ key: z.literal('nameOrder'), value: values.nameOrder }),
		z.strictObject({ key: z.literal('missingBallots'), value: values.missingBallots }),
		z.strictObject({ key: z.literal('meetingBase'), value: values.meetingBase }),
		z.strictObject({ key: z.literal('alternates'), value: values.alternates }),
		z.strictObject({ key: z.literal('inspectionPool'), value: values.inspectionPool }),
		z.strictObject({ key: z.literal('inspectionHead'), value: values.inspectionHead }),
		z.strictObject({ key: z.literal('standingPool'), value: values.standingPool }),
		z.strictObject({ key: z.literal('officersPool'), value: values.officersPool }),
		z.strictObject({ key: z.literal('officersAt'), value: values.officersAt }),
		z.strictObject({ key: z.literal('nominationBar'), value: values.nominationBar }),
		z.strictObject({ key: z.literal('withdrawals'), value: values.withdrawals }),
		z.strictObject({ key: z.literal('plannedOfficer'), value: values.plannedOfficer }),
		z.strictObject({ key: z.literal('hallFigures'), value: values.hallFigures })
	])
);
