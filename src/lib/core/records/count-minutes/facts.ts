import type { ContestId } from '../../basics/ids';
import type { PlainDate } from '../../basics/plain-date';
import type { VietnamTime } from '../../basics/vietnam-time';
import type { CongressDetails } from '../../congress/events';
import type { CongressState } from '../../congress/state';
import {
	contestOf,
	ballotRulesOf,
	type Announcement,
	type Contest,
	type ContestPlan,
	type HandVoteSubject,
	type Issue
} from '../../contest/contest';
import { firstVote } from '../../contest/readiness';
import { roundsOf } from '../../contest/rounds';
import { formingOf, type ListForming } from '../../nomination/forming';
import type { HandVote } from '../../hand-vote/hand-vote';
import type { Person } from '../../people/person';
import type { IssuedText } from '../../rulebook/citation';
import { guideOn, rulebookOf, type Rulebook } from '../../rulebook/rulebook';
import type { Base } from '../../rulebook/base';
import type { Settings } from '../../rulebook/settings';
import { GROUNDS, groundOf, type Ground } from '../../tally/ballot';
import type { Outcome, Round, Verdict } from '../../tally/outcome';
import { hundredths, percentOf } from '../../tally/percent';
import { timeDuring } from '../moment';

/** A candidate in the tables of the minutes. */
export interface CandidateLine {
	/** Place on the ballot, from 1. */
	readonly place: number;
	readonly name: string;
	readonly person: Person;
	readonly votes: number;
	/** Of the base: "95,65". */
	readonly percent: string;
	/** The same in hundredths of a percent: 9565. */
	readonly hundredths: number;
	readonly verdict: Verdict;
}

/** "Kết luận của ban kiểm phiếu" on one doubtful ballot; nothing says where the ballot lay or when it came. */
export interface ConcludedDoubt {
	readonly doubt: string;
	/** `null`: valid. */
	readonly ground: Ground | null;
	readonly agree: number;
	readonly disagree: number;
}

/** "Biên bản kiểm phiếu": every fact it states, none of its sentences. rules.md §7. */
export interface CountMinutes {
	readonly details: CongressDetails;
	readonly plan: ContestPlan;
	readonly rulebook: Rulebook;
	readonly guide: IssuedText | null;
	/** The day the paper carries. */
	readonly day: PlainDate;
	/** When the hall was told, where a clock of that day saw it. */
	readonly announcedAt: VietnamTime | null;
	/** Which ballot of the body it was. */
	readonly round: {
		readonly kind: Round;
		/** From 1. */
		readonly nth: number;
		/** What the first ballot of the body elected. */
		readonly body: string;
		/** Whether the congress was to be asked if it goes on. */
		readonly isVoted: boolean;
	};
	/** `null` where the list is the committee's, as it was prepared. */
	readonly forming: ListForming | null;
	readonly handVotes: { readonly [Subject in HandVoteSubject]?: HandVote };
	readonly tellers: { readonly head: string; readonly members: readonly string[] };
	readonly ledger: {
		readonly convened: number;
		readonly present: number;
		readonly absent: number;
		readonly issued: number;
		readonly returned: number;
		readonly valid: number;
		readonly invalid: number;
		/** Grounds that occurred, in the order of the regulation. */
		readonly grounds: readonly { readonly ground: Ground; readonly ballots: number }[];
	};
	readonly doubts: readonly ConcludedDoubt[];
	readonly base: Base & { readonly people: number; readonly needed: number };
	/** In ballot order. */
	readonly candidates: readonly CandidateLine[];
	/** In vote order. */
	readonly elected: readonly CandidateLine[];
	readonly outcome: Pick<Outcome, 'kind' | 'vacant'> & { readonly tied: readonly CandidateLine[] };
	/** As frozen when the ballots were handed out. */
	readonly settings: Settings;
}

/** A contest whose result the hall was told. */
type Announced = Contest & {
	readonly issue: Issue;
	readonly announced: Announcement;
	readonly returned: number;
};

function isAnnounced(contest: Contest | undefined): contest is Announced {
	return Boolean(contest?.announced && contest.issue) && contest?.returned !== null;
}

/** Day and time of the announcement; the closing day where no clock of those days saw it. */
function momentOf(details: CongressDetails, at: number | null) {
	const announcedAt = timeDuring(details, at);
	return { day: announcedAt?.day ?? details.closes, announcedAt };
}

function linesOf({ announced, candidates, issue }: Announced): CandidateLine[] {
	const { rounding } = issue.settings;
	const { base } = announced.outcome;
	return candidates.map((person, at) => {
		const votes = announced.tally.votes[at] ?? 0;
		return {
			place: at + 1,
			name: person.name,
			person,
			votes,
			percent: percentOf(votes, base, rounding),
			hundredths: hundredths(votes, base, rounding),
			verdict: announced.outcome.verdicts[at] ?? 'below-half'
		};
	});
}

function ledgerOf({ announced, issue, returned }: Announced): CountMinutes['ledger'] {
	const { valid, invalid, grounds } = announced.tally;
	const { present, issued, base } = issue;
	return {
		convened: base.convened,
		present,
		absent: base.convened - present,
		issued,
		returned,
		valid,
		invalid,
		grounds: GROUNDS.flatMap((ground) => {
			const ballots = grounds[ground] ?? 0;
			return ballots > 0 ? [{ ground, ballots }] : [];
		})
	};
}

const rankOf = ({ ground }: ConcludedDoubt) => (ground === null ? -1 : GROUNDS.indexOf(ground));

/** Rulings sorted by what was concluded, so that the order of the ballots shows nowhere. */
function doubtsOf(contest: Announced): ConcludedDoubt[] {
	const rules = ballotRulesOf(contest);
	return contest.docket
		.flatMap(({ doubt, ruling }) => {
			if (!ruling) return [];
			const { marks, ground, agree, disagree } = ruling;
			const concluded = groundOf(ground ? { marks, ground } : { marks }, rules);
			return [{ doubt, ground: concluded, agree, disagree }];
		})
		.sort(
			(one, other) =>
				rankOf(one) - rankOf(other) || (one.doubt < other.doubt ? -1 : Number(one !== other))
		);
}

function tellersOf({ tellers }: Announced): CountMinutes['tellers'] {
	return {
		head: tellers.find(({ isHead }) => isHead)?.name ?? '',
		members: tellers.filter(({ isHead }) => !isHead).map(({ name }) => name)
	};
}

function roundOf(state: CongressState, contest: Announced): CountMinutes['round'] {
	const { plan, issue } = contest;
	const rounds = roundsOf(state, plan.id);
	return {
		kind: plan.round.kind,
		nth: rounds.findIndex((round) => round.plan.id === plan.id) + 1,
		body: rounds[0]?.plan.title ?? plan.title,
		isVoted: firstVote(contest, issue.settings) === 'round'
	};
}

/** The facts of the minutes of a contest; `null` until its result was announced. */
export function countMinutesOf(state: CongressState, contestId: ContestId): CountMinutes | null {
	const { details } = state;
	const contest = contestOf(state, contestId);
	if (!details || !isAnnounced(contest)) return null;
	const { plan, handVotes, issue, announced } = contest;
	const { outcome } = announced;
	const candidates = linesOf(contest);
	const linesAt = (places: readonly number[]) => places.map((place) => candidates[place]!);
	const rulebook = rulebookOf(details.rulebook);
	return {
		details,
		plan,
		rulebook,
		guide: guideOn(rulebook, details.opens),
		...momentOf(details, contest.announcedAt),
		round: roundOf(state, contest),
		forming: formingOf(contest, rulebook),
		handVotes,
		tellers: tellersOf(contest),
		ledger: ledgerOf(contest),
		doubts: doubtsOf(contest),
		base: { ...issue.base, people: outcome.base, needed: outcome.needed },
		candidates,
		elected: linesAt(outcome.elected),
		outcome: { kind: outcome.kind, vacant: outcome.vacant, tied: linesAt(outcome.tied) },
		settings: issue.settings
	};
}
