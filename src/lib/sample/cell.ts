import type { PlainDate } from '$lib/core/basics/plain-date';
import type { Education, Gender } from '$lib/core/people/person';

/** An invented person as a row: name, gender, born, education, office, and whether on the outgoing committee. */
export type PersonRow = readonly [
	name: string,
	gender: Gender,
	born: PlainDate,
	education: Education,
	position: string,
	incumbent?: 'incumbent'
];

/** "Chi bộ" with the people it sends. */
export interface Cell {
	readonly name: string;
	readonly people: readonly PersonRow[];
}
