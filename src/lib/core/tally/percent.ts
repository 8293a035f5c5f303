export type Rounding = 'half-up' | 'cut-off';

/** Hundredths of a percent by integer arithmetic: 81 of 161 → 5031. */
export function hundredths(part: number, whole: number, rounding: Rounding = 'half-up'): number {
	if (whole === 0) return 0;
	const scaled = part * 10_000;
	return rounding === 'half-up'
		? Math.floor((2 * scaled + whole) / (2 * whole))
		: Math.floor(scaled / whole);
}

/** As papers print it: decimal comma, two decimals at most, trailing zeros dropped: "26,67", "20". */
export function percentOf(part: number, whole: number, rounding: Rounding = 'half-up'): string {
	const value = hundredths(part, whole, rounding);
	const decimals = String(value % 100)
		.padStart(2, '0')
		.replace(/0+$/, '');
	const units = String(Math.floor(value / 100));
	return decimals === '' ? units : `${units},${decimals}`;
}
