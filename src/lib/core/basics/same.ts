/** True when two plain values (what JSON can hold) say the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const fields = Object.entries(one);
	return (
		fields.length === Object.keys(other).length &&
		fields.every(
			([key, value]) =>
				Object.hasOwn(other, key) && isSame(value, (other as Record<string, unknown>)[key])
		)
	);
}
