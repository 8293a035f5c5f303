import { describe, expect, it } from 'vitest';
import { byGivenName, foldAccents, givenName, isSameName } from './name-order';

function ordered(...names: string[]): string[] {
	return names
		.map((name) => ({ name }))
		.sort(byGivenName)
		.map(({ name }) => name);
}

describe('byGivenName', () => {
	it.each([
		['A before Ă before Â', ['Lê An', 'Lê Ăn', 'Lê Ân', 'Lê Bạ']],
		['D before Đ before E', ['Vũ Dũng', 'Vũ Đào', 'Vũ Em']],
		['O before Ô before Ơ', ['Vũ Hoa', 'Vũ Hồng', 'Vũ Hợi', 'Vũ Huy']],
		['U before Ư', ['Vũ Tùng', 'Vũ Tưởng']],
		['tones: level, huyền, hỏi, ngã, sắc, nặng', ['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ']],
		['given names first, whatever the family', ['Vũ An', 'Đỗ Bích', 'An Chi']],
		['family and middle names among equals', ['Đào Thị Lan', 'Lê Thị Lan', 'Phạm Lan']],
		['a short name is its own given name', ['Bình', 'Lê Cường']]
	])('%s', (_, names) => {
		expect(ordered(...names.toReversed())).toEqual(names);
		expect(ordered(...names)).toEqual(names);
	});

	it('orders decomposed letters like composed ones', () => {
		const names = ['Lê Ăn', 'Lê Ân', 'Lê Đạt'];
		const decomposed = names.map((name) => name.normalize('NFD'));
		expect(ordered(...decomposed.toReversed())).toEqual(decomposed);
		expect(byGivenName({ name: names[0]! }, { name: decomposed[0]! })).toBe(0);
	});

	it('does not mind stray spaces', () => {
		expect(ordered('Lê  Bình ', ' Trần   An')).toEqual([' Trần   An', 'Lê  Bình ']);
		expect(byGivenName({ name: ' Lê  Văn An ' }, { name: 'Lê Văn An' })).toBe(0);
	});
});

describe('givenName', () => {
	it.each([
		['Nguyễn Thị Ánh', 'Ánh'],
		[' Lê  Văn  Đạt ', 'Đạt'],
		['Bình', 'Bình'],
		['', '']
	])('of "%s" is "%s"', (name, given) => expect(givenName(name)).toBe(given));
});

describe('foldAccents', () => {
	it.each([
		['Nguyễn Thị Ngọc Ánh', 'nguyen thi ngoc anh'],
		['Đặng Tiến Đạt', 'dang tien dat'],
		['ƯỠN ẸO', 'uon eo']
	])('%s is typed %s', (name, typed) => {
		expect(foldAccents(name)).toBe(typed);
		expect(foldAccents(name.normalize('NFD'))).toBe(typed);
	});
});

describe('isSameName', () => {
	it.each([
		['Nguyễn Thị Ánh', 'nguyen  thi anh', true],
		['Đặng Đạt', 'Đặng Đạt'.normalize('NFD'), true],
		['Lê Văn An', 'Lê Văn Ân', true],
		['Lê Văn An', 'Lê An', false]
	])('%s and %s: %s', (one, other, same) => expect(isSameName(one, other)).toBe(same));
});
