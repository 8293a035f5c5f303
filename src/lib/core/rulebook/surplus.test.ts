import { describe, expect, it } from 'vitest';
import { longestList, usualList } from './surplus';

describe('longestList', () => {
	it.each([
		[15, 19],
		[5, 6],
		[4, 5],
		[3, 4],
		[10, 13],
		[35, 45]
	])('of %i seats holds at most %i names', (seats, names) =>
		expect(longestList(seats)).toBe(names)
	);

	it('never goes over 30 % and leaves out no whole person, from 4 seats up to 200', () => {
		const wrong = Array.from({ length: 200 }, (_, at) => at + 4).filter((seats) => {
			const surplus = longestList(seats) - seats;
			return !(10 * surplus <= 3 * seats && 10 * (surplus + 1) > 3 * seats);
		});
		expect(wrong).toEqual([]);
	});
});

describe('usualList', () => {
	it.each([
		[15, 17, 17],
		[5, 6, 6],
		[20, 22, 23],
		[100, 110, 115],
		[1, 2, 2]
	])('of %i seats has %i to %i names', (seats, from, to) =>
		expect(usualList(seats)).toEqual({ from, to })
	);
});
