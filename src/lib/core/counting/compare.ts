import type { Ballot } from './batch';

/** Places (from 1) of one sheet in both entries; `null` where an entry has no such ballot. */
export interface Pairing {
	readonly first: number | null;
	readonly second: number | null;
	/** Both have it, in another order: paired by what it reads, not by where it lies. */
	readonly isMoved: boolean;
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

const MISREAD = 1000;
/** The most by which likeness tells two misread sheets apart. */
const LIKENESS = 99;
/** A sheet one entry lacks costs hardly more than one read differently, so that one of each is told apart. */
const GAP = MISREAD + LIKENESS + 1;
/** A doubtful ballot may have been read anyhow: it is the likeliest partner of what lies at its place. */
const DOUBTFUL = 500;

/** Marks on which two readings part. */
function marksApart({ marks }: Ballot, other: Ballot): number {
	let apart = 0;
	for (let at = 0; at < marks.length; at += 1) if (marks[at] !== other.marks[at]) apart += 1;
	return apart;
}

/** Most marks by which one slip sets two readings of a paper apart: a strike on the wrong name. */
const ONE_SLIP = 2;

/** Two readings that no single slip explains: they may well be of two papers. */
export function isUnlike(one: Ballot, other: Ballot): boolean {
	return marksApart(one, other) > ONE_SLIP;
}

/** What it costs to take two readings for the same sheet: of those misread, the most alike. */
function costOf(one: Ballot, other: Ballot): number {
	if (isSameReading(one, other)) return 0;
	if (isDoubtful(one) || isDoubtful(other)) return DOUBTFUL;
	return MISREAD + Math.min(marksApart(one, other), LIKENESS);
}

/** Two neighbours that somebody keyed in the other order: no difference, but not for nothing either. */
const SWAP = 1;

interface Stacks {
	readonly first: readonly Ballot[];
	readonly second: readonly Ballot[];
	/** Cheapest way to lay what is left: `costs[i][j]` of the first from i on, the second from j on. */
	readonly costs: readonly (readonly number[])[];
}

/** One way to go on laying two stacks from where they are: how far in each, at what cost. */
interface Step {
	readonly cost: number;
	readonly pairs: readonly Pairing[];
}

function isSwapped({ first, second }: Stacks, i: number, j: number): boolean {
	const [one, next, other, following] = [first[i], first[i + 1], second[j], second[j + 1]];
	if (!one || !next || !other || !following) return false;
	return isSameReading(one, following) && isSameReading(next, other);
}

/** What may come next, the likeliest first: of equal cost the first is taken. */
function stepsFrom(stacks: Stacks, i: number, j: number): Step[] {
	const { first, second, costs } = stacks;
	const [one, other] = [first[i], second[j]];
	const steps: Step[] = [];
	const step = (cost: number, ...pairs: readonly Pairing[]) => {
		const taken = (side: 'first' | 'second') => pairs.filter((pair) => pair[side] !== null).length;
		steps.push({ cost: cost + costs[i + taken('first')]![j + taken('second')]!, pairs });
	};
	const pair = (one: number | null, other: number | null, isMoved = false): Pairing => ({
		first: one === null ? null : i + one,
		second: other === null ? null : j + other,
		isMoved
	});
	const across = one && other ? costOf(one, other) : null;
	if (across === 0) step(0, pair(1, 1));
	if (isSwapped(stacks, i, j)) step(SWAP, pair(1, 2, true), pair(2, 1, true));
	if (across) step(across, pair(1, 1));
	if (one) step(GAP, pair(1, null));
	if (other) step(GAP, pair(null, 1));
	return steps;
}

function cheapest(steps: readonly Step[]): Step | undefined {
	return steps.reduce<Step | undefined>(
		(best, step) => (best && best.cost <= step.cost ? best : step),
		undefined
	);
}

/** Both stacks laid side by side with as few gaps and unlike pairs as can be. */
function aligned(first: readonly Ballot[], second: readonly Ballot[]): Pairing[] {
	const costs = Array.from({ length: first.length + 1 }, () =>
		new Array<number>(second.length + 1).fill(0)
	);
	const stacks = { first, second, costs };
	for (let i = first.length; i >= 0; i -= 1)
		for (let j = second.length; j >= 0; j -= 1)
			costs[i]![j] = cheapest(stepsFrom(stacks, i, j))?.cost ?? 0;
	const pairs: Pairing[] = [];
	let [i, j] = [0, 0];
	for (;;) {
		const best = cheapest(stepsFrom(stacks, i, j));
		if (!best) return pairs;
		pairs.push(...best.pairs);
		i += best.pairs.filter((pair) => pair.first !== null).length;
		j += best.pairs.filter((pair) => pair.second !== null).length;
	}
}

/** What a side of a pair was read as; `null` where it has no such ballot. */
interface Loose {
	readonly one: string | null;
	readonly other: string | null;
}

type TokensOf = (pair: Pairing) => Loose;

/** Places of a shortest ring from here on, in which the first ballot of each is the second of the next. */
function ringFrom(start: number, loose: ReadonlyMap<number, Loose>): readonly number[] | null {
	const end = loose.get(start)!.other;
	const seen = new Set([start]);
	let paths: (readonly number[])[] = [[start]];
	while (paths.length > 0) {
		const longer: (readonly number[])[] = [];
		for (const path of paths) {
			const { one } = loose.get(path.at(-1)!)!;
			if (one === end) return path;
			for (const [at, { other }] of loose) {
				if (seen.has(at) || other !== one) continue;
				seen.add(at);
				longer.push([...path, at]);
			}
		}
		paths = longer;
	}
	return null;
}

function looseIn(pairs: readonly Pairing[], tokensOf: TokensOf): Map<number, Loose> {
	const all = pairs.map((pair, at) => [at, tokensOf(pair)] as const);
	return new Map(all.filter(([, { one, other }]) => one !== other));
}

const isLaid = ({ first, second }: Pairing) => first !== null || second !== null;

/** Ballots that only changed places among each other: both sides of a ring are the same ballots. */
function withRings(pairs: readonly Pairing[], tokensOf: TokensOf): Pairing[] {
	const loose = looseIn(pairs, tokensOf);
	const matched = [...pairs];
	for (const start of [...loose.keys()]) {
		const ring = loose.has(start) ? ringFrom(start, loose) : null;
		ring?.forEach((at, step) => {
			const { second } = pairs[ring[step + 1] ?? ring[0]!]!;
			matched[at] = { first: pairs[at]!.first, second, isMoved: true };
			loose.delete(at);
		});
	}
	return matched.filter(isLaid);
}

/** A ballot alone at its place finds its like opposite another, which then is the one alone, at its own. */
function withMoves(pairs: readonly Pairing[], tokensOf: TokensOf): Pairing[] {
	const matched = [...pairs];
	for (let at = 0; at < matched.length; at += 1) {
		const here = matched[at]!;
		const { one, other } = tokensOf(here);
		if ((one === null) === (other === null)) continue;
		const loose = looseIn(matched, tokensOf);
		for (const [to, found] of loose) {
			const isOpposite = one === null ? found.one === other : found.other === one;
			if (to === at || !isOpposite) continue;
			const { first, second } = matched[to]!;
			matched[at] =
				one === null ? { ...here, first, isMoved: true } : { ...here, second, isMoved: true };
			matched[to] = {
				first: one === null ? null : first,
				second: one === null ? second : null,
				isMoved: false
			};
			at = Math.min(at, to) - 1;
			break;
		}
	}
	return matched.filter(isLaid);
}

/**
 * Pairs up equal ballots that lie in another order, wherever in the stack. Two that were only read in
 * two ways stay at their places, where the third person finds the paper: a ballot that was read wrong
 * in one place is not to be hidden by its double in another.
 */
function matchedAsSets(
	pairs: readonly Pairing[],
	first: readonly Ballot[],
	second: readonly Ballot[]
): Pairing[] {
	const tokenIn = (stack: readonly Ballot[], place: number | null) =>
		place === null ? null : readAs(stack[place - 1]!);
	const tokensOf: TokensOf = (pair) => ({
		one: tokenIn(first, pair.first),
		other: tokenIn(second, pair.second)
	});
	return withMoves(withRings(pairs, tokensOf), tokensOf);
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
	if (isAlike) return first.map((_, at) => ({ first: at + 1, second: at + 1, isMoved: false }));
	if (!isLaidFirst(first, second))
		return compareEntries(second, first).map((pair) => ({
			...pair,
			first: pair.second,
			second: pair.first
		}));
	return matchedAsSets(aligned(first, second), first, second);
}
