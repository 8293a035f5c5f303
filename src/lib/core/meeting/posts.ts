import type { CongressDetails } from '../congress/events';
import type { CongressState } from '../congress/state';
import type { Contest } from '../contest/contest';
import { ballotsFor, electedTo, isConcluded } from '../contest/elected';
import { MEETING_KINDS, type ContestKind } from '../contest/posts';
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

/** The posts of the first meeting, in the order they are elected. */
export function meetingPosts(state: CongressState): readonly MeetingPost[] {
	return MEETING_KINDS.map((kind) => ({
		kind,
		latest: ballotsFor(state, kind).at(-1),
		isConcluded: isConcluded(state, kind),
		elected: electedTo(state, kind)
	}));
}

/**
 * A congress that elects a committee leaves its officers to the committee's first meeting; a meeting
 * convened on its own is that session itself.
 */
export function holdsFirstMeeting(details: CongressDetails | null): boolean {
	return (
		details !== null &&
		details.body !== 'committee-meeting' &&
		details.contents.includes('committee')
	);
}
