import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import type { CongressState } from '$lib/core/congress/state';
import { phaseOf, type ContestPhase } from '$lib/core/contest/contest';

/** Whose turn it is, and where that is done. */
export interface NextStep {
	readonly kind: 'set-up' | 'check-in' | ContestPhase;
	readonly href: string;
}

const SCREEN: Readonly<Record<ContestPhase, string>> = {
	preparing: '/contest',
	voting: '/count',
	counting: '/count',
	counted: '/chair',
	announced: '/secretary'
};

/** The one thing the congress waits for: the order of a congress day, contest after contest. */
export function nextStepOf(state: CongressState): NextStep {
	const contest = state.contests.find(({ announced }) => !announced) ?? state.contests.at(-1);
	if (state.roll.size === 0 || !contest) return { kind: 'set-up', href: '/setup' };
	const phase = phaseOf(contest);
	if (phase === 'preparing' && !attendanceFigures(state).isQuorate)
		return { kind: 'check-in', href: '/check-in' };
	return { kind: phase, href: `${SCREEN[phase]}?contest=${encodeURIComponent(contest.plan.id)}` };
}
