import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamTime } from './vietnam-time';

describe('the time in Việt Nam', () => {
	it.each([
		['1970-01-01T00:00:00Z', '1970-01-01', 7, 0],
		['2020-05-20T03:48:59.999Z', '2020-05-20', 10, 48],
		['2020-05-19T16:59:59Z', '2020-05-19', 23, 59],
		['2020-05-19T17:00:00Z', '2020-05-20', 0, 0],
		['2024-02-28T18:00:00Z', '2024-02-29', 1, 0],
		['2100-02-28T17:00:00Z', '2100-03-01', 0, 0]
	])('reads %s as %s, %i:%i', (instant, day, hour, minute) => {
		expect(vietnamTime(Date.parse(instant))).toEqual({ day, hour, minute });
	});

	it('agrees with the calendar of the platform on every moment', () => {
		const centuries = { min: Date.parse('1900-01-01'), max: Date.parse('2300-01-01') };
		fc.assert(
			fc.property(fc.integer(centuries), (at) => {
				const { day, hour, minute } = vietnamTime(at);
				const shifted = new Date(at + 7 * 3_600_000);
				expect(day).toBe(shifted.toISOString().slice(0, 10));
				expect([hour, minute]).toEqual([shifted.getUTCHours(), shifted.getUTCMinutes()]);
			})
		);
	});
});
