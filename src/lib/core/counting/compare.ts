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

/** What a side of a pair was read as; `null` where it has no such ballot. */
type Token = string | null;

interface Loose {
	readonly at: number;
	readonly pair: Pairing;
	readonly one: Token;
	readonly other: Token;
}

/**
 * A ring of loose pairs beginning with this one, in which each first ballot is the second of the next:
 * the shortest there is, or `null`. Taken as sets, both sides of a ring are the same ballots.
 */
function ringFrom(start: Loose, loose: readonly Loose[]): readonly Loose[] | null {
	const seen = new Set<Loose>([start]);
	let paths: Loose[][] = [[start]];
	while (paths.length > 0) {
		const next: Loose[][] = [];
		for (const path of paths) {
			const { one } = path.at(-1)!;
			if (one === start.other) return path;
			for (const pair of loose) {
				if (seen.has(pair) || pair.other !== one) continue;
				seen.add(pair);
				next.push([...path, pair]);
			}
		}
		paths = next;
	}
	return null;
}

/** The pairs of a ring, each first with the second that reads like it. */
function closed(ring: readonly Loose[]): readonly (readonly [number, Pairing])[] {
	return ring.map(({ at, pair: { first } }, step) => {
		const { second } = (ring[step + 1] ?? ring[0]!).pair;
		return [at, { first, second }];
	});
}

/**
 * Pairs up equal ballots that lie in another order, wherever in the stack. Only where both sides come
 * out even: a ballot that was read wrong in one place is not to be hidden by its double in another.
 */
function matchedAsSets(
	pairs: readonly Pairing[],
	first: readonly Ballot[],
	second: readonly Ballot[]
): Pairing[] {
	const tokenIn = (stack: readonly Ballot[], place: number | null) =>
		place === null ? null : readAs(stack[place - 1]!);
	let loose = pairs.flatMap((pair, at): Loose[] => {
		const [one, other] = [tokenIn(first, pair.first), tokenIn(second, pair.second)];
		return one === other ? [] : [{ at, pair, one, other }];
	});
	const matched = [...pairs];
	for (const start of loose) {
		const ring = loose.includes(start) ? ringFrom(start, loose) : null;
		if (!ring) continue;
		for (const [at, pair] of closed(ring)) matched[at] = pair;
		loose = loose.filter((pair) => !ring.includes(pair));
	}
	return matched.filter(({ first: p, second: q }) => p !== null || q !== null);
}

/** Which of two stacks is laid first, whoever keyed it first: the same sheets differ either way. */
function isLaidFirst(one: readonly Ballot[], other: readonly Ballot[]): boolean {
	if (one.length !== other.length) return one.length > other.length;
	const textOf = (stack: readonly Ballot[]) =>
		stack.map((ballot) => `${readAs(ballot)}${isDoubtful(ballot) ? '?' : ''}`).join();
	return textOf(one) <= textOf(other);
}

/**
 * Compares two entries of one batch: by position first, then as sets, so that a ballot slipped out of
 * order makes no difference and one that is missing is one difference, not a red batch. The order of
 * the stack says nothing about the result, nor does which entry came first.
 */
export function compareEntries(
	first: readonly Ballot[],
	second: readonly Ballot[]
): readonly Pairing[] {
	const isAlike =
		first.length === second.length && first.every((one, at) => isSameReading(one, second[at]!));
	if (isAlike) return first.map((_, at) => ({ first: at + 1, second: at + 1 }));
	if (!isLaidFirst(first, second))
		return compareEntries(second, first).map((pair) => ({
			first: pair.second,
			second: pair.first
		}));
	return matchedAsSets(aligned(first, second), first, second);
}
