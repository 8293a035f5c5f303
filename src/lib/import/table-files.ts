import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { decodeBytes } from './encoding/text-bytes';
import { isEmptyTable, type Cell, type Table } from './table';

/** Why a file cannot be read as a list. */
export type FileRefusal =
	| { readonly kind: 'old-excel' }
	| { readonly kind: 'not-a-table'; readonly ending: string }
	| { readonly kind: 'too-large'; readonly most: number }
	| { readonly kind: 'too-many-rows'; readonly most: number }
	| { readonly kind: 'broken' }
	| { readonly kind: 'empty' };

export type ReadTables = Result<readonly Table[], FileRefusal>;

/** Megabytes; a list of 2,000 people has a tenth of one. */
export const MOST_MEGABYTES = 20;
const MEGABYTE = 1_000_000;
const MOST_ROWS = 20_000;

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];
const TEXT_ENDINGS = ['csv', 'txt', 'tsv'];
const SEPARATORS = ['\t', ';', ','];
const HEAD = 4_000;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, at) => bytes[at] === byte);
}

function endingOf(name: string): string {
	return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The declared cell types of the reader say `typeof Date` where it hands out dates. */
function toCell(value: unknown): Cell {
	if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
	if (typeof value === 'number') return value;
	if (typeof value === 'boolean') return value ? 'x' : null;
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function checked(tables: readonly Table[]): ReadTables {
	const filled = tables.filter((table) => !isEmptyTable(table));
	if (filled.length === 0) return refuse({ kind: 'empty' });
	return filled.some(({ rows }) => rows.length > MOST_ROWS)
		? refuse({ kind: 'too-many-rows', most: MOST_ROWS })
		: accept(filled);
}

async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<ReadTables> {
	try {
		const sheets = await readWorkbook(bytes.buffer, { trim: false });
		return checked(
			sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }))
		);
	} catch {
		return refuse({ kind: 'broken' });
	}
}

/** The separator met most often near the top; tabs first, for a name may hold a comma. */
function separatorOf(text: string): string {
	const head = text.slice(0, HEAD);
	if (head.includes('\t')) return '\t';
	const timesIn = (separator: string): number => head.split(separator).length;
	return SEPARATORS.toSorted((one, other) => timesIn(other) - timesIn(one))[0] ?? ',';
}

/** Separated text: tabs as a spreadsheet copies them, semicolons or commas as it saves them. */
export function readText(text: string, name = ''): ReadTables {
	const plain = text.replace(/^\ufeff/, '');
	const { data } = Papa.parse<string[]>(plain, { delimiter: separatorOf(plain) });
	const rows = data.map((row) => row.map(toCell));
	while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
	return checked([{ name, rows }]);
}

/** Every sheet of a workbook, or the one table of a text file; told apart by content, not by name. */
export async function readFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadTables> {
	const ending = endingOf(name);
	if (bytes.length > MOST_MEGABYTES * MEGABYTE)
		return refuse({ kind: 'too-large', most: MOST_MEGABYTES });
	if (startsWith(bytes, OLD_OFFICE))
		return refuse(ending === 'xls' ? { kind: 'old-excel' } : { kind: 'not-a-table', ending });
	if (startsWith(bytes, ZIP))
		return ending === 'xlsx' || ending === 'xlsm'
			? readXlsx(bytes)
			: refuse({ kind: 'not-a-table', ending });
	if (startsWith(bytes, PDF) || (ending !== '' && !TEXT_ENDINGS.includes(ending)))
		return refuse(ending.startsWith('xls') ? { kind: 'broken' } : { kind: 'not-a-table', ending });
	return readText(decodeBytes(bytes), name);
}
