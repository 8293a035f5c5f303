import type { LiveRow } from '$lib/core/hall/live-view';
import type { ResultRow } from '$lib/core/hall/result-view';
import type { StructurePart } from '$lib/core/hall/structure-view';

/** `full`: what counts; `faint`: beside it. Colour alone says nothing: the row beside the bar has the word. */
export type BarTone = 'full' | 'faint';

export interface Bar {
	readonly value: number;
	readonly tone: BarTone;
}

/** What a bar chart draws: nothing here is computed again while drawing. */
export interface BarSeries {
	readonly bars: readonly Bar[];
	/** Value at the right edge. */
	readonly max: number;
	/** Where the threshold stands, if there is one. */
	readonly line: number | null;
}

interface Threshold {
	readonly base: number;
	readonly needed: number;
}

/** Where the threshold stands; a re-vote of those tied has none. */
export function lineAt(needed: number): number | null {
	return needed > 0 ? needed : null;
}

/** Bars of an announced result against the base, the elected full. */
export function resultSeries(
	rows: readonly Pick<ResultRow, 'votes' | 'verdict'>[],
	{ base, needed }: Threshold
): BarSeries {
	return {
		bars: rows.map(({ votes, verdict }) => ({
			value: votes,
			tone: verdict === 'elected' ? 'full' : 'faint'
		})),
		max: base,
		line: lineAt(needed)
	};
}

/** Bars of a count that goes on, all alike: nothing hints at a verdict before it is announced. */
export function liveSeries(rows: readonly LiveRow[], { base, needed }: Threshold): BarSeries {
	return {
		bars: rows.map(({ votes }) => ({ value: votes, tone: 'full' })),
		max: base,
		line: lineAt(needed)
	};
}

/** Bars of one question of the structure, against all who were elected. */
export function structureSeries({ lines }: StructurePart, total: number): BarSeries {
	return {
		bars: lines.map(({ count }) => ({ value: count, tone: 'full' })),
		max: Math.max(total, 1),
		line: null
	};
}
