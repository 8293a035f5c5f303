import type { CongressState } from '../congress/state';
import type { Announcement, Contest } from '../contest/contest';
import { alternatesWith } from '../contest/delegation';
import { electorateOf } from '../contest/electorate';
import type { ContestKind } from '../contest/posts';
import type { Body } from '../rulebook/body';
import type { Threshold } from '../rulebook/threshold';
import { inVoteOrder, type Outcome, type Verdict } from '../tally/outcome';
import { percentOf } from '../tally/percent';

export interface ResultRow {
	/** Place among the elected, from 1. */
	readonly rank: number | null;
	readonly name: string;
	readonly votes: number;
	readonly percent: string;
	readonly verdict: Verdict;
	/** Not among the elected, but an alternate by the votes of a joint list. */
	readonly isAlternate: boolean;
}

/** The line under a result: the figures the tellers reported. */
export interface ReportedLedger {
	readonly convened: number;
	readonly present: number;
	readonly issued: number;
	readonly returned: number;
	readonly valid: number;
	readonly invalid: number;
}

/** An announced result, in vote order. */
export interface ResultView {
	readonly kind: 'result';
	readonly title: string;
	/** Who voted. */
	readonly body: Body;
	readonly outcome: Outcome['kind'];
	readonly seats: number;
	readonly elected: number;
	readonly base: number;
	/** 0 where no number is needed. */
	readonly needed: number;
	readonly threshold: Threshold;
	readonly ledger: ReportedLedger;
	readonly rows: readonly ResultRow[];
}

/** The elected by name, in vote order, and those who are members by office. */
export interface ElectedView {
	readonly kind: 'elected';
	readonly title: string;
	readonly body: ContestKind;
	readonly seats: number;
	readonly elected: readonly string[];
	/** "Đương nhiên": not on the ballot. */
	readonly exOfficio: readonly string[];
	/** "Dự khuyết", by the votes of a joint list. */
	readonly alternates: readonly string[];
}

/** The rows of an outcome in vote order, as screen and minutes show them. */
export function resultRows(
	state: CongressState,
	contest: Contest,
	result: Announcement
): readonly ResultRow[] {
	const { tally, outcome } = result;
	const alternates = new Set(alternatesWith(state, contest, result).map(({ id }) => id));
	const rounding = contest.issue?.settings.rounding;
	return inVoteOrder(tally.votes).map((place) => {
		const votes = tally.votes[place] ?? 0;
		const person = contest.candidates[place];
		const rank = outcome.elected.indexOf(place) + 1;
		return {
			rank: rank > 0 ? rank : null,
			name: person?.name ?? '',
			votes,
			percent: percentOf(votes, outcome.base, rounding),
			verdict: outcome.verdicts[place] ?? 'below-half',
			isAlternate: person !== undefined && alternates.has(person.id)
		};
	});
}

/** The result of a contest once announced; before that there is none to see. */
export function resultView(state: CongressState, contest: Contest): ResultView | null {
	const { announced, issue, plan } = contest;
	if (!announced || !issue) return null;
	const { tally, outcome } = announced;
	return {
		kind: 'result',
		title: plan.title,
		body: electorateOf(state, plan).body,
		outcome: outcome.kind,
		seats: plan.seats,
		elected: outcome.elected.length,
		base: outcome.base,
		needed: outcome.needed,
		threshold: issue.threshold,
		ledger: {
			convened: issue.base.convened,
			present: issue.present,
			issued: issue.issued,
			returned: contest.returned ?? 0,
			valid: tally.valid,
			invalid: tally.invalid
		},
		rows: resultRows(state, contest, announced)
	};
}

/** Who was elected, once announced. */
export function electedView(state: CongressState, contest: Contest): ElectedView | null {
	const { announced, plan, candidates } = contest;
	if (!announced) return null;
	return {
		kind: 'elected',
		title: plan.title,
		body: plan.kind,
		seats: plan.seats,
		elected: announced.outcome.elected.map((place) => candidates[place]?.name ?? ''),
		exOfficio: plan.exOfficio.map(({ name }) => name),
		alternates: alternatesWith(state, contest, announced).map(({ name }) => name)
	};
}
