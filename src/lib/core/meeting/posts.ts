import type { CongressState } from '../congress/state';
import type { Contest } from '../contest/contest';
import { bodiesOf, electedTo, isConcluded, latestFor } from '../contest/elected';
import { sittingOf } from '../contest/electorate';
import { isOfficer, MEETING_KINDS, type ContestKind } from '../contest/posts';
import type { Person } from '../people/person';

/** A post of the first meeting, and how far its election has come. */
export interface MeetingPost {
	readonly kind: ContestKind;
	/** Its last ballot; none while nobody has planned the election. */
	readonly latest: Contest | undefined;
	readonly isConcluded: boolean;
	/** Elected so far, round by round, in vote order. */
	readonly elected: readonly Person[];
}

/**
 * The posts a committee fills. Where there is no standing committee, as in a cell, only secretary and
 * deputies are asked for; any other post that is planned all the same is followed too.
 */
export function postsOfCommittee({ settings, contests }: CongressState): readonly ContestKind[] {
	const hasStanding = settings.officersPool === 'standing-committee';
	const isPlanned = (kind: ContestKind) => contests.some(({ plan }) => plan.kind === kind);
	return MEETING_KINDS.filter((kind) => hasStanding || isOfficer(kind) || isPlanned(kind));
}

/** The posts of the first meeting: not those the congress elects itself. */
function kindsOf(state: CongressState): readonly ContestKind[] {
	return postsOfCommittee(state).filter((kind) => sittingOf(state, kind) === 'first-meeting');
}

/** The posts of the first meeting, in the order they are elected. */
export function meetingPosts(state: CongressState): readonly MeetingPost[] {
	return kindsOf(state).map((kind) => ({
		kind,
		latest: latestFor(state, kind),
		isConcluded: isConcluded(state, kind),
		elected: electedTo(state, kind)
	}));
}

/**
 * A congress that elects a committee leaves its officers to the committee's first meeting, unless it
 * elects them itself and the committee has no other post to fill; a meeting convened on its own is that
 * session itself. Where a charter has several boards nobody can say whose meeting it would be: each of
 * them is convened on its own.
 */
export function holdsFirstMeeting(state: CongressState): boolean {
	const { details } = state;
	return (
		details !== null &&
		details.body !== 'committee-meeting' &&
		details.contents.includes('committee') &&
		kindsOf(state).length > 0 &&
		bodiesOf(state, 'committee').length <= 1
	);
}
