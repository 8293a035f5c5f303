import { describe, expect, it } from 'vitest';
import { planOf } from '$lib/testing/officers';
import { COMMITTEE, DETAILS, gathered } from '$lib/testing/small-congress';
import type { ContestId } from '../basics/ids';
import { describeCongress } from '../congress/decide';
import { OVER_HALF } from '../rulebook/threshold';
import type { ContestPlan } from './contest';
import { planContest, recordHandVote } from './decide';
import { postsNamedIn } from './posts';

describe('postsNamedIn', () => {
	it.each([
		['Ban Chấp hành Đảng bộ phường Ngọc Lâm khóa XXIII, nhiệm kỳ 2020–2025', ['committee']],
		['Chi ủy, Bí thư và Phó Bí thư chi bộ', ['committee', 'secretary', 'deputies']],
		['Bí thư + Phó Bí thư', ['secretary', 'deputies']],
		['các Phó Bí thư Đảng ủy', ['deputies']],
		['Ủy ban Kiểm tra; Chủ nhiệm', ['inspection-committee', 'inspection-head']],
		['Chủ nhiệm Ủy ban Kiểm tra Đảng ủy', ['inspection-head']],
		['Ban Thường vụ Đảng ủy phường', ['standing-committee']],
		['Hội đồng quản trị', []]
	])('%s', (title, posts) => expect(postsNamedIn(title)).toEqual(posts));
});

const refused = (plan: ContestPlan, story = gathered()) => {
	const answer = story.asks(planContest, { plan });
	return answer.ok ? null : answer.refused;
};

describe('a plan', () => {
	it('never puts several posts on one ballot: case 47', () => {
		expect(refused({ ...COMMITTEE, title: 'Chi ủy, Bí thư, Phó Bí thư' })).toMatchObject({
			kind: 'several-posts',
			posts: ['committee', 'secretary', 'deputies']
		});
	});

	it('is one for each post, with its rounds', () => {
		const story = gathered().act(planContest, { plan: COMMITTEE });
		const again = { ...COMMITTEE, id: 'other' as ContestId };
		expect(refused(again, story)).toEqual({ kind: 'post-already-planned', title: COMMITTEE.title });
		expect(refused({ ...COMMITTEE, seats: 5 }, story)).toBeNull();
	});

	it('elects one secretary, by hands nobody votes how many', () => {
		expect(refused(planOf('secretary', { seats: 2 }))).toEqual({
			kind: 'one-person-post',
			seats: 2
		});
		const plan = planOf('secretary', { seats: 1 });
		const story = gathered().act(planContest, { plan });
		const vote = { agree: 0, disagree: 0, other: 0 };
		expect(
			story.asks(recordHandVote, { contestId: plan.id, subject: 'seats', vote })
		).toMatchObject({
			refused: { kind: 'number-is-one' }
		});
	});

	it('counts alternates in whole people', () => {
		expect(refused(planOf('delegation', { alternates: 1.5 }))).toEqual({
			kind: 'alternates-not-a-count'
		});
	});

	it('elects nothing that is not among the contents: case 59', () => {
		const contents = ['review', 'upper-documents'] as const;
		const story = gathered().act(describeCongress, {
			...DETAILS,
			rulebook: '190-QD/TW',
			opens: '2025-07-10',
			closes: '2025-07-11',
			contents
		});
		expect(refused(COMMITTEE, story)).toEqual({ kind: 'not-in-contents', content: 'committee' });
		expect(refused(planOf('alternates'), story)).toMatchObject({ content: 'delegation' });
	});

	it('may elect several boards where another body’s charter holds', () => {
		const own = { name: 'Điều lệ công ty', threshold: OVER_HALF, needsSurplus: false };
		const story = gathered()
			.act(describeCongress, { ...DETAILS, rulebook: 'own', ownRules: own })
			.act(planContest, { plan: COMMITTEE });
		expect(refused({ ...COMMITTEE, id: 'board' as ContestId }, story)).toBeNull();
	});
});
