import type { CongressState } from '$lib/core/congress/state';
import { phaseOf, type Contest, type ContestPhase } from '$lib/core/contest/contest';
import { isConcluded } from '$lib/core/contest/elected';
import { electorateOf, sittingOf } from '$lib/core/contest/electorate';
import { stopsOf } from '$lib/core/contest/planned-officers';
import { isGivenUp } from '$lib/core/contest/readiness';
import { neededRound, roundsOf } from '$lib/core/contest/rounds';
import { meetingFigures } from '$lib/core/meeting/meeting';
import { holdsFirstMeeting, meetingPosts } from '$lib/core/meeting/posts';

/** Whose turn it is, and where that is done. */
export interface NextStep {
	/**
	 * `round`: a result calls for another round that nobody has planned; `meeting`, `members`, `post`:
	 * open the committee's first meeting, mark its members and who leads it, plan its next post;
	 * `stop`: a planned officer was not elected.
	 */
	readonly kind:
		'set-up' | 'check-in' | 'round' | 'meeting' | 'members' | 'post' | 'stop' | ContestPhase;
	readonly href: string;
}

const SCREEN: Readonly<Record<ContestPhase, string>> = {
	preparing: '/contest',
	voting: '/count',
	counting: '/count',
	counted: '/chair',
	announced: '/secretary'
};

/**
 * The one thing the congress waits for: ballots in hand first, then the order of a congress day, body
 * after body, then the first meeting of the new committee; at the end the minutes of the last told.
 */
export function nextStepOf(state: CongressState): NextStep {
	const { contests } = state;
	if (state.roll.size === 0 || contests.length === 0) return { kind: 'set-up', href: '/setup' };
	const inHand = contests.find(({ issue, announced }) => issue && !announced);
	const waiting = inHand ?? waitingInCongress(state);
	if (waiting) return stepOf(state, waiting);
	const last = contests.findLast(({ announced }) => announced);
	return meetingStep(state) ?? (last ? stepOf(state, last) : { kind: 'set-up', href: '/setup' });
}

function stepOf(state: CongressState, contest: Contest): NextStep {
	const phase = phaseOf(contest);
	const isShort = phase === 'announced' && isOpen(state, contest);
	if (isShort) return { kind: 'round', href: `/contest${address(contest)}` };
	if (phase === 'preparing' && !electorateOf(state, contest.plan).isQuorate)
		return { kind: 'check-in', href: '/check-in' };
	return { kind: phase, href: SCREEN[phase] + address(contest) };
}

const address = ({ plan }: Contest) => `?contest=${encodeURIComponent(plan.id)}`;

/** The first body of the congress itself that is not done. */
function waitingInCongress(state: CongressState): Contest | undefined {
	return state.contests
		.filter(({ plan }) => plan.round.kind === 'first' && sittingOf(state, plan.kind) === 'congress')
		.flatMap(({ plan }) => roundsOf(state, plan.id).slice(-1))
		.find((contest) => isOpen(state, contest));
}

/** What the first meeting waits for; `null` where there is none to hold yet, or all its posts are through. */
function meetingStep(state: CongressState): NextStep | null {
	if (!holdsFirstMeeting(state) || !isConcluded(state, 'committee')) return null;
	const { meeting } = state;
	const href = '/meeting';
	if (!meeting) return { kind: 'meeting', href };
	if (stopsOf(state).length > 0) return { kind: 'stop', href };
	if (!meeting.chair || !meetingFigures(meeting, state.settings).isQuorate)
		return { kind: 'members', href };
	const post = meetingPosts(state).find((one) => !one.isConcluded);
	if (!post) return null;
	return post.latest ? stepOf(state, post.latest) : { kind: 'post', href };
}

/** True while the last ballot of a body leaves something to do before its minutes. */
function isOpen({ settings }: CongressState, contest: Contest): boolean {
	if (contest.announced) return neededRound(contest) !== null;
	return !isGivenUp(contest, settings);
}
