import type { Contest } from '$lib/core/contest/contest';
import type { Figure } from '$lib/core/counting/batch';
import { placeOfFigure, votesFigure, type Totals } from '$lib/core/counting/totals';
import { figureName, sheetGrounds } from '$lib/core/counting/totals-rule';
import type { Ground } from '$lib/core/tally/ballot';

/** A line of a tally sheet on the screen. */
export interface SheetLine {
	readonly figure: Figure;
	/** Place on the ballot, from 1; 0 for what is no name. */
	readonly place: number;
	/** Of the candidate, or what the congress calls its ground. */
	readonly name: string;
	/** Nothing in it means none. */
	readonly mayBeEmpty: boolean;
}

/** What was typed, by figure; a figure nobody typed is missing. */
export type Typed = { readonly [Of in Figure]?: number | undefined };

function lineOf(contest: Contest, figure: Figure, mayBeEmpty = false): SheetLine {
	return { figure, place: placeOfFigure(figure), name: figureName(contest, figure), mayBeEmpty };
}

/** The lines of a whole sheet, in the order of the paper: names, valid ballots, grounds. */
export function sheetLines(contest: Contest): readonly SheetLine[] {
	return [
		...contest.candidates.map((_, at) => lineOf(contest, votesFigure(at + 1))),
		lineOf(contest, 'valid'),
		...sheetGrounds(contest).map((ground) => lineOf(contest, ground, true))
	];
}

/** The lines that a third person counts again. */
export function linesOf(contest: Contest, figures: readonly Figure[]): readonly SheetLine[] {
	return figures.map((figure) => lineOf(contest, figure));
}

/** The first line that must still be filled in. */
export function unfilled(lines: readonly SheetLine[], typed: Typed): SheetLine | undefined {
	return lines.find(({ figure, mayBeEmpty }) => !mayBeEmpty && typed[figure] === undefined);
}

/** Invalid ballots typed so far. */
export function invalidIn(lines: readonly SheetLine[], typed: Typed): number {
	return lines.reduce(
		(sum, { figure, mayBeEmpty }) => sum + (mayBeEmpty ? (typed[figure] ?? 0) : 0),
		0
	);
}

/** What was typed, as the totals of a sheet. */
export function totalsTyped(lines: readonly SheetLine[], typed: Typed): Totals {
	const grounds: Partial<Record<Ground, number>> = {};
	for (const { figure, mayBeEmpty } of lines) {
		const ballots = typed[figure] ?? 0;
		if (mayBeEmpty && ballots !== 0) grounds[figure as Ground] = ballots;
	}
	const votes = lines.filter(({ place }) => place > 0).map(({ figure }) => typed[figure] ?? 0);
	return { valid: typed.valid ?? 0, grounds, votes };
}
