import * as z from 'zod/mini';
import { countSchema, listOf, placeSchema, schemaOf } from '../basics/schema';
import { congressSchemas } from '../congress/schemas';
import { CONTEST_KINDS } from '../contest/posts';
import { BODIES } from '../rulebook/body';
import { SETTINGS } from '../rulebook/settings';
import { thresholdSchema } from '../rulebook/schemas';
import type { HallPicture, HallView } from './hall-view';
import type { ReportedLedger, ResultRow } from './result-view';
import type { StructurePart } from './structure-view';

const kind = <Kind extends string>(name: Kind) => z.literal(name);

const ledgerSchema = schemaOf<ReportedLedger>()(
	z.strictObject({
		convened: countSchema,
		present: countSchema,
		issued: countSchema,
		returned: countSchema,
		valid: countSchema,
		invalid: countSchema
	})
);

const resultRowSchema = schemaOf<ResultRow>()(
	z.strictObject({
		rank: z.nullable(placeSchema),
		name: z.string(),
		votes: countSchema,
		percent: z.string(),
		verdict: z.enum(['elected', 'below-half', 'outranked', 'fewer-votes', 'tied']),
		isAlternate: z.boolean()
	})
);

const structurePartSchema = schemaOf<StructurePart>()(
	z.strictObject({
		question: z.enum(['gender', 'age', 'renewal', 'education']),
		lines: listOf(
			z.strictObject({
				group: z.enum([
					'women',
					'men',
					'under-35',
					'35-to-50',
					'over-50',
					're-elected',
					'first-time',
					'postgraduate',
					'university',
					'secondary'
				]),
				count: countSchema,
				percent: z.string()
			})
		),
		unknown: countSchema
	})
);

const pictureSchema = schemaOf<HallPicture>()(
	z.discriminatedUnion('kind', [
		z.strictObject({ kind: kind('welcome') }),
		z.strictObject({
			kind: kind('quorum'),
			present: countSchema,
			convened: countSchema,
			quorum: countSchema,
			rule: z.enum(SETTINGS.quorum.choices),
			isQuorate: z.boolean()
		}),
		z.strictObject({
			kind: kind('progress'),
			title: z.string(),
			phase: z.enum(['preparing', 'voting', 'counting', 'counted', 'announced']),
			issued: z.nullable(countSchema),
			returned: z.nullable(countSchema),
			keyed: countSchema,
			closed: countSchema,
			batches: countSchema
		}),
		z.strictObject({
			kind: kind('live'),
			title: z.string(),
			counted: countSchema,
			returned: countSchema,
			base: countSchema,
			needed: countSchema,
			threshold: thresholdSchema,
			rows: listOf(
				z.strictObject({ name: z.nullable(z.string()), votes: countSchema, percent: z.string() })
			)
		}),
		z.strictObject({
			kind: kind('result'),
			title: z.string(),
			body: z.enum(BODIES),
			outcome: z.enum(['filled', 'short', 'tie']),
			seats: countSchema,
			elected: countSchema,
			base: countSchema,
			needed: countSchema,
			threshold: thresholdSchema,
			ledger: ledgerSchema,
			rows: listOf(resultRowSchema)
		}),
		z.strictObject({
			kind: kind('elected'),
			title: z.string(),
			body: z.enum(CONTEST_KINDS),
			seats: countSchema,
			elected: listOf(z.string()),
			exOfficio: listOf(z.string()),
			alternates: listOf(z.string())
		}),
		z.strictObject({
			kind: kind('structure'),
			title: z.string(),
			total: countSchema,
			parts: listOf(structurePartSchema)
		})
	])
);

/** What a screen elsewhere may draw: a picture of `hallView`, whole and with nothing beside it, or none yet. */
export const hallViewSchema = z.nullable(
	schemaOf<HallView>()(
		z.strictObject({ head: congressSchemas.CongressDescribed, picture: pictureSchema })
	)
);
