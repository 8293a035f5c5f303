import type { CongressState } from '$lib/core/congress/state';

export const STEPS = ['congress', 'delegates', 'contests', 'tellers'] as const;
export type Step = (typeof STEPS)[number];

/** The step an address names; the first where it names none. */
export function stepOf(name: string | null): Step {
	return STEPS.find((step) => step === name) ?? 'congress';
}

/** Which steps have all they need. */
export function stepsDone({
	details,
	roll,
	contests
}: CongressState): Readonly<Record<Step, boolean>> {
	return {
		congress: details !== null,
		delegates: roll.size > 0,
		contests: contests.length > 1 && contests.every(({ candidates }) => candidates.length > 0),
		tellers: contests.length > 0 && contests.every(({ tellers }) => tellers.length > 0)
	};
}

/** The contest whose ballots are out first, for then the roll and the details are frozen. */
export function issuedContest(state: CongressState): string | null {
	return state.contests.find(({ issue }) => issue !== null)?.plan.title ?? null;
}

export function cellsOf(state: CongressState): string[] {
	return [...new Set([...state.roll.values()].map(({ cell }) => cell))];
}
