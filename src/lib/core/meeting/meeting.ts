import type { PersonId } from '../basics/ids';
import type { HandVote } from '../hand-vote/hand-vote';
import type { Person } from '../people/person';
import type { Base } from '../rulebook/base';
import { quorumOf } from '../rulebook/base';
import type { Settings } from '../rulebook/settings';

/** Whether a member is in the room, and why not. */
export interface Seat {
	readonly here: boolean;
	/** Why absent; empty for those present. */
	readonly reason: string;
}

/** Who leads the meeting until a secretary is elected: a chair, or a presidium of up to three. */
export interface MeetingChair {
	readonly people: readonly Person[];
	readonly vote: HandVote;
}

/**
 * "Phiên họp lần thứ nhất của Ban Chấp hành": a session of its own, with its own attendance and its
 * own base. 29-QĐ/TW §15.1.
 */
export interface Meeting {
	/** Everyone elected to the committee, in vote order of the ballots. */
	readonly members: readonly Person[];
	readonly seats: ReadonlyMap<PersonId, Seat>;
	readonly chair: MeetingChair | null;
	/** Epoch ms. */
	readonly openedAt: number;
}

/** A meeting in figures; the quorum is the congress's own setting. */
export interface MeetingFigures {
	readonly convened: number;
	readonly present: number;
	readonly quorum: number;
	readonly isQuorate: boolean;
}

export function isHere({ seats }: Meeting, member: PersonId): boolean {
	return seats.get(member)?.here ?? false;
}

export function membersPresent(meeting: Meeting): readonly Person[] {
	return meeting.members.filter(({ id }) => isHere(meeting, id));
}

export function meetingFigures(meeting: Meeting, { quorum: share }: Settings): MeetingFigures {
	const convened = meeting.members.length;
	const present = membersPresent(meeting).length;
	const quorum = quorumOf(convened, share);
	return { convened, present, quorum, isQuorate: present >= quorum };
}

/**
 * The base of a committee's meeting: its members, or where the setting says so those of them present.
 * The clause of 244 art. 32 and 190 art. 30 was not read; more than half of the members is remembered.
 */
export function meetingBase(meeting: Meeting, { meetingBase: of }: Settings): Base {
	const { members } = meeting;
	const absent = of === 'present' ? members.filter(({ id }) => !isHere(meeting, id)) : [];
	return {
		convened: members.length,
		deductions: absent.map(({ name }) => ({ name, reason: 'absent-from-meeting' }))
	};
}
