import { describe, expect, it } from 'vitest';
import type { PersonId } from '../basics/ids';
import type { Delegate } from '../congress/delegate';
import { indexRoll, searchRoll, type SearchField } from './search';

function delegate(number: number, name: string, cell: string, seat: string): Delegate {
	return {
		id: `p${number}` as PersonId,
		name,
		gender: null,
		born: null,
		education: null,
		incumbent: false,
		position: '',
		number,
		cell,
		standing: 'official',
		mandate: 'elected',
		seat
	};
}

const ROLL = [
	delegate(1, 'Trần Ngọc Sơn', 'Chi bộ 7', 'A21'),
	delegate(7, 'Vũ Thị Ngọc', 'Chi bộ Trường THCS', 'D08'),
	delegate(12, 'Đỗ Bích Ngọc', 'Chi bộ 4', 'B12'),
	delegate(65, 'Lê Ngọc Lan', 'Chi bộ 11', 'C03'),
	delegate(70, 'Đặng Tiến Đạt', 'Chi bộ 17', 'A07'),
	delegate(120, 'Phạm Văn Ngốc', 'Chi bộ 12', 'E01')
];
const INDEX = indexRoll(ROLL);

function names(query: string, fields?: readonly SearchField[]): string[] {
	return searchRoll(INDEX, query, fields).map((found) => found.delegate.name);
}

describe('searchRoll', () => {
	it.each([
		[
			'ngoc',
			['Đỗ Bích Ngọc', 'Vũ Thị Ngọc', 'Phạm Văn Ngốc', 'Lê Ngọc Lan', 'Trần Ngọc Sơn'],
			'given names first, then other words, each in the order of given names'
		],
		[
			'ngọc',
			['Đỗ Bích Ngọc', 'Vũ Thị Ngọc', 'Phạm Văn Ngốc', 'Lê Ngọc Lan', 'Trần Ngọc Sơn'],
			'the accents that were typed win among given names'
		],
		['ngốc', ['Phạm Văn Ngốc', 'Đỗ Bích Ngọc', 'Vũ Thị Ngọc', 'Lê Ngọc Lan', 'Trần Ngọc Sơn'], ''],
		['DAT', ['Đặng Tiến Đạt'], 'đ is d'],
		['ngoc bich', ['Đỗ Bích Ngọc'], 'words in any order'],
		['ngoc 7', ['Vũ Thị Ngọc', 'Trần Ngọc Sơn'], 'badge 7 before cell 7'],
		['goc', [], 'only beginnings of words'],
		['d08', ['Vũ Thị Ngọc'], 'a seat'],
		['065', ['Lê Ngọc Lan'], 'a badge with its zeros'],
		['chi bo 7', ['Vũ Thị Ngọc', 'Trần Ngọc Sơn', 'Đặng Tiến Đạt'], 'badges 7, 70 and cell 7'],
		['thcs', ['Vũ Thị Ngọc'], 'a word of the cell'],
		['zzz', [], 'nobody']
	])('finds by %s', (query, expected) => {
		expect(names(query)).toEqual(expected);
	});

	it('puts the exact badge number before everything that only contains it', () => {
		expect(names('12')).toEqual(['Đỗ Bích Ngọc', 'Phạm Văn Ngốc']);
		expect(names('7')[0]).toBe('Vũ Thị Ngọc');
	});

	it('asks only the fields it is told to', () => {
		expect(names('12', ['number'])).toEqual(['Đỗ Bích Ngọc', 'Phạm Văn Ngốc']);
		expect(names('a', ['seat'])).toEqual(['Đặng Tiến Đạt', 'Trần Ngọc Sơn']);
		expect(names('ngoc', ['seat', 'number'])).toEqual([]);
	});

	it('finds everyone for an empty query, in the order of given names, unmarked', () => {
		const everyone = searchRoll(INDEX, ' · ');
		expect(everyone.map(({ delegate: { number } }) => number)).toEqual([70, 65, 12, 7, 120, 1]);
		expect(everyone.every(({ marks }) => Object.keys(marks).length === 0)).toBe(true);
	});

	it('marks exactly the letters that answered', () => {
		const [first] = searchRoll(INDEX, 'bich ng');
		expect(first?.marks).toEqual({
			name: [
				{ from: 3, to: 7 },
				{ from: 8, to: 10 }
			]
		});
		expect(searchRoll(INDEX, 'thcs')[0]?.marks).toEqual({ cell: [{ from: 14, to: 18 }] });
	});

	it('marks the whole word of a name in decomposed Unicode', () => {
		const decomposed = 'Đỗ Bích Ngọc'.normalize('NFD');
		const [found] = searchRoll(indexRoll([delegate(1, decomposed, '', '')]), 'ngo');
		const [span] = found?.marks.name ?? [];
		expect(decomposed.slice(span?.from, span?.to).normalize('NFC')).toBe('Ngọc');
	});

	it('finds one badge among two thousand', () => {
		const many = indexRoll(
			Array.from({ length: 2000 }, (_, at) =>
				delegate(at + 1, `Nguyễn Văn Số${at % 40}`, `Chi bộ ${at % 60}`, '')
			)
		);
		expect(searchRoll(many, '1999', ['number']).map((found) => found.delegate.number)).toEqual([
			1999
		]);
		expect(searchRoll(many, 'nguyen van so7')).toHaveLength(50);
	});
});
