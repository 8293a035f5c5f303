import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFigures, inWords } from './vietnamese-numerals';

describe('numbers in Vietnamese words', () => {
	it.each([
		[0, 'không'],
		[1, 'một'],
		[4, 'bốn'],
		[5, 'năm'],
		[10, 'mười'],
		[11, 'mười một'],
		[14, 'mười bốn'],
		[15, 'mười lăm'],
		[17, 'mười bảy'],
		[20, 'hai mươi'],
		[21, 'hai mươi mốt'],
		[24, 'hai mươi tư'],
		[25, 'hai mươi lăm'],
		[55, 'năm mươi lăm'],
		[81, 'tám mươi mốt'],
		[99, 'chín mươi chín'],
		[100, 'một trăm'],
		[101, 'một trăm linh một'],
		[104, 'một trăm linh bốn'],
		[105, 'một trăm linh năm'],
		[110, 'một trăm mười'],
		[115, 'một trăm mười lăm'],
		[121, 'một trăm hai mươi mốt'],
		[161, 'một trăm sáu mươi mốt'],
		[500, 'năm trăm'],
		[1000, 'một nghìn'],
		[1001, 'một nghìn không trăm linh một'],
		[1010, 'một nghìn không trăm mười'],
		[1015, 'một nghìn không trăm mười lăm'],
		[1100, 'một nghìn một trăm'],
		[2021, 'hai nghìn không trăm hai mươi mốt'],
		[15_000, 'mười lăm nghìn'],
		[21_305, 'hai mươi mốt nghìn ba trăm linh năm'],
		[105_021, 'một trăm linh năm nghìn không trăm hai mươi mốt'],
		[999_999, 'chín trăm chín mươi chín nghìn chín trăm chín mươi chín']
	])('%i is "%s"', (value, words) => {
		expect(inWords(value)).toBe(words);
	});

	it('gives every number its own words, in composed letters', () => {
		const range = fc.integer({ min: 0, max: 999_999 });
		fc.assert(
			fc.property(range, range, (one, other) => {
				expect(inWords(one) === inWords(other)).toBe(one === other);
				expect(inWords(one)).toBe(inWords(one).normalize('NFC').trim());
			})
		);
	});
});

it.each([
	[0, '0'],
	[999, '999'],
	[1234, '1.234'],
	[1_000_000, '1.000.000']
])('%i is printed %s', (value, figures) => {
	expect(inFigures(value)).toBe(figures);
});
