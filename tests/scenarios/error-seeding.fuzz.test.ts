import { expect, it } from 'vitest';
import { isSame } from '$lib/core/basics/same';
import { NO_EFFORT, type Effort } from '$lib/testing/counting-team';
import { BALLOTS, countWithSlips, openBox } from '$lib/testing/seeded-contest';

/**
 * Three people count 161 ballots of 17 names for 15 seats, batch by batch, by the rules and nothing
 * else. Each slips on three papers in a hundred: a wrong name, a strike missed, a ballot skipped, keyed
 * twice, out of order, on a wrong ground; so does the third person, and so does whoever holds a sheet in
 * hand once more. What is announced is what the papers say.
 */
const CONTESTS = Number(process.env['KIEM_PHIEU_CONTESTS'] ?? 30);
const RATE = 30;
const MOST_EXTRA = 0.06;

const total: Effort = { ...NO_EFFORT };
const wrong: { seed: number; alike: number }[] = [];

it('announces what the papers say although everybody slips', () => {
	const box = openBox();
	for (let seed = 0; seed < CONTESTS; seed += 1) {
		const { announced, truth, effort } = countWithSlips(box, seed, RATE);
		for (const key of Object.keys(total) as (keyof Effort)[]) total[key] += effort[key];
		if (!isSame(announced, truth)) wrong.push({ seed, alike: effort.alike });
	}
	// Where two people made the same slip on one paper, no double entry can tell.
	expect(wrong.filter(({ alike }) => alike === 0)).toEqual([]);
}, 0);

it('keys no more than six ballots in a hundred over and above twice', ({ task }) => {
	const extra = total.extra / (CONTESTS * BALLOTS);
	Object.assign(task.meta, { contests: CONTESTS, wrong: wrong.length, ...total });
	expect(total.extra).toBeGreaterThan(0);
	expect(extra).toBeLessThanOrEqual(MOST_EXTRA);
});
