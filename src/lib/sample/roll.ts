import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate, Standing } from '$lib/core/congress/delegate';
import type { Person } from '$lib/core/people/person';
import type { Cell, PersonRow } from './cell';

const SEATS_IN_ROW = 20;

/** Everybody convened to a sample congress, official delegates and alternates. */
export interface Roll {
	/** "Đại biểu chính thức", cell by cell; the outgoing committee sits by office. */
	readonly officials: readonly Delegate[];
	/** "Đại biểu dự khuyết"; badges follow the official ones. */
	readonly alternates: readonly Delegate[];
	/** The delegate of that name; throws for a stranger, who would be a slip in the tables. */
	readonly named: (name: string) => Delegate;
	/** That delegate as a list of candidates states a person. */
	readonly person: (name: string) => Person;
}

/** Seat by badge number: A01 to A20, then B01. */
function seatOf(number: number): string {
	const row = String.fromCharCode('A'.charCodeAt(0) + Math.floor((number - 1) / SEATS_IN_ROW));
	return `${row}${String(((number - 1) % SEATS_IN_ROW) + 1).padStart(2, '0')}`;
}

function toDelegate(
	row: PersonRow,
	cell: string,
	id: PersonId,
	number: number,
	standing: Standing
): Delegate {
	const [name, gender, born, education, position, incumbent] = row;
	return {
		id,
		name,
		gender,
		born,
		education,
		incumbent: incumbent !== undefined,
		position,
		number,
		cell,
		standing,
		mandate: incumbent ? 'ex-officio' : 'elected',
		seat: standing === 'official' ? seatOf(number) : ''
	};
}

/** The roll of a sample from its tables; ids are the prefix and the badge number. */
export function rollOf(
	prefix: string,
	officialCells: readonly Cell[],
	alternateCells: readonly Cell[]
): Roll {
	const delegatesOf = (cells: readonly Cell[], standing: Standing, after: number) =>
		cells
			.flatMap(({ name, people }) => people.map((row) => ({ row, cell: name })))
			.map(({ row, cell }, at) => {
				const number = after + at + 1;
				const id = `${prefix}-${String(number).padStart(3, '0')}` as PersonId;
				return toDelegate(row, cell, id, number, standing);
			});
	const officials = delegatesOf(officialCells, 'official', 0);
	const alternates = delegatesOf(alternateCells, 'alternate', officials.length);
	const named = (wanted: string): Delegate => {
		const delegate = [...officials, ...alternates].find(({ name }) => name === wanted);
		if (!delegate) throw new Error(`nobody on the sample's roll is called ${wanted}`);
		return delegate;
	};
	const person = (wanted: string): Person => {
		const { id, name, gender, born, education, incumbent, position } = named(wanted);
		return { id, name, gender, born, education, incumbent, position };
	};
	return { officials, alternates, named, person };
}
