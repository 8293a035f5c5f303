import type { ContestId } from '../basics/ids';
import { isCount } from '../basics/count';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { tallyOfBatches } from '../counting/ballots';
import { handsRefusal, type HandVote } from '../hand-vote/hand-vote';
import type { Refusal } from '../log/refusal';
import { fact, type Decision } from '../log/rule';
import { byGivenName } from '../people/name-order';
import type { Person } from '../people/person';
import { longestList } from '../rulebook/surplus';
import { formFor } from '../tally/ballot';
import { decideOutcome } from '../tally/outcome';
import { locksOf } from './announcement';
import { electorateOf, sittingOf } from './electorate';
import { measuredBase, thresholdOf } from './measure';
import { stopsOf } from './planned-officers';
import { poolRefusal } from './pool';
import { POSTS, postsNamedIn } from './posts';
import {
	ballotRulesOf,
	contestOf,
	type Contest,
	type ContestPlan,
	type HandVoteSubject,
	type Teller
} from './contest';
import type { ContestRefusal } from './refusals';

interface OfContest {
	readonly contestId: ContestId;
}

function withContest(
	state: CongressState,
	id: ContestId,
	rule: (contest: Contest) => Decision
): Decision {
	const contest = contestOf(state, id);
	return contest ? rule(contest) : refuse({ kind: 'unknown-contest' });
}

/** Runs a rule on a contest whose ballots are still in the printer's pile. */
export function beforeIssue(
	state: CongressState,
	id: ContestId,
	rule: (contest: Contest) => Decision
): Decision {
	return withContest(state, id, (contest) =>
		contest.issue ? refuse({ kind: 'ballots-already-issued' }) : rule(contest)
	);
}

/** Plans a contest, or changes its plan while no ballot is out. */
export function planContest(state: CongressState, { plan }: { plan: ContestPlan }): Decision {
	if (contestOf(state, plan.id)?.issue) return refuse({ kind: 'ballots-already-issued' });
	const refused = titleRefusal(plan) ?? postRefusal(state, plan) ?? numberRefusal(plan);
	return refused ? refuse(refused) : accept([fact('ContestPlanned', { plan })]);
}

/** One ballot elects to one post: committee, secretary and deputy take three. 244 art. 19(9). */
function titleRefusal({ title }: ContestPlan): ContestRefusal | null {
	if (title.trim() === '') return { kind: 'title-missing' };
	const posts = postsNamedIn(title);
	return posts.length > 1 ? { kind: 'several-posts', posts } : null;
}

/**
 * A post is elected by one contest and its rounds, and only where it is among the contents of the
 * congress: a ward newly formed in 2025 elects nobody. Another body's charter may know more boards.
 */
function postRefusal(
	{ contests, details }: CongressState,
	plan: ContestPlan
): ContestRefusal | null {
	const { kind, id, round } = plan;
	if (round.kind !== 'first' || details?.rulebook === 'own') return null;
	const held = contests.find(
		(other) => other.plan.kind === kind && other.plan.id !== id && other.plan.round.kind === 'first'
	);
	if (held) return { kind: 'post-already-planned', title: held.plan.title };
	const content = kind === 'alternates' ? 'delegation' : kind;
	const isContent = content === 'committee' || content === 'delegation';
	return isContent && details && !details.contents.includes(content)
		? { kind: 'not-in-contents', content }
		: null;
}

/** The numbers of a plan; a delegation's seats and those by office make up what is allocated. */
function numberRefusal(plan: ContestPlan): ContestRefusal | null {
	const { kind, seats, allocated, exOfficio, alternates } = plan;
	if (!isCount(seats) || seats === 0) return { kind: 'seats-not-positive' };
	if (POSTS[kind].number === 'one' && seats !== 1) return { kind: 'one-person-post', seats };
	if (!isCount(plan.batchSize) || plan.batchSize === 0) return { kind: 'batch-size-not-positive' };
	if (!isCount(alternates)) return { kind: 'alternates-not-a-count' };
	const byOffice = exOfficio.length;
	return allocated !== null && seats + byOffice !== allocated
		? { kind: 'delegation-total-differs', allocated, seats, byOffice }
		: null;
}

/**
 * A list fits its ballot and holds nobody twice. 190 art. 14(1), 03-HD/TW. Who sits by office
 * ("đương nhiên") is not on the ballot, who is outside the pool of the post does not stand for it.
 */
export function listRefusal(
	state: CongressState,
	plan: ContestPlan,
	candidates: readonly Person[]
): ContestRefusal | null {
	const names = candidates.length;
	if (names === 0) return { kind: 'list-empty' };
	const twice = candidates.find((one, at) =>
		candidates.some((other, place) => place < at && other.id === one.id)
	);
	if (twice) return { kind: 'name-twice-on-list', name: twice.name };
	const byOffice = candidates.find(({ id }) => plan.exOfficio.some((member) => member.id === id));
	if (byOffice) return { kind: 'ex-officio-on-list', name: byOffice.name };
	return poolRefusal(state, plan.kind, candidates) ?? surplusRefusal(state, plan, names);
}

/** A list that must hold more names than seats; another body's charter says so itself. */
export function needsSurplus(
	{ details }: CongressState,
	{ kind, round }: Pick<ContestPlan, 'kind' | 'round'>
): boolean {
	const isFirst = round.kind === 'first';
	return isFirst && POSTS[kind].needsSurplus && (details?.ownRules?.needsSurplus ?? true);
}

/** Most names on such a list; a body's own charter sets no limit that we know. */
export function mostNames({ details }: CongressState, { seats }: ContestPlan): number {
	return details?.rulebook === 'own' ? Infinity : longestList(seats);
}

/**
 * The committee's list must hold more names than seats, within the limit; in a later round those who
 * are left stand again, however many they are. The ballot must be the one for such a list.
 */
function surplusRefusal(
	state: CongressState,
	plan: ContestPlan,
	names: number
): ContestRefusal | null {
	const { form, seats } = plan;
	const isBound = needsSurplus(state, plan);
	if (isBound && names <= seats) return { kind: 'surplus-missing', seats, names };
	const most = mostNames(state, plan);
	if (isBound && names > most) return { kind: 'surplus-too-large', most, names };
	return form === formFor(names, seats) ? null : { kind: 'form-does-not-fit', seats, names };
}

/**
 * Sets the list, in A, B, C order by given name unless the congress decided to keep its own order.
 * The ballot follows the list: names are struck only where there are more than seats.
 */
export function listCandidates(
	state: CongressState,
	{ contestId, candidates }: OfContest & { candidates: readonly Person[] }
): Decision {
	return beforeIssue(state, contestId, ({ plan: planned, tellers }) => {
		const plan = { ...planned, form: formFor(candidates.length, planned.seats) };
		const refused = listRefusal(state, plan, candidates);
		if (refused) return refuse(refused);
		const teller = tellers.find(({ personId }) => candidates.some(({ id }) => id === personId));
		if (teller) return refuse({ kind: 'teller-on-list', name: teller.name });
		const ordered =
			state.settings.nameOrder === 'given-name' ? candidates.toSorted(byGivenName) : candidates;
		return accept([
			...(plan.form === planned.form ? [] : [fact('ContestPlanned', { plan })]),
			fact('CandidatesListed', { contestId, candidates: ordered })
		]);
	});
}

/** Records a show of hands. The number of a delegation is allocated from above, not voted (244 art. 20(2)). */
export function recordHandVote(
	state: CongressState,
	{ contestId, subject, vote }: OfContest & { subject: HandVoteSubject; vote: HandVote }
): Decision {
	return beforeIssue(state, contestId, ({ plan }) => {
		const { number } = POSTS[plan.kind];
		if (subject === 'seats' && number === 'allocated')
			return refuse({ kind: 'number-is-allocated' });
		if (subject === 'seats' && number === 'one') return refuse({ kind: 'number-is-one' });
		if (subject === 'round' && plan.round.kind === 'first')
			return refuse({ kind: 'no-earlier-round' });
		const refused = handsRefusal(vote, electorateOf(state, plan));
		return refused
			? refuse(refused)
			: accept([fact('HandVoteRecorded', { contestId, subject, vote })]);
	});
}

/** Names the tellers: none of them on this list, one of them head. 244 art. 19(6), 190 art. 8(1). */
export function nameTellers(
	state: CongressState,
	{ contestId, tellers }: OfContest & { tellers: readonly Teller[] }
): Decision {
	return beforeIssue(state, contestId, ({ candidates }) => {
		const onList = tellers.find(({ personId }) => candidates.some(({ id }) => id === personId));
		if (onList) return refuse({ kind: 'teller-on-list', name: onList.name });
		const twice = tellers.find((one, at) =>
			tellers.some((other, place) => place < at && other.personId === one.personId)
		);
		if (twice) return refuse({ kind: 'teller-twice', name: twice.name });
		if (tellers.filter(({ isHead }) => isHead).length !== 1)
			return refuse({ kind: 'tellers-need-one-head' });
		return accept([fact('TellersNamed', { contestId, tellers })]);
	});
}

/**
 * Hands out the ballots and freezes the base, the settings and the congress's own grounds. 244 art.
 * 32(3), 190 art. 30. The list must still be lawful: the plan may have changed since it was set.
 */
export function issueBallots(
	state: CongressState,
	{ contestId, issued }: OfContest & { issued: number }
): Decision {
	return beforeIssue(state, contestId, ({ plan, candidates, tellers }) => {
		if (candidates.length === 0) return refuse({ kind: 'list-missing' });
		const unlawful = sessionRefusal(state, plan) ?? listRefusal(state, plan, candidates);
		if (unlawful) return refuse(unlawful);
		if (tellers.length === 0) return refuse({ kind: 'tellers-missing' });
		// Every batch is keyed by two people.
		if (tellers.length === 1) return refuse({ kind: 'tellers-too-few' });
		if (!isCount(issued)) return refuse({ kind: 'not-a-count' });
		if (issued === 0) return refuse({ kind: 'nothing-issued' });
		const { present, base } = electorateOf(state, plan);
		if (issued > present) return refuse({ kind: 'issued-exceeds-present', issued, present });
		const threshold = thresholdOf(state);
		const { settings, grounds: ownGrounds } = state;
		const issue = { issued, present, base, threshold, settings, ownGrounds };
		return accept([fact('BallotsIssued', { contestId, issue })]);
	});
}

/**
 * Officers are elected in a meeting that is open, or by the congress itself; and not while one meant
 * for an office is missing.
 */
export function sessionRefusal(state: CongressState, { kind }: ContestPlan): Refusal | null {
	const isOfCongress = sittingOf(state, kind) === 'congress';
	const isAlone = state.details?.body === 'committee-meeting';
	if (isOfCongress && (isAlone || POSTS[kind].sitting === 'congress')) return null;
	if (!isOfCongress && !state.meeting) return { kind: 'meeting-not-open' };
	const [stop] = stopsOf(state);
	if (!stop) return null;
	const { name, post, body } = stop;
	return { kind: 'planned-officer-not-elected', name, post, body };
}

/** Sizes of the batches a stack is cut into; the last one takes the rest. */
export function cutBatches(ballots: number, size: number): number[] {
	const batches = Array.from({ length: Math.ceil(ballots / size) }, () => size);
	if (ballots % size !== 0) batches[batches.length - 1] = ballots % size;
	return batches;
}

/**
 * Records the hand count of the box, before any ballot is keyed ("báo cáo số phiếu phát ra, thu về",
 * 190 art. 8). A count above the ballots issued is recorded as it is: it locks the announcement.
 * The stack is cut into batches of the planned size, or of the size the head teller chooses now.
 */
export function countBox(
	state: CongressState,
	{ contestId, returned, batchSize }: OfContest & { returned: number; batchSize?: number }
): Decision {
	return withContest(state, contestId, (contest) => {
		if (!contest.issue) return refuse({ kind: 'not-issued' });
		if (contest.returned !== null) return refuse({ kind: 'box-already-counted' });
		if (!isCount(returned) || returned === 0) return refuse({ kind: 'not-a-count' });
		const size = batchSize ?? contest.plan.batchSize;
		if (!isCount(size) || size === 0) return refuse({ kind: 'batch-size-not-positive' });
		const batchSizes = cutBatches(returned, size);
		return accept([fact('BoxCounted', { contestId, returned, batchSizes })]);
	});
}

interface Correction extends OfContest {
	readonly figure: 'issued' | 'returned';
	readonly value: number;
	readonly reason: string;
}

/** The size the stack was cut by; a lone batch may be smaller than that. */
function sizeOfCut({ batches, plan }: Contest): number {
	const [first, second] = batches;
	return first && second ? first.size : plan.batchSize;
}

/**
 * Corrects a figure that was counted again on the paper, with the reason. While nothing has been keyed
 * a new box count cuts the stack afresh; after that the batches are counted again one by one.
 */
export function correctLedger(
	state: CongressState,
	{ contestId, figure, value, reason }: Correction
): Decision {
	return withContest(state, contestId, (contest) => {
		if (contest.announced) return refuse({ kind: 'already-announced' });
		if (!contest.issue) return refuse({ kind: 'not-issued' });
		if (figure === 'returned' && contest.returned === null)
			return refuse({ kind: 'box-not-counted' });
		if (!isCount(value) || value === 0) return refuse({ kind: 'not-a-count' });
		if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
		const { present } = contest.issue;
		if (figure === 'issued' && value > present)
			return refuse({ kind: 'issued-exceeds-present', issued: value, present });
		const facts = [fact('LedgerCorrected', { contestId, figure, value, reason: reason.trim() })];
		if (figure === 'returned' && contest.keyings === 0) {
			const batchSizes = cutBatches(value, sizeOfCut(contest));
			facts.push(fact('BoxCounted', { contestId, returned: value, batchSizes }));
		}
		return accept(facts);
	});
}

/** "Công bố": freezes the tally and the outcome, once every equation holds. */
export function announceResult(state: CongressState, { contestId }: OfContest): Decision {
	return withContest(state, contestId, (contest) => {
		if (contest.announced) return refuse({ kind: 'already-announced' });
		const locks = locksOf(contest);
		if (locks.length > 0) return refuse({ kind: 'announcement-locked', locks });
		return accept([fact('ResultAnnounced', { contestId, announcement: resultOf(contest) })]);
	});
}

/** The result as the batches compared so far give it; final only once announced. */
export function resultOf(contest: Contest) {
	const { seats, round } = contest.plan;
	const { issue } = contest;
	const rules = ballotRulesOf(contest);
	const tally = tallyOfBatches(contest.batches, contest.candidates.length, rules);
	const base = issue ? measuredBase(issue, tally) : 0;
	return { tally, outcome: decideOutcome(tally, seats, base, round.kind, issue?.threshold) };
}
