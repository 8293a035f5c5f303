/** One line of the bench: what was measured, mostly beside a bare reference measured in the same run. */
export interface Figure {
	readonly name: string;
	readonly unit: 'ms' | 's' | 'min' | 'kB' | 'events/s' | '×';
	readonly value: number;
	/** `null` where the amount itself is asked for. */
	readonly reference: number | null;
	/** `value` / `reference`. */
	readonly ratio: number | null;
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

/** An amount against the budget it has to keep to: there is no bare reference for it. */
export function within(
	named: Pick<Figure, 'name' | 'unit'>,
	value: number,
	budget: number
): Figure {
	return figure({ ...named, limit: 1 }, value, budget);
}

/** An amount that is asked for as it is, with nothing to hold it against. */
export function plain({ name, unit }: Pick<Figure, 'name' | 'unit'>, value: number): Figure {
	return { name, unit, value, reference: null, ratio: null, limit: null, ok: true };
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
