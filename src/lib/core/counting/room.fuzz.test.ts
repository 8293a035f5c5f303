import { expect, it } from 'vitest';
import { seeded } from '$lib/sample/seeded';
import { RoomWalk } from '$lib/testing/room-walk';
import { SAMPLED } from '$lib/testing/sampled';
import { committeeIn } from '$lib/testing/small-congress';
import { boxed } from '$lib/testing/small-count';
import { Story } from '$lib/testing/story';
import { isSame } from '../basics/same';
import { ballotRulesOf } from '../contest/contest';
import { tallyBallots } from '../tally/tally';

const STEPS = 220;
const SIZES = [4, 4, 2];
/** Few kinds of ballots, so that equal ones are common. */
const KINDS = ['x....', 'x....', '.x...', '....x', 'xx...', '...xx'];

it('three people who do whatever they like announce what the papers say, unless two of them read one paper wrong alike', () => {
	const { state } = boxed();
	const wrong: number[] = [];
	let [announced, excused] = [0, 0];
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
		if (isSame(contest.announced.tally, truth)) continue;
		if (walk.readAlike > 0) excused += 1;
		else wrong.push(seed);
	}
	expect(wrong).toEqual([]);
	expect(announced).toBeGreaterThan(SAMPLED.numRuns / 4);
	expect(excused).toBeLessThan(announced / 4);
}, 0);
