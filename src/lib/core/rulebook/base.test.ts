import { describe, expect, it } from 'vitest';
import { baseOf, quorumOf } from './base';
import { neededOf } from './threshold';

/** Every base a congress of this country could have. */
const BASES = Array.from({ length: 2000 }, (_, at) => at + 1);

describe('neededOf', () => {
	it('is the smallest number that is more than half, for every base from 1 to 2000', () => {
		const wrong = BASES.filter((base) => {
			const needed = neededOf(base);
			return !(2 * needed > base && 2 * (needed - 1) <= base);
		});
		expect(wrong).toEqual([]);
	});

	it.each([
		[161, 81],
		[160, 81],
		[159, 80],
		[2, 2],
		[1, 1]
	])('of %i is %i', (base, needed) => expect(neededOf(base)).toBe(needed));
});

describe('quorumOf', () => {
	it('is the smallest number that is two thirds, for every base from 1 to 2000', () => {
		const wrong = BASES.filter((convened) => {
			const quorum = quorumOf(convened, 'two-thirds');
			return !(3 * quorum >= 2 * convened && 3 * (quorum - 1) < 2 * convened);
		});
		expect(wrong).toEqual([]);
	});

	it.each([
		[161, 'two-thirds', 108],
		[150, 'two-thirds', 100],
		[161, 'more-than-half', 81],
		[160, 'more-than-half', 81]
	] as const)('of %i convened by %s is %i', (convened, share, quorum) =>
		expect(quorumOf(convened, share)).toBe(quorum)
	);
});

describe('baseOf', () => {
	it('takes each deduction off once', () => {
		const deductions = [
			{ name: 'Một', reason: 'committee-member-absent-throughout' },
			{ name: 'Hai', reason: 'absent-throughout-unreplaced' }
		] as const;
		expect(baseOf({ convened: 161, deductions })).toBe(159);
		expect(baseOf({ convened: 161, deductions: [] })).toBe(161);
	});
});
