import { describe, expect, it } from 'vitest';
import { groundOf, marksOf, RULED_GROUNDS, standing, struckOf, withFlipped } from './ballot';

describe('groundOf, 17 names for 15 seats', () => {
	const ballot = (struck: number[]) => ({ marks: marksOf(new Set(struck), 17) });
	const struckTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

	it.each([
		[0, 'overvote'],
		[1, 'overvote'],
		[2, null],
		[3, null],
		[16, null],
		[17, 'no-vote']
	])('%i struck: %s', (struck, ground) =>
		expect(groundOf(ballot(struckTo(struck)), 15)).toBe(ground)
	);

	it.each(RULED_GROUNDS)('ruled "%s" wins over what the marks say', (ground) => {
		expect(groundOf({ ...ballot([1, 2]), ground }, 15)).toBe(ground);
		expect(groundOf({ ...ballot([]), ground }, 15)).toBe(ground);
		expect(groundOf({ ...ballot(struckTo(17)), ground }, 15)).toBe(ground);
	});
});

describe('marks', () => {
	it('are one character per name, in ballot order', () => {
		expect(marksOf(new Set([1, 3]), 4)).toBe('x.x.');
		expect(struckOf('x.x.')).toEqual([1, 3]);
		expect(standing('x.x.')).toBe(2);
		expect(marksOf(new Set(), 0)).toBe('');
	});

	it('flip one name and back', () => {
		expect(withFlipped('....', 2)).toBe('.x..');
		expect(withFlipped('.x..', 2)).toBe('....');
		expect(withFlipped('....', 4)).toBe('...x');
		expect(withFlipped('....', 1)).toBe('x...');
	});
});
