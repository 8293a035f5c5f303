import { describe, expect, it } from 'vitest';
import {
	committeeElected,
	held,
	meeting,
	planOf,
	prepared,
	standingElected
} from '$lib/testing/officers';
import { DELEGATION, DETAILS, gathered, people } from '$lib/testing/small-congress';
import type { Story } from '$lib/testing/story';
import { chooseSetting, describeCongress } from '../congress/decide';
import { listCandidates, planContest } from './decide';
import { poolFor } from './pool';
import type { ContestKind } from './posts';

function lists(story: Story, kind: ContestKind, badges: readonly number[], seats = 1) {
	const plan = planOf(kind, { seats, form: 'single' });
	story.act(planContest, { plan });
	const candidates = badges.flatMap((badge) => people(badge, badge));
	const answer = story.asks(listCandidates, { contestId: plan.id, candidates });
	return answer.ok ? 'listed' : answer.refused;
}

const idsFor = ({ state }: Story, kind: ContestKind) =>
	poolFor(state, kind)?.map(({ id }) => id) ?? null;

describe('who may stand', () => {
	it('for the committee is anybody, also somebody who is no delegate', () => {
		expect(poolFor(gathered().state, 'committee')).toBeNull();
	});

	it('for the delegation is an official delegate', () => {
		const story = gathered();
		expect(lists(story, 'delegation', [13])).toMatchObject({
			kind: 'not-in-pool',
			pool: 'delegates'
		});
		expect(lists(story, 'delegation', [5])).toBe('listed');
	});

	it('for the delegation of a members’ congress is a full member', () => {
		const story = gathered().act(describeCongress, { ...DETAILS, body: 'members-congress' });
		expect(lists(story, 'delegation', [13])).toMatchObject({
			kind: 'not-in-pool',
			pool: 'members'
		});
		expect(lists(story, 'delegation', [5])).toBe('listed');
	});

	it('for the standing committee is a member of the committee, once it is elected', () => {
		expect(lists(gathered(), 'standing-committee', [1])).toMatchObject({
			kind: 'pool-not-elected',
			pool: 'committee'
		});
		expect(lists(committeeElected(), 'standing-committee', [1, 2, 5], 2)).toMatchObject({
			kind: 'not-in-pool',
			name: people(5, 5)[0]!.name,
			pool: 'committee'
		});
	});

	it('for the standing committee is anybody where the congress chose so', () => {
		const story = committeeElected().act(chooseSetting, { key: 'standingPool', value: 'anyone' });
		expect(lists(story, 'standing-committee', [1, 2, 5], 2)).toBe('listed');
	});

	it('for secretary and deputies is a member of the committee where there is no standing one', () => {
		const story = meeting().act(chooseSetting, { key: 'officersPool', value: 'committee' });
		expect(lists(story, 'secretary', [5])).toMatchObject({
			kind: 'not-in-pool',
			pool: 'committee'
		});
		expect(lists(story, 'secretary', [4])).toBe('listed');
		expect(idsFor(story, 'deputies')).toHaveLength(4);
	});

	it('for secretary and deputies is a member of the standing committee', () => {
		expect(lists(meeting(), 'secretary', [1])).toMatchObject({ kind: 'pool-not-elected' });
		expect(lists(standingElected(), 'secretary', [4])).toMatchObject({
			kind: 'not-in-pool',
			pool: 'standing-committee'
		});
		expect(lists(standingElected(), 'secretary', [1])).toBe('listed');
		expect(idsFor(standingElected(), 'deputies')).toHaveLength(3);
	});

	it('for deputy is not the secretary', () => {
		const plan = planOf('secretary', { seats: 1 });
		const story = held(prepared(standingElected(), plan, [1]), plan.id, ['a', 'a', 'a', 'd']);
		expect(lists(story, 'deputies', [1, 2], 2)).toMatchObject({
			kind: 'holds-other-post',
			post: 'secretary'
		});
		expect(idsFor(story, 'deputies')).toEqual(people(2, 3).map(({ id }) => id));
	});

	it('for alternate is not a delegate who was elected', () => {
		const story = held(
			prepared(gathered(), { ...DELEGATION, exOfficio: [] }, [1, 2, 3, 4]),
			DELEGATION.id,
			new Array<string>(12).fill('...x')
		);
		expect(lists(story, 'alternates', [1])).toMatchObject({ kind: 'holds-other-post' });
		expect(lists(story, 'alternates', [4])).toBe('listed');
	});

	it('for the inspection committee and its head follows the settings, both ways', () => {
		const story = meeting();
		expect(lists(story, 'inspection-committee', [1, 5, 6], 3)).toBe('listed');
		story.act(chooseSetting, { key: 'inspectionPool', value: 'committee' });
		expect(lists(story, 'inspection-committee', [1, 5, 6], 3)).toMatchObject({
			kind: 'not-in-pool',
			pool: 'committee'
		});
		const plan = planOf('inspection-committee', { seats: 1 });
		story.act(chooseSetting, { key: 'inspectionPool', value: 'anyone' });
		held(prepared(story, plan, [2]), plan.id, ['a', 'a', 'a', 'a']);
		expect(idsFor(story, 'inspection-head')).toEqual(people(2, 2).map(({ id }) => id));
		story.act(chooseSetting, { key: 'inspectionHead', value: 'committee' });
		expect(idsFor(story, 'inspection-head')).toHaveLength(4);
	});
});
