/**
 * One text for one value: fields in the order of their names, nothing between, fields that say
 * nothing left out. What JSON can hold, and nothing else.
 */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value)
		.filter(([, said]) => said !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, said]) => `${JSON.stringify(name)}:${canonical(said)}`);
	return `{${fields.join(',')}}`;
}
