import {
	placesMarked,
	type BallotRules,
	type Marks,
	type RuledGround
} from '$lib/core/tally/ballot';
import { groundText } from '$lib/i18n/ballots';
import { rehearsalWords } from '$lib/i18n/rehearsal';

/** A ballot as it lies on paper, or as it was keyed. */
interface Read {
	readonly marks: Marks;
	readonly ground?: RuledGround | null;
	readonly doubt?: string | null;
}

const UNVOTED = [
	['disagree', 'd'],
	['neither', 'n'],
	['both', 'b']
] as const;

function marksInWords(marks: Marks, { form }: BallotRules): string {
	const words = rehearsalWords().marks;
	if (form === 'strike') return words.struck(placesMarked(marks, 'x').join(', '));
	const said = UNVOTED.flatMap(([box, mark]) => {
		const places = placesMarked(marks, mark);
		return places.length > 0 ? [words[box](places.join(', '))] : [];
	});
	return said.join(' · ') || words.everybody;
}

/** A ballot in one line: how its names are marked, and what else was made of it. */
export function ballotInWords({ marks, ground, doubt }: Read, rules: BallotRules): string {
	const words = rehearsalWords().marks;
	const parts = [marksInWords(marks, rules)];
	if (ground) parts.push(words.invalid(groundText(ground, rules.ownGrounds)));
	if (doubt != null) parts.push(words.aside);
	return parts.join(' · ');
}
