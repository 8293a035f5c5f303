import type { Contest } from '../contest/contest';
import { measuredBase } from '../contest/measure';
import type { Threshold } from '../rulebook/threshold';
import { neededIn } from '../tally/outcome';
import { percentOf } from '../tally/percent';

export interface LiveRow {
	/** `null` until the chair opens the names. */
	readonly name: string | null;
	readonly votes: number;
	readonly percent: string;
}

/** The count as it grows, from settled batches only. */
export interface LiveView {
	readonly kind: 'live';
	readonly title: string;
	/** Ballots in the figures shown, of those returned. */
	readonly counted: number;
	readonly returned: number;
	readonly base: number;
	/** 0 where no number is needed. */
	readonly needed: number;
	readonly threshold: Threshold;
	readonly rows: readonly LiveRow[];
}

/**
 * Live figures of a contest whose box is being counted. With names open the rows keep the order of the
 * ballot, so that nobody's bar jumps; hidden, they are sorted by votes, for the order of the ballot
 * would tell the names.
 */
export function liveView(contest: Contest, namesOpen: boolean): LiveView | null {
	const { plan, issue, returned, shown, candidates } = contest;
	if (!issue || returned === null) return null;
	const base = measuredBase(issue, shown);
	const rowOf = (votes: number, name: string | null): LiveRow => ({
		name,
		votes,
		percent: percentOf(votes, base, issue.settings.rounding)
	});
	return {
		kind: 'live',
		title: plan.title,
		counted: shown.valid + shown.invalid,
		returned,
		base,
		needed: neededIn(plan.round.kind, base, issue.threshold),
		threshold: issue.threshold,
		rows: namesOpen
			? candidates.map(({ name }, place) => rowOf(shown.votes[place] ?? 0, name))
			: shown.votes.toSorted((one, other) => other - one).map((votes) => rowOf(votes, null))
	};
}
