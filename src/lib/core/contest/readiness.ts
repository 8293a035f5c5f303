import type { CongressState } from '../congress/state';
import { isCarried, type CountedVote } from '../hand-vote/hand-vote';
import type { Settings } from '../rulebook/settings';
import type { Round } from '../tally/outcome';
import { settingsOf, type Contest } from './contest';
import { electorateOf } from './electorate';
import { POSTS } from './posts';

/** What leads to the ballots, in the order the congress takes it (244 art. 19; 190 art. 8). */
export type ReadyStep =
	'round-vote' | 'seats-vote' | 'list' | 'list-closed' | 'list-vote' | 'tellers' | 'tellers-vote';

/** `not-carried`: hands were counted, and those in favour are not more than half. */
export type StepState = 'done' | 'missing' | 'not-carried';

export interface Readiness {
	readonly step: ReadyStep;
	readonly state: StepState;
}

function stateOfVote(vote: CountedVote | undefined, settings: Settings): StepState {
	if (!vote) return 'missing';
	return isCarried(vote, settings) ? 'done' : 'not-carried';
}

const stateOfNames = (names: readonly unknown[]): StepState =>
	names.length > 0 ? 'done' : 'missing';

/** Each step before the ballots and whether it is done. A delegation's number is allocated, not voted. */
export function readinessOf(contest: Contest, now: Settings): readonly Readiness[] {
	const settings = settingsOf(contest, now);
	const { candidates, nominations, tellers, handVotes } = contest;
	const steps: Readiness[] = [
		{ step: 'list', state: stateOfNames(candidates) },
		...(nominations.list !== 'prepared'
			? [{ step: 'list-closed', state: nominations.list === 'open' ? 'missing' : 'done' } as const]
			: []),
		{ step: 'list-vote', state: stateOfVote(handVotes.list, settings) },
		{ step: 'tellers', state: stateOfNames(tellers) },
		{ step: 'tellers-vote', state: stateOfVote(handVotes.tellers, settings) }
	];
	const first = firstVote(contest, settings);
	return first === null
		? steps
		: [{ step: `${first}-vote`, state: stateOfVote(handVotes[first], settings) }, ...steps];
}

/**
 * What the congress votes on before the list: the number of seats, unless it is allocated; before a
 * later round, whether to go on. Those with equal votes stand again by rule, unless the congress has
 * kept that decision for itself.
 */
export function firstVote(contest: Contest, now: Settings): 'seats' | 'round' | null {
	const { round, kind } = contest.plan;
	if (round.kind === 'first') return POSTS[kind].number === 'voted' ? 'seats' : null;
	return asksToGoOn(round.kind, settingsOf(contest, now)) ? 'round' : null;
}

/** Whether a later round is held only if the congress decides to go on. */
export function asksToGoOn(kind: Exclude<Round, 'first'>, { tie }: Settings): boolean {
	return kind === 'next' || tie === 'congress-decides';
}

/** The congress was asked whether to go on, and did not want to: this round is not held. */
export function isGivenUp(contest: Contest, now: Settings): boolean {
	const { round } = contest.handVotes;
	if (firstVote(contest, now) !== 'round' || !round) return false;
	return !isCarried(round, settingsOf(contest, now));
}

/** Unusual, but not forbidden by a rule anybody has read: shown, and confirmed by a person. */
export type IssueWarning =
	| { readonly kind: 'not-quorate'; readonly present: number; readonly quorum: number }
	| { readonly kind: 'steps-missing'; readonly steps: readonly ReadyStep[] }
	| { readonly kind: 'fewer-than-present'; readonly issued: number; readonly present: number };

/** What to read out before ballots leave the tellers' hands. */
export function issueWarnings(
	state: CongressState,
	contest: Contest,
	issued: number
): readonly IssueWarning[] {
	const warnings: IssueWarning[] = [];
	const { present, quorum, isQuorate } = electorateOf(state, contest.plan);
	if (!isQuorate) warnings.push({ kind: 'not-quorate', present, quorum });
	const steps = readinessOf(contest, state.settings)
		.filter((readiness) => readiness.state !== 'done')
		.map(({ step }) => step);
	if (steps.length > 0) warnings.push({ kind: 'steps-missing', steps });
	if (issued < present) warnings.push({ kind: 'fewer-than-present', issued, present });
	return warnings;
}
