import { describe, expect, it } from 'vitest';
import { tick, timeOf, type HybridTime } from './hybrid-clock';

const NOON = 1_589_864_400_000;

describe('tick', () => {
	it('takes the wall clock as it is, and counts within a millisecond', () => {
		const first = tick(null, NOON);
		expect(first).toBe('1589864400000-000000');
		expect(tick(first, NOON)).toBe('1589864400000-000001');
		expect(tick(first, NOON + 1)).toBe('1589864400001-000000');
	});

	it('goes on where it stood when the wall clock is set back', () => {
		expect(tick('1589864400000-000041', NOON - 3_600_000)).toBe('1589864400000-000042');
	});

	it('borrows a millisecond when the counter is full', () => {
		expect(tick('1589864400000-999999', NOON)).toBe('1589864400001-000000');
	});

	it('grows in text order whatever the wall clock does', () => {
		const walls = [0, 5, 5, 3, 9, 1, 1, 1_000, 2, 1_000].map((ms) => NOON + ms);
		let last: HybridTime | null = null;
		const times = walls.map((now) => (last = tick(last, now)));
		expect(times.toSorted()).toEqual(times);
		expect(new Set(times).size).toBe(times.length);
	});
});

it('timeOf reads the wall clock back', () => {
	expect(timeOf(tick(null, NOON))).toBe(NOON);
	expect(timeOf(tick(null, 0))).toBe(0);
});
