import type { ContestId, PersonId } from '../basics/ids';
import type { CongressState } from '../congress/state';
import { isSettled } from '../counting/ballots';
import type { Batch, Docketed } from '../counting/batch';
import type { CodeMatch } from '../integrity/code-match';
import type { Nominations } from '../nomination/nomination';
import type { CountedVote, HandVote } from '../hand-vote/hand-vote';
import type { Person } from '../people/person';
import type { Base } from '../rulebook/base';
import { DEFAULT_SETTINGS } from '../rulebook/default-settings';
import type { Settings } from '../rulebook/settings';
import type { Threshold } from '../rulebook/threshold';
import type { SpotCheck } from '../spot-check/spot-check';
import type { BallotForm, BallotRules } from '../tally/ballot';
import type { Outcome, Round } from '../tally/outcome';
import type { Tally } from '../tally/tally';
import type { ContestKind } from './posts';

/**
 * Which ballot of a body this is. A later round is a contest of its own that names the one it
 * follows; nothing is overwritten.
 */
export type PlannedRound =
	{ readonly kind: 'first' } | { readonly kind: Exclude<Round, 'first'>; readonly of: ContestId };

/** What the congress decides about a contest before its list. */
export interface ContestPlan {
	readonly id: ContestId;
	readonly kind: ContestKind;
	/** What is elected, as it follows the word "bầu": "Ban Chấp hành Đảng bộ phường …". */
	readonly title: string;
	/** "Số lượng cần bầu", by ballot. */
	readonly seats: number;
	readonly form: BallotForm;
	readonly round: PlannedRound;
	/** Members by office who are not on the ballot ("đương nhiên"). */
	readonly exOfficio: readonly Person[];
	/** Delegates allocated from above, those by office included; `null` where nothing is allocated. */
	readonly allocated: number | null;
	/** Alternates taken from this list too, the next by votes ("danh sách chung"); 0 for none. */
	readonly alternates: number;
	/** Whom the personnel plan approved by those above means for this office ("nhân sự dự kiến"). */
	readonly planned: readonly Person[];
	/** Ballots in one batch ("tập phiếu"). */
	readonly batchSize: number;
}

/** Number first, then list, then tellers; for a later round, first whether to go on. */
export const HAND_VOTE_SUBJECTS = ['round', 'seats', 'list', 'tellers'] as const;
export type HandVoteSubject = (typeof HAND_VOTE_SUBJECTS)[number];

export interface Teller {
	/** A delegate's id, or the id of technical staff who are not delegates (190 art. 8(2)). */
	readonly personId: PersonId;
	readonly name: string;
	readonly isHead: boolean;
}

/** "Dấu hiệu phiếu không hợp lệ do đại hội quyết định thêm": words of the congress, and its show of hands. */
export interface AddedGround {
	readonly words: string;
	/** `null` where it stands in the election rules the congress passed as a whole. */
	readonly vote: HandVote | null;
}

/** What is frozen the moment ballots are handed out. */
export interface Issue {
	readonly issued: number;
	/** In the hall at that moment, by check-in. */
	readonly present: number;
	readonly base: Base;
	readonly threshold: Threshold;
	readonly settings: Settings;
	/** Grounds that may be concluded besides those of the regulation. */
	readonly ownGrounds: readonly AddedGround[];
}

/** What the hall was told, to the last figure. */
export interface Announcement {
	readonly tally: Tally;
	readonly outcome: Outcome;
}

/** Two tellers saw that nothing was counted yet, before the first ballot. */
export interface ZeroProof {
	readonly by: readonly string[];
	/** Epoch ms, by the clock of the device they saw it on. */
	readonly at: number;
}

/** How far the stack has been (half of the keyings), and most batches closed, at any moment so far. */
export interface Reached {
	readonly ballots: number;
	readonly batches: number;
}

/** "Cuộc bầu cử": one body elected by one ballot, with everything known of it. */
export interface Contest {
	readonly plan: ContestPlan;
	/** The list, in ballot order. */
	readonly candidates: readonly Person[];
	/** Whoever was nominated, stood or asked to withdraw before the list was closed. */
	readonly nominations: Nominations;
	/** A vote lapses when what it was on changes: another number, another list, other tellers. */
	readonly handVotes: { readonly [Subject in HandVoteSubject]?: CountedVote };
	readonly tellers: readonly Teller[];
	/** What those above directed after a planned officer was not elected; `null` while nobody asked. */
	readonly direction: string | null;
	readonly issue: Issue | null;
	/** "Thu về": the hand count of the box; never computed. */
	readonly returned: number | null;
	readonly batches: readonly Batch[];
	readonly zeroProof: ZeroProof | null;
	/** Ballots keyed so far, both entries together; kept as they come so that no act re-counts the log. */
	readonly keyings: number;
	/** Doubtful ballots in the order they were set aside; ruled ones stay, with their ruling. */
	readonly docket: readonly Docketed[];
	/** Sum of the settled batches: closed, with no doubtful ballot waiting. */
	readonly settled: Tally;
	/** What the hall may see of them live: like `settled`, but a figure shown never goes down. */
	readonly shown: Tally;
	/** How far the count has come, as the hall may see it: a ballot taken back never takes it back. */
	readonly reached: Reached;
	/** Every draw of ballots to be compared with their paper, the last at the end. */
	readonly spotChecks: readonly SpotCheck[];
	/** Codes that two tellers read from two devices; each holds for its own code. */
	readonly codeMatches: readonly CodeMatch[];
	readonly announced: Announcement | null;
	/** Epoch ms the result was announced, by the clock of the device that did it. */
	readonly announcedAt: number | null;
	/** Open conflicts over it: acts of several devices that a person has to settle. */
	readonly disputes: number;
}

/** The contest of that id, if the congress has it. */
export function contestOf(
	{ contests }: Pick<CongressState, 'contests'>,
	id: ContestId
): Contest | undefined {
	return contests.find(({ plan }) => plan.id === id);
}

/** Where a contest stands; each phase has its own next step. */
export type ContestPhase = 'preparing' | 'voting' | 'counting' | 'counted' | 'announced';

export function phaseOf(contest: Contest): ContestPhase {
	if (contest.announced) return 'announced';
	if (!contest.issue) return 'preparing';
	if (contest.returned === null) return 'voting';
	return contest.batches.every(isSettled) ? 'counted' : 'counting';
}

/** The settings a contest runs under: the congress's own until ballots are out, then what it froze. */
export function settingsOf({ issue }: Contest, now: Settings): Settings {
	return issue?.settings ?? now;
}

/** What decides over the ballots of a contest, apart from its tellers. */
export function ballotRulesOf({ plan, issue }: Contest): BallotRules {
	const { noAgree } = issue?.settings ?? DEFAULT_SETTINGS;
	const ownGrounds = issue?.ownGrounds.map(({ words }) => words) ?? [];
	return { form: plan.form, seats: plan.seats, noAgree, ownGrounds };
}
