import type { PersonId } from '../basics/ids';
import type { CongressState } from '../congress/state';
import type { Person } from '../people/person';
import { inVoteOrder } from '../tally/outcome';
import { settingsOf, type Announcement, type Contest } from './contest';
import { bodiesOf, electedIn, electedTo } from './elected';
import { roundsOf } from './rounds';

/** The delegation to the congress above, as far as it is elected. */
export interface Delegation {
	/** Elected, round by round, in vote order. */
	readonly elected: readonly Person[];
	/** "Đương nhiên": members by office, on no ballot. */
	readonly byOffice: readonly Person[];
	readonly alternates: readonly Person[];
	/** Delegates elected and by office together. */
	readonly total: number;
	/** The number allocated from above; `null` where the organiser did not state it. */
	readonly allocated: number | null;
}

/** Places in vote order, equal votes by the re-vote that was held among them. */
function ranked(first: Contest, again: Contest | undefined): readonly number[] {
	const { tally } = first.announced!;
	const votesAgain = new Map<PersonId, number>(
		again?.announced?.tally.votes.map((votes, at) => [again.candidates[at]!.id, votes])
	);
	const second = (place: number) => votesAgain.get(first.candidates[place]!.id) ?? 0;
	return inVoteOrder(tally.votes).toSorted(
		(one, other) => tally.votes[other]! - tally.votes[one]! || second(other) - second(one)
	);
}

/**
 * The alternates a joint list gives: those over half who are not among the elected, by votes, once
 * every seat is filled. 190 art. 18, its end remembered: a setting. Equal votes across the last place
 * take nobody: no rule was found, the congress decides.
 */
export function alternatesOfList(ballots: readonly Contest[]): readonly Person[] {
	const [first, second] = ballots;
	if (!first?.announced || !first.issue || first.plan.alternates === 0) return [];
	if (first.issue.settings.alternates !== 'by-votes') return [];
	const elected = new Set(
		ballots.flatMap(({ announced, candidates }) =>
			(announced?.outcome.elected ?? []).map((place) => candidates[place]!.id)
		)
	);
	if (elected.size < first.plan.seats) return [];
	const { verdicts } = first.announced.outcome;
	const left = ranked(first, second?.plan.round.kind === 'tie' ? second : undefined).filter(
		(place) =>
			(verdicts[place] === 'outranked' || verdicts[place] === 'tied') &&
			!elected.has(first.candidates[place]!.id)
	);
	const { votes } = first.announced.tally;
	const next = left[first.plan.alternates];
	return left
		.slice(0, first.plan.alternates)
		.filter((place) => next === undefined || votes[place] !== votes[next])
		.map((place) => first.candidates[place]!);
}

/** The alternates a joint list gives, with the result of one of its ballots as it stands or would stand. */
export function alternatesWith(
	state: CongressState,
	{ plan }: Contest,
	announced: Announcement | null
): readonly Person[] {
	if (plan.kind !== 'delegation') return [];
	const ballots = roundsOf(state, plan.id);
	return alternatesOfList(
		ballots.map((ballot) => (ballot.plan.id === plan.id ? { ...ballot, announced } : ballot))
	);
}

/** The delegation of a congress; `null` while none is planned. */
export function delegationOf(state: CongressState): Delegation | null {
	const [ballots] = bodiesOf(state, 'delegation');
	const first = ballots?.[0];
	if (!ballots || !first) return null;
	const elected = ballots.flatMap(electedIn);
	const { exOfficio: byOffice, allocated } = first.plan;
	const isJoint = settingsOf(first, state.settings).alternates === 'by-votes';
	return {
		elected,
		byOffice,
		alternates:
			isJoint && first.plan.alternates > 0
				? alternatesOfList(ballots)
				: electedTo(state, 'alternates'),
		total: elected.length + byOffice.length,
		allocated
	};
}
