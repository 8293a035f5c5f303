import type { ContestId } from '../../basics/ids';
import type { PlainDate } from '../../basics/plain-date';
import type { VietnamTime } from '../../basics/vietnam-time';
import type { CongressDetails } from '../../congress/events';
import type { CongressState } from '../../congress/state';
import {
	contestOf,
	ballotRulesOf,
	type AddedGround,
	type Announcement,
	type Contest,
	type ContestPlan,
	type HandVoteSubject,
	type Issue
} from '../../contest/contest';
import { alternatesOfList } from '../../contest/delegation';
import { electedIn } from '../../contest/elected';
import { bodyOf, sittingOf } from '../../contest/electorate';
import { firstVote } from '../../contest/readiness';
import { roundsOf } from '../../contest/rounds';
import type { CodeMatch } from '../../integrity/code-match';
import { batchesOnPaper } from '../../counting/batch';
import { formingOf, listRulesOf, type ListForming } from '../../nomination/forming';
import type { HandVote } from '../../hand-vote/hand-vote';
import type { Person } from '../../people/person';
import type { HeldRehearsal } from '../../rehearsal/rehearsal';
import type { IssuedText } from '../../rulebook/citation';
import { guideOn, rulebookOf, type Rulebook } from '../../rulebook/rulebook';
import type { Base } from '../../rulebook/base';
import type { Body } from '../../rulebook/body';
import type { Settings } from '../../rulebook/settings';
import type { Threshold } from '../../rulebook/threshold';
import { groundOf, groundsInOrder, type Ground } from '../../tally/ballot';
import type { Outcome, Round, Verdict } from '../../tally/outcome';
import { hundredths, percentOf } from '../../tally/percent';
import { timeDuring } from '../moment';
import { spotCheckLines, type SpotCheckLine } from './spot-checks';

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
	readonly verdict: Verdict | 'alternate';
}

/** The delegation as it stands after this ballot, with those who belong to it by office. */
export interface WholeDelegation {
	readonly elected: number;
	readonly byOffice: readonly Person[];
	readonly total: number;
	/** The number allocated from above; `null` where nobody stated it. */
	readonly allocated: number | null;
	/** From the joint list, in vote order, with their votes in the first ballot. */
	readonly alternates: readonly CandidateLine[];
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
	/** Who voted. */
	readonly body: Body;
	/** Held at the first meeting of the new committee, and who led that. */
	readonly meeting: { readonly chair: readonly Person[] } | null;
	/** What those above directed after somebody meant for the office was not elected. */
	readonly direction: string | null;
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
	/** Every draw of ballots that were compared with their paper; empty where there was none. */
	readonly spotChecks: readonly SpotCheckLine[];
	/** Codes that two tellers read from two devices; one of them may be that of the count as it stands. */
	readonly codeMatches: readonly CodeMatch[];
	/** Batches counted by hand, whose totals were entered instead of ballots. */
	readonly onPaper: {
		readonly batches: readonly number[];
		/** Nothing was keyed ballot by ballot. */
		readonly isAll: boolean;
	};
	readonly base: Base & { readonly people: number; readonly needed: number };
	readonly threshold: Threshold;
	/** In ballot order. */
	readonly candidates: readonly CandidateLine[];
	/** In vote order. */
	readonly elected: readonly CandidateLine[];
	readonly outcome: Pick<Outcome, 'kind' | 'vacant'> & { readonly tied: readonly CandidateLine[] };
	/** `null` for everything but a delegation. */
	readonly delegation: WholeDelegation | null;
	/** As frozen when the ballots were handed out. */
	readonly settings: Settings;
	/** Grounds the congress added before, in the order it did; frozen with the settings. */
	readonly ownGrounds: readonly AddedGround[];
	/** Rehearsals of this contest, each wiped; who keyed what in them is nobody's to read here. */
	readonly rehearsals: readonly Pick<HeldRehearsal, 'code' | 'ballots'>[];
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

/** The ballots of the same body up to this one: what was known when its minutes were written. */
function ballotsUpTo(state: CongressState, { plan: { id } }: Contest): readonly Contest[] {
	const rounds = roundsOf(state, id);
	return rounds.slice(0, rounds.findIndex(({ plan }) => plan.id === id) + 1);
}

function delegationOf(state: CongressState, contest: Announced): WholeDelegation | null {
	if (contest.plan.kind !== 'delegation') return null;
	const ballots = ballotsUpTo(state, contest);
	const [first] = ballots;
	if (!isAnnounced(first)) return null;
	const elected = ballots.flatMap(electedIn).length;
	const { exOfficio: byOffice, allocated } = first.plan;
	const lines = linesOf(first);
	return {
		elected,
		byOffice,
		total: elected + byOffice.length,
		allocated,
		alternates: alternatesOfList(ballots).flatMap(
			({ id }) => lines.find(({ person }) => person.id === id) ?? []
		)
	};
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
		grounds: groundsInOrder(issue.ownGrounds.length).flatMap((ground) => {
			const ballots = grounds[ground] ?? 0;
			return ballots > 0 ? [{ ground, ballots }] : [];
		})
	};
}

/** Two entries and a third person read it in different ways. */
const READ_DIFFERENTLY = 'các lần đọc không giống nhau';

/** Rulings sorted by what was concluded, so that the order of the ballots shows nowhere. */
function doubtsOf(contest: Announced): ConcludedDoubt[] {
	const rules = ballotRulesOf(contest);
	const order = groundsInOrder(contest.issue.ownGrounds.length);
	const rankOf = ({ ground }: ConcludedDoubt) => (ground === null ? -1 : order.indexOf(ground));
	return contest.docket
		.flatMap(({ doubt, ruling }) => {
			if (!ruling) return [];
			const { marks, ground, agree, disagree } = ruling;
			const concluded = groundOf(ground ? { marks, ground } : { marks }, rules);
			return [{ doubt: doubt ?? READ_DIFFERENTLY, ground: concluded, agree, disagree }];
		})
		.sort(
			(one, other) =>
				rankOf(one) - rankOf(other) || (one.doubt < other.doubt ? -1 : Number(one !== other))
		);
}

function onPaperOf({ batches }: Announced): CountMinutes['onPaper'] {
	const counted = batchesOnPaper(batches);
	return { batches: counted, isAll: counted.length === batches.length };
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
	const delegation = delegationOf(state, contest);
	const next = new Set(delegation?.alternates.map(({ person }) => person.id));
	const candidates = linesOf(contest).map((line) =>
		next.has(line.person.id) ? { ...line, verdict: 'alternate' as const } : line
	);
	const isMeeting = sittingOf(state, plan.kind) === 'first-meeting';
	const linesAt = (places: readonly number[]) => places.map((place) => candidates[place]!);
	const rulebook = rulebookOf(details.rulebook);
	return {
		details,
		plan,
		body: bodyOf(details.body, plan.kind, issue.settings),
		meeting: isMeeting ? { chair: state.meeting?.chair?.people ?? [] } : null,
		direction: contest.direction,
		rulebook,
		guide: guideOn(rulebook, details.opens),
		...momentOf(details, contest.announcedAt),
		round: roundOf(state, contest),
		forming: formingOf(contest, listRulesOf(state, contest)),
		handVotes,
		tellers: tellersOf(contest),
		ledger: ledgerOf(contest),
		doubts: doubtsOf(contest),
		spotChecks: spotCheckLines(contest),
		codeMatches: contest.codeMatches,
		onPaper: onPaperOf(contest),
		base: { ...issue.base, people: outcome.base, needed: outcome.needed },
		threshold: issue.threshold,
		candidates,
		elected: linesAt(outcome.elected),
		outcome: { kind: outcome.kind, vacant: outcome.vacant, tied: linesAt(outcome.tied) },
		delegation,
		settings: issue.settings,
		ownGrounds: issue.ownGrounds,
		rehearsals: state.rehearsals
			.filter((held) => held.contestId === contestId)
			.map(({ code, ballots }) => ({ code, ballots }))
	};
}
