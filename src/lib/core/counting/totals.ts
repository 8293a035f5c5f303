import { isSamePerson } from '../people/same-person';
import { groundsInOrder, ownPlace, type Ground } from '../tally/ballot';
import type { Tally } from '../tally/tally';
import { entryIn, type Batch, type ComparedTotals, type Entry, type Figure } from './batch';

/** Totals as a tally sheet has them; how many are invalid is the sum of its grounds. */
export type Totals = Omit<Tally, 'invalid'>;

/** Grounds of a sheet with their numbers. */
function groundsOf({ grounds }: Totals): [Ground, number][] {
	return Object.entries(grounds) as [Ground, number][];
}

/** A sheet as a tally: grounds that did not occur are left out. */
export function tallyOf({ valid, grounds, votes }: Totals): Tally {
	const occurred = groundsOf({ valid, grounds, votes }).filter(([, ballots]) => ballots !== 0);
	const invalid = occurred.reduce((sum, [, ballots]) => sum + ballots, 0);
	return { valid, invalid, grounds: Object.fromEntries(occurred), votes: [...votes] };
}

/** The votes of the candidate at a place on the ballot, from 1. */
export function votesFigure(place: number): Figure {
	return `votes-${place}`;
}

/** Place on the ballot of the candidate whose votes a figure says; 0 for another figure. */
export function placeOfFigure(figure: Figure): number {
	return figure.startsWith('votes-') ? Number(figure.slice('votes-'.length)) : 0;
}

/** What a sheet says of a figure. */
export function figureOn(sheet: Totals, figure: Figure): number {
	if (figure === 'valid') return sheet.valid;
	const place = placeOfFigure(figure);
	return (place > 0 ? sheet.votes[place - 1] : sheet.grounds[figure as Ground]) ?? 0;
}

/** All figures of a sheet, in its order, with these grounds on it. */
export function figuresOf(names: number, grounds: readonly Ground[]): readonly Figure[] {
	const votes = Array.from({ length: names }, (_, at) => votesFigure(at + 1));
	return [...votes, 'valid', ...grounds];
}

/** Figures of two sheets; grounds only where one of them has it. */
function figuresOn(one: Tally, other: Tally): readonly Figure[] {
	const occurred = [one, other].flatMap((sheet) => groundsOf(sheet).map(([ground]) => ground));
	const own = Math.max(0, ...occurred.map(ownPlace));
	const grounds = groundsInOrder(own).filter((ground) => occurred.includes(ground));
	return figuresOf(one.votes.length, grounds);
}

/** A count of one figure, and who stands for it. */
interface Reading {
	readonly people: readonly string[];
	readonly count: number;
}

function isByOthers({ people }: Reading, other: Reading): boolean {
	return !people.some((one) => other.people.some((name) => isSamePerson(one, name)));
}

/** What each person who counted a figure again found last. */
function thirdReadings({ thirdCounts }: Pick<Batch, 'thirdCounts'>, figure: Figure): Reading[] {
	const counts = thirdCounts.filter((counted) => counted.figure === figure);
	return counts
		.filter(
			({ by }, at) => !counts.some((later, place) => place > at && isSamePerson(later.by, by))
		)
		.map(({ by, count }) => ({ people: [by], count }));
}

/** The number that two different people counted alike, or `null`: nobody's word alone settles a figure. */
function settledAt(readings: readonly Reading[]): number | null {
	const found = readings.find((one, at) =>
		readings.some(
			(other, place) => place > at && other.count === one.count && isByOthers(one, other)
		)
	);
	return found?.count ?? null;
}

type Counted = Entry & { readonly totals: Tally };

function countedIn(batch: Batch, number: 1 | 2): Counted | null {
	const entry = entryIn(batch, number);
	return entry?.isFinished && entry.totals ? { ...entry, totals: entry.totals } : null;
}

/** A sheet with only these figures on it. */
function sheetOf(figures: readonly (readonly [Figure, number])[]): Tally {
	const grounds: Partial<Record<Ground, number>> = {};
	const votes: number[] = [];
	let valid = 0;
	for (const [figure, count] of figures) {
		const place = placeOfFigure(figure);
		if (figure === 'valid') valid = count;
		else if (place > 0) votes[place - 1] = count;
		else grounds[figure as Ground] = count;
	}
	return tallyOf({ valid, grounds, votes });
}

/**
 * Both tally sheets of a batch side by side, or `null` before they are in. A figure counts as two
 * different people counted it alike: the two entries, or a third person with one of them.
 */
export function comparedTotals(batch: Batch): ComparedTotals | null {
	const [one, two] = [countedIn(batch, 1), countedIn(batch, 2)];
	if (!one || !two) return null;
	const counted = figuresOn(one.totals, two.totals).map((figure) => {
		const entries = [one, two].map(({ keyers, totals }) => ({
			people: keyers,
			count: figureOn(totals, figure)
		}));
		return [figure, settledAt([...entries, ...thirdReadings(batch, figure)])] as const;
	});
	const differing = counted.flatMap(([figure, count]) => (count === null ? [figure] : []));
	const settled = counted.flatMap(([figure, count]) =>
		count === null ? [] : [[figure, count] as const]
	);
	return { differing, agreed: differing.length > 0 ? null : sheetOf(settled) };
}
