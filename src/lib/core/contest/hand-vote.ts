import type { HandVote } from './contest';
import type { ContestRefusal } from './refusals';

/** More than any congress counts: a slip of the finger must not cut a stack into millions of batches. */
const MOST = 1_000_000;

/** A number of ballots or hands: whole, from 0. */
export const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST;

/** Why a show of hands cannot be so: no whole numbers, or more hands than people. */
export function handVoteRefusal(
	{ agree, disagree, other }: HandVote,
	present: number
): ContestRefusal | null {
	if (![agree, disagree, other].every(isCount)) return { kind: 'hands-negative' };
	const hands = agree + disagree + other;
	return hands > present ? { kind: 'hands-exceed-present', hands, present } : null;
}
