import type { Layout } from './columns';
import { foldHeading, type ColumnField } from './headings';
import { textOf, type Cell, type Table } from './table';

/** A row that is a person, with what stands over its group ("II. Chi bộ 5"). */
export interface PersonRow {
	/** Line of the file, from 1. */
	readonly line: number;
	readonly cells: readonly Cell[];
	readonly section: string;
}

export interface PeopleRows {
	readonly people: readonly PersonRow[];
	/** Lines with something on them that is no person: totals, signatures. */
	readonly passedOver: readonly number[];
}

const NUMBERING = /^\s*(?:[IVXLC]+|\d+|[A-Z])\s*[.)/-]\s*/;
const SECTION = /^(chi bo|dang bo|chi uy|dang uy|chi doan|cell)\b/;
const CLOSING =
	/^(tong( so| cong)?|cong|danh sach (nay )?(co|gom)|nguoi lap|t\/m|total|ngay .* thang)\b/;
const PARTICULARS: readonly ColumnField[] = [
	'born',
	'gender',
	'male',
	'female',
	'cell',
	'position',
	'number'
];

function sectionOf(texts: readonly string[]): string | null {
	const filled = texts.filter((text) => text !== '' && !/^(?:[IVXLC]+|\d+|[A-Z])[.)]?$/.test(text));
	const [only] = filled;
	if (filled.length !== 1 || only === undefined) return null;
	const bare = only.replace(NUMBERING, '').replace(/\s*[:(].*$/, '');
	return SECTION.test(foldHeading(bare)) ? bare : null;
}

/** Walks down a list: group titles give their cell to the people below, totals and signatures are no people. */
export function peopleRows(table: Table, layout: Layout): PeopleRows {
	const columnsOf = (fields: readonly ColumnField[]): number[] =>
		layout.fields.flatMap((field, column) => (fields.includes(field) ? [column] : []));
	const names = columnsOf(['name', 'familyName', 'givenName']);
	const particulars = columnsOf(PARTICULARS);
	const ordinals = columnsOf(['ordinal']);
	const people: PersonRow[] = [];
	const passedOver: number[] = [];
	let section = '';
	table.rows.slice(layout.firstRow).forEach((cells, at) => {
		const line = layout.firstRow + at + 1;
		const texts = cells.map(textOf);
		const hasAny = (columns: readonly number[]): boolean =>
			columns.some((column) => (texts[column] ?? '') !== '');
		if (!hasAny([...texts.keys()])) return;
		const title = sectionOf(texts);
		if (title !== null) {
			section = title;
			return;
		}
		const isClosing = texts.some((text) => CLOSING.test(foldHeading(text)));
		const isLoose = ordinals.length > 0 && !hasAny(ordinals) && !hasAny(particulars);
		if ((!hasAny(names) && !hasAny(particulars)) || isLoose || (isClosing && !hasAny(ordinals)))
			passedOver.push(line);
		else people.push({ line, cells, section });
	});
	return { people, passedOver };
}
