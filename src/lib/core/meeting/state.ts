import { timeOf } from '../log/hybrid-clock';
import type { Logged } from '../log/catalogue';
import type { MeetingFact } from './events';
import type { Meeting } from './meeting';

/** Throws before the meeting was opened: replay then keeps the event as one it cannot read. */
export function evolveMeeting(
	meeting: Meeting | null,
	event: Logged<MeetingFact['type']>
): Meeting {
	if (event.type === 'MeetingOpened') {
		const { members } = event.data;
		return { members, seats: new Map(), chair: null, openedAt: timeOf(event.hlc) };
	}
	if (!meeting) throw new Error('no meeting is open');
	if (event.type === 'MeetingChaired') return { ...meeting, chair: event.data };
	const { memberId, here, reason } = event.data;
	return { ...meeting, seats: new Map(meeting.seats).set(memberId, { here, reason }) };
}
