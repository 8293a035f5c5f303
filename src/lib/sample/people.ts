import type { PersonId } from '$lib/core/basics/ids';
import type { Delegate, Standing } from '$lib/core/congress/delegate';
import type { Person } from '$lib/core/people/person';
import { ALTERNATES } from './alternates';
import type { Cell, PersonRow } from './cell';
import { OFFICE_CELLS } from './office-cells';
import { RESIDENTIAL_CELLS } from './residential-cells';

const SEATS_IN_ROW = 20;

/** Seat by badge number: A01 to A20, then B01. */
function seatOf(number: number): string {
	const row = String.fromCharCode('A'.charCodeAt(0) + Math.floor((number - 1) / SEATS_IN_ROW));
	return `${row}${String(((number - 1) % SEATS_IN_ROW) + 1).padStart(2, '0')}`;
}

function toDelegate(row: PersonRow, cell: string, number: number, standing: Standing): Delegate {
	const [name, gender, born, education, position, incumbent] = row;
	return {
		id: `sample-${String(number).padStart(3, '0')}` as PersonId,
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

function delegatesOf(cells: readonly Cell[], standing: Standing, after: number): Delegate[] {
	return cells
		.flatMap(({ name, people }) => people.map((row) => ({ row, cell: name })))
		.map(({ row, cell }, at) => toDelegate(row, cell, after + at + 1, standing));
}

/** "Đại biểu chính thức" of the sample, cell by cell; the outgoing committee sits by office. */
export const OFFICIAL_DELEGATES: readonly Delegate[] = delegatesOf(
	[...RESIDENTIAL_CELLS, ...OFFICE_CELLS],
	'official',
	0
);

/** "Đại biểu dự khuyết" of the sample; badges follow the official ones. */
export const ALTERNATE_DELEGATES: readonly Delegate[] = delegatesOf(
	ALTERNATES,
	'alternate',
	OFFICIAL_DELEGATES.length
);

/** The official delegate of that name; throws for a stranger, who would be a slip in the tables. */
export function delegateNamed(name: string): Delegate {
	const delegate = OFFICIAL_DELEGATES.find((other) => other.name === name);
	if (!delegate) throw new Error(`nobody on the sample's roll is called ${name}`);
	return delegate;
}

/** That delegate as a list of candidates states a person. */
export function personNamed(name: string): Person {
	const { id, gender, born, education, incumbent, position } = delegateNamed(name);
	return { id, name, gender, born, education, incumbent, position };
}
