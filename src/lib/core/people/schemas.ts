import * as z from 'zod/mini';
import type { PersonId } from '../basics/ids';
import { idSchema, plainDateSchema, schemaOf } from '../basics/schema';
import type { Person } from './person';

/** Fields of a person, for the schemas that add to them. */
export const personFields = {
	id: idSchema<PersonId>(),
	name: z.string(),
	gender: z.nullable(z.enum(['female', 'male'])),
	born: z.nullable(plainDateSchema),
	education: z.nullable(z.enum(['postgraduate', 'university', 'secondary'])),
	incumbent: z.boolean(),
	position: z.string()
};

export const personSchema = schemaOf<Person>()(z.strictObject(personFields));
