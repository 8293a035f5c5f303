import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from './plain-date';

// The pages' content policy forbids compiling code from text, so schemas are walked, not compiled.
z.config({ jitless: true });

type Schema<Value> = z.ZodMiniType<Value>;
/** With `Schema<Value>`, both directions agree: every value fits, and no optional field is forgotten. */
type Covers<Value, Shape> = [Value, keyof Value] extends [Shape, keyof Shape] ? unknown : never;

/**
 * Ties a schema to the interface it checks: `schemaOf<Person>()(z.strictObject(…))` compiles only if
 * the schema lets through exactly what the interface says, no more and no less.
 */
export function schemaOf<Value>() {
	return <Checked extends Schema<Value>>(
		schema: Checked & Covers<Value, z.output<Checked>>
	): Checked => schema;
}

/** A branded id: any text that is not empty. */
export function idSchema<Id extends string>() {
	return z.custom<Id>((value) => typeof value === 'string' && value !== '');
}

/** A list as the log holds it. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
	return z.readonly(z.array(item));
}

/** A whole number from 0. */
export const countSchema = z.int().check(z.gte(0));
/** A place in a list, from 1. */
export const placeSchema = z.int().check(z.gte(1));

export const plainDateSchema = schemaOf<PlainDate>()(z.string().check(z.refine(isPlainDate)));
