import { ballotsIn } from '../counting/ballots';
import type { Ballot, BallotPlace, Batch } from '../counting/batch';

// `docs/spot-check.md` tells the same in words, so that anybody can draw again with a pocket calculator.

/** The generator of Park and Miller ("minimal standard", `minstd_rand` of C++): always below 2³¹ − 1. */
const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

/** The number after this one. */
export function numberAfter(number: number): number {
	return (number * MULTIPLIER) % MODULUS;
}

/**
 * Where the numbers of a seed begin: the digits as thrown, with a 1 written before them, so that noughts
 * in front count too; divided by the modulus, the rest. Nothing left over would stay nothing: then 1.
 */
export function beginningOf(seed: string): number {
	let number = 1;
	for (const digit of seed) number = (number * 10 + Number(digit)) % MODULUS;
	return number === 0 ? 1 : number;
}

/** The ballot at a place of a closed batch; nothing where no paper lies there, or nobody closed it. */
export function ballotAt(batch: Batch | undefined, position: number): Ballot | null {
	if (!batch?.closed) return null;
	if (batch.sheets) return batch.sheets[position - 1]?.ballot ?? null;
	// Logs from before the second entry: the batch as it was keyed once.
	return ballotsIn(batch, 1)[position - 1] ?? null;
}

/** Places of a batch, paper or not, once it is closed. */
function lengthOf(batch: Batch): number {
	return (batch.sheets ?? ballotsIn(batch, 1)).length;
}

/** Every ballot of the closed batches, in the order of the stack: batch by batch, from the top. */
export function placesIn(batches: readonly Batch[]): readonly BallotPlace[] {
	const inOrder = batches.toSorted((one, other) => one.number - other.number);
	return inOrder.flatMap((batch) =>
		Array.from({ length: lengthOf(batch) }, (_, at) => ({
			batch: batch.number,
			position: at + 1
		})).filter(({ position }) => ballotAt(batch, position) !== null)
	);
}

/**
 * Which ballots a seed draws: each number of the generator, divided by the number of ballots, leaves a
 * rest, and rest + 1 is the ballot's place in the whole stack. One drawn already is passed over.
 */
export function drawnBy(
	seed: string,
	count: number,
	places: readonly BallotPlace[]
): readonly BallotPlace[] {
	if (count > places.length) throw new Error('fewer ballots than are to be drawn');
	const drawn = new Set<BallotPlace>();
	let number = beginningOf(seed);
	while (drawn.size < count) {
		number = numberAfter(number);
		drawn.add(places[number % places.length]!);
	}
	return [...drawn];
}

/**
 * Which paper of the stack that is, from the top: less than its place where the comparison left places
 * before it without a paper.
 */
export function paperOf(batch: Batch, position: number): number {
	return placesIn([batch]).filter((place) => place.position <= position).length;
}
