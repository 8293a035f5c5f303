import { describe, expect, it } from 'vitest';
import { committeeElected, meeting, planOf, prepared } from '$lib/testing/officers';
import { gathered, listed, people, who } from '$lib/testing/small-congress';
import type { Story } from '$lib/testing/story';
import { chooseSetting } from '../congress/decide';
import { issueBallots, recordHandVote } from '../contest/decide';
import { electorateOf } from '../contest/electorate';
import { chairMeeting, markMember, openMeeting } from './decide';

const vote = { agree: 3, disagree: 0, other: 1 };
const membersOf = ({ state }: Story) => state.meeting?.members.map(({ id }) => id);
const electorate = ({ state }: Story) => electorateOf(state, { kind: 'secretary' });

describe('the first meeting', () => {
	it('is of those elected to the committee', () => {
		expect(membersOf(meeting())).toEqual([who(1), who(2), who(3), who(4)]);
	});

	it('waits for the committee', () => {
		for (const story of [gathered(), listed()])
			expect(story.asks(openMeeting, undefined)).toMatchObject({
				refused: { kind: 'committee-not-elected' }
			});
	});

	it('is opened once', () => {
		expect(meeting().asks(openMeeting, undefined)).toMatchObject({
			refused: { kind: 'meeting-already-open' }
		});
	});

	it('has its own attendance, whoever is in the hall', () => {
		const story = meeting([1, 2]);
		expect(electorate(story)).toMatchObject({ convened: 4, present: 2, isQuorate: false });
		story.act(markMember, { memberId: who(3), here: true, reason: '' });
		expect(electorate(story)).toMatchObject({ present: 3, quorum: 3, isQuorate: true });
		story.act(markMember, { memberId: who(3), here: false, reason: 'Họp ở quận' });
		expect(electorate(story).present).toBe(2);
		expect(story.state.meeting?.seats.get(who(3))).toEqual({ here: false, reason: 'Họp ở quận' });
	});

	it('asks why a member is absent, and knows its members', () => {
		const story = meeting();
		expect(story.asks(markMember, { memberId: who(1), here: false, reason: ' ' })).toMatchObject({
			refused: { kind: 'absence-without-reason', name: 'Lê Văn An' }
		});
		expect(story.asks(markMember, { memberId: who(9), here: true, reason: '' })).toMatchObject({
			refused: { kind: 'not-a-member' }
		});
		expect(
			committeeElected().asks(markMember, { memberId: who(1), here: true, reason: '' })
		).toMatchObject({ refused: { kind: 'meeting-not-open' } });
	});

	it('is led by one to three of those present', () => {
		const story = meeting([1, 2, 3]).act(chairMeeting, {
			people: people(1, 2),
			vote: { ...vote, other: 0 }
		});
		expect(story.state.meeting?.chair?.people).toEqual(people(1, 2));
		expect(story.asks(chairMeeting, { people: people(1, 4), vote })).toMatchObject({
			refused: { kind: 'chair-of-one-to-three', people: 4 }
		});
		expect(story.asks(chairMeeting, { people: [], vote })).toMatchObject({
			refused: { kind: 'chair-of-one-to-three' }
		});
		expect(story.asks(chairMeeting, { people: people(4, 4), vote })).toMatchObject({
			refused: { kind: 'chair-not-here' }
		});
		expect(story.asks(chairMeeting, { people: people(1, 1), vote })).toMatchObject({
			refused: { kind: 'hands-exceed-present', hands: 4, present: 3 }
		});
	});

	it('counts its own hands and its own ballots, not those of the congress', () => {
		const plan = planOf('standing-committee', { seats: 3 });
		const contestId = plan.id;
		const story = prepared(meeting([1, 2, 3]), plan, [1, 2, 3, 4]);
		expect(story.asks(recordHandVote, { contestId, subject: 'list', vote })).toMatchObject({
			refused: { kind: 'hands-exceed-present', present: 3 }
		});
		expect(story.asks(issueBallots, { contestId, issued: 12 })).toMatchObject({
			refused: { kind: 'issued-exceeds-present', present: 3 }
		});
		story.act(issueBallots, { contestId, issued: 3 });
		expect(story.state.contests.at(-1)?.issue).toMatchObject({
			present: 3,
			base: { convened: 4, deductions: [] }
		});
	});

	it('takes its base of the members, or where decided so of those present: case 52 both ways', () => {
		const story = meeting([1, 2, 3]);
		expect(electorate(story).base).toEqual({ convened: 4, deductions: [] });
		story.act(chooseSetting, { key: 'meetingBase', value: 'present' });
		expect(electorate(story).base).toEqual({
			convened: 4,
			deductions: [{ name: people(4, 4)[0]!.name, reason: 'absent-from-meeting' }]
		});
	});
});
