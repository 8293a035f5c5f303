import { describe, expect, it } from 'vitest';
import type { Contest } from '$lib/core/contest/contest';
import { answerKeyOf, keyFor } from './answer-keys';
import { boxOf } from './boxes';
import { COMMITTEE_ID, DELEGATION_ID } from './contests';
import { sampleAt } from './counted-sample';
import { openSample } from './sample-congress';
import { stackOf } from './stack';

const { state } = openSample();
const [committee, delegation] = state.contests as [Contest, Contest];
const stacked = (contest: Contest) => stackOf(contest, answerKeyOf(contest.plan.id));
const sizes = (contest: Contest) => stacked(contest).map(({ ballots }) => ballots.length);

describe('the stack on the counting table', () => {
	it.each([
		[COMMITTEE_ID, committee],
		[DELEGATION_ID, delegation]
	])('cuts the box of %s as the tellers do, no ballot lost', (id, contest) => {
		expect(sizes(contest)).toEqual([20, 20, 20, 20, 20, 20, 20, 19]);
		expect(stacked(contest).flatMap(({ ballots }) => ballots.map(({ paper }) => paper))).toEqual(
			boxOf(id)
		);
		expect(stacked(contest)[2]?.ballots[4]).toMatchObject({ batch: 3, position: 5 });
	});

	it('follows another batch size, and batches counted again', () => {
		expect(sizes({ ...committee, plan: { ...committee.plan, batchSize: 100 } })).toEqual([100, 59]);
		const counted = sampleAt('counted').contests[0]!;
		const [first, second, ...rest] = counted.batches;
		const recut = [{ ...first!, size: 21 }, { ...second!, size: 19 }, ...rest];
		expect(sizes({ ...counted, batches: recut }).slice(0, 3)).toEqual([21, 19, 20]);
		const short = [{ ...first!, size: 19 }, second!, ...rest];
		expect(sizes({ ...counted, batches: short })[0]).toBe(20);
	});

	it('fits only the list it was printed for, whoever planned the contest', () => {
		const keyOf = (contest: Contest) => keyFor({ ...state, contests: [contest] }, contest);
		const { plan, candidates } = committee;
		expect(keyOf(committee)).toBe(answerKeyOf(COMMITTEE_ID));
		expect(keyOf(delegation)).toBe(answerKeyOf(DELEGATION_ID));
		expect(keyOf({ ...committee, plan: { ...plan, id: 'by hand' as never } })).toBe(
			answerKeyOf(COMMITTEE_ID)
		);
		expect(keyOf({ ...committee, candidates: candidates.slice(1) })).toBe(null);
		expect(keyOf({ ...committee, candidates: candidates.toReversed() })).toBe(null);
		expect(keyOf({ ...committee, plan: { ...plan, seats: 14 } })).toBe(null);
		expect(keyOf({ ...committee, plan: { ...plan, kind: 'delegation' } })).toBe(null);
	});
});
