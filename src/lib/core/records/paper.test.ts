import { describe, expect, it } from 'vitest';
import { guideOn, rulebookOf } from '../rulebook/rulebook';
import { bold, italic, say, textOf } from './paper';
import { congressInCapitals, dateInWords, slugOf, withUnbrokenTerm } from './phrases';

describe('a sentence with its weights', () => {
	it('keeps the weights of what is put in and leaves out what is empty', () => {
		expect(say`cần ${bold(81)} phiếu${''}, ${say`tức ${italic('quá nửa')}`}`).toEqual([
			{ text: 'cần ' },
			{ text: '81', bold: true },
			{ text: ' phiếu' },
			{ text: ', ' },
			{ text: 'tức ' },
			{ text: 'quá nửa', italic: true }
		]);
		expect(textOf(say`${1} + ${bold(2)}`)).toBe('1 + 2');
	});
});

describe('phrases of papers', () => {
	it.each([
		['2020-05-20', 'ngày 20 tháng 5 năm 2020'],
		['2020-02-03', 'ngày 03 tháng 02 năm 2020'],
		['2024-12-01', 'ngày 01 tháng 12 năm 2024']
	])('writes %s as "%s"', (day, words) => {
		expect(dateInWords(day)).toBe(words);
	});

	it('keeps the name of the place and the term on one line each', () => {
		expect(congressInCapitals('Đảng bộ phường Ngọc Lâm')).toBe(
			'ĐẠI HỘI ĐẢNG BỘ PHƯỜNG\u00a0NGỌC\u00a0LÂM'
		);
		expect(congressInCapitals('Chi bộ')).toBe('ĐẠI HỘI CHI BỘ');
		expect(withUnbrokenTerm('khóa XXIII, nhiệm kỳ 2020–2025')).toBe(
			'khóa XXIII, nhiệm\u00a0kỳ\u00a02020–2025'
		);
	});

	it('names a file in plain letters', () => {
		expect(slugOf('Đoàn đại biểu dự Đại hội, nhiệm kỳ 2020–2025')).toBe('doan-dai-bieu-du-dai-hoi');
	});
});

it.each([
	['244-QD/TW', '2014-07-01', null],
	['244-QD/TW', '2015-05-01', '04-HD/TW'],
	['244-QD/TW', '2020-05-19', '03-HD/TW'],
	['190-QD/TW', '2024-12-30', null],
	['190-QD/TW', '2025-05-01', '04-HD/TW']
] as const)('%s on %s is carried out by %s', (id, day, guide) => {
	expect(guideOn(rulebookOf(id), day)?.number ?? null).toBe(guide);
});
