import { describe, expect, it } from 'vitest';
import { EMPTY_CONGRESS } from '$lib/core/congress/state';
import type { ContestId } from '$lib/core/basics/ids';
import { describeCongress } from '$lib/core/congress/decide';
import { OVER_HALF } from '$lib/core/rulebook/threshold';
import { planContest, recordHandVote } from '$lib/core/contest/decide';
import { recordDirection } from '$lib/core/contest/planned-officers';
import { planRound } from '$lib/core/contest/rounds';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { openSample } from '$lib/sample/sample-congress';
import { chairMeeting, markMember, openMeeting } from '$lib/core/meeting/decide';
import { announcedWith } from '$lib/testing/announced-with';
import { committeeElected, held, meeting, planOf, prepared } from '$lib/testing/officers';
import { COMMITTEE, DETAILS, gathered, people, who } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import { nextStepOf } from './next-step';

const committee = '?contest=sample-committee';
const delegation = '?contest=sample-delegation' as ContestId;

/** A congress whose contents leave the committee out: it has no first meeting. */
function officersElsewhere() {
	const state = sampleAt('announced');
	return { ...state, details: { ...state.details!, contents: ['delegation'] as const } };
}

describe('the next step', () => {
	it.each([
		['nothing known', EMPTY_CONGRESS, 'set-up', '/setup'],
		['no contest', { ...openSample().state, contests: [] }, 'set-up', '/setup'],
		['an empty hall', openSample().state, 'check-in', '/check-in'],
		['a full hall', sampleAt('checked-in'), 'preparing', `/contest${committee}`],
		['ballots out', sampleAt('issued'), 'voting', `/count${committee}`],
		['all keyed', sampleAt('counted'), 'counted', `/chair${committee}`],
		['all announced', sampleAt('announced'), 'meeting', '/meeting'],
		[
			'all announced, no committee elected',
			officersElsewhere(),
			'announced',
			`/secretary${delegation}`
		]
	])('with %s', (_, state, kind, href) => {
		expect(nextStepOf(state)).toEqual({ kind, href });
	});

	it('asks about the round a result calls for, then waits for it, unless the congress does not go on', () => {
		const tied = { 'Cao Xuân Bách': 0, 'Đoàn Hữu Vượng': 0 };
		const story = new Story(announcedWith(sampleAt('announced'), COMMITTEE_ID, { votes: tied }));
		expect(nextStepOf(story.state)).toEqual({ kind: 'round', href: `/contest${committee}` });
		const contestId = 'second' as ContestId;
		story.act(planRound, { of: COMMITTEE_ID, id: contestId, title: 'Lần hai' });
		const second = { kind: 'preparing', href: '/contest?contest=second' };
		expect(nextStepOf(story.state)).toEqual(second);
		const vote = (agree: number, disagree: number) =>
			story.act(recordHandVote, {
				contestId,
				subject: 'round',
				vote: { agree, disagree, other: 0 }
			});
		vote(100, 59);
		expect(nextStepOf(story.state)).toEqual(second);
		vote(50, 109);
		expect(nextStepOf(story.state)).toEqual({ kind: 'meeting', href: '/meeting' });
	});

	it('stays with ballots that are out, whatever another result calls for', () => {
		const [first] = announcedWith(sampleAt('announced'), COMMITTEE_ID, {
			votes: { 'Cao Xuân Bách': 0, 'Đoàn Hữu Vượng': 0 }
		}).contests;
		const [, second] = sampleAt('issued').contests;
		const state = { ...sampleAt('issued'), contests: [first!, second!] };
		expect(nextStepOf(state)).toEqual({ kind: 'voting', href: `/count${delegation}` });
	});

	it('follows every board of another body’s charter, round by round', () => {
		const own = { name: 'Điều lệ', threshold: OVER_HALF, needsSurplus: false };
		const story = gathered().act(describeCongress, { ...DETAILS, rulebook: 'own', ownRules: own });
		const boards = ['first', 'second'].map((id) => ({
			...COMMITTEE,
			id: id as ContestId,
			seats: 2
		}));
		for (const board of boards) prepared(story, board, [1, 2, 3]);
		held(story, boards[0]!.id, new Array<string>(12).fill('..x'));
		expect(nextStepOf(story.state)).toEqual({ kind: 'preparing', href: '/contest?contest=second' });
		held(story, boards[1]!.id, new Array<string>(12).fill('.xx'));
		expect(nextStepOf(story.state)).toEqual({ kind: 'round', href: '/contest?contest=second' });
	});

	it('goes to the second contest once the first is announced', () => {
		const [first] = sampleAt('announced').contests;
		const [, second] = sampleAt('issued').contests;
		const state = { ...sampleAt('issued'), contests: [first!, second!] };
		expect(nextStepOf(state)).toEqual({ kind: 'voting', href: `/count${delegation}` });
	});
});

describe('the first meeting', () => {
	const atMeeting = (kind: string) => ({ kind, href: '/meeting' });
	const led = (story: Story) =>
		story.act(chairMeeting, {
			people: people(1, 1),
			vote: { agree: 4, disagree: 0, other: 0 }
		});

	it('is opened, attended and led, then goes from post to post', () => {
		const story = committeeElected();
		expect(nextStepOf(story.state)).toEqual(atMeeting('meeting'));
		story.act(openMeeting, undefined);
		expect(nextStepOf(story.state)).toEqual(atMeeting('members'));
		for (const badge of [1, 2, 3, 4])
			story.act(markMember, { memberId: who(badge), here: true, reason: '' });
		expect(nextStepOf(story.state)).toEqual(atMeeting('members'));
		led(story);
		expect(nextStepOf(story.state)).toEqual(atMeeting('post'));
		const plan = planOf('standing-committee', { seats: 3 });
		prepared(story, plan, [1, 2, 3, 4]);
		const address = '?contest=standing-committee';
		expect(nextStepOf(story.state)).toEqual({ kind: 'preparing', href: `/contest${address}` });
		held(story, plan.id, ['...x', '...x', '...x', '...x']);
		expect(nextStepOf(story.state)).toEqual(atMeeting('post'));
	});

	it('comes back to its members when the quorum is lost', () => {
		const story = led(meeting());
		for (const badge of [1, 2])
			story.act(markMember, { memberId: who(badge), here: false, reason: 'Ốm' });
		expect(nextStepOf(story.state)).toEqual(atMeeting('members'));
	});

	it('stops where a planned officer was not elected, until the direction is there', () => {
		const story = committeeElected();
		const plan = planOf('secretary', { seats: 1, planned: people(5, 5) });
		story.act(planContest, { plan });
		const opened = led(meeting([1, 2, 3, 4], story));
		expect(nextStepOf(opened.state)).toEqual(atMeeting('stop'));
		opened.act(recordDirection, { contestId: plan.id, direction: 'Công văn 1' });
		expect(nextStepOf(opened.state)).toEqual(atMeeting('post'));
	});
});
