import { describe, expect, it } from 'vitest';
import type { Contest } from '$lib/core/contest/contest';
import { boxOf } from './boxes';
import { COMMITTEE_ID, DELEGATION_ID } from './contests';
import { sampleAt } from './counted-sample';
import { openSample } from './sample-congress';
import { fitsBox, stackOf } from './stack';

const [committee, delegation] = openSample().state.contests as [Contest, Contest];
const sizes = (contest: Contest) => stackOf(contest).map(({ ballots }) => ballots.length);

describe('the stack on the counting table', () => {
	it.each([
		[COMMITTEE_ID, committee],
		[DELEGATION_ID, delegation]
	])('cuts the box of %s as the tellers do, no ballot lost', (id, contest) => {
		expect(sizes(contest)).toEqual([20, 20, 20, 20, 20, 20, 20, 19]);
		expect(stackOf(contest).flatMap(({ ballots }) => ballots.map(({ paper }) => paper))).toEqual(
			boxOf(id)
		);
		expect(stackOf(contest)[2]?.ballots[4]).toMatchObject({ batch: 3, position: 5 });
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

	it('fits only the list it was printed for', () => {
		expect([fitsBox(committee), fitsBox(delegation)]).toEqual([true, true]);
		expect(fitsBox({ ...committee, candidates: committee.candidates.slice(1) })).toBe(false);
		expect(fitsBox({ ...committee, candidates: committee.candidates.toReversed() })).toBe(false);
		expect(fitsBox({ ...committee, plan: { ...committee.plan, seats: 14 } })).toBe(false);
		expect(fitsBox({ ...committee, plan: { ...committee.plan, id: 'x' as never } })).toBe(false);
	});
});
