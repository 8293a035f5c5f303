import { groundOf, type BallotRules, type CountedBallot } from '../tally/ballot';
import { tallyBallots, type Tally } from '../tally/tally';
import type { Ballot, Batch, Counts } from './batch';

/** A doubtful ballot nobody has ruled on yet. */
export function isPending(ballot: Ballot): boolean {
	return ballot.doubt !== null && ballot.ruling === null;
}

/** The ballot as the tally takes it: a ruling replaces what was keyed. */
export function asCounted(ballot: Ballot): CountedBallot {
	const { marks, ground } = ballot.ruling ?? ballot;
	return ground ? { marks, ground } : { marks };
}

/** Ballots keyed in a batch; none before it is claimed. */
export function ballotsIn(batch: Batch): readonly Ballot[] {
	return batch.entries[0]?.ballots ?? [];
}

/** Every ballot of a contest that a verdict is known for. */
export function* countedBallots(batches: readonly Batch[]): Generator<CountedBallot> {
	for (const batch of batches) {
		for (const ballot of ballotsIn(batch)) if (!isPending(ballot)) yield asCounted(ballot);
	}
}

/** Closed, with no doubtful ballot waiting: its figures may be seen. */
export function isSettled(batch: Batch): boolean {
	return batch.closed && !ballotsIn(batch).some(isPending);
}

export function tallyOfBatch(batch: Batch, names: number, rules: BallotRules): Tally {
	return tallyBallots(countedBallots([batch]), names, rules);
}

/** Counts with one ballot added (`by` 1) or taken back (`by` -1). */
export function countBallot(
	counts: Counts,
	ballot: Ballot,
	rules: BallotRules,
	by: 1 | -1
): Counts {
	if (isPending(ballot)) return { ...counts, doubtful: counts.doubtful + by };
	return groundOf(asCounted(ballot), rules) === null
		? { ...counts, valid: counts.valid + by }
		: { ...counts, invalid: counts.invalid + by };
}
