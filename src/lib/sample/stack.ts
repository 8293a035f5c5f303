import type { Contest } from '$lib/core/contest/contest';
import { cutBatches } from '$lib/core/contest/decide';
import type { BallotPlace } from '$lib/core/counting/batch';
import { answerKeyOf, hasAnswerKey } from './answer-keys';
import { boxOf, type PaperBallot } from './boxes';

/** A paper ballot and where it lies in the stack. */
export interface StackedBallot extends BallotPlace {
	readonly paper: PaperBallot;
}

/** The ballots of one batch, top of the stack first. */
export interface PaperBatch {
	readonly number: number;
	readonly ballots: readonly StackedBallot[];
}

/**
 * True while the printed ballots still show the list the congress votes on: the same names in the same
 * order, for the same number of seats.
 */
export function fitsBox({ plan, candidates }: Contest): boolean {
	if (!hasAnswerKey(plan.id)) return false;
	const { votes, elected } = answerKeyOf(plan.id);
	return (
		plan.seats === elected.length &&
		votes.length === candidates.length &&
		votes.every(([name], at) => candidates[at]?.name === name)
	);
}

/** Sizes of the batches as the tellers cut the stack, or will cut it. */
function sizesOf({ plan, batches }: Contest, ballots: number): number[] {
	const sizes = batches.map(({ size }) => size);
	const isWhole = sizes.reduce((sum, size) => sum + size, 0) === ballots;
	return isWhole ? sizes : cutBatches(ballots, plan.batchSize);
}

/** The box of a contest, batch by batch, as it lies on the counting table. */
export function stackOf(contest: Contest): readonly PaperBatch[] {
	const box = boxOf(contest.plan.id);
	let above = 0;
	return sizesOf(contest, box.length).map((size, at) => {
		const papers = box.slice(above, above + size);
		above += size;
		const number = at + 1;
		return {
			number,
			ballots: papers.map((paper, place) => ({ batch: number, position: place + 1, paper }))
		};
	});
}
