import type { Bar } from '$lib/components/charts/bar-series';

/** One name beside its bar, in words and figures. */
export interface VoteRow {
	/** Place among the elected, or empty. */
	readonly rank: string;
	readonly name: string;
	readonly votes: number;
	readonly percent: string;
	/** The verdict in words; empty while there is none. */
	readonly verdict: string;
	readonly isElected: boolean;
	readonly bar: Bar;
}

/** Above this many names one column of rows is too small for the back of the hall. */
const MOST_IN_COLUMN = 20;

/** The rows in one column, or in two of equal length. */
export function inColumns<Row>(rows: readonly Row[]): Row[][] {
	if (rows.length <= MOST_IN_COLUMN) return [[...rows]];
	const half = Math.ceil(rows.length / 2);
	return [rows.slice(0, half), rows.slice(half)];
}
