import type { PlainDate } from '$lib/core/basics/plain-date';

/** A cell a spreadsheet itself holds as a date. */
export interface DateCell {
	readonly date: PlainDate;
}

export type Cell = string | number | DateCell | null;

/** A sheet, a CSV file or pasted cells: row 0 is line 1 as the user sees it. */
export interface Table {
	readonly name: string;
	readonly rows: readonly (readonly Cell[])[];
}

/** A cell as text, trimmed, runs of white space as one blank. */
export function textOf(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'object') return cell.date;
	return String(cell).replace(/\s+/g, ' ').trim();
}

export function widthOf(table: Table): number {
	return table.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

export function isEmptyTable(table: Table): boolean {
	return table.rows.every((row) => row.every((cell) => textOf(cell) === ''));
}

/** "A", "B", … "AA": the letter Excel heads a column with. */
export function columnLetter(column: number): string {
	const letter = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
	return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

/** The lines that something is wrong with. */
export function badLinesOf(problems: readonly { readonly line: number }[]): ReadonlySet<number> {
	return new Set(problems.map(({ line }) => line));
}
