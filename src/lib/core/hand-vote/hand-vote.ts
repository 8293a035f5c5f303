import { isCount } from '../basics/count';
import { attendanceFigures } from '../check-in/attendance-figures';
import type { CongressState } from '../congress/state';
import type { ContestRefusal } from '../contest/refusals';
import { neededOf } from '../rulebook/threshold';
import type { Settings } from '../rulebook/settings';

/** A show of hands, as the chair asks it: agree, disagree, other opinion. */
export interface HandVote {
	readonly agree: number;
	readonly disagree: number;
	readonly other: number;
}

/** Who could have raised a hand at that moment, by check-in. */
export interface Hall {
	readonly present: number;
	readonly convened: number;
}

/** A show of hands with the hall it was taken in. */
export type CountedVote = HandVote & { readonly hall: Hall };

/** Those in the hall of the congress. */
export function hallOf(state: CongressState): Hall {
	const { present, convened } = attendanceFigures(state);
	return { present, convened };
}

/** Hands needed: more than half of those present, or of those convened; a setting (rules.md §9). */
export function handsNeeded({ present, convened }: Hall, { handBase }: Settings): number {
	return neededOf(handBase === 'present' ? present : convened);
}

/** More than half of the base agreed. */
export function isCarried(vote: CountedVote, settings: Settings): boolean {
	return vote.agree >= handsNeeded(vote.hall, settings);
}

type HandsRefusal = Extract<ContestRefusal, { kind: 'hands-negative' | 'hands-exceed-present' }>;

/** Hands are counted whole, and nobody raises a hand who is not in the hall. */
export function handsRefusal(
	{ agree, disagree, other }: HandVote,
	{ present }: Pick<Hall, 'present'>
): HandsRefusal | null {
	if (![agree, disagree, other].every(isCount)) return { kind: 'hands-negative' };
	const hands = agree + disagree + other;
	return hands > present ? { kind: 'hands-exceed-present', hands, present } : null;
}
