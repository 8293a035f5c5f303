import type { PersonId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { electedTo, isConcluded } from '../contest/elected';
import { handsRefusal, type HandVote } from '../hand-vote/hand-vote';
import { fact, type Decision } from '../log/rule';
import type { Person } from '../people/person';
import { isHere, membersPresent } from './meeting';

/** Opens the new committee's first meeting once the committee is elected, as far as the congress went. */
export function openMeeting(state: CongressState): Decision {
	if (state.meeting) return refuse({ kind: 'meeting-already-open' });
	if (!isConcluded(state, 'committee')) return refuse({ kind: 'committee-not-elected' });
	return accept([fact('MeetingOpened', { members: electedTo(state, 'committee') })]);
}

interface Marking {
	readonly memberId: PersonId;
	readonly here: boolean;
	readonly reason: string;
}

/** Marks a member present, or absent with the reason. */
export function markMember(
	{ meeting }: CongressState,
	{ memberId, here, reason }: Marking
): Decision {
	if (!meeting) return refuse({ kind: 'meeting-not-open' });
	const member = meeting.members.find(({ id }) => id === memberId);
	if (!member) return refuse({ kind: 'not-a-member' });
	if (!here && reason.trim() === '')
		return refuse({ kind: 'absence-without-reason', name: member.name });
	return accept([fact('MemberMarked', { memberId, here, reason: here ? '' : reason.trim() })]);
}

/** Records who leads the meeting: one to three of those present, by raised hands. 29-QĐ/TW §15.1. */
export function chairMeeting(
	{ meeting }: CongressState,
	{ people, vote }: { people: readonly Person[]; vote: HandVote }
): Decision {
	if (!meeting) return refuse({ kind: 'meeting-not-open' });
	if (people.length < 1 || people.length > 3)
		return refuse({ kind: 'chair-of-one-to-three', people: people.length });
	const away = people.find(({ id }) => !isHere(meeting, id));
	if (away) return refuse({ kind: 'chair-not-here', name: away.name });
	const unlawful = handsRefusal(vote, { present: membersPresent(meeting).length });
	return unlawful ? refuse(unlawful) : accept([fact('MeetingChaired', { people, vote })]);
}
