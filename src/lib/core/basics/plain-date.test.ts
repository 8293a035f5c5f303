import { describe, expect, it } from 'vitest';
import { ageOn, inVietnameseOrder, isPlainDate } from './plain-date';

describe('isPlainDate', () => {
	it.each(['2020-05-19', '1958', '2000-02-29', '2024-02-29', '1900-01-01', '2199-12-31'])(
		'takes %s',
		(text) => expect(isPlainDate(text)).toBe(true)
	);

	it.each([
		'',
		'19/5/2020',
		'2020-5-19',
		'2020-13-01',
		'2020-00-10',
		'2020-04-31',
		'2019-02-29',
		'1900-02-29',
		'2020-01-00',
		'1899',
		'2200',
		'2020-05',
		'2020-05-19T00:00',
		' 2020',
		'20e1'
	])('refuses "%s"', (text) => expect(isPlainDate(text)).toBe(false));
});

describe('ageOn', () => {
	it.each([
		['1985-05-20', '2020-05-20', 35, 'on the birthday'],
		['1985-05-21', '2020-05-20', 34, 'a day before it'],
		['1985', '2020-05-20', 35, 'a bare year counts as if the birthday had passed'],
		['2000-02-29', '2020-02-28', 19, 'leap day, the day before'],
		['2000-02-29', '2021-03-01', 21, 'leap day in a year without one'],
		['1985-12-31', '2020', 35, 'on a bare year']
	])('of %s on %s is %i: %s', (born, day, age) => expect(ageOn(born, day)).toBe(age));
});

describe('inVietnameseOrder', () => {
	it.each([
		['2020-05-20', '20/5/2020'],
		['2020-12-01', '1/12/2020'],
		['1958', '1958']
	])('%s is written %s', (date, text) => expect(inVietnameseOrder(date)).toBe(text));
});
