import type { Contest } from '../contest/contest';
import { countedBallots } from '../counting/ballots';
import type { RulebookId } from '../rulebook/rulebook';
import type { BallotForm, CountedBallot, Marks, RuledGround } from '../tally/ballot';

/** Identical ballots; one alone has no `times`. */
export interface CountFileBallots {
	readonly marks: Marks;
	readonly ground?: RuledGround;
	readonly times?: number;
}

/** Everything needed to work out one contest's result again, with any program (`docs/archive.md`). */
export interface CountFile {
	readonly format: 'count/1';
	readonly rulebook: RulebookId;
	readonly body: 'delegates-congress';
	readonly round: 'first';
	readonly seats: number;
	readonly form: BallotForm;
	readonly base: { readonly convened: number; readonly deducted: number };
	readonly ledger: {
		readonly present: number;
		readonly issued: number;
		readonly returned: number;
	};
	readonly candidates: readonly string[];
	readonly ballots: readonly CountFileBallots[];
}

const keyOf = ({ marks, ground }: CountedBallot) => (ground ? `${marks} ${ground}` : marks);

/** Ballots sorted, equal ones together, so that none can be matched with a moment of the count. */
function sorted(ballots: Iterable<CountedBallot>): CountFileBallots[] {
	const alike = new Map<string, { ballot: CountedBallot; times: number }>();
	for (const ballot of ballots) {
		const known = alike.get(keyOf(ballot));
		if (known) known.times += 1;
		else alike.set(keyOf(ballot), { ballot, times: 1 });
	}
	return [...alike]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([, { ballot, times }]) => (times === 1 ? ballot : { ...ballot, times }));
}

/**
 * The count of a contest as it stands, or `null` while its box is closed. Doubtful ballots that
 * nobody has ruled on are left out, so that the file balances only when the count is finished.
 */
export function countFileOf(contest: Contest, rulebook: RulebookId): CountFile | null {
	const { issue, returned, plan } = contest;
	if (!issue || returned === null) return null;
	return {
		format: 'count/1',
		rulebook,
		body: 'delegates-congress',
		round: 'first',
		seats: plan.seats,
		form: plan.form,
		base: { convened: issue.base.convened, deducted: issue.base.deductions.length },
		ledger: { present: issue.present, issued: issue.issued, returned },
		candidates: contest.candidates.map(({ name }) => name),
		ballots: sorted(countedBallots(contest.batches))
	};
}
