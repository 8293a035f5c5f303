import type { Ballot } from './batch';

/** Places (from 1) of one sheet in both entries; `null` where an entry has no such ballot. */
export interface Pairing {
	readonly first: number | null;
	readonly second: number | null;
}

/** What a ballot was read as: a ground the tellers found, or its marks. */
export function readAs({ marks, ground }: Ballot): string {
	return ground ? `!${ground}` : marks;
}

/** Two readings of one sheet are the same. */
export function isSameReading(one: Ballot, other: Ballot): boolean {
	return readAs(one) === readAs(other);
}

const isDoubtful = ({ doubt }: Ballot) => doubt !== null;

/** A sheet one entry lacks costs about as much as one read differently, so that one of each is told apart. */
const GAP = 1000;
const MISREAD = 1000;
/** A doubtful ballot may have been read anyhow: it is the likeliest partner of what lies at its place. */
const DOUBTFUL = 500;

/** Marks on which two readings part. */
function marksApart({ marks }: Ballot, other: Ballot): number {
	let apart = 0;
	for (let at = 0; at < marks.length; at += 1) if (marks[at] !== other.marks[at]) apart += 1;
	return apart;
}

/** What it costs to take two readings for the same sheet: of those misread, the most alike. */
function costOf(one: Ballot, other: Ballot): number {
	if (isSameReading(one, other)) return 0;
	if (isDoubtful(one) || isDoubtful(other)) return DOUBTFUL;
	return MISREAD + Math.min(marksApart(one, other), GAP - 1);
}

/** Cheapest ways to pair the ends of two stacks: `costs[i][j]` of the first from i on, the second from j on. */
function costsOf(first: readonly Ballot[], second: readonly Ballot[]): number[][] {
	const costs = Array.from({ length: first.length + 1 }, () =>
		new Array<number>(second.length + 1).fill(0)
	);
	for (let i = first.length; i >= 0; i -= 1) {
		for (let j = second.length; j >= 0; j -= 1) {
			const [one, other] = [first[i], second[j]];
			if (!one) costs[i]![j] = GAP * (second.length - j);
			else if (!other) costs[i]![j] = GAP * (first.length - i);
			else
				costs[i]![j] = Math.min(
					costs[i + 1]![j + 1]! + costOf(one, other),
					costs[i + 1]![j]! + GAP,
					costs[i]![j + 1]! + GAP
				);
		}
	}
	return costs;
}

/** Both stacks laid side by side with as few gaps and unlike pairs as can be. */
function aligned(first: readonly Ballot[], second: readonly Ballot[]): Pairing[] {
	const costs = costsOf(first, second);
	const pairs: Pairing[] = [];
	let [i, j] = [0, 0];
	while (i < first.length || j < second.length) {
		const [one, other] = [first[i], second[j]];
		const cost = costs[i]![j]!;
		if (one && other && cost === costs[i + 1]![j + 1]! + costOf(one, other)) {
			pairs.push({ first: ++i, second: ++j });
		} else if (one && cost === costs[i + 1]![j]! + GAP) {
			pairs.push({ first: ++i, second: null });
		} else {
			pairs.push({ first: null, second: ++j });
		}
	}
	return pairs;
}

/** Pairs up equal ballots that are left on both sides, wherever in the stack they lie. */
function matchedAsSets(
	pairs: readonly Pairing[],
	first: readonly Ballot[],
	second: readonly Ballot[]
): Pairing[] {
	const isSettled = ({ first: p, second: q }: Pairing) =>
		p !== null && q !== null && costOf(first[p - 1]!, second[q - 1]!) < MISREAD;
	const left = pairs.map((pair) => ({ ...pair, isSettled: isSettled(pair) }));
	for (const from of left) {
		if (from.isSettled || from.second === null) continue;
		const token = readAs(second[from.second - 1]!);
		const to = left.find(
			(other) =>
				!other.isSettled && other.first !== null && readAs(first[other.first - 1]!) === token
		);
		if (!to) continue;
		// What lay opposite each of them stays, alone, for the rounds that follow.
		const displaced = to.second;
		to.second = from.second;
		to.isSettled = true;
		if (from !== to) from.second = displaced;
	}
	return left
		.filter((pair) => pair.first !== null || pair.second !== null)
		.map(({ first: p, second: q }) => ({ first: p, second: q }));
}

/**
 * Compares two entries of one batch: by position first, then as sets, so that a ballot slipped out of
 * order makes no difference and one that is missing is one difference, not a red batch. The order of
 * the stack says nothing about the result.
 */
export function compareEntries(
	first: readonly Ballot[],
	second: readonly Ballot[]
): readonly Pairing[] {
	const isAlike =
		first.length === second.length && first.every((one, at) => isSameReading(one, second[at]!));
	if (isAlike) return first.map((_, at) => ({ first: at + 1, second: at + 1 }));
	return matchedAsSets(aligned(first, second), first, second);
}
