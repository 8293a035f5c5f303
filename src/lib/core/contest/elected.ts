import type { CongressState } from '../congress/state';
import type { Person } from '../people/person';
import type { Contest } from './contest';
import type { ContestKind } from './posts';
import { isGivenUp } from './readiness';
import { neededRound, roundsOf } from './rounds';

/** Every ballot held for a post, first to last; empty while none is planned. */
export function ballotsFor(state: CongressState, kind: ContestKind): readonly Contest[] {
	const first = state.contests.find(
		({ plan }) => plan.kind === kind && plan.round.kind === 'first'
	);
	return first ? roundsOf(state, first.plan.id) : [];
}

/** Those a contest elected, in vote order. */
export function electedIn({ announced, candidates }: Contest): readonly Person[] {
	return (announced?.outcome.elected ?? []).flatMap((place) => candidates[place] ?? []);
}

/** Everyone elected to a post so far, round by round. */
export function electedTo(state: CongressState, kind: ContestKind): readonly Person[] {
	return ballotsFor(state, kind).flatMap(electedIn);
}

/**
 * A post is through: its last ballot is announced and calls for no other, or the congress was asked
 * whether to go on and did not want to.
 */
export function isConcluded(state: CongressState, kind: ContestKind): boolean {
	const last = ballotsFor(state, kind).at(-1);
	if (!last) return false;
	if (!last.announced) return isGivenUp(last, state.settings);
	return neededRound(last) === null;
}
