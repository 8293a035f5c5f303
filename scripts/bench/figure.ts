/** One line of the bench: what was measured, beside its bare reference measured in the same run. */
export interface Figure {
	readonly name: string;
	readonly unit: 'ms' | 'kB';
	readonly value: number;
	readonly reference: number;
	/** `value` / `reference`. */
	readonly ratio: number;
	/** The highest ratio allowed; `null` = measured, with no limit set. */
	readonly limit: number | null;
	readonly ok: boolean;
}

export function figure(
	{ name, unit, limit }: Pick<Figure, 'name' | 'unit' | 'limit'>,
	value: number,
	reference: number
): Figure {
	const ratio = value / reference;
	return { name, unit, value, reference, ratio, limit, ok: limit === null || ratio <= limit };
}

/** Times of the same rounds, in ms: the app's and the bare reference's, taken turn by turn. */
export interface Rounds {
	readonly app: number[];
	readonly bare: number[];
}

/** The value that `share` of the values do not exceed. */
function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	const value = sorted[Math.ceil(share * sorted.length) - 1];
	if (value === undefined) throw new Error('nothing was measured');
	return value;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function p95(values: readonly number[]): number {
	return quantile(values, 0.95);
}
