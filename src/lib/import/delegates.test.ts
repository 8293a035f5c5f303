import { describe, expect, test } from 'vitest';
import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate } from '$lib/core/congress/delegate';
import { OFFICIAL_DELEGATES } from '$lib/sample/people';
import { matchCandidates } from './candidates';
import { guessLayout } from './columns';
import { readDelegates, type DelegateDraft } from './delegates';
import { enrolled, findLikenesses, planImport, takenNumbers, updated } from './duplicates';
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

const draft = (line: number, name: string, more: Partial<DelegateDraft> = {}): DelegateDraft => ({
	line,
	name,
	gender: null,
	born: null,
	education: null,
	incumbent: false,
	position: '',
	number: null,
	cell: 'Chi bộ 1',
	standing: 'official',
	mandate: 'elected',
	seat: '',
	...more
});
const known = (name: string, more: Partial<Delegate> = {}): Delegate => {
	const { line: _, ...person } = draft(0, name);
	return { ...person, id: name as PersonId, number: 1, ...more };
};

describe('people who seem to be there already', () => {
	const roll = [known('Lê An', { born: '1970-01-02', position: 'Bí thư' })];
	test.each<[string, DelegateDraft, boolean]>([
		['same name and birth', draft(2, 'LÊ AN', { born: '1970-01-02', cell: 'Chi bộ 9' }), true],
		['without accents, a year alone', draft(2, 'Le An', { born: '1970' }), true],
		['birth unknown, same cell', draft(2, 'Lê An'), true],
		['another birth', draft(2, 'Lê An', { born: '1971' }), false],
		['birth unknown, another cell', draft(2, 'Lê An', { cell: 'Chi bộ 2' }), false],
		['another name', draft(2, 'Lê Ân Tình'), false]
	])('%s', (_, row, isAlike) => {
		expect(findLikenesses([row], roll)).toHaveLength(isAlike ? 1 : 0);
	});

	test('within the file the later row is asked about', () => {
		const rows = [
			draft(2, 'Lê Bình'),
			draft(3, 'Lê Bình'),
			draft(4, 'Lê Bình', { cell: 'Chi bộ 2' })
		];
		const alike = findLikenesses(rows, []);
		expect(alike.map((one) => [one.draft.line, one.earlier])).toEqual([
			[3, { kind: 'line', line: 2, name: 'Lê Bình' }]
		]);
	});

	test('skip, update and both do what they say; undecided rows wait', () => {
		const rows = [
			draft(2, 'Lê An', { number: 5, gender: 'female' }),
			draft(3, 'Lê Bình'),
			draft(4, 'Lê Chi')
		];
		const alike = findLikenesses(rows, roll);
		const plan = (verdict?: 'skip' | 'update' | 'both') =>
			planImport(rows, alike, new Map(verdict ? [[2, verdict]] : []), new Set([4]));
		expect(plan().undecided).toHaveLength(1);
		expect(plan('skip').convene.map(({ line }) => line)).toEqual([3]);
		expect(plan('both').convene.map(({ line }) => line)).toEqual([2, 3]);
		const [update] = plan('update').update;
		expect(update && updated(update, ['name'])).toEqual({
			...roll[0],
			gender: 'female',
			number: 5
		});
	});

	test('badge numbers: given ones are kept, others assigned, taken ones refused', () => {
		const people = enrolled(
			[draft(2, 'A B', { number: 2 }), draft(3, 'C D'), draft(4, 'E F')],
			roll,
			mint()
		);
		expect(people.map(({ id, number }) => [id, number])).toEqual([
			['p1', 2],
			['p2', 3],
			['p3', 4]
		]);
		const plan = planImport([draft(2, 'X Y', { number: 1 })], [], new Map(), new Set());
		expect(takenNumbers(plan, roll, 6)).toEqual([
			{ line: 2, column: 6, text: '1', problem: { kind: 'number-taken', by: 'Lê An' } }
		]);
	});
});

test('candidates are found on the roll: certain, asked, stranger', () => {
	const roll = [
		known('Lê Hoa', { born: '1970' }),
		{ ...known('Lê Hòa', { born: '1980-01-01' }), id: 'b' as PersonId },
		{ ...known('Lê Hoa', { born: '1985' }), id: 'c' as PersonId }
	];
	const kinds = matchCandidates(
		[
			draft(2, 'Lê Hòa'),
			draft(3, 'Lê Hoa'),
			draft(4, 'Lê Hoa', { born: '1985-03-03' }),
			draft(5, 'Le Hoa'),
			draft(6, 'Lê Huy')
		],
		roll
	).map(({ kind, people }) => [kind, people.length]);
	expect(kinds).toEqual([
		['certain', 1],
		['asked', 2],
		['certain', 1],
		['asked', 3],
		['stranger', 0]
	]);
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
