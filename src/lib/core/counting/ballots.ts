import { groundOf, type BallotRules, type CountedBallot } from '../tally/ballot';
import { tallyBallots, type Tally } from '../tally/tally';
import { entryIn, type Ballot, type Batch, type EntryNumber } from './batch';
import { isSameReading } from './compare';

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

/** Every ballot of a contest that a verdict is known for. */
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

export function tallyOfBatch(batch: Batch, names: number, rules: BallotRules): Tally {
	return tallyBallots(countedBallots([batch]), names, rules);
}

/**
 * Ballots are missing, keyed twice or in another order, or a doubtful one lies opposite another ballot:
 * then a sheet may tell of another paper than the one at its place.
 */
function isDisturbed({ sheets, entries }: Batch): boolean {
	const ballotAt = (entry: EntryNumber, place: number | null) =>
		place === null ? undefined : entries.find((held) => held.entry === entry)?.ballots[place - 1];
	return (sheets ?? []).some(({ first, second, isMoved, standing }) => {
		const [one, two] = [ballotAt(1, first), ballotAt(2, second)];
		if (isMoved || !one || !two) return true;
		return standing === 'doubtful' && !isSameReading(one, two);
	});
}

/**
 * Places of the sheets to be held in hand once more before a batch goes back into its band: those that
 * count as invalid though nobody ruled on them, and those a third person resolved. They are few, and
 * they are where two people can have made the same slip. Where the entries do not lie sheet on sheet,
 * every paper of the batch is ticked off: equal readings alone do not say which paper they tell of.
 */
export function placesToLookAt(batch: Batch, rules: BallotRules): readonly number[] {
	const isWhole = isDisturbed(batch);
	return (batch.sheets ?? []).flatMap(({ ballot, standing, reading }, at) => {
		if (!ballot) return [];
		if (isWhole) return [at + 1];
		if (standing !== 'agreed') return [];
		const isInvalid = groundOf(asCounted(ballot), rules) !== null;
		return isInvalid || reading === 3 ? [at + 1] : [];
	});
}
