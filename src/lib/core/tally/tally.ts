import {
	arithmeticGround,
	voteMark,
	type BallotRules,
	type CountedBallot,
	type Ground,
	type Marks
} from './ballot';

/** Totals of a stack of ballots. */
export interface Tally {
	readonly valid: number;
	readonly invalid: number;
	/** Invalid ballots by ground; grounds that did not occur are left out. */
	readonly grounds: Readonly<Partial<Record<Ground, number>>>;
	/** Votes by candidate, in ballot order. */
	readonly votes: readonly number[];
}

export function emptyTally(names: number): Tally {
	return { valid: 0, invalid: 0, grounds: {}, votes: new Array<number>(names).fill(0) };
}

/**
 * Adds a ballot's votes (by the code of the mark that is one) to the column sums (`by` 1) or takes
 * them out (`by` -1); answers how many they are. Without a branch in it: a million ballots pass
 * through here.
 */
function addVotes(votes: Uint32Array, marks: Marks, code: number, by: 1 | -1): number {
	let sum = 0;
	for (let at = 0; at < votes.length; at += 1) {
		const vote = Number(marks.charCodeAt(at) === code);
		votes[at]! += by * vote;
		sum += vote;
	}
	return sum;
}

/**
 * Counts ballots: votes come from valid ballots only (244 art. 32(1), 190 art. 30(1)).
 * The order of the ballots never matters. Each is read once; the rare invalid one is taken out again.
 */
export function tallyBallots(
	ballots: Iterable<CountedBallot>,
	names: number,
	rules: BallotRules
): Tally {
	const code = voteMark(rules.form).charCodeAt(0);
	const votes = new Uint32Array(names);
	const grounds: Partial<Record<Ground, number>> = {};
	let valid = 0;
	let invalid = 0;
	for (const { marks, ground: ruled } of ballots) {
		const sum = addVotes(votes, marks, code, 1);
		const ground = ruled ?? arithmeticGround(marks, sum, rules);
		if (ground === null) {
			valid += 1;
		} else {
			addVotes(votes, marks, code, -1);
			invalid += 1;
			grounds[ground] = (grounds[ground] ?? 0) + 1;
		}
	}
	return { valid, invalid, grounds, votes: [...votes] };
}

const countsOf = ({ grounds }: Tally) => Object.entries(grounds) as [Ground, number][];

function combine(one: Tally, other: Tally, sign: 1 | -1): Tally {
	const grounds = { ...one.grounds };
	for (const [ground, count] of countsOf(other)) {
		const sum = (grounds[ground] ?? 0) + sign * count;
		if (sum === 0) delete grounds[ground];
		else grounds[ground] = sum;
	}
	return {
		valid: one.valid + sign * other.valid,
		invalid: one.invalid + sign * other.invalid,
		grounds,
		votes: one.votes.map((votes, at) => votes + sign * (other.votes[at] ?? 0))
	};
}

/** Two stacks as one. */
export function addTallies(one: Tally, other: Tally): Tally {
	return combine(one, other, 1);
}

/** A stack without a part of it. */
export function subtractTally(whole: Tally, part: Tally): Tally {
	return combine(whole, part, -1);
}

/** True when no figure of `next` is below the same figure of `shown`. */
export function neverLower(next: Tally, shown: Tally): boolean {
	return (
		next.valid >= shown.valid &&
		countsOf(shown).every(([ground, ballots]) => (next.grounds[ground] ?? 0) >= ballots) &&
		next.votes.every((votes, at) => votes >= (shown.votes[at] ?? 0))
	);
}
