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

type HasAny = (columns: readonly number[]) => boolean;
const ORDINAL = /^(?:[IVXLC]+|\d+|[A-Z])[.)]?$/;

/** The group a row names, if that is all it does: "II. Chi bộ 5 (12 đồng chí)". */
function sectionOf(texts: readonly string[]): string | null {
	const filled = texts.filter((text) => text !== '');
	if (filled.length > 2) return null;
	const [only, more] = filled.filter((text) => !ORDINAL.test(text));
	if (only === undefined || more !== undefined) return null;
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
	/** A running number tells a person; without one, a name alone may be a signature or a total. */
	const isPerson = (texts: readonly string[], hasAny: HasAny): boolean => {
		if (!hasAny(names) && !hasAny(particulars)) return false;
		if (hasAny(ordinals)) return true;
		if (ordinals.length > 0 && !hasAny(particulars)) return false;
		return !texts.some((text) => text !== '' && CLOSING.test(foldHeading(text)));
	};
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
		if (isPerson(texts, hasAny)) people.push({ line, cells, section });
		else passedOver.push(line);
	});
	return { people, passedOver };
}
