import { expect, it } from 'vitest';
import { decisionTitle, guideTitle, placesInVietnamese } from './citation';
import { rulebookOf } from './rulebook';

it('names decisions and guides as papers do, dates that nobody can alter', () => {
	const { decision, guides } = rulebookOf('244-QD/TW');
	expect(decisionTitle(decision!)).toBe('Quyết định số 244-QĐ/TW ngày 09/6/2014');
	expect(guides.map(guideTitle)).toEqual([
		'Hướng dẫn số 04-HD/TW ngày 06/10/2014',
		'Hướng dẫn số 03-HD/TW ngày 20/3/2020'
	]);
	expect(guideTitle({ number: '1-HD/TW', issued: '2025-02-01' })).toContain('01/02/2025');
});

it('cites articles, sections of a guide and the charter', () => {
	const { citations } = rulebookOf('244-QD/TW');
	expect(placesInVietnamese(citations['over-half'])).toBe('Điều 32 khoản 1, 3');
	expect(placesInVietnamese(citations.short)).toBe('Điều 19, Điều 20 khoản 2');
	expect(placesInVietnamese(citations['tellers-technicians'])).toBe('Hướng dẫn 03-HD/TW, mục 3');
	expect(placesInVietnamese(citations.quorum)).toBe('Điều lệ Đảng, Điều 11');
	expect(placesInVietnamese(citations.rounding)).toBe('');
});
