import * as fc from 'fast-check';

/** What a hand in the wires would try. */
const HOSTILE: readonly unknown[] = [
	null,
	true,
	-1,
	0,
	1.5,
	1e308,
	Number.MAX_SAFE_INTEGER,
	'',
	'__proto__',
	'constructor',
	'\u0000',
	'\ud800',
	'x'.repeat(5000),
	[],
	{},
	[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],
	'9999999999999-999999',
	"'; drop table links; --"
];

interface Edit {
	/** Which of all places, counted round. */
	readonly at: number;
	readonly how: 'replace' | 'delete' | 'rename' | 'double';
	readonly by: unknown;
}

/** Some changes somewhere in a value of JSON. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
	fc.record({
		at: fc.nat(),
		how: fc.constantFrom('replace', 'replace', 'delete', 'rename', 'double'),
		by: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 }))
	}),
	{ minLength: 1, maxLength: 3 }
);

type Holder = Record<string, unknown>;
interface Place {
	readonly holder: Holder;
	readonly key: string;
}

function placesIn(value: unknown): Place[] {
	if (typeof value !== 'object' || value === null) return [];
	const holder = value as Holder;
	return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** The value with the changes made; the one given stays as it is. */
export function edited<Value>(value: Value, changes: readonly Edit[]): Value {
	const root: Holder = { value: structuredClone(value) };
	for (const { at, how, by: given } of changes) {
		// What is put in may be changed by the next change, and serves other draws too.
		const by = structuredClone(given);
		const places = placesIn(root['value']);
		const place = places[at % Math.max(places.length, 1)];
		if (place) change(place, how, by);
		else root['value'] = by;
	}
	return root['value'] as Value;
}

function change({ holder, key }: Place, how: Edit['how'], by: unknown): void {
	const before = holder[key];
	if (how === 'replace') holder[key] = by;
	else if (Array.isArray(holder)) {
		if (how === 'delete') holder.splice(Number(key), 1);
		else holder.push(how === 'double' ? before : by);
	} else {
		if (how !== 'double') delete holder[key];
		const name = typeof by === 'string' ? by : `${key}s`;
		if (how !== 'delete') Object.defineProperty(holder, name, { value: before, ...OWN });
	}
}
/** A field of its own, also where it is called `__proto__`. */
const OWN = { enumerable: true, configurable: true, writable: true };

/** Letters lost, changed or added somewhere in a text. */
export const textEdits = fc.array(
	fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), put: fc.string({ maxLength: 2 }) }),
	{ minLength: 1, maxLength: 3 }
);

export function editedText(
	text: string,
	changes: readonly { at: number; cut: number; put: string }[]
): string {
	return changes.reduce((now, { at, cut, put }) => {
		const from = at % (now.length + 1);
		return now.slice(0, from) + put + now.slice(from + cut);
	}, text);
}
