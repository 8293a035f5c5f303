import { claimBatch, finishEntry, recordBallot } from '$lib/core/counting/decide';
import { marksOf } from '$lib/core/tally/ballot';
import { COMMITTEE_ID } from '$lib/sample/contests';
import type { Playthrough } from '$lib/sample/playthrough';

const NAMES = 17;

/** Papers of a batch from the top: the places struck on each. */
export type Stack = readonly (readonly number[])[];

/** Somebody keys the first batch of the committee as one entry, and seals it whatever the hand count says. */
export function keyStack(playthrough: Playthrough, entry: 1 | 2, by: string, stack: Stack): void {
	const of = { contestId: COMMITTEE_ID, batch: 1, entry };
	playthrough.act(claimBatch, { ...of, by, handedOver: false });
	stack.forEach((struck, at) =>
		playthrough.act(recordBallot, {
			...of,
			position: at + 1,
			marks: marksOf(new Set(struck), NAMES)
		})
	);
	playthrough.act(finishEntry, { ...of, isConfirmed: true });
}
