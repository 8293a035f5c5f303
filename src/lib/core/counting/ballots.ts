import type { BallotRules, CountedBallot } from '../tally/ballot';
import { addTallies, tallyBallots, type Tally } from '../tally/tally';
import { entryIn, type Ballot, type Batch, type EntryNumber } from './batch';

/** A doubtful ballot nobody has ruled on yet, among those that count. */
export function isPending(ballot: Ballot, isDoubtful = ballot.doubt !== null): boolean {
	return isDoubtful && ballot.ruling === null;
}

/** The ballot as the tally takes it: a ruling replaces what was keyed. */
export function asCounted(ballot: Ballot): CountedBallot {
	const { marks, ground } = ballot.ruling ?? ballot;
	return ground ? { marks, ground } : { marks };
}

/** Ballots of one entry, as keyed; none before somebody took it. */
export function ballotsIn(batch: Batch, entry: EntryNumber): readonly Ballot[] {
	return entryIn(batch, entry)?.ballots ?? [];
}

/** A ballot that counts; `isPending` while the tellers have still to conclude on it. */
export interface Counting {
	readonly ballot: Ballot;
	readonly isPending: boolean;
}

/**
 * What counts of a batch: its sheets once both entries are compared. Logs from before the second entry
 * hold batches that were keyed once and closed; those count as they were keyed.
 */
export function countingIn(batch: Batch): readonly Counting[] {
	if (batch.sheets)
		return batch.sheets.flatMap(({ ballot, standing }) =>
			ballot ? [{ ballot, isPending: isPending(ballot, standing === 'doubtful') }] : []
		);
	const keyedOnce = batch.closed ? ballotsIn(batch, 1) : [];
	return keyedOnce.map((ballot) => ({ ballot, isPending: isPending(ballot) }));
}

/** Every ballot of a contest that a verdict is known for; batches counted on the paper have none. */
export function* countedBallots(batches: readonly Batch[]): Generator<CountedBallot> {
	for (const batch of batches) {
		for (const counting of countingIn(batch))
			if (!counting.isPending) yield asCounted(counting.ballot);
	}
}

/** Closed, with no doubtful ballot waiting: its figures may be seen. */
export function isSettled(batch: Batch): boolean {
	return batch.closed && !countingIn(batch).some((counting) => counting.isPending);
}

/** Papers of a batch that a verdict is known for or awaited: ballots, or what two tally sheets agree on. */
export function papersIn(batch: Batch): number {
	if (!batch.totals) return countingIn(batch).length;
	const { agreed } = batch.totals;
	return agreed ? agreed.valid + agreed.invalid : 0;
}

/** Sum of batches: their ballots, and the totals of those counted on the paper. */
export function tallyOfBatches(
	batches: readonly Batch[],
	names: number,
	rules: BallotRules
): Tally {
	const keyed = tallyBallots(countedBallots(batches), names, rules);
	return batches.reduce(
		(sum, { totals }) => (totals?.agreed ? addTallies(sum, totals.agreed) : sum),
		keyed
	);
}
