import { describe, expect, it } from 'vitest';
import { isSame } from '$lib/core/basics/same';
import { SETTINGS, type Settings } from '$lib/core/rulebook/settings';
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

/** What the contests of one choice came to. */
interface Counted {
	readonly total: Effort;
	/** Contests whose result is not that of the papers, and on how many papers two people slipped alike. */
	readonly wrong: readonly { readonly seed: number; readonly alike: number }[];
}

function countAll(secondLook: Settings['secondLook']): Counted {
	const box = openBox(secondLook);
	const total: Effort = { ...NO_EFFORT };
	const wrong: { seed: number; alike: number }[] = [];
	for (let seed = 0; seed < CONTESTS; seed += 1) {
		const { announced, truth, effort } = countWithSlips(box, seed, RATE);
		for (const key of Object.keys(total) as (keyof Effort)[]) total[key] += effort[key];
		if (!isSame(announced, truth)) wrong.push({ seed, alike: effort.alike });
	}
	return { total, wrong };
}

describe.each(SETTINGS.secondLook.choices)('with a second look at %s', (secondLook) => {
	let counted: Counted;

	it('announces what the papers say although everybody slips', ({ task }) => {
		counted = countAll(secondLook);
		const { total, wrong } = counted;
		Object.assign(task.meta, { contests: CONTESTS, wrong: wrong.length, ...total });
		// Where two people made the same slip on one paper, no double entry can tell: then every sheet has to be seen.
		const isExcused = ({ alike }: { alike: number }) => secondLook === 'some-sheets' && alike > 0;
		expect(wrong.filter((one) => !isExcused(one))).toEqual([]);
	}, 0);

	it('keys no more than six ballots in a hundred over and above twice', () => {
		const { extra } = counted.total;
		expect(extra).toBeGreaterThan(0);
		expect(extra / (CONTESTS * BALLOTS)).toBeLessThanOrEqual(MOST_EXTRA);
	});
});
