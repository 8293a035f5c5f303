import {
	groundOf,
	placesMarked,
	struckOf,
	votesOn,
	type BallotRules,
	type CountedBallot,
	type Ground,
	type Marks
} from '$lib/core/tally/ballot';
import { boxWords } from '$lib/i18n/ballot-forms';
import { groundText } from '$lib/i18n/ballots';
import { padWords } from '$lib/i18n/pad';

/** What the pad says of a ballot, in the words of its form. */
export interface Verdict {
	readonly isValid: boolean;
	/** Votes the ballot gives, of how many; a single name needs no figure. */
	readonly figure: { readonly votes: number; readonly of: number; readonly unit: string } | null;
	readonly said: string;
	readonly detail: string;
}

/** How a name with boxes gets no vote, and its mark. */
const UNVOTED = [
	['disagree', 'd'],
	['neither', 'n'],
	['both', 'b']
] as const;
type Unvoted = (typeof UNVOTED)[number][0];

/** The verdict on a ballot as it lies on the pad, or as the tellers rule on it. */
export function verdictOf(ballot: CountedBallot, rules: BallotRules): Verdict {
	const words = padWords();
	const ground = groundOf(ballot, rules);
	const votes = votesOn(ballot.marks, rules.form);
	const isValid = ground === null;
	const said = isValid ? words.valid : words.invalidVerdict;
	const unit = rules.form === 'agree' ? boxWords().agreed : '';
	const of = rules.form === 'agree' ? ballot.marks.length : rules.seats;
	const figure = rules.form === 'single' ? null : { votes, of, unit };
	return { isValid, figure, said, detail: detailOf(ballot.marks, ground, votes, rules) };
}

function detailOf(
	marks: Marks,
	ground: Ground | null,
	votes: number,
	{ form, seats, ownGrounds }: BallotRules
): string {
	const words = padWords();
	if (ground === 'no-vote') return words.nobody;
	if (ground !== null && ground !== 'overvote') return groundText(ground, ownGrounds);
	switch (form) {
		case 'strike':
			if (votes > seats) return words.over(votes - seats);
			return votes === seats ? words.exact : words.under(seats - votes);
		case 'agree':
			return namesByBox(marks) || boxWords().everybody;
		case 'single':
			return votes === 1 ? boxWords().agreed : boxWords().disagreed;
	}
}

/** What is said of the names that get no vote, one part for each way. */
function withoutVote(marks: Marks, say: (box: Unvoted, places: readonly number[]) => string) {
	return UNVOTED.flatMap(([box, mark]) => {
		const places = placesMarked(marks, mark);
		return places.length > 0 ? [say(box, places)] : [];
	});
}

const namesByBox = (marks: Marks) =>
	withoutVote(marks, (box, { length }) => boxWords().names[box](length)).join(' · ');

const placesByBox = (marks: Marks) =>
	withoutVote(marks, (box, places) => boxWords().places[box](places.join(', ')));

/** A recorded ballot in one line: what it gives, and how it is marked. */
export function ballotInWords(marks: Marks, rules: BallotRules): string {
	const words = padWords();
	const votes = votesOn(marks, rules.form);
	switch (rules.form) {
		case 'strike':
			return `${words.lastLeft(votes)} · ${marksInWords(marks, rules)}`;
		case 'agree':
			return [boxWords().agreedTo(votes, marks.length), ...placesByBox(marks)].join(' · ');
		case 'single':
			return marksInWords(marks, rules);
	}
}

/** How a ballot is marked, beside a verdict that does not come from its marks. */
export function marksInWords(marks: Marks, rules: BallotRules): string {
	switch (rules.form) {
		case 'strike':
			return padWords().lastStruck(struckOf(marks).join(', '));
		case 'agree':
			return placesByBox(marks).join(' · ') || boxWords().everybody;
		case 'single':
			return verdictOf({ marks }, rules).detail;
	}
}
