import type { Contest } from '../contest/contest';
import type { ContestKind } from '../contest/posts';
import { inVoteOrder, type Outcome, type Verdict } from '../tally/outcome';
import { percentOf } from '../tally/percent';

export interface ResultRow {
	/** Place among the elected, from 1. */
	readonly rank: number | null;
	readonly name: string;
	readonly votes: number;
	readonly percent: string;
	readonly verdict: Verdict;
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
	readonly outcome: Outcome['kind'];
	readonly seats: number;
	readonly elected: number;
	readonly base: number;
	/** 0 where no number is needed. */
	readonly needed: number;
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
}

/** The rows of an outcome in vote order, as screen and minutes show them. */
export function resultRows(
	contest: Contest,
	{ tally, outcome }: NonNullable<Contest['announced']>
): readonly ResultRow[] {
	const rounding = contest.issue?.settings.rounding;
	return inVoteOrder(tally.votes).map((place) => {
		const votes = tally.votes[place] ?? 0;
		const rank = outcome.elected.indexOf(place) + 1;
		return {
			rank: rank > 0 ? rank : null,
			name: contest.candidates[place]?.name ?? '',
			votes,
			percent: percentOf(votes, outcome.base, rounding),
			verdict: outcome.verdicts[place] ?? 'below-half'
		};
	});
}

/** The result of a contest once announced; before that there is none to see. */
export function resultView(contest: Contest): ResultView | null {
	const { announced, issue, plan } = contest;
	if (!announced || !issue) return null;
	const { tally, outcome } = announced;
	return {
		kind: 'result',
		title: plan.title,
		outcome: outcome.kind,
		seats: plan.seats,
		elected: outcome.elected.length,
		base: outcome.base,
		needed: outcome.needed,
		ledger: {
			convened: issue.base.convened,
			present: issue.present,
			issued: issue.issued,
			returned: contest.returned ?? 0,
			valid: tally.valid,
			invalid: tally.invalid
		},
		rows: resultRows(contest, announced)
	};
}

/** Who was elected, once announced. */
export function electedView({ announced, plan, candidates }: Contest): ElectedView | null {
	if (!announced) return null;
	return {
		kind: 'elected',
		title: plan.title,
		body: plan.kind,
		seats: plan.seats,
		elected: announced.outcome.elected.map((place) => candidates[place]?.name ?? ''),
		exOfficio: plan.exOfficio.map(({ name }) => name)
	};
}
