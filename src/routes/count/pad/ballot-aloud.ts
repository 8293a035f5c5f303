import type { Ballot } from '$lib/core/counting/batch';
import { groundOf, votesOn, type BallotRules } from '$lib/core/tally/ballot';
import { groundText } from '$lib/i18n/ballots';
import { padWords } from '$lib/i18n/pad';
import { readAloudWords } from '$lib/i18n/read-aloud';
import { marksInWords } from './verdict';

/** A recorded ballot as it is said: its marks as they lie on the paper, then what that comes to. */
export function ballotAloud({ marks, ground, doubt }: Ballot, rules: BallotRules): string {
	const words = readAloudWords();
	const marked = marksInWords(marks, rules).replaceAll(' · ', '; ');
	if (doubt !== null) return `${words.doubtful}; ${marked}`;
	const why = groundOf(ground ? { marks, ground } : { marks }, rules);
	if (why !== null)
		return `${marked}; ${padWords().invalidVerdict}: ${groundText(why, rules.ownGrounds)}`;
	return rules.form === 'strike' ? `${marked}; ${words.left(votesOn(marks, rules.form))}` : marked;
}
