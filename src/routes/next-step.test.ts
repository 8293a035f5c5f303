import { describe, expect, it } from 'vitest';
import { EMPTY_CONGRESS } from '$lib/core/congress/state';
import type { ContestId } from '$lib/core/basics/ids';
import { recordHandVote } from '$lib/core/contest/decide';
import { planRound } from '$lib/core/contest/rounds';
import { COMMITTEE_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { openSample } from '$lib/sample/sample-congress';
import { announcedWith } from '$lib/testing/announced-with';
import { Story } from '$lib/testing/story';
import { nextStepOf } from './next-step';

const committee = '?contest=sample-committee';
const delegation = '?contest=sample-delegation' as ContestId;

describe('the next step', () => {
	it.each([
		['nothing known', EMPTY_CONGRESS, 'set-up', '/setup'],
		['no contest', { ...openSample().state, contests: [] }, 'set-up', '/setup'],
		['an empty hall', openSample().state, 'check-in', '/check-in'],
		['a full hall', sampleAt('checked-in'), 'preparing', `/contest${committee}`],
		['ballots out', sampleAt('issued'), 'voting', `/count${committee}`],
		['all keyed', sampleAt('counted'), 'counted', `/chair${committee}`],
		['all announced', sampleAt('announced'), 'announced', `/secretary${delegation}`]
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
		expect(nextStepOf(story.state)).toEqual({
			kind: 'announced',
			href: `/secretary${delegation}`
		});
	});

	it('stays with ballots that are out, whatever another result calls for', () => {
		const [first] = announcedWith(sampleAt('announced'), COMMITTEE_ID, {
			votes: { 'Cao Xuân Bách': 0, 'Đoàn Hữu Vượng': 0 }
		}).contests;
		const [, second] = sampleAt('issued').contests;
		const state = { ...sampleAt('issued'), contests: [first!, second!] };
		expect(nextStepOf(state)).toEqual({ kind: 'voting', href: `/count${delegation}` });
	});

	it('goes to the second contest once the first is announced', () => {
		const [first] = sampleAt('announced').contests;
		const [, second] = sampleAt('issued').contests;
		const state = { ...sampleAt('issued'), contests: [first!, second!] };
		expect(nextStepOf(state)).toEqual({ kind: 'voting', href: `/count${delegation}` });
	});
});
