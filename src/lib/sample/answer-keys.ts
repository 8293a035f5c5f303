import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { Contest } from '$lib/core/contest/contest';
import { roundsOf } from '$lib/core/contest/rounds';
import type { AnswerKey } from './answer-key';
import { CONGRESS_KEYS } from './congress-keys';
import { OFFICER_KEYS } from './officer-keys';
import { SITUATION_KEYS } from './situation-keys';

export type { AnswerKey, OddBallot } from './answer-key';

const KEYS: readonly AnswerKey[] = [...CONGRESS_KEYS, ...OFFICER_KEYS, ...SITUATION_KEYS];

/** The answer key of a contest as a sample plans it; throws for any other contest. */
export function answerKeyOf(contestId: ContestId): AnswerKey {
	const key = KEYS.find((other) => other.contestId === contestId);
	if (!key) throw new Error(`no sample has a contest ${contestId}`);
	return key;
}

/** True while the printed ballots show the list: the same names in the same order, for the same seats. */
function fits({ votes, seats }: AnswerKey, { plan, candidates }: Contest): boolean {
	return (
		plan.seats === seats &&
		votes.length === candidates.length &&
		votes.every(([name], at) => candidates[at]?.name === name)
	);
}

/** Which ballot of its body a contest is, from 1. */
function nthOf(state: CongressState, { plan: { id } }: Contest): number {
	return roundsOf(state, id).findIndex(({ plan }) => plan.id === id) + 1;
}

/**
 * The answer key of a contest, whoever planned it: of that ballot of that body, with the list that the
 * congress votes on; `null` where no ballots are printed for it.
 */
export function keyFor(state: CongressState, contest: Contest): AnswerKey | null {
	const nth = nthOf(state, contest);
	const { kind } = contest.plan;
	return KEYS.find((key) => key.kind === kind && key.nth === nth && fits(key, contest)) ?? null;
}

/** The key among these contests' that is printed for that ballot of that body, whatever list stands now. */
export function printedAmong(
	ids: readonly ContestId[],
	state: CongressState,
	contest: Contest
): AnswerKey | null {
	const nth = nthOf(state, contest);
	const { kind } = contest.plan;
	return ids.map(answerKeyOf).find((key) => key.kind === kind && key.nth === nth) ?? null;
}
