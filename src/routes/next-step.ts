import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import type { CongressState } from '$lib/core/congress/state';
import { phaseOf, type Contest, type ContestPhase } from '$lib/core/contest/contest';
import { isGivenUp } from '$lib/core/contest/readiness';
import { neededRound, roundsOf } from '$lib/core/contest/rounds';

/** Whose turn it is, and where that is done. */
export interface NextStep {
	/** `round`: a result calls for another round that nobody has planned. */
	readonly kind: 'set-up' | 'check-in' | 'round' | ContestPhase;
	readonly href: string;
}

const SCREEN: Readonly<Record<ContestPhase, string>> = {
	preparing: '/contest',
	voting: '/count',
	counting: '/count',
	counted: '/chair',
	announced: '/secretary'
};

/** The one thing the congress waits for: the order of a congress day, body after body. */
export function nextStepOf(state: CongressState): NextStep {
	const contest = waitingOf(state);
	if (state.roll.size === 0 || !contest) return { kind: 'set-up', href: '/setup' };
	const phase = phaseOf(contest);
	const isShort = phase === 'announced' && isOpen(state, contest);
	if (isShort) return { kind: 'round', href: `/contest${address(contest)}` };
	if (phase === 'preparing' && !attendanceFigures(state).isQuorate)
		return { kind: 'check-in', href: '/check-in' };
	return { kind: phase, href: SCREEN[phase] + address(contest) };
}

const address = ({ plan }: Contest) => `?contest=${encodeURIComponent(plan.id)}`;

/** The contest that waits: ballots in hand first, then the first body that is not done; else the last told. */
function waitingOf(state: CongressState): Contest | undefined {
	const { contests } = state;
	const inHand = contests.find(({ issue, announced }) => issue && !announced);
	const latest = contests
		.filter(({ plan }) => plan.round.kind === 'first')
		.flatMap(({ plan }) => roundsOf(state, plan.id).slice(-1));
	return (
		inHand ??
		latest.find((contest) => isOpen(state, contest)) ??
		contests.findLast(({ announced }) => announced)
	);
}

/** True while the last ballot of a body leaves something to do before its minutes. */
function isOpen({ settings }: CongressState, contest: Contest): boolean {
	if (contest.announced) return neededRound(contest) !== null;
	return !isGivenUp(contest, settings);
}
