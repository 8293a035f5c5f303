import { describe, expect, it } from 'vitest';
import {
	committeeElected,
	held,
	meeting,
	planOf,
	prepared,
	standingElected
} from '$lib/testing/officers';
import { people, person } from '$lib/testing/small-congress';
import { issueBallots, planContest } from './decide';
import { recordDirection, stopsOf } from './planned-officers';

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

	it('needs nothing recorded where nobody is missing', () => {
		const story = standingElected().act(planContest, { plan: meant(1) });
		const input = { contestId: meant(1).id, direction: 'Công văn' };
		expect(story.asks(recordDirection, input)).toMatchObject({
			refused: { kind: 'no-officer-missing' }
		});
	});
});
