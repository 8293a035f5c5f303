import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { kept, recomputed } from '$lib/testing/recomputed';
import { SAMPLED } from '$lib/testing/sampled';
import { committeeIn } from '$lib/testing/small-congress';
import { boxed, PAPERS, reopened, settled, sheetsEntered, THREE } from '$lib/testing/small-count';
import { ballotRulesOf } from '../contest/contest';
import { resultOf } from '../contest/decide';
import { addTallies, subtractTally, tallyBallots, type Tally } from '../tally/tally';
import { resolveTotals } from './paper-count';
import { votesFigure } from './totals';

const ballots = fc.array(fc.constantFrom('x....', '.x...', '....x', 'xxx..', '.....', 'xxxxx'), {
	minLength: 4,
	maxLength: 4
});
const slips = fc.array(fc.nat({ max: 4 }), { maxLength: 3 });

/** A stack as a careful teller's sheet has it. */
function sheetOf(papers: readonly string[]): Tally {
	const rules = ballotRulesOf(committeeIn(boxed()));
	return tallyBallots(
		papers.map((marks) => ({ marks })),
		5,
		rules
	);
}

/** The same with votes left out. */
function slippedAt({ votes, ...rest }: Tally, places: readonly number[]): Tally {
	const slipped = votes.map((count, at) => (places.includes(at) ? Math.max(0, count - 1) : count));
	const sum = slipped.reduce((all, count) => all + count, 0);
	return { ...rest, votes: sum < rest.valid ? votes : slipped };
}

const saidBy = ({ valid, grounds, votes }: Tally) => ({ valid, grounds, votes });

it('adding a batch counted on the paper changes no other figure, slips or not', () => {
	fc.assert(
		fc.property(ballots, ballots, slips, (keyed, papers, places) => {
			const story = settled(boxed(), 2, keyed);
			const before = resultOf(committeeIn(story)).tally;
			const sheet = sheetOf(papers);
			sheetsEntered(story, 1, saidBy(sheet), saidBy(slippedAt(sheet, places)));
			const { differing } = committeeIn(story).batches[0]!.totals!;
			const figures = sheet.votes.flatMap((count, at) => {
				const figure = votesFigure(at + 1);
				return differing.includes(figure) ? [{ figure, count }] : [];
			});
			if (figures.length > 0)
				story.act(resolveTotals, {
					contestId: committeeIn(story).plan.id,
					batch: 1,
					by: THREE,
					figures
				});
			const contest = committeeIn(story);
			expect(contest.batches[0]!.closed).toBe(true);
			expect(contest.settled).toEqual(addTallies(before, sheet));
			expect(subtractTally(resultOf(contest).tally, sheet)).toEqual(before);
			expect(kept(contest)).toEqual(recomputed(contest));
			const again = committeeIn(reopened(story, 1));
			expect(again.settled).toEqual(before);
			expect(kept(again)).toEqual(recomputed(again));
		}),
		SAMPLED
	);
});

it('the same papers give the same figures keyed one by one and counted by hand', () => {
	fc.assert(
		fc.property(ballots, (papers) => {
			const byHand = committeeIn(sheetsEntered(boxed(), 1, saidBy(sheetOf(papers))));
			const keyed = committeeIn(settled(boxed(), 1, papers));
			expect(byHand.settled).toEqual(keyed.settled);
			expect(byHand.keyings).toBe(PAPERS.slice(0, 4).length * 2);
		}),
		SAMPLED
	);
});
