import { expect, it } from 'vitest';
import { seeded } from '$lib/sample/seeded';
import { RoomWalk } from '$lib/testing/room-walk';
import { SAMPLED } from '$lib/testing/sampled';
import { committeeIn, listed } from '$lib/testing/small-congress';
import { boxed } from '$lib/testing/small-count';
import { Story } from '$lib/testing/story';
import { isSame } from '../basics/same';
import { chooseSetting } from '../congress/decide';
import { ballotRulesOf } from '../contest/contest';
import type { Settings } from '../rulebook/settings';
import { tallyBallots } from '../tally/tally';

const STEPS = 220;
const SIZES = [4, 4, 2];
/** Few kinds of ballots, so that equal ones are common. */
const KINDS = ['x....', 'x....', '.x...', '....x', 'xx...', '...xx'];

/** What many walks came to. */
interface Walked {
	readonly announced: number;
	/** Walks whose result is not that of the papers, and on how many papers two people slipped alike. */
	readonly wrong: readonly { readonly seed: number; readonly alike: number }[];
}

function walkOften(secondLook: Settings['secondLook']): Walked {
	const { state } = boxed(listed().act(chooseSetting, { key: 'secondLook', value: secondLook }));
	const wrong: { seed: number; alike: number }[] = [];
	let announced = 0;
	for (let seed = 0; seed < SAMPLED.numRuns; seed += 1) {
		const chance = seeded(SAMPLED.seed + seed);
		const papers = SIZES.map((size) =>
			Array.from({ length: size }, () => KINDS[chance(KINDS.length)]!)
		);
		const walk = new RoomWalk(new Story(state), papers, chance);
		for (let step = 0; step < STEPS && !committeeIn(walk.story).announced; step += 1) walk.step();
		const contest = committeeIn(walk.story);
		if (!contest.announced) continue;
		announced += 1;
		const ballots = papers.flat().map((marks) => ({ marks }));
		const truth = tallyBallots(ballots, contest.candidates.length, ballotRulesOf(contest));
		if (!isSame(contest.announced.tally, truth)) wrong.push({ seed, alike: walk.readAlike });
	}
	return { announced, wrong };
}

it('three people who do whatever they like announce what the papers say, unless two of them read one paper wrong alike', () => {
	const { announced, wrong } = walkOften('some-sheets');
	expect(wrong.filter(({ alike }) => alike === 0)).toEqual([]);
	expect(announced).toBeGreaterThan(SAMPLED.numRuns / 4);
	expect(wrong.length).toBeLessThan(announced / 4);
}, 0);

it('whatever two of them read alike is found where somebody holds every sheet in hand once more', () => {
	const { announced, wrong } = walkOften('every-sheet');
	expect(wrong).toEqual([]);
	expect(announced).toBeGreaterThan(SAMPLED.numRuns / 4);
}, 0);
