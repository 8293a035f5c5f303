import type { PersonId } from '../basics/ids';
import type { HandVote } from '../hand-vote/hand-vote';
import type { Fact } from '../log/envelope';
import type { Person } from '../people/person';

/** The new committee meets for the first time; who belongs to it is fixed. */
export type MeetingOpened = Fact<'MeetingOpened', { readonly members: readonly Person[] }>;
/** A member is in the room, or is not and why. */
export type MemberMarked = Fact<
	'MemberMarked',
	{ readonly memberId: PersonId; readonly here: boolean; readonly reason: string }
>;
/** The meeting chose who leads it, by raised hands. */
export type MeetingChaired = Fact<
	'MeetingChaired',
	{ readonly people: readonly Person[]; readonly vote: HandVote }
>;

export type MeetingFact = MeetingOpened | MemberMarked | MeetingChaired;
