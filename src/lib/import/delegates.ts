import type { PlainDate } from '$lib/core/basics/plain-date';
import type { Delegate, Mandate, Standing } from '$lib/core/congress/delegate';
import type { Education, Gender } from '$lib/core/people/person';
import type { Layout } from './columns';
import { readEducation, readGender, readMandate, readMark, readStanding } from './particulars';
import { peopleRows, type PersonRow } from './people-rows';
import { RowReader, type Corrections, type RowProblem } from './row-reader';
import type { Table } from './table';

/** A person as a row states them; ids and missing badge numbers come at the confirmation. */
export interface DelegateDraft extends Omit<Delegate, 'id' | 'number'> {
	/** Line of the file, from 1. */
	readonly line: number;
	/** `null`: to be assigned. */
	readonly number: number | null;
}

export interface Reading {
	/** Everyone the list names, in its order; with problems or without. */
	readonly drafts: readonly DelegateDraft[];
	readonly problems: readonly RowProblem[];
	/** Lines that are no people. */
	readonly passedOver: readonly number[];
	/** Lines whose date kept only its year. */
	readonly monthsDropped: readonly number[];
}

const NAME = /^[\p{L}\p{M}'’.\- ]+$/u;

/** Every word of a name begins with a capital; old fonts could not keep those with a tone. */
function inNameCase(name: string): string {
	return name.replace(
		/(^|[ -])(\p{Ll})/gu,
		(_, before: string, letter: string) => before + letter.toUpperCase()
	);
}

function nameOf(row: RowReader): string {
	const name = row.has('name')
		? row.text('name')
		: `${row.text('familyName')} ${row.text('givenName')}`.trim();
	const field = row.has('name') ? 'name' : row.has('familyName') ? 'familyName' : 'givenName';
	if (name === '') row.refuse(field, { kind: 'name-missing' });
	else if (!NAME.test(name)) row.refuse(field, { kind: 'name-strange' });
	return inNameCase(name);
}

/** "Nam" and "Nữ" as two columns hold an "x", or the date of birth itself. */
function bornAndGender(row: RowReader): { born: PlainDate | null; gender: Gender | null } {
	let born = row.date('born');
	const said: Gender[] = [];
	for (const gender of ['male', 'female'] as const) {
		const text = row.text(gender);
		if (text === '') continue;
		const mark = readMark(text);
		if (mark === undefined) born = row.date(gender) ?? born;
		if (mark !== false) said.push(gender);
	}
	if (said.length > 1) row.refuse('female', { kind: 'gender-twice' });
	const own = row.words('gender', readGender, 'gender-unknown');
	return { born, gender: own ?? said[0] ?? null };
}

function mandateOf(row: RowReader): Mandate {
	const marked = (
		[
			['exOfficio', 'ex-officio'],
			['elected', 'elected'],
			['appointed', 'appointed']
		] as const
	).filter(([field]) => row.mark(field));
	if (marked.length > 1) row.refuse(marked[1]?.[0] ?? 'elected', { kind: 'mandate-twice' });
	const said = row.words('mandate', readMandate, 'mandate-unknown');
	return said ?? marked[0]?.[1] ?? 'elected';
}

function standingOf(row: RowReader): Standing {
	if (row.mark('alternate')) return 'alternate';
	return row.words('standing', readStanding, 'standing-unknown') ?? 'official';
}

function numberOf(row: RowReader): number | null {
	const text = row.text('number');
	if (text === '') return null;
	const number = Number(text);
	return Number.isInteger(number) && number > 0
		? number
		: row.refuse('number', { kind: 'number-not-whole' });
}

function readRow(row: RowReader, { line, section }: PersonRow): DelegateDraft {
	const cell = row.text('cell') || section;
	if (cell === '' && row.has('cell')) row.refuse('cell', { kind: 'cell-missing' });
	return {
		line,
		name: nameOf(row),
		...bornAndGender(row),
		education: row.words<Education>('education', readEducation, 'education-unknown'),
		incumbent: row.mark('incumbent'),
		position: row.text('position'),
		number: numberOf(row),
		cell,
		standing: standingOf(row),
		mandate: mandateOf(row),
		seat: row.text('seat')
	};
}

/** Badge numbers stay unique within the file. */
function repeatedNumbers(drafts: readonly DelegateDraft[], layout: Layout): RowProblem[] {
	const column = layout.fields.indexOf('number');
	const lines = new Map<number, number>();
	return drafts.flatMap(({ line, number }) => {
		if (number === null) return [];
		const first = lines.get(number);
		if (first === undefined) {
			lines.set(number, line);
			return [];
		}
		return [
			{
				line,
				column,
				text: String(number),
				problem: { kind: 'number-twice', line: first } as const
			}
		];
	});
}

/** Reads the people of a table and says what is wrong, row by row; changes nothing. */
export function readDelegates(table: Table, layout: Layout, corrections: Corrections): Reading {
	const { people, passedOver } = peopleRows(table, layout);
	const monthsDropped: number[] = [];
	const problems: RowProblem[] = [];
	const drafts = people.map((person) => {
		const row = new RowReader(person, layout, corrections);
		const draft = readRow(row, person);
		problems.push(...row.problems);
		if (row.monthDropped) monthsDropped.push(person.line);
		return draft;
	});
	problems.push(...repeatedNumbers(drafts, layout));
	problems.sort((one, other) => one.line - other.line || one.column - other.column);
	return { drafts, problems, passedOver, monthsDropped };
}
