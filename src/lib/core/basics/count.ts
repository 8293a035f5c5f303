/** More than any congress counts: a slip of the finger must not cut a stack into millions of batches. */
const MOST = 1_000_000;

/** A number of ballots, hands or people: whole, from 0. */
export const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST;
