import { textOf, widthOf, type Cell, type Table } from '../table';
import { decodeColumn, detectEncoding, type LegacyEncoding } from './encoding';

/** What had to be done to the letters of a table, for the user to see and judge. */
export interface LetterReport {
	/** The old code recognised, or `null`. */
	readonly encoding: LegacyEncoding | null;
	/** Cells in decomposed Unicode, composed without asking. */
	readonly decomposed: number;
	/** A few cells before and after the conversion. */
	readonly samples: readonly { readonly before: string; readonly after: string }[];
}

const SAMPLES = 3;

function* textsOf(table: Table): Generator<string> {
	for (const row of table.rows) for (const cell of row) if (typeof cell === 'string') yield cell;
}

function composed(table: Table): Table {
	const rows = table.rows.map((row) =>
		row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFC') : cell))
	);
	return { ...table, rows };
}

/** The table in composed Unicode; texts of an old code converted, where one is given. */
export function inUnicode(table: Table, encoding: LegacyEncoding | null): Table {
	const unicode = composed(table);
	if (!encoding) return unicode;
	const rows: Cell[][] = unicode.rows.map((row) => [...row]);
	for (let column = 0; column < widthOf(table); column += 1) {
		const places = rows.filter((row) => typeof row[column] === 'string');
		const decoded = decodeColumn(
			places.map((row) => textOf(row[column])),
			encoding
		);
		places.forEach((row, at) => (row[column] = decoded[at] ?? ''));
	}
	return { ...table, rows };
}

/** Looks at the letters of a table without changing it. */
export function inspectLetters(table: Table): LetterReport {
	const texts = [...textsOf(table)];
	const encoding = detectEncoding(texts);
	const decomposed = texts.filter((text) => text.normalize('NFC') !== text).length;
	if (!encoding) return { encoding, decomposed, samples: [] };
	const after = [...textsOf(inUnicode(table, encoding))];
	const changed = texts
		.map((before, at) => ({ before: before.trim(), after: after[at] ?? '' }))
		.filter((one) => one.before !== one.after);
	const namesFirst = changed.toSorted(
		(one, other) => Number(other.before.includes(' ')) - Number(one.before.includes(' '))
	);
	return { encoding, decomposed, samples: namesFirst.slice(0, SAMPLES) };
}
