import { describe, expect, test } from 'vitest';
import type { PersonId } from '$lib/core/basics/ids';
import { OFFICIAL_DELEGATES } from '$lib/sample/people';
import { guessLayout } from './columns';
import { readDelegates } from './delegates';
import { enrolled, findLikenesses, planImport } from './duplicates';
import { placeKey } from './row-reader';
import type { Cell, Table } from './table';

const table = (...rows: Cell[][]): Table => ({ name: 'DS', rows });
const NOTHING = new Map<string, string>();
const read = (list: Table, corrections: ReadonlyMap<string, string> = NOTHING) =>
	readDelegates(list, guessLayout(list), corrections);
const mint = (): (() => PersonId) => {
	let at = 0;
	return () => `p${(at += 1)}` as PersonId;
};

const PARTY_LIST = table(
	['ĐẢNG BỘ QUẬN LONG BIÊN'],
	['DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI', null, null],
	[null],
	[
		'STT',
		'Họ và tên',
		'Năm sinh',
		null,
		'Chức vụ',
		'Trình độ',
		null,
		'Số thẻ',
		'Tái cử',
		'Hình thức'
	],
	[null, null, 'Nam', 'Nữ', null, 'Chuyên môn', 'Lý luận chính trị'],
	['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
	['I', 'Chi bộ 1'],
	[
		1,
		'Nguyễn Văn Ánh',
		'19/5/1968',
		null,
		'Bí thư chi bộ',
		'Thạc sĩ',
		'Cao cấp',
		7,
		'x',
		'Đương nhiên'
	],
	[2, 'lê thị bình', null, 1975, '', 'ĐH Luật', 'Trung cấp', null, null, 'Được bầu'],
	['II', 'CHI BỘ 2 (12 đồng chí)'],
	[3, 'Trần Cường', { date: '1980-12-01' }, null, '', '12/12', null, 9, null, 'Chỉ định'],
	[null, 'Tổng số: 3 đại biểu'],
	[null, null, null, null, 'T/M ĐẢNG ỦY']
);

describe('the layout of a party list', () => {
	test('titles above, two header rows, numbered columns', () => {
		expect(guessLayout(PARTY_LIST)).toEqual({
			firstRow: 6,
			headings: [
				'STT',
				'Họ và tên',
				'Năm sinh › Nam',
				'Năm sinh › Nữ',
				'Chức vụ',
				'Trình độ › Chuyên môn',
				'Trình độ › Lý luận chính trị',
				'Số thẻ',
				'Tái cử',
				'Hình thức'
			],
			fields: [
				'ordinal',
				'name',
				'male',
				'female',
				'position',
				'education',
				'nothing',
				'number',
				'incumbent',
				'mandate'
			]
		});
	});

	test.each<[string[], string[]]>([
		[
			['TT', 'Họ', 'Tên', 'Ngày, tháng, năm sinh', 'Giới tính', 'Đơn vị'],
			['ordinal', 'familyName', 'givenName', 'born', 'gender', 'cell']
		],
		[
			['Họ và chữ đệm', 'Tên', 'Nữ', 'Dự khuyết'],
			['familyName', 'givenName', 'female', 'alternate']
		],
		[
			['Full name', 'Date of birth', 'Gender', 'Cell', 'Seat', 'Badge', 'Position'],
			['name', 'born', 'gender', 'cell', 'seat', 'number', 'position']
		],
		[
			['Họ, tên', 'Chi bộ', 'Chính thức/Dự khuyết', 'Đương nhiên', 'Được bầu', 'Chỉ định'],
			['name', 'cell', 'standing', 'exOfficio', 'elected', 'appointed']
		],
		[
			['HỌ TÊN ĐẠI BIỂU', 'Năm sinh', 'Chức danh', 'Ghế', 'Ghi chú'],
			['name', 'born', 'position', 'seat', 'nothing']
		],
		[
			['Họ tên', 'Ngày sinh', 'Năm sinh'],
			['name', 'born', 'nothing']
		]
	])('%j', (headings, fields) => {
		expect(guessLayout(table(headings)).fields).toEqual(fields);
	});

	test('without a header the cells speak', () => {
		const list = table(
			[1, 'Nguyễn Văn Ánh', '19/5/1968', 'Nam', 'Chi bộ 1'],
			[2, 'Lê Thị Bình', '1975', 'Nữ', 'Chi bộ 2']
		);
		expect(guessLayout(list)).toEqual({
			firstRow: 0,
			headings: ['', '', '', '', ''],
			fields: ['ordinal', 'name', 'born', 'gender', 'cell']
		});
		expect(guessLayout(table(['Nguyễn Văn Ánh'], ['Lê Thị Bình'])).fields).toEqual(['name']);
	});
});

describe('the people of a list', () => {
	test('a party list, with its groups, in order', () => {
		const { drafts, problems, passedOver } = read(PARTY_LIST);
		expect(problems).toEqual([]);
		expect(passedOver).toEqual([12, 13]);
		expect(drafts).toEqual([
			{
				line: 8,
				name: 'Nguyễn Văn Ánh',
				born: '1968-05-19',
				gender: 'male',
				education: 'postgraduate',
				incumbent: true,
				position: 'Bí thư chi bộ',
				number: 7,
				cell: 'Chi bộ 1',
				standing: 'official',
				mandate: 'ex-officio',
				seat: ''
			},
			{
				line: 9,
				name: 'Lê Thị Bình',
				born: '1975',
				gender: 'female',
				education: 'university',
				incumbent: false,
				position: '',
				number: null,
				cell: 'Chi bộ 1',
				standing: 'official',
				mandate: 'elected',
				seat: ''
			},
			{
				line: 11,
				name: 'Trần Cường',
				born: '1980-12-01',
				gender: 'male',
				education: 'secondary',
				incumbent: false,
				position: '',
				number: 9,
				cell: 'CHI BỘ 2',
				standing: 'official',
				mandate: 'appointed',
				seat: ''
			}
		]);
	});

	const MISTAKES = table(
		['Họ và tên', 'Ngày sinh', 'Nam', 'Nữ', 'Chi bộ', 'Trình độ', 'Số thẻ', 'Dự khuyết'],
		['Lê An', '31/2/1980', 'x', null, 'Chi bộ 1', 'Đại học', 1, null],
		['', '1980', null, 'x', 'Chi bộ 1', null, 2, 'x'],
		['Lê Bình 2', '19/5/68', 'x', 'x', null, 'giỏi', 1, 'nhiều'],
		['Lê Chi', '5/1970', null, 'x', 'Chi bộ 1', null, 'số 4', null]
	);

	test('what is wrong, with line, column and text', () => {
		const { problems, monthsDropped } = read(MISTAKES);
		expect(problems).toEqual([
			{ line: 2, column: 1, text: '31/2/1980', problem: { kind: 'impossible-date' } },
			{ line: 3, column: 0, text: '', problem: { kind: 'name-missing' } },
			{ line: 4, column: 0, text: 'Lê Bình 2', problem: { kind: 'name-strange' } },
			{
				line: 4,
				column: 1,
				text: '19/5/68',
				problem: { kind: 'two-digit-year', instead: '19/5/1968' }
			},
			{ line: 4, column: 3, text: 'x', problem: { kind: 'gender-twice' } },
			{ line: 4, column: 4, text: '', problem: { kind: 'cell-missing' } },
			{ line: 4, column: 5, text: 'giỏi', problem: { kind: 'education-unknown' } },
			{ line: 4, column: 6, text: '1', problem: { kind: 'number-twice', line: 2 } },
			{ line: 4, column: 7, text: 'nhiều', problem: { kind: 'mark-unknown' } },
			{ line: 5, column: 6, text: 'số 4', problem: { kind: 'number-not-whole' } }
		]);
		expect(monthsDropped).toEqual([5]);
	});

	test('a correction takes the place of the cell', () => {
		const corrected = read(MISTAKES, new Map([[placeKey(2, 1), '28/2/1980']]));
		expect(corrected.drafts[0]?.born).toBe('1980-02-28');
		expect(corrected.problems.filter(({ line }) => line === 2)).toEqual([]);
	});
});

test('2,000 rows are read whole', () => {
	const rows = Array.from({ length: 2000 }, (_, at): Cell[] => {
		const person = OFFICIAL_DELEGATES[at % OFFICIAL_DELEGATES.length];
		return [
			at + 1,
			person?.name ?? '',
			String(1950 + (at % 50)),
			`Chi bộ ${1 + Math.floor(at / 40)}`
		];
	});
	const list = table(['STT', 'Họ và tên', 'Năm sinh', 'Chi bộ'], ...rows);
	const { drafts, problems } = read(list);
	expect(drafts).toHaveLength(2000);
	expect(problems).toEqual([]);
	const plan = planImport(drafts, findLikenesses(drafts, []), new Map(), new Set());
	const people = enrolled(plan.convene, [], mint());
	expect(new Set(people.map(({ number }) => number)).size).toBe(people.length);
});
