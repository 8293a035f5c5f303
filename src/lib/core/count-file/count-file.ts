import { ballotRulesOf, type Contest } from '../contest/contest';
import { countedBallots, tallyOfBatches } from '../counting/ballots';
import { batchesOnPaper, isOnPaper } from '../counting/batch';
import type { Body } from '../rulebook/body';
import type { RulebookId } from '../rulebook/rulebook';
import { bodyOf } from '../contest/electorate';
import type { CongressDetails } from '../congress/events';
import {
	ownPlace,
	RULED_GROUNDS,
	type BallotForm,
	type BallotRules,
	type CountedBallot,
	type FixedGround,
	type Ground,
	type Marks
} from '../tally/ballot';
import type { Tally } from '../tally/tally';
import type { Round } from '../tally/outcome';

export const COUNT_FORMAT = 'count/1';

/** Identical ballots; one alone has no `times`. */
export interface Times {
	readonly times?: number;
}

export interface CountFileBallots extends Times {
	readonly marks: Marks;
	readonly ground?: FixedGround;
}

/** The regulations the format knows; a count by another body's charter has no file of its own. */
export const COUNTED_RULEBOOKS = ['244-QD/TW', '190-QD/TW'] as const satisfies RulebookId[];

/** Everything needed to work out one contest's result again, with any program (`docs/count-file.md`). */
export interface CountFile {
	readonly format: typeof COUNT_FORMAT;
	readonly rulebook: (typeof COUNTED_RULEBOOKS)[number];
	readonly body: Body;
	readonly round: Round;
	readonly seats: number;
	readonly form: BallotForm;
	readonly base: { readonly convened: number; readonly deducted: number };
	readonly ledger: {
		readonly present: number;
		readonly issued: number;
		readonly returned: number;
	};
	readonly settings: Pick<BallotRules, 'noAgree'>;
	readonly candidates: readonly string[];
	readonly ballots: readonly CountFileBallots[];
}

const keyOf = ({ marks, ground }: CountedBallot) => (ground ? `${marks} ${ground}` : marks);

/** Ballots sorted, equal ones together, so that none can be matched with a moment of the count. */
export function inContentOrder<Kind extends CountedBallot>(
	ballots: Iterable<Kind>
): (Kind & Times)[] {
	const alike = new Map<string, { ballot: Kind; times: number }>();
	for (const ballot of ballots) {
		const known = alike.get(keyOf(ballot));
		if (known) known.times += 1;
		else alike.set(keyOf(ballot), { ballot, times: 1 });
	}
	return [...alike]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([, { ballot, times }]) => (times === 1 ? ballot : { ...ballot, times }));
}

/** A count without the regulation it was held under, with the grounds its congress added. */
export interface Count extends Omit<CountFile, 'format' | 'rulebook' | 'ballots'> {
	readonly ballots: readonly (CountedBallot & Times)[];
	/** Sum of the batches that were counted on the paper, where there are any. */
	readonly totals?: Tally;
}

/** A ballot as the format has it: a ground that the congress added is “another ground” there. */
function inFormat({ marks, ground }: CountedBallot): CountFileBallots {
	if (!ground) return { marks };
	return { marks, ground: RULED_GROUNDS.find((known) => known === ground) ?? 'other' };
}

/** Grounds with their numbers, as the format has them. */
export function groundsInFormat(grounds: Tally['grounds']): Tally['grounds'] {
	const named = new Map<Ground, number>();
	for (const [ground, ballots] of Object.entries(grounds) as [Ground, number][]) {
		const known = ownPlace(ground) === 0 ? ground : 'other';
		named.set(known, (named.get(known) ?? 0) + ballots);
	}
	return Object.fromEntries(named);
}

/**
 * The count of a contest as it stands, or `null` while its box is closed. Doubtful ballots that
 * nobody has ruled on are left out, so that the file balances only when the count is finished; of
 * batches counted on the paper only totals are known.
 */
export function countOf(contest: Contest, details: CongressDetails): Count | null {
	const { issue, returned, plan } = contest;
	if (!issue || returned === null) return null;
	const { form, seats, noAgree } = ballotRulesOf(contest);
	const onPaper = contest.batches.filter(isOnPaper);
	return {
		body: bodyOf(details.body, plan.kind, issue.settings),
		round: plan.round.kind,
		seats,
		form,
		base: { convened: issue.base.convened, deducted: issue.base.deductions.length },
		ledger: { present: issue.present, issued: issue.issued, returned },
		settings: { noAgree },
		candidates: contest.candidates.map(({ name }) => name),
		ballots: inContentOrder(countedBallots(contest.batches)),
		...(onPaper.length > 0 && {
			totals: tallyOfBatches(onPaper, contest.candidates.length, ballotRulesOf(contest))
		})
	};
}

/**
 * The same as a file; `null` too where the format does not know the body's charter, and where a batch was
 * counted on the paper: its ballots are in no log.
 */
export function countFileOf(contest: Contest, details: CongressDetails): CountFile | null {
	const rulebook = COUNTED_RULEBOOKS.find((known) => known === details.rulebook);
	const count = countOf(contest, details);
	if (!rulebook || !count || batchesOnPaper(contest.batches).length > 0) return null;
	const ballots = inContentOrder([...countedBallots(contest.batches)].map(inFormat));
	return { format: COUNT_FORMAT, rulebook, ...count, ballots };
}
