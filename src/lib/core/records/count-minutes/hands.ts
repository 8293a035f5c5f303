import type { HandVote } from '../../contest/contest';
import { BLANK, bold, say, type Runs } from '../paper';
import { inFigures } from '../vietnamese-numerals';

/** What the congress answered by raised hands; blanks for the pen where it was not recorded. */
export function hands(vote: HandVote | undefined): Runs {
	const [agree, disagree, other] = vote ? [vote.agree, vote.disagree, vote.other] : [];
	const count = (value: number | undefined) =>
		value === undefined ? BLANK : bold(inFigures(value));
	return say`${count(agree)} đồng ý, ${count(disagree)} không đồng ý, ${count(other)} ý kiến khác`;
}
