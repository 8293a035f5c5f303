import type { Contest } from '../contest/contest';
import type { BallotPlace } from '../counting/batch';

/** A paper held beside what the screen says of it. */
export interface Comparison {
	readonly isSame: boolean;
	/** Who held the paper. */
	readonly by: string;
	/** Its batch was taken up again since: it says nothing of the ballots that count now. */
	readonly isVoid: boolean;
}

/** A place that was drawn, with every comparison of it, the last at the end. */
export interface DrawnPlace extends BallotPlace {
	readonly comparisons: readonly Comparison[];
}

/** "Kiểm tra xác suất": one draw of ballots by a seed said aloud in the hall. */
export interface SpotCheck {
	/** Digits as thrown. */
	readonly seed: string;
	/** In the order drawn. */
	readonly drawn: readonly DrawnPlace[];
}

/** The comparison of a place that still holds. */
export function comparisonAt({ comparisons }: DrawnPlace): Comparison | null {
	return comparisons.findLast(({ isVoid }) => !isVoid) ?? null;
}

/** Places of a draw that nobody has compared yet, or whose comparison no longer holds. */
export function openIn({ drawn }: SpotCheck): readonly DrawnPlace[] {
	return drawn.filter((place) => comparisonAt(place) === null);
}

/** Places found to differ from the paper whose sheet was not read again since, each once. */
export function differingIn({ spotChecks }: Pick<Contest, 'spotChecks'>): readonly BallotPlace[] {
	const differing = spotChecks
		.flatMap(({ drawn }) => drawn)
		.filter((place) => comparisonAt(place)?.isSame === false);
	return differing.filter(
		({ batch, position }, at) =>
			differing.findIndex((other) => other.batch === batch && other.position === position) === at
	);
}

/**
 * What became of a place, as the minutes tell it. `same-after`: it differed, was read again, and then was
 * like the paper. `read-again`: it differed and was read again. `lapsed`: it was like the paper, but its
 * batch was taken up again afterwards. `left`: nobody compared it.
 */
export const PLACE_OUTCOMES = [
	'same',
	'same-after',
	'read-again',
	'different',
	'lapsed',
	'left'
] as const;
export type PlaceOutcome = (typeof PLACE_OUTCOMES)[number];

export function outcomeAt(place: DrawnPlace): PlaceOutcome {
	const { comparisons } = place;
	const hasDiffered = comparisons.some(({ isSame }) => !isSame);
	const holding = comparisonAt(place);
	if (holding && !holding.isSame) return 'different';
	if (holding) return hasDiffered ? 'same-after' : 'same';
	if (comparisons.length === 0) return 'left';
	return hasDiffered ? 'read-again' : 'lapsed';
}
