import type { CongressState } from '$lib/core/congress/state';
import type { Contest } from '$lib/core/contest/contest';
import { electsNobody, hasTellersHere, isListedHere, postsAsked } from './contest-cards';

export const STEPS = ['congress', 'delegates', 'contests', 'tellers'] as const;
export type Step = (typeof STEPS)[number];

/** The step an address names; the first where it names none. */
export function stepOf(name: string | null): Step {
	return STEPS.find((step) => step === name) ?? 'congress';
}

/** How many contests are ready, and of how many; those of a meeting to come are not waited for. */
export function contestsMade(state: CongressState): { readonly made: number; readonly of: number } {
	const here = state.contests.filter((contest) => hasTellersHere(state, contest));
	const made = here.filter((contest) => isMade(state, contest)).length;
	const asked = postsAsked(state);
	const missing = asked?.filter((kind) => here.every(({ plan }) => plan.kind !== kind)).length;
	return { made, of: here.length + (missing ?? (here.length > 0 ? 0 : 1)) };
}

function isMade(state: CongressState, { plan, candidates }: Contest): boolean {
	return candidates.length > 0 || !isListedHere(state, plan.kind);
}

/** Which steps have all they need. */
export function stepsDone(state: CongressState): Readonly<Record<Step, boolean>> {
	const { details, roll, contests } = state;
	const { made, of } = contestsMade(state);
	const here = contests.filter((contest) => hasTellersHere(state, contest));
	return {
		congress: details !== null,
		delegates: roll.size > 0,
		contests: made === of,
		tellers:
			(here.length > 0 && here.every(({ tellers }) => tellers.length > 0)) || electsNobody(state)
	};
}

/** The contest whose ballots are out first, for then the roll and the details are frozen. */
export function issuedContest(state: CongressState): string | null {
	return state.contests.find(({ issue }) => issue !== null)?.plan.title ?? null;
}

export function cellsOf(state: CongressState): string[] {
	return [...new Set([...state.roll.values()].map(({ cell }) => cell))];
}
