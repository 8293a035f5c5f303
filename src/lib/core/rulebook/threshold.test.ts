import { describe, expect, it } from 'vitest';
import { isOverHalf, isThreshold, neededOf, OVER_HALF, type Threshold } from './threshold';

const share = (numerator: number, denominator: number, strict: boolean): Threshold => ({
	of: 'convened',
	numerator,
	denominator,
	strict
});

describe('neededOf', () => {
	it.each([
		[160, share(1, 2, true), 81],
		[160, share(1, 2, false), 80],
		[161, share(1, 2, false), 81],
		[100, share(2, 3, false), 67],
		[99, share(2, 3, false), 66],
		[99, share(2, 3, true), 67],
		[100, share(65, 100, false), 65],
		[7, share(1, 1, false), 7]
	])('of %i by %o is %i', (base, threshold, needed) =>
		expect(neededOf(base, threshold)).toBe(needed)
	);

	it.each([share(1, 2, true), share(2, 3, false), share(2, 3, true), share(3, 4, false)])(
		'is the least number of votes that is enough, for every base to 2,000: %o',
		(threshold) => {
			const { numerator, denominator, strict } = threshold;
			const isEnough = (votes: number, base: number) =>
				strict ? votes * denominator > base * numerator : votes * denominator >= base * numerator;
			for (let base = 1; base <= 2_000; base += 1) {
				const needed = neededOf(base, threshold);
				expect(isEnough(needed, base)).toBe(true);
				expect(isEnough(needed - 1, base)).toBe(false);
			}
		}
	);
});

describe('isThreshold', () => {
	it.each([
		[OVER_HALF, true],
		[share(1, 1, false), true],
		[share(1, 1, true), false],
		[share(3, 2, false), false],
		[share(0, 2, false), false],
		[share(1, 0, false), false],
		[share(0.5, 1, false), false]
	])('%o: %s', (threshold, isOne) => expect(isThreshold(threshold)).toBe(isOne));
});

it('knows the Party’s own, however it is written', () => {
	expect(isOverHalf(share(2, 4, true))).toBe(true);
	expect(isOverHalf(share(1, 2, false))).toBe(false);
	expect(isOverHalf({ ...OVER_HALF, of: 'valid' })).toBe(false);
});
