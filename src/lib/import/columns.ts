import { readDate } from './dates';
import { fieldOfHeading, foldHeading, type ColumnField } from './headings';
import { readGender, readMandate, readStanding } from './particulars';
import { textOf, widthOf, type Cell, type Table } from './table';

/** How a table is read: where its people begin and what its columns hold. */
export interface Layout {
	/** First row of people, from 0. */
	readonly firstRow: number;
	/** What stands above each column, title and sub-title joined; empty without a header. */
	readonly headings: readonly string[];
	readonly fields: readonly ColumnField[];
}

/** Titles stand above the header, seldom more than this many rows. */
const DEEPEST_HEADER = 25;
const SAMPLE_ROWS = 200;
/** A column is what this share of its cells look like. */
const MOSTLY = 0.6;
const SUB_HEADINGS: readonly ColumnField[] = [
	'male',
	'female',
	'familyName',
	'givenName',
	'exOfficio',
	'elected',
	'appointed',
	'alternate',
	'education',
	'standing'
];
/** What holds in one column only; of two headings the first is taken. */
const REPEATABLE: readonly ColumnField[] = ['nothing', 'ordinal'];

type Row = readonly Cell[];

function namedIn(row: Row): number {
	const fields = row.map((cell) =>
		typeof cell === 'string' ? fieldOfHeading(textOf(cell)) : null
	);
	return new Set(fields.filter((field) => field !== null)).size;
}

function namesSomebody(row: Row): boolean {
	return row.some((cell) => {
		const field = fieldOfHeading(textOf(cell));
		return field === 'name' || field === 'familyName' || field === 'givenName';
	});
}

/** The row that names the columns, or -1: the one with most known headings, a name among them. */
function headerRow(table: Table): number {
	const head = table.rows.slice(0, DEEPEST_HEADER);
	const scores = head.map((row) => (namesSomebody(row) ? namedIn(row) : 0));
	const best = Math.max(0, ...scores);
	const filled = head.map((row) => row.filter((cell) => textOf(cell) !== '').length);
	if (best === 0) return -1;
	const at = scores.indexOf(best);
	return best >= 2 || (filled[at] ?? 0) === 1 ? at : -1;
}

/** A second header row: sub-titles only, under a title that spans them. */
function isSubHeader(row: Row | undefined): boolean {
	const texts = (row ?? []).map(textOf).filter((text) => text !== '');
	return (
		texts.length > 0 &&
		texts.every((text) => {
			const field = fieldOfHeading(text);
			return field === 'nothing' || (field !== null && SUB_HEADINGS.includes(field));
		})
	);
}

/** "(1) (2) (3)" or "A B 1 2": columns numbered under the header. */
function isNumbering(row: Row | undefined): boolean {
	const texts = (row ?? []).map(textOf).filter((text) => text !== '');
	const isNumbered = (text: string): boolean => /^\(?(\d{1,2}|[a-z])\)?$/i.test(text);
	return texts.length >= 3 && texts.every(isNumbered);
}

/** Titles with what they span to the right, joined with the sub-titles below. */
function joinHeadings(title: Row, sub: Row | null, width: number): string[] {
	let spanning = '';
	return Array.from({ length: width }, (_, column) => {
		const own = textOf(title[column]);
		const below = sub ? textOf(sub[column]) : '';
		if (own !== '') spanning = own;
		if (below === '') return own;
		return spanning === '' ? below : `${spanning} › ${below}`;
	});
}

/** A sub-title decides where it can ("Năm sinh › Nữ" is the women's column), else its title. */
function fieldUnder(heading: string): ColumnField | null {
	const [title = '', sub = ''] = heading.split(' › ');
	return fieldOfHeading(sub) ?? fieldOfHeading(title);
}

function isNameLike(text: string): boolean {
	const words = text.split(' ');
	const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
	return words.length >= 2 && words.length <= 6 && !/\d/.test(text) && words.every(isCapital);
}

function isCellLike(text: string): boolean {
	return /^(chi bo|dang bo|cb\b)/.test(foldHeading(text));
}

function isDay(cell: Cell): boolean {
	const read = readDate(cell);
	return read.ok && read.value !== null;
}

const LOOKS: readonly (readonly [ColumnField, (cell: Cell, text: string) => boolean])[] = [
	['cell', (_, text) => isCellLike(text)],
	['gender', (_, text) => Boolean(readGender(text))],
	['born', isDay],
	['standing', (_, text) => Boolean(readStanding(text))],
	['mandate', (_, text) => Boolean(readMandate(text))],
	['name', (_, text) => isNameLike(text)]
];

/** What the cells of a column look like, where no heading says it. */
function fieldOfContent(rows: readonly Row[], column: number): ColumnField {
	const cells = rows.map((row) => row[column] ?? null).filter((cell) => textOf(cell) !== '');
	if (cells.length === 0) return 'nothing';
	const numbers = cells.map((cell) => Number(textOf(cell)));
	if (cells.length > 1 && numbers.every((value, at) => value === at + 1)) return 'ordinal';
	const share = (looks: (cell: Cell, text: string) => boolean): number =>
		cells.filter((cell) => looks(cell, textOf(cell))).length / cells.length;
	return LOOKS.find(([, looks]) => share(looks) >= MOSTLY)?.[0] ?? 'nothing';
}

function withoutRepeats(fields: readonly (ColumnField | null)[]): (ColumnField | null)[] {
	return fields.map((field, at) =>
		field !== null && !REPEATABLE.includes(field) && fields.indexOf(field) < at ? 'nothing' : field
	);
}

/** Reads the layout of a list off its headings, and off its cells where the headings are silent. */
export function guessLayout(table: Table): Layout {
	const width = widthOf(table);
	const header = headerRow(table);
	const title = table.rows[header] ?? [];
	const below = header >= 0 ? table.rows[header + 1] : undefined;
	const sub = below && isSubHeader(below) ? below : null;
	let firstRow = header + 1 + (sub ? 1 : 0);
	if (header >= 0 && isNumbering(table.rows[firstRow])) firstRow += 1;
	const headings = joinHeadings(title, sub, width);
	const named = withoutRepeats(headings.map(fieldUnder));
	const rows = table.rows.slice(firstRow, firstRow + SAMPLE_ROWS);
	const fields = named.map((field, column) => {
		if (field !== null || headings[column] !== '') return field ?? 'nothing';
		const guess = fieldOfContent(rows, column);
		return named.includes(guess) && guess !== 'ordinal' ? 'nothing' : guess;
	});
	return { firstRow, headings, fields: withoutRepeats(fields).map((field) => field ?? 'nothing') };
}
