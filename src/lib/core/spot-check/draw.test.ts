import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLED } from '$lib/testing/sampled';
import { committeeIn } from '$lib/testing/small-congress';
import {
	boxed,
	closed,
	counted,
	entryOf,
	keyed,
	keyedAgain,
	claimed,
	PAPERS,
	resolved,
	settled
} from '$lib/testing/small-count';
import type { BallotPlace } from '../counting/batch';
import { recordBallot } from '../counting/decide';
import { beginningOf, drawnBy, numberAfter, paperOf, placesIn } from './draw';

/** A stack of batches of these sizes, place by place. */
const stackOf = (...sizes: number[]): BallotPlace[] =>
	sizes.flatMap((size, at) =>
		Array.from({ length: size }, (_, index) => ({ batch: at + 1, position: index + 1 }))
	);
/** The first contest of the sample: 159 ballots in batches of 20. */
const BOX = stackOf(20, 20, 20, 20, 20, 20, 20, 19);
const said = (places: readonly BallotPlace[]) =>
	places.map(({ batch, position }) => `${batch}/${position}`);

/** As `docs/spot-check.md` tells it, by whole numbers of any length and nothing of the code it checks. */
function byThePage(seed: string, count: number, sizes: readonly number[]): string[] {
	const whole = BigInt(sizes.reduce((sum, size) => sum + size, 0));
	const drawn: string[] = [];
	let x = BigInt(`1${seed}`) % 2147483647n || 1n;
	while (drawn.length < count) {
		x = (48271n * x) % 2147483647n;
		let left = Number(x % whole) + 1;
		let batch = 0;
		while (left > sizes[batch]!) left -= sizes[batch++]!;
		const place = `${batch + 1}/${left}`;
		if (!drawn.includes(place)) drawn.push(place);
	}
	return drawn;
}

const seeds = fc.stringMatching(/^\d{3,12}$/);
const stacks = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 });

describe('the generator', () => {
	it('is the one of the C++ standard: from 1, the ten thousandth number is 399268537', () => {
		let number = 1;
		for (let turn = 0; turn < 10_000; turn += 1) number = numberAfter(number);
		expect(number).toBe(399_268_537);
	});

	it.each([
		['426', 1_426],
		['0426', 10_426],
		['000', 1_000],
		['1147483647', (2 ** 31 - 1 + 9_000_000_000) % (2 ** 31 - 1)],
		['147483647', 1_147_483_647]
	])('begins for %s at %d', (seed, beginning) => {
		expect(beginningOf(seed)).toBe(beginning);
	});

	it('never begins at nothing, from which it would not move', () => {
		const multiple = [...Array(2_000).keys()]
			.map((turn) => String((turn + 1) * 2_147_483_647))
			.find((digits) => digits.startsWith('1'))!;
		expect(beginningOf(multiple.slice(1))).toBe(1);
	});
});

describe('the ballots a seed draws', () => {
	it.each([
		['42613', ['6/14', '5/14', '7/2', '1/15', '7/11']],
		['666', ['8/9', '7/19', '8/15', '2/6', '6/15']]
	])('are, for %s of 159 ballots in batches of 20, those of the page', (seed, places) => {
		expect(said(drawnBy(seed, 5, BOX))).toEqual(places);
	});

	it('are what a second reading of the page gives, whatever the stack', () => {
		fc.assert(
			fc.property(seeds, stacks, fc.nat({ max: 19 }), (seed, sizes, more) => {
				const places = stackOf(...sizes);
				const count = Math.min(places.length, more + 1);
				expect(said(drawnBy(seed, count, places))).toEqual(byThePage(seed, count, sizes));
			}),
			SAMPLED
		);
	});

	it('are never the same twice, and all of them where all are drawn', () => {
		fc.assert(
			fc.property(seeds, fc.integer({ min: 1, max: 20 }), (seed, size) => {
				const drawn = said(drawnBy(seed, size, stackOf(size)));
				expect(new Set(drawn).size).toBe(size);
			}),
			SAMPLED
		);
	});

	it('are each of the stack for some throw of five dice', () => {
		const faces = ['1', '2', '3', '4', '5', '6'];
		const throws = (dice: number): string[] =>
			dice === 0 ? [''] : throws(dice - 1).flatMap((left) => faces.map((face) => left + face));
		const drawn = new Set(throws(5).flatMap((seed) => said(drawnBy(seed, 5, BOX))));
		expect(drawn.size).toBe(BOX.length);
	});

	it('are more alike for a longer draw: it goes on where the shorter one ended', () => {
		expect(said(drawnBy('42613', 20, BOX)).slice(0, 5)).toEqual(said(drawnBy('42613', 5, BOX)));
	});

	it('cannot be more than there are', () => {
		expect(() => drawnBy('42613', 3, stackOf(2))).toThrow();
	});
});

describe('the places of a stack', () => {
	it('are every ballot of the closed batches, from the top', () => {
		expect(placesIn(committeeIn(counted()).batches)).toEqual(stackOf(4, 4, 2));
	});

	it('are the same in whatever order the batches closed', () => {
		const orders = fc.shuffledSubarray([1, 2, 3], { minLength: 3 });
		const of = { 1: PAPERS.slice(0, 4), 2: PAPERS.slice(4, 8), 3: PAPERS.slice(8) } as const;
		fc.assert(
			fc.property(orders, seeds, (order, seed) => {
				const story = boxed();
				for (const batch of order) settled(story, batch, of[batch as 1 | 2 | 3]);
				const { batches } = committeeIn(story);
				expect(said(drawnBy(seed, 5, placesIn(batches.toReversed())))).toEqual(
					byThePage(seed, 5, [4, 4, 2])
				);
			}),
			{ ...SAMPLED, numRuns: Math.min(SAMPLED.numRuns, 12) }
		);
	});

	it('leave out an open batch, and a place where no paper lies', () => {
		// The first keyer keyed one paper twice: two places of five sheets, four papers.
		const story = keyed(claimed(boxed(), 1), 1, ['x....', 'x....', '.x...', '....x']);
		const beyond = { position: 5, marks: '...x.', isBeyond: true };
		story.act(recordBallot, { ...entryOf(1), ...beyond });
		keyedAgain(story, 1, ['x....', '.x...', '....x', '...x.']);
		const [batch] = committeeIn(story).batches;
		const gap = batch!.sheets!.findIndex(({ standing }) => standing === 'differs') + 1;
		closed(resolved(story, 1, gap, null), 1);
		const { batches } = committeeIn(story);
		const places = placesIn(batches);
		expect(places).toHaveLength(4);
		expect(places.map(({ position }) => position)).not.toContain(gap);
		expect(places.map(({ position }) => paperOf(batches[0]!, position))).toEqual([1, 2, 3, 4]);
	});
});
