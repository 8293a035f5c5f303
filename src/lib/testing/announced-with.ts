import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { Contest } from '$lib/core/contest/contest';
import { measuredBase } from '$lib/core/contest/measure';
import { decideOutcome } from '$lib/core/tally/outcome';

/** How an announced contest might have gone otherwise. */
export interface Otherwise {
	/** Votes by name, for those that differ. */
	readonly votes?: Readonly<Record<string, number>>;
	readonly issue?: Partial<NonNullable<Contest['issue']>>;
	readonly contest?: Partial<Contest>;
}

function change(contest: Contest, { votes = {}, issue = {}, contest: rest = {} }: Otherwise) {
	const { announced, candidates, plan } = contest;
	if (!announced || !contest.issue) throw new Error(`${plan.id} is not announced`);
	const tally = {
		...announced.tally,
		votes: announced.tally.votes.map((count, at) => votes[candidates[at]?.name ?? ''] ?? count)
	};
	const frozen = { ...contest.issue, ...issue };
	const { seats, round } = plan;
	const base = measuredBase(frozen, tally);
	const outcome = decideOutcome(tally, seats, base, round.kind, frozen.threshold);
	return { ...contest, issue: frozen, announced: { tally, outcome }, ...rest };
}

/** The state with one announced contest's figures changed and its outcome decided anew. */
export function announcedWith(
	state: CongressState,
	id: ContestId,
	otherwise: Otherwise
): CongressState {
	const contests = state.contests.map((contest) =>
		contest.plan.id === id ? change(contest, otherwise) : contest
	);
	return { ...state, contests };
}
