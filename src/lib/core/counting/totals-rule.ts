import { isCount } from '../basics/count';
import { ballotRulesOf, type Contest } from '../contest/contest';
import { arithmeticGrounds, ownPlace, ruledGrounds, type Ground } from '../tally/ballot';
import type { Tally } from '../tally/tally';
import type { Batch, Figure } from './batch';
import type { CountingRefusal } from './refusals';
import { figureOn, figuresOf, placeOfFigure, type Totals } from './totals';

/** Grounds that a tally sheet of a contest has a line for. */
export function sheetGrounds(contest: Contest): readonly Ground[] {
	const rules = ballotRulesOf(contest);
	return [...arithmeticGrounds(rules), ...ruledGrounds(rules.ownGrounds?.length)];
}

/** What people call a figure where no rule has words for it: a name, or a ground of the congress. */
export function figureName({ candidates, issue }: Contest, figure: Figure): string {
	const place = placeOfFigure(figure);
	if (place > 0) return candidates[place - 1]?.name ?? '';
	const own = figure === 'valid' ? 0 : ownPlace(figure as Ground);
	return issue?.ownGrounds[own - 1]?.words ?? '';
}

/** The first figure that is no number of ballots. */
export function uncountedFigure(
	contest: Contest,
	{ number: batch }: Batch,
	figures: Iterable<{ readonly figure: Figure; readonly count: number }>
): CountingRefusal | null {
	for (const { figure, count } of figures) {
		const name = figureName(contest, figure);
		if (!isCount(count)) return { kind: 'figure-not-a-count', batch, figure, name };
	}
	return null;
}

/** Why a sheet is none of this contest: names or grounds it does not have, or figures that count nothing. */
export function sheetRefusal(
	contest: Contest,
	batch: Batch,
	totals: Totals
): CountingRefusal | null {
	const { length: names } = contest.candidates;
	if (totals.votes.length !== names) return { kind: 'marks-do-not-fit', names };
	const grounds = sheetGrounds(contest);
	const isKnown = (ground: string) => grounds.some((known) => known === ground);
	if (!Object.keys(totals.grounds).every(isKnown)) return { kind: 'unknown-ground' };
	const figures = figuresOf(names, grounds).map((figure) => ({
		figure,
		count: figureOn(totals, figure)
	}));
	return uncountedFigure(contest, batch, figures);
}

/**
 * What cannot be, whatever lay in the stack: more votes for a name than valid ballots; on struck ballots
 * more votes than seats allow, or fewer than one a ballot. 244 art. 17(2), 190 art. 15.
 */
export function sumRefusal(
	contest: Contest,
	{ number: batch }: Batch,
	{ valid, votes }: Tally
): CountingRefusal | null {
	const { form, seats, noAgree } = ballotRulesOf(contest);
	const at = votes.findIndex((count) => count > valid);
	if (at >= 0) {
		const name = contest.candidates[at]?.name ?? '';
		return { kind: 'votes-exceed-valid', batch, name, votes: votes[at]!, valid };
	}
	const sum = votes.reduce((all, count) => all + count, 0);
	const most = valid * seats;
	if (form === 'strike' && sum > most)
		return { kind: 'votes-exceed-seats', batch, votes: sum, most };
	const needsVote = form === 'strike' || (form === 'agree' && noAgree === 'invalid');
	return needsVote && sum < valid ? { kind: 'votes-below-valid', batch, votes: sum, valid } : null;
}
