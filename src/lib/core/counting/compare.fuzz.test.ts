import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLED } from '$lib/testing/sampled';
import type { Ballot } from './batch';
import { compareEntries, isSameReading, readAs, type Pairing } from './compare';

/** Few marks, so that equal ballots are common, as they are in a box. */
const ballot = fc.record({
	marks: fc.constantFrom('a', 'a', 'b', 'c', 'd'),
	ground: fc.constantFrom(null, null, null, null, 'signed' as const),
	doubt: fc.constantFrom(null, null, null, null, 'Nét mờ'),
	ruling: fc.constant(null)
});
const sure = ballot.map((one): Ballot => ({ ...one, doubt: null }));
const stack = fc.array<Ballot>(ballot, { maxLength: 12 });
const sureStack = fc.array(sure, { maxLength: 12 });

/** A stack and the same with a few slips, as a person makes them. */
const slips = fc.array(
	fc.record({
		at: fc.nat(20),
		kind: fc.constantFrom('misread', 'skip', 'double', 'swap'),
		as: sure
	}),
	{ maxLength: 4 }
);
const twoEntries = fc.oneof(
	fc.tuple(sureStack, sureStack),
	fc.tuple(sureStack, slips).map(([papers, made]): [Ballot[], Ballot[]] => {
		const keyed = [...papers];
		for (const { at, kind, as } of made) {
			const place = keyed.length === 0 ? 0 : at % keyed.length;
			const [here, next] = [keyed[place], keyed[place + 1]];
			if (!here) continue;
			if (kind === 'misread') keyed[place] = as;
			else if (kind === 'skip') keyed.splice(place, 1);
			else if (kind === 'double') keyed.splice(place, 0, here);
			else if (next) keyed.splice(place, 2, next, here);
		}
		return [papers, keyed];
	})
);

function differences(
	pairs: readonly Pairing[],
	first: readonly Ballot[],
	second: readonly Ballot[]
): number {
	return pairs.filter(
		({ first: p, second: q }) =>
			p === null || q === null || !isSameReading(first[p - 1]!, second[q - 1]!)
	).length;
}

/** Fewest ballots to change, take out or put in: the plain recurrence, of its own. */
function editDistance(first: readonly Ballot[], second: readonly Ballot[]): number {
	let row = second.map((_, at) => at + 1);
	row.unshift(0);
	for (const [i, one] of first.entries()) {
		const next = [i + 1];
		for (const [j, other] of second.entries()) {
			const change = row[j]! + (isSameReading(one, other) ? 0 : 1);
			next.push(Math.min(change, row[j + 1]! + 1, next[j]! + 1));
		}
		row = next;
	}
	return row.at(-1)!;
}

const sorted = (stackOf: readonly Ballot[]) => stackOf.map(readAs).toSorted();
const places = (ballots: readonly Ballot[]) => ballots.map((_, at) => at + 1);

describe('comparing two entries', () => {
	it('lays every ballot of both exactly once', () => {
		fc.assert(
			fc.property(stack, stack, (first, second) => {
				const pairs = compareEntries(first, second);
				const laid = (side: 'first' | 'second') =>
					pairs.flatMap((pair) => pair[side] ?? []).toSorted((one, other) => one - other);
				expect(laid('first')).toEqual(places(first));
				expect(laid('second')).toEqual(places(second));
				expect(pairs.some(({ first: p, second: q }) => p === null && q === null)).toBe(false);
			}),
			SAMPLED
		);
	});

	it('finds nothing in equal ballots, in whatever order they lie', () => {
		fc.assert(
			fc.property(
				stack.chain((first) =>
					fc.tuple(fc.constant(first), fc.shuffledSubarray(first, { minLength: first.length }))
				),
				([first, second]) => {
					expect(differences(compareEntries(first, second), first, second)).toBe(0);
				}
			),
			SAMPLED
		);
	});

	it('finds something wherever the ballots are not equal', () => {
		fc.assert(
			fc.property(twoEntries, ([first, second]) => {
				const isSame = sorted(first).join() === sorted(second).join();
				expect(differences(compareEntries(first, second), first, second) === 0).toBe(isSame);
			}),
			SAMPLED
		);
	});

	it('asks for no more sheets than have to be changed, and for no fewer than tell the sets apart', () => {
		fc.assert(
			fc.property(twoEntries, ([first, second]) => {
				const found = differences(compareEntries(first, second), first, second);
				expect(found).toBeLessThanOrEqual(editDistance(first, second));
				const left = sorted(second);
				for (const token of sorted(first)) {
					const at = left.indexOf(token);
					if (at >= 0) left.splice(at, 1);
				}
				const more = Math.max(0, first.length - second.length);
				expect(found).toBeGreaterThanOrEqual(Math.max(left.length, more));
			}),
			SAMPLED
		);
	});

	it('lays the same sheets whichever entry came first', () => {
		fc.assert(
			fc.property(twoEntries, ([first, second]) => {
				const there = compareEntries(second, first);
				expect(there.map((pair) => ({ ...pair, first: pair.second, second: pair.first }))).toEqual(
					compareEntries(first, second)
				);
			}),
			SAMPLED
		);
	});
});
