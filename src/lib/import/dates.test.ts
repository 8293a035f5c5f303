import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inVietnameseOrder, isPlainDate } from '$lib/core/basics/plain-date';
import { readDate } from './dates';

test.each([
	['19/5/1968', '1968-05-19'],
	['19-05-1968', '1968-05-19'],
	['19.5.1968', '1968-05-19'],
	[' 19 / 5 / 1968 ', '1968-05-19'],
	['01 02 1980', '1980-02-01'],
	['1968-05-19', '1968-05-19'],
	['1968-05-19T00:00:00', '1968-05-19'],
	['ngày 3 tháng 2 năm 1930', '1930-02-03'],
	['1968', '1968'],
	['29/2/1972', '1972-02-29'],
	[{ date: '1990-01-01' }, '1990-01-01'],
	[1968, '1968'],
	[32874, '1990-01-01'],
	['32874', '1990-01-01'],
	[24977.5, '1968-05-19']
])('%j is %s', (cell, date) => {
	expect(readDate(cell)).toEqual({ ok: true, value: { date, monthDropped: false } });
});

test('month and year keep the year, and say that the month is dropped', () => {
	for (const text of ['5/1968', '05.1968', '5-1968'])
		expect(readDate(text)).toEqual({ ok: true, value: { date: '1968', monthDropped: true } });
});

test.each([
	['19/5/68', { kind: 'two-digit-year', instead: '19/5/1968' }],
	['1/1/02', { kind: 'two-digit-year', instead: '1/1/2002' }],
	['68', { kind: 'two-digit-year', instead: '1968' }],
	[68, { kind: 'two-digit-year', instead: '1968' }],
	['31/2/1980', { kind: 'impossible-date' }],
	['29/2/1973', { kind: 'impossible-date' }],
	['0/5/1980', { kind: 'impossible-date' }],
	['5/25/1980', { kind: 'month-first', instead: '25/5/1980' }],
	['13/1968', { kind: 'impossible-date' }],
	['1/1/1880', { kind: 'impossible-date' }],
	['chưa rõ', { kind: 'not-a-date' }],
	['1', { kind: 'not-a-date' }],
	[123456789, { kind: 'not-a-date' }]
])('%j is refused as %j', (cell, problem) => {
	expect(readDate(cell)).toEqual({ ok: false, refused: problem });
});

test('an empty cell is no date', () => {
	expect(readDate(null)).toEqual({ ok: true, value: null });
	expect(readDate('  ')).toEqual({ ok: true, value: null });
});

test('every day comes back from the way it is written here', () => {
	const days = fc
		.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
		.map((day) => day.toISOString().slice(0, 10));
	fc.assert(
		fc.property(days, fc.constantFrom('/', '-', '.', ' / '), (day, separator) => {
			expect(isPlainDate(day)).toBe(true);
			const written = inVietnameseOrder(day).replaceAll('/', separator);
			expect(readDate(written)).toEqual({ ok: true, value: { date: day, monthDropped: false } });
		}),
		{ seed: 190 }
	);
});
