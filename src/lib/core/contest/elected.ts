import type { CongressState } from '../congress/state';
import type { Person } from '../people/person';
import type { Contest } from './contest';
import type { ContestKind } from './posts';
import { isGivenUp } from './readiness';
import { neededRound, roundsOf } from './rounds';

/**
 * The ballots held for a post, body by body, each from its first round to its last. The Party elects
 * one of a kind; by its own charter another body may have several boards.
 */
export function bodiesOf(state: CongressState, kind: ContestKind): readonly (readonly Contest[])[] {
	return state.contests
		.filter(({ plan }) => plan.kind === kind && plan.round.kind === 'first')
		.map(({ plan }) => roundsOf(state, plan.id));
}

/** Every ballot held for a post, body after body, first to last; empty while none is planned. */
export function ballotsFor(state: CongressState, kind: ContestKind): readonly Contest[] {
	return bodiesOf(state, kind).flat();
}

/** The ballot a post has come to: the last of the first body that is not through, or of all of them. */
export function latestFor(state: CongressState, kind: ContestKind): Contest | undefined {
	const bodies = bodiesOf(state, kind);
	return (bodies.find((rounds) => !isThrough(state, rounds)) ?? bodies.at(-1))?.at(-1);
}

/** Those a contest elected, in vote order. */
export function electedIn({ announced, candidates }: Contest): readonly Person[] {
	return (announced?.outcome.elected ?? []).flatMap((place) => candidates[place] ?? []);
}

/** Everyone elected to a post so far, body by body, round by round. */
export function electedTo(state: CongressState, kind: ContestKind): readonly Person[] {
	return ballotsFor(state, kind).flatMap(electedIn);
}

/**
 * A body is through: its last ballot is announced and calls for no other, or the congress was asked
 * whether to go on and did not want to.
 */
function isThrough({ settings }: CongressState, rounds: readonly Contest[]): boolean {
	const last = rounds.at(-1);
	if (!last) return false;
	return last.announced ? neededRound(last) === null : isGivenUp(last, settings);
}

/** A post is through once it is planned and every body of its kind is. */
export function isConcluded(state: CongressState, kind: ContestKind): boolean {
	const bodies = bodiesOf(state, kind);
	return bodies.length > 0 && bodies.every((rounds) => isThrough(state, rounds));
}
