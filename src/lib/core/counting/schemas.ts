import * as z from 'zod/mini';
import type { ContestId } from '../basics/ids';
import { countSchema, idSchema, listOf, placeSchema, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';
import { groundSchema, marksSchema, ruledGroundSchema } from '../tally/schemas';
import type { Figure, FigureCount, Ruling } from './batch';
import type { KeyedReading, TakenUp } from './events';
import type { Totals } from './totals';

const inContest = { contestId: idSchema<ContestId>() };
const inBatch = { ...inContest, batch: placeSchema };
const inReading = { ...inBatch, entry: z.literal([1, 2, 3]), position: placeSchema };
const inEntry = { ...inBatch, entry: z.literal([1, 2]) };

/** SHA-256 as hexadecimal text. */
const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const rulingSchema = schemaOf<Ruling>()(
	z.strictObject({
		marks: marksSchema,
		ground: z.nullable(ruledGroundSchema),
		agree: countSchema,
		disagree: countSchema
	})
);

const reading = {
	marks: marksSchema,
	ground: z.optional(ruledGroundSchema),
	doubt: z.optional(z.string())
};
const readingSchema = schemaOf<KeyedReading>()(z.strictObject(reading));

const takenUpSchema = schemaOf<TakenUp>()(
	z.union([
		z.strictObject({ kind: z.literal('anew') }),
		z.strictObject({ kind: z.literal('ballots'), places: listOf(placeSchema) }),
		z.strictObject({ kind: z.literal('as-left') })
	])
);

const totalsSchema = schemaOf<Totals>()(
	z.strictObject({
		valid: countSchema,
		grounds: z.partialRecord(groundSchema, countSchema),
		votes: listOf(countSchema)
	})
);

const VOTES_FIGURE = /^votes-[1-9]\d*$/;
const figureSchema = schemaOf<Figure>()(
	z.union([
		z.literal('valid'),
		groundSchema,
		z.custom<`votes-${number}`>((figure) => typeof figure === 'string' && VOTES_FIGURE.test(figure))
	])
);
const figureCountSchema = schemaOf<FigureCount>()(
	z.strictObject({ figure: figureSchema, count: countSchema })
);

/** What the tellers write into the log, by type of event. */
export const countingSchemas = {
	ZeroProven: schemaOf<DataOf<'ZeroProven'>>()(
		z.strictObject({ ...inContest, by: listOf(z.string()) })
	),
	BatchClaimed: schemaOf<DataOf<'BatchClaimed'>>()(z.strictObject({ ...inEntry, by: z.string() })),
	BatchReleased: schemaOf<DataOf<'BatchReleased'>>()(z.strictObject(inEntry)),
	BallotRecorded: schemaOf<DataOf<'BallotRecorded'>>()(
		z.strictObject({ ...inEntry, position: placeSchema, ...reading })
	),
	BallotTakenBack: schemaOf<DataOf<'BallotTakenBack'>>()(
		z.strictObject({ ...inEntry, position: placeSchema })
	),
	EntryFinished: schemaOf<DataOf<'EntryFinished'>>()(
		z.strictObject({ ...inEntry, keyed: countSchema })
	),
	DifferenceResolved: schemaOf<DataOf<'DifferenceResolved'>>()(
		z.strictObject({
			...inBatch,
			place: placeSchema,
			by: z.string(),
			ballot: z.nullable(readingSchema)
		})
	),
	DoubtRuled: schemaOf<DataOf<'DoubtRuled'>>()(
		z.strictObject({ ...inReading, ruling: rulingSchema })
	),
	DoubtPhotographed: schemaOf<DataOf<'DoubtPhotographed'>>()(
		z.strictObject({ ...inReading, photo: digestSchema })
	),
	TotalsRecorded: schemaOf<DataOf<'TotalsRecorded'>>()(
		z.strictObject({ ...inEntry, totals: totalsSchema })
	),
	TotalsResolved: schemaOf<DataOf<'TotalsResolved'>>()(
		z.strictObject({ ...inBatch, by: z.string(), figures: listOf(figureCountSchema) })
	),
	StackJoined: schemaOf<DataOf<'StackJoined'>>()(
		z.strictObject({ ...inContest, reason: z.string() })
	),
	BatchClosed: schemaOf<DataOf<'BatchClosed'>>()(
		z.strictObject({ ...inBatch, looked: listOf(placeSchema) })
	),
	BatchReopened: schemaOf<DataOf<'BatchReopened'>>()(
		z.strictObject({ ...inBatch, reason: z.string(), again: takenUpSchema })
	),
	BatchRecounted: schemaOf<DataOf<'BatchRecounted'>>()(
		z.strictObject({ ...inBatch, size: placeSchema, reason: z.string() })
	)
};
