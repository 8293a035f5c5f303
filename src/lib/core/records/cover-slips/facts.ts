import type { ContestId } from '../../basics/ids';
import type { CongressState } from '../../congress/state';
import { contestOf } from '../../contest/contest';
import { colourOf, type BatchColour } from '../../counting/batch-colour';
import { contestHeadOf, type ContestHead } from '../contest-head';

export interface CoveredBatch {
	/** From 1. */
	readonly number: number;
	readonly colour: BatchColour;
	/** Ballots in it, by hand count. */
	readonly size: number;
}

/** "Phiếu bìa tập phiếu": what stands on the slip around every batch of a contest. */
export interface CoverSlips {
	readonly head: ContestHead;
	/** What is elected, as it follows the word "bầu". */
	readonly title: string;
	readonly batches: readonly CoveredBatch[];
	/** Who closes a batch; empty where nobody is head. */
	readonly headTeller: string;
}

/** The facts of the slips of a contest; `null` until its box was counted and the stack cut. */
export function coverSlipsOf(state: CongressState, contestId: ContestId): CoverSlips | null {
	const contest = contestOf(state, contestId);
	const head = contest ? contestHeadOf(state, contest) : null;
	if (!contest || !head || contest.returned === null) return null;
	return {
		head,
		title: contest.plan.title,
		batches: contest.batches.map(({ number, size }) => ({
			number,
			size,
			colour: colourOf(number)
		})),
		headTeller: contest.tellers.find(({ isHead }) => isHead)?.name ?? ''
	};
}
