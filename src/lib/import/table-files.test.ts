import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { inspectLetters, inUnicode } from './encoding/decode-table';
import { MOST_MEGABYTES, readFile, readText } from './table-files';
import { columnLetter, type Table } from './table';

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
/** A text of Latin-1 letters as one byte each. */
const oneByteEach = (text: string): Bytes =>
	Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, little: boolean): Bytes => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	[...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), little));
	return new Uint8Array(view.buffer);
};

async function onlyTable(name: string, bytes: Bytes): Promise<Table> {
	const read = await readFile(name, bytes);
	if (!read.ok) throw new Error(read.refused.kind);
	expect(read.value).toHaveLength(1);
	return read.value[0] ?? { name: '', rows: [] };
}

const LIST = 'Họ và tên;Chi bộ\r\nNguyễn Văn Ánh;Chi bộ 1\r\n';
const ROWS = [
	['Họ và tên', 'Chi bộ'],
	['Nguyễn Văn Ánh', 'Chi bộ 1']
];

describe('text files', () => {
	test.each([
		['UTF-8', bytesOf(LIST)],
		['UTF-8 with its mark', bytesOf(`\ufeff${LIST}`)],
		['UTF-16 little', utf16(`\ufeff${LIST}`, true)],
		['UTF-16 big', utf16(`\ufeff${LIST}`, false)],
		['UTF-16 without a mark', utf16(LIST, true)],
		['commas', bytesOf(LIST.replaceAll(';', ','))],
		['tabs', bytesOf(LIST.replaceAll(';', '\t'))]
	])('%s', async (_, bytes) => {
		expect((await onlyTable('ds.csv', bytes)).rows).toEqual(ROWS);
	});

	test('windows-1258, as a Vietnamese Windows saves ANSI', async () => {
		const ansi = oneByteEach(
			'H\xf2o\xf2 va\xcc t\xean;Chi b\xf4\xf2\nNguy\xea\xden V\xe3n A\xecnh;Chi b\xf4\xf2 1'.replace(
				'H\xf2o\xf2',
				'Ho\xf2'
			)
		);
		expect((await onlyTable('ds.csv', ansi)).rows).toEqual([
			['Họ và tên', 'Chi bộ'],
			['Nguyễn Văn Ánh', 'Chi bộ 1']
		]);
	});

	test.each([
		['tcvn3', 'Hä vµ tªn;Chi bé\nNguyÔn V¨n ¸nh;Chi bé 1', 'Nguyễn Văn ánh'],
		['vni', 'Hoï vaø teân;Chi boä\nNguyeãn Vaên Aùnh;Chi boä 1', 'Nguyễn Văn Ánh']
	] as const)('bytes of %s', async (encoding, text, name) => {
		const table = await onlyTable('ds.csv', oneByteEach(text));
		expect(inspectLetters(table)).toMatchObject({ encoding, decomposed: 0 });
		expect(inUnicode(table, encoding).rows).toEqual([
			['Họ và tên', 'Chi bộ'],
			[name, 'Chi bộ 1']
		]);
		expect(inUnicode(table, null).rows[1]?.[0]).toBe(text.split(/[\n;]/)[2]);
	});

	test('decomposed Unicode is composed and counted', async () => {
		const table = await onlyTable('ds.csv', bytesOf(LIST.normalize('NFD')));
		expect(inspectLetters(table)).toMatchObject({ encoding: null, decomposed: 4 });
		expect(inUnicode(table, null).rows).toEqual(ROWS);
	});

	test('pasted cells: quotes, a cell with a line break, blank lines at the end', () => {
		expect(readText('A\t"Hai\ndòng"\nB\t\n\n')).toEqual({
			ok: true,
			value: [
				{
					name: '',
					rows: [
						['A', 'Hai\ndòng'],
						['B', null]
					]
				}
			]
		});
	});
});

describe('workbooks', () => {
	test('sheets, empty rows above, dates, numbers, a merged title', async () => {
		const born = new Date(Date.UTC(1968, 4, 19));
		const buffer = await writeWorkbook([
			{
				sheet: 'Đại biểu',
				data: [
					[{ value: 'DANH SÁCH ĐẠI BIỂU', columnSpan: 3 }, null, null],
					[null, null, null],
					[{ value: 'Họ và tên' }, { value: 'Ngày sinh' }, { value: 'Số thẻ' }],
					[{ value: 'Lê An' }, { value: born, format: 'dd/mm/yyyy' }, { value: 7 }]
				]
			},
			{ sheet: 'Ghi chú', data: [[{ value: 'không có gì' }]] }
		]).toBuffer();
		const read = await readFile('ds.xlsx', new Uint8Array(buffer));
		expect(read).toEqual({
			ok: true,
			value: [
				{
					name: 'Đại biểu',
					rows: [
						['DANH SÁCH ĐẠI BIỂU', null, null],
						[null, null, null],
						['Họ và tên', 'Ngày sinh', 'Số thẻ'],
						['Lê An', { date: '1968-05-19' }, 7]
					]
				},
				{ name: 'Ghi chú', rows: [['không có gì']] }
			]
		});
	});
});

describe('files that are no list', () => {
	const zip = new Uint8Array(zipSync({ 'word/document.xml': strToU8('<w/>') }));
	const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
	test.each([
		['ds.xls', old, { kind: 'old-excel' }],
		['ds.doc', old, { kind: 'not-a-table', ending: 'doc' }],
		['ds.docx', zip, { kind: 'not-a-table', ending: 'docx' }],
		['ds.xlsx', zip, { kind: 'broken' }],
		['ds.xlsx', bytesOf('not a workbook'), { kind: 'broken' }],
		['ds.pdf', bytesOf('%PDF-1.7'), { kind: 'not-a-table', ending: 'pdf' }],
		['ds.csv', bytesOf(' \n;;\n'), { kind: 'empty' }],
		['ds.csv', bytesOf('Họ tên\n'.repeat(20_001)), { kind: 'too-many-rows', most: 20_000 }],
		['ds.csv', new Uint8Array(20_000_001), { kind: 'too-large', most: MOST_MEGABYTES }]
	])('%s', async (name, bytes, refused) => {
		expect(await readFile(name, bytes)).toEqual({ ok: false, refused });
	});
});

test('columns have the letters Excel gives them', () => {
	expect([0, 25, 26, 27, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});
