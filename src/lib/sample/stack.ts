import type { Contest } from '$lib/core/contest/contest';
import { cutBatches } from '$lib/core/contest/decide';
import type { BallotPlace } from '$lib/core/counting/batch';
import type { AnswerKey } from './answer-key';
import { boxFor, type PaperBallot } from './boxes';

/** A paper ballot and where it lies in the stack. */
export interface StackedBallot extends BallotPlace {
	readonly paper: PaperBallot;
}

/** The ballots of one batch, top of the stack first. */
export interface PaperBatch {
	readonly number: number;
	readonly ballots: readonly StackedBallot[];
}

/** Sizes of the batches as the tellers cut the stack, or will cut it. */
function sizesOf({ plan, batches }: Contest, ballots: number): number[] {
	const sizes = batches.map(({ size }) => size);
	const isWhole = sizes.reduce((sum, size) => sum + size, 0) === ballots;
	return isWhole ? sizes : cutBatches(ballots, plan.batchSize);
}

/** The box of a sample's contest, batch by batch, as it lies on the counting table. */
export function stackOf(contest: Contest, key: AnswerKey): readonly PaperBatch[] {
	return stacked(contest, boxFor(key));
}

/** A box of a contest, batch by batch, as it lies on the counting table. */
export function stacked(contest: Contest, box: readonly PaperBallot[]): readonly PaperBatch[] {
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
