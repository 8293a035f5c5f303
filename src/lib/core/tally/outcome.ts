import type { RuleId } from '../rulebook/rulebook';
import { neededOf, OVER_HALF, type Threshold } from '../rulebook/threshold';
import type { Tally } from './tally';

/** Why a candidate is or is not elected; each verdict names its rule. */
export type Verdict = 'elected' | 'below-half' | 'outranked' | 'fewer-votes' | 'tied';

/**
 * `first`; `next`: another round because seats stayed vacant; `tie`: those with equal votes at the last
 * seat stand again, and the one with more votes is elected without needing half (rule remembered).
 */
export const ROUNDS = ['first', 'next', 'tie'] as const;
export type Round = (typeof ROUNDS)[number];

export const VERDICT_RULE: Readonly<Record<Verdict, RuleId>> = {
	elected: 'over-half',
	'below-half': 'over-half',
	outranked: 'vote-order',
	'fewer-votes': 'tie',
	tied: 'tie'
};

/** Result of a contest; candidates are named by their place on the ballot, from 0. */
export interface Outcome {
	/** `filled`: every seat; `short`: fewer passed than seats; `tie`: equal votes at the last seat. */
	readonly kind: 'filled' | 'short' | 'tie';
	readonly base: number;
	/** Votes a candidate needs; 0 in a re-vote of those tied, where one vote is still required. */
	readonly needed: number;
	/** Elected, in vote order; equal votes keep ballot order. */
	readonly elected: readonly number[];
	/** Those with equal votes at the last seat; empty unless `tie`. */
	readonly tied: readonly number[];
	/** Seats not filled. */
	readonly vacant: number;
	/** One verdict per candidate, in ballot order. */
	readonly verdicts: readonly Verdict[];
}

/** Votes a candidate needs in a round: more than half, or in a re-vote of those tied no number at all. */
export function neededIn(round: Round, base: number, threshold: Threshold = OVER_HALF): number {
	return round === 'tie' ? 0 : neededOf(base, threshold);
}

/** Places on the ballot in vote order, high to low; equal votes keep ballot order. */
export function inVoteOrder(votes: readonly number[]): number[] {
	return votes
		.map((_, place) => place)
		.sort((one, other) => votes[other]! - votes[one]! || one - other);
}

/**
 * Who is elected: more than half of the base, then by votes from high to low, just filling the seats
 * (244 art. 32, 190 art. 30; the form's elected table). Equal votes at the last seat elect nobody of
 * the equals (rule remembered, a setting): they stand again.
 */
export function decideOutcome(
	{ votes }: Tally,
	seats: number,
	base: number,
	round: Round = 'first',
	threshold: Threshold = OVER_HALF
): Outcome {
	const needed = neededIn(round, base, threshold);
	const enough = Math.max(1, needed);
	const passed = inVoteOrder(votes).filter((place) => votes[place]! >= enough);
	const lastSeat = votes[passed[seats - 1] ?? -1];
	const isTie = passed.length > seats && votes[passed[seats]!] === lastSeat;
	const elected = isTie
		? passed.filter((place) => votes[place]! > lastSeat!)
		: passed.slice(0, seats);
	const tied = isTie ? passed.filter((place) => votes[place] === lastSeat) : [];
	const vacant = seats - elected.length;
	return {
		kind: isTie ? 'tie' : vacant > 0 ? 'short' : 'filled',
		base,
		needed,
		elected,
		tied,
		vacant,
		verdicts: votes.map((count, place) => {
			if (elected.includes(place)) return 'elected';
			if (tied.includes(place)) return 'tied';
			if (round === 'tie') return 'fewer-votes';
			return count >= needed ? 'outranked' : 'below-half';
		})
	};
}
