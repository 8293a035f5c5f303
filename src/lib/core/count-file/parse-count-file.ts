import * as z from 'zod/mini';
import { accept, refuse, type Result } from '../basics/result';
import { countSchema, listOf, placeSchema } from '../basics/schema';
import { BODIES } from '../rulebook/body';
import { BALLOT_FORMS, formFor, marksFit } from '../tally/ballot';
import { ROUNDS } from '../tally/outcome';
import { fixedGroundSchema } from '../tally/schemas';
import { COUNT_FORMAT, COUNTED_RULEBOOKS, type CountFile } from './count-file';

/** Where a count file is malformed, and what was expected there. */
export interface CountFileProblem {
	/** `ballots[3].marks`; empty when the whole file is none. */
	readonly path: string;
	readonly message: string;
}

const countFileSchema = z.strictObject({
	format: z.literal(COUNT_FORMAT),
	rulebook: z.enum(COUNTED_RULEBOOKS),
	body: z.enum(BODIES),
	round: z._default(z.enum(ROUNDS), 'first'),
	seats: placeSchema,
	form: z.enum(BALLOT_FORMS),
	base: z.strictObject({ convened: countSchema, deducted: countSchema }),
	ledger: z.strictObject({ present: countSchema, issued: countSchema, returned: countSchema }),
	settings: z._default(
		z.strictObject({ noAgree: z._default(z.enum(['valid', 'invalid']), 'valid') }),
		{ noAgree: 'valid' }
	),
	candidates: listOf(z.string().check(z.minLength(1))).check(z.minLength(1)),
	ballots: listOf(
		z.strictObject({
			marks: z.string(),
			ground: z.optional(fixedGroundSchema),
			times: z.optional(placeSchema)
		})
	)
});

function pathOf(path: readonly PropertyKey[]): string {
	return path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
}

function describe(issue: z.core.$ZodIssue): CountFileProblem {
	if (issue.code === 'unrecognized_keys')
		return { path: pathOf([...issue.path, issue.keys[0] ?? '']), message: 'unknown field' };
	if (issue.code === 'invalid_value')
		return { path: pathOf(issue.path), message: `must be ${issue.values.join(' or ')}` };
	if (issue.code === 'invalid_type')
		return { path: pathOf(issue.path), message: `must be ${issue.expected}` };
	if (issue.code === 'too_small')
		return { path: pathOf(issue.path), message: `must be at least ${issue.minimum}` };
	return { path: pathOf(issue.path), message: issue.message || 'is not of this format' };
}

/** What the fields say of each other: the form fits the list, every ballot fits the form. */
function contradictionIn(file: CountFile): CountFileProblem | null {
	const { base, form, candidates, seats, ballots } = file;
	const names = candidates.length;
	if (base.deducted > base.convened)
		return { path: 'base.deducted', message: `must be at most ${base.convened}` };
	if (form !== 'strike' && form !== formFor(names, seats))
		return { path: 'form', message: `does not fit ${names} names for ${seats} seats` };
	const at = ballots.findIndex(({ marks }) => !marksFit(marks, form, names));
	if (at < 0) return null;
	const alphabet = form === 'strike' ? '. or x' : 'a, d, b or n';
	return { path: `ballots[${at}].marks`, message: `must be ${names} marks of ${alphabet}` };
}

/** Reads a count file from its text; anything that is not exactly the format is refused by place. */
export function parseCountFile(text: string): Result<CountFile, CountFileProblem> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refuse({ path: '', message: 'must be JSON' });
	}
	const parsed = countFileSchema.safeParse(json);
	if (!parsed.success) return refuse(describe(parsed.error.issues[0]!));
	const file = parsed.data as CountFile;
	const contradiction = contradictionIn(file);
	return contradiction ? refuse(contradiction) : accept(file);
}
