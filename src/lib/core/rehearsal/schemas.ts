import * as z from 'zod/mini';
import type { CongressId, ContestId } from '../basics/ids';
import { countSchema, idSchema, listOf, placeSchema, schemaOf } from '../basics/schema';
import type { DataOf } from '../log/catalogue';
import { isCode, type Rehearsed, type RehearsedPerson } from './rehearsal';

const codeSchema = z.string().check(z.refine(isCode));

export const rehearsedSchema = schemaOf<Rehearsed>()(
	z.strictObject({
		congressId: idSchema<CongressId>(),
		contestId: idSchema<ContestId>(),
		code: codeSchema,
		ballots: placeSchema
	})
);

const personSchema = schemaOf<RehearsedPerson>()(
	z.strictObject({ name: z.string(), ballots: countSchema, wrong: countSchema })
);

/** What is written into the log of the congress that was rehearsed. */
export const rehearsalSchemas = {
	RehearsalWiped: schemaOf<DataOf<'RehearsalWiped'>>()(
		z.strictObject({
			rehearsalId: idSchema<CongressId>(),
			contestId: idSchema<ContestId>(),
			code: codeSchema,
			ballots: placeSchema,
			people: listOf(personSchema)
		})
	)
};
