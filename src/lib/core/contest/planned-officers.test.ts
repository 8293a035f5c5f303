import { describe, expect, it } from 'vitest';
import {
	committeeElected,
	held,
	meeting,
	planOf,
	prepared,
	standingElected
} from '$lib/testing/officers';
import { DETAILS, people, person } from '$lib/testing/small-congress';
import { chooseSetting } from '../congress/decide';
import { issueBallots, planContest } from './decide';
import { hasPlannedOfficers, recordDirection, stopsOf } from './planned-officers';
import { CONTEST_KINDS } from './posts';

const meant = (badge: number) =>
	planOf('secretary', { seats: 1, form: 'single', planned: people(badge, badge) });

describe('an officer who was meant and not elected: case 48', () => {
	it('is nobody while the committee is not elected, or elected them', () => {
		expect(stopsOf(committeeElected().act(planContest, { plan: meant(1) }).state)).toEqual([]);
	});

	it('stops the meeting when the committee did not elect them', () => {
		const story = meeting().act(planContest, { plan: meant(5) });
		expect(stopsOf(story.state)).toEqual([
			{ contestId: 'secretary', name: person(5).name, post: 'secretary', body: 'committee' }
		]);
		const standing = planOf('standing-committee', { seats: 3 });
		prepared(story, standing, [1, 2, 3, 4]);
		expect(story.asks(issueBallots, { contestId: standing.id, issued: 4 })).toMatchObject({
			refused: { kind: 'planned-officer-not-elected', name: person(5).name, body: 'committee' }
		});
	});

	it('stops it when the standing committee did not elect them', () => {
		const story = standingElected().act(planContest, { plan: meant(4) });
		expect(stopsOf(story.state)).toMatchObject([
			{ name: person(4).name, body: 'standing-committee' }
		]);
	});

	it('goes on after the direction from above, which stays on the contest', () => {
		const contestId = meant(4).id;
		const story = prepared(standingElected().act(planContest, { plan: meant(4) }), meant(4), [1]);
		expect(story.asks(recordDirection, { contestId, direction: ' ' })).toMatchObject({
			refused: { kind: 'direction-missing' }
		});
		const direction = 'Công văn 15-CV/QU ngày 20/5/2020';
		story.act(recordDirection, { contestId, direction });
		expect(stopsOf(story.state)).toEqual([]);
		held(story, contestId, ['a', 'a', 'a', 'n']);
		expect(story.state.contests.at(-1)).toMatchObject({ direction, announced: {} });
	});

	it('stops nothing under 244 where the congress chose so; 190 confirms the rule', () => {
		const story = standingElected()
			.act(planContest, { plan: meant(4) })
			.act(chooseSetting, { key: 'plannedOfficer', value: 'go-on' });
		expect(stopsOf(story.state)).toEqual([]);
		prepared(story, meant(4), [1]);
		expect(story.tries(issueBallots, { contestId: meant(4).id, issued: 4 })).toBe(true);
		const details = { ...DETAILS, rulebook: '190-QD/TW' } as const;
		expect(stopsOf({ ...story.state, details })).toHaveLength(1);
	});

	it('asks of secretary and deputies the committee only where they come from it', () => {
		const story = standingElected()
			.act(planContest, { plan: meant(4) })
			.act(chooseSetting, { key: 'officersPool', value: 'committee' });
		expect(stopsOf(story.state)).toEqual([]);
		const outside = story.act(planContest, { plan: meant(5) });
		expect(stopsOf(outside.state)).toMatchObject([{ body: 'committee' }]);
	});

	it('is meant for secretary, deputies and the head of inspection, as the guidance names them', () => {
		expect(CONTEST_KINDS.filter(hasPlannedOfficers)).toEqual([
			'secretary',
			'deputies',
			'inspection-head'
		]);
	});

	it('needs nothing recorded where nobody is missing', () => {
		const story = standingElected().act(planContest, { plan: meant(1) });
		const input = { contestId: meant(1).id, direction: 'Công văn' };
		expect(story.asks(recordDirection, input)).toMatchObject({
			refused: { kind: 'no-officer-missing' }
		});
	});
});
