import { describe, expect, it } from 'vitest';
import { committeeIn } from '$lib/testing/small-congress';
import { boxed, claimed, doubted, keyed, keyedAgain, resolved } from '$lib/testing/small-count';
import { locksOf } from '../contest/announcement';
import { paperAt, paperOfDoubt, papersThere, placeOfPaper } from './paper-place';

const STACK = ['x....', '.x...', '..x..', '...x.'];
/** The second entry has a ballot that no paper answers to, as the third person found, and lacks the last. */
const story = () => {
	const once = doubted(keyed(claimed(boxed(), 1), 1, STACK.slice(0, 2)), 1, 3, STACK[2]);
	keyed(once, 1, STACK.slice(3), 4);
	return resolved(keyedAgain(once, 1, STACK.toSpliced(1, 0, 'xx...').slice(0, 4)), 1, 2, null);
};
const batch = () => committeeIn(story()).batches[0]!;

describe('a place of the comparison', () => {
	it('is the paper from the top, without the places that have none', () => {
		expect(batch().sheets!.map(({ standing }) => standing)).toEqual([
			'agreed',
			'absent',
			'agreed',
			'doubtful',
			'differs'
		]);
		expect([1, 3, 4, 5].map((place) => paperAt(batch(), place))).toEqual([1, 2, 3, 4]);
		expect([1, 2, 3, 4].map((paper) => placeOfPaper(batch(), paper))).toEqual([1, 3, 4, 5]);
		expect(placeOfPaper(batch(), 5)).toBeNull();
		expect(papersThere(batch())).toBe(4);
	});

	it('is the paper of a doubtful ballot, whoever doubted it', () => {
		expect(paperOfDoubt(batch(), { reading: 1, position: 3 })).toBe(3);
		expect(paperOfDoubt(batch(), { reading: 2, position: 4 })).toBe(3);
		expect(paperOfDoubt(batch(), { reading: 3, position: 4 })).toBe(3);
		expect(paperOfDoubt(undefined, { reading: 1, position: 2 })).toBe(2);
	});

	it('is what the locks name', () => {
		const locks = locksOf(committeeIn(story()));
		expect(locks).toContainEqual({ kind: 'differences-open', batch: 1, places: [4] });
		expect(locks).toContainEqual({ kind: 'doubt-unruled', number: 1, batch: 1, position: 3 });
	});
});
