import { attendanceFigures } from '../check-in/attendance-figures';
import { baseNow } from '../check-in/base-now';
import type { CongressState } from '../congress/state';
import type { Hall } from '../hand-vote/hand-vote';
import { meetingBase, meetingFigures } from '../meeting/meeting';
import type { Base } from '../rulebook/base';
import type { Body } from '../rulebook/body';
import type { Settings } from '../rulebook/settings';
import { MEETING_KINDS, sittingAt, type ContestKind, type Sitting } from './posts';

/** Who votes in a contest, in figures: everyone of its session, whatever body that is. */
export interface Electorate {
	readonly body: Body;
	readonly convened: number;
	readonly present: number;
	readonly quorum: number;
	readonly isQuorate: boolean;
	readonly base: Base;
}

/** Where a post is elected in this congress; settled once ballots for secretary or deputies are out. */
export function sittingOf({ details, settings }: CongressState, kind: ContestKind): Sitting {
	return sittingAt(kind, details?.body, settings);
}

function meetingElectorate({ meeting, settings }: CongressState): Electorate {
	const body = 'committee-meeting';
	const nobody = { convened: 0, present: 0, quorum: 0, isQuorate: false };
	if (!meeting) return { body, ...nobody, base: { convened: 0, deductions: [] } };
	return { body, ...meetingFigures(meeting, settings), base: meetingBase(meeting, settings) };
}

/**
 * What the congress elects under one of its contents: under the committee also its secretary and
 * deputies, where it elects them itself.
 */
export function postsUnder(
	state: CongressState,
	content: 'committee' | 'delegation'
): readonly ContestKind[] {
	const own = MEETING_KINDS.filter((kind) => sittingOf(state, kind) === 'congress');
	return content === 'committee' ? [content, ...own] : [content];
}

/** The body that votes for a post, for whom the base is taken. */
export function bodyOf(body: Body, kind: ContestKind, settings: Settings): Body {
	return sittingAt(kind, body, settings) === 'first-meeting' ? 'committee-meeting' : body;
}

/** Who could raise a hand for a post at this moment. */
export function hallFor(state: CongressState, plan: { readonly kind: ContestKind }): Hall {
	const { present, convened } = electorateOf(state, plan);
	return { present, convened };
}

/** Those who vote for a post: the congress, or the first meeting of the new committee. */
export function electorateOf(
	state: CongressState,
	{ kind }: { readonly kind: ContestKind }
): Electorate {
	if (sittingOf(state, kind) === 'first-meeting') return meetingElectorate(state);
	const { convened, present, quorum, isQuorate } = attendanceFigures(state);
	const body = state.details?.body ?? 'delegates-congress';
	return { body, convened, present, quorum, isQuorate, base: baseNow(state) };
}
