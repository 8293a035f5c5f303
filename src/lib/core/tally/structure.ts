import { ageOn, type PlainDate } from '../basics/plain-date';
import type { Person } from '../people/person';

/** One line of the structure figures: how many of those elected, of how many. */
export interface StructureLine {
	readonly group:
		| 'women'
		| 'men'
		| 'under-35'
		| '35-to-50'
		| 'over-50'
		| 're-elected'
		| 'first-time'
		| 'postgraduate'
		| 'university'
		| 'secondary';
	readonly count: number;
}

/** The published breakdown of a committee: sex, age, renewal, education. */
export interface Structure {
	readonly total: number;
	readonly lines: readonly StructureLine[];
	/** People whose file lacks a figure a line needs; they are in no line of that question. */
	readonly unknown: { readonly gender: number; readonly age: number; readonly education: number };
}

/** Breaks people down as the published figures do, ages reckoned on the congress's closing day. */
export function structureOf(people: readonly Person[], day: PlainDate): Structure {
	const ages = people.flatMap((person) => (person.born ? [ageOn(person.born, day)] : []));
	const count = (holds: (person: Person) => boolean) => people.filter(holds).length;
	const aged = (holds: (age: number) => boolean) => ages.filter(holds).length;
	return {
		total: people.length,
		lines: [
			{ group: 'women', count: count((person) => person.gender === 'female') },
			{ group: 'men', count: count((person) => person.gender === 'male') },
			{ group: 'under-35', count: aged((age) => age < 35) },
			{ group: '35-to-50', count: aged((age) => age >= 35 && age <= 50) },
			{ group: 'over-50', count: aged((age) => age > 50) },
			{ group: 're-elected', count: count((person) => person.incumbent) },
			{ group: 'first-time', count: count((person) => !person.incumbent) },
			{ group: 'postgraduate', count: count((person) => person.education === 'postgraduate') },
			{ group: 'university', count: count((person) => person.education === 'university') },
			{ group: 'secondary', count: count((person) => person.education === 'secondary') }
		],
		unknown: {
			gender: count((person) => person.gender === null),
			age: people.length - ages.length,
			education: count((person) => person.education === null)
		}
	};
}
