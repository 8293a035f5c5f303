import type { PlainDate } from '$lib/core/basics/plain-date';
import type { Layout } from './columns';
import { readDate, type DateProblem } from './dates';
import type { ColumnField } from './headings';
import { readMark } from './particulars';
import type { PersonRow } from './people-rows';
import { textOf, type Cell } from './table';

/** What is wrong with a cell. */
export type CellProblem =
	| DateProblem
	| { readonly kind: 'name-missing' }
	| { readonly kind: 'name-strange' }
	| { readonly kind: 'cell-missing' }
	| { readonly kind: 'gender-unknown' }
	| { readonly kind: 'gender-twice' }
	| { readonly kind: 'education-unknown' }
	| { readonly kind: 'standing-unknown' }
	| { readonly kind: 'mandate-unknown' }
	| { readonly kind: 'mandate-twice' }
	| { readonly kind: 'mark-unknown' }
	| { readonly kind: 'number-not-whole' }
	| { readonly kind: 'number-twice'; readonly line: number }
	| { readonly kind: 'number-taken'; readonly by: string };

/** A problem and its place, as the user finds it in the file. */
export interface RowProblem {
	readonly line: number;
	/** From 0; the column to correct. */
	readonly column: number;
	/** What stands in the cell now. */
	readonly text: string;
	readonly problem: CellProblem;
}

/** What the user typed instead, by place. */
export type Corrections = ReadonlyMap<string, string>;

export function placeKey(line: number, column: number): string {
	return `${line}:${column}`;
}

/** One row under the reader's eye. */
export class RowReader {
	readonly problems: RowProblem[] = [];
	monthDropped = false;

	constructor(
		private readonly row: PersonRow,
		private readonly layout: Layout,
		private readonly corrections: Corrections
	) {}

	has(field: ColumnField): boolean {
		return this.layout.fields.includes(field);
	}

	cell(field: ColumnField): Cell {
		const column = this.layout.fields.indexOf(field);
		if (column < 0) return null;
		return this.corrections.get(placeKey(this.row.line, column)) ?? this.row.cells[column] ?? null;
	}

	text(field: ColumnField): string {
		return textOf(this.cell(field));
	}

	refuse(field: ColumnField, problem: CellProblem): null {
		const column = Math.max(0, this.layout.fields.indexOf(field));
		this.problems.push({ line: this.row.line, column, text: this.text(field), problem });
		return null;
	}

	/** The value of a column of words; words not understood are a problem. */
	words<Value>(
		field: ColumnField,
		read: (text: string) => Value | null | undefined,
		kind:
			| 'gender-unknown'
			| 'education-unknown'
			| 'standing-unknown'
			| 'mandate-unknown'
			| 'mark-unknown'
	): Value | null {
		const value = read(this.text(field));
		return value === undefined ? this.refuse(field, { kind }) : value;
	}

	mark(field: ColumnField): boolean {
		return this.words(field, readMark, 'mark-unknown') ?? false;
	}

	date(field: ColumnField): PlainDate | null {
		const read = readDate(this.cell(field));
		if (!read.ok) return this.refuse(field, read.refused);
		if (read.value?.monthDropped) this.monthDropped = true;
		return read.value?.date ?? null;
	}
}
