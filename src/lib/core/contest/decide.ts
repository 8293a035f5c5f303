import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import { attendanceFigures, baseNow } from '../check-in/attendance-figures';
import type { CongressState } from '../congress/state';
import { ballotsIn, countedBallots } from '../counting/ballots';
import { hallOf, handsRefusal, type HandVote } from '../hand-vote/hand-vote';
import { fact, type Decision } from '../log/rule';
import { byGivenName } from '../people/name-order';
import type { Person } from '../people/person';
import { baseOf } from '../rulebook/base';
import { longestList } from '../rulebook/surplus';
import { formFor } from '../tally/ballot';
import { decideOutcome } from '../tally/outcome';
import { tallyBallots } from '../tally/tally';
import { locksOf } from './announcement';
import {
	ballotRulesOf,
	type Contest,
	type ContestPlan,
	type HandVoteSubject,
	type Teller
} from './contest';
import type { ContestRefusal } from './refusals';

interface OfContest {
	readonly contestId: ContestId;
}

export function contestOf(state: CongressState, id: ContestId): Contest | undefined {
	return state.contests.find((contest) => contest.plan.id === id);
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
function beforeIssue(
	state: CongressState,
	id: ContestId,
	rule: (contest: Contest) => Decision
): Decision {
	return withContest(state, id, (contest) =>
		contest.issue ? refuse({ kind: 'ballots-already-issued' }) : rule(contest)
	);
}

/** More than any congress counts: a slip of the finger must not cut a stack into millions of batches. */
const MOST = 1_000_000;

/** A number of ballots or hands: whole, from 0. */
export const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST;

/** Plans a contest, or changes its plan while no ballot is out. */
export function planContest(state: CongressState, { plan }: { plan: ContestPlan }): Decision {
	if (contestOf(state, plan.id)?.issue) return refuse({ kind: 'ballots-already-issued' });
	if (plan.title.trim() === '') return refuse({ kind: 'title-missing' });
	if (!isCount(plan.seats) || plan.seats === 0) return refuse({ kind: 'seats-not-positive' });
	if (!isCount(plan.batchSize) || plan.batchSize === 0)
		return refuse({ kind: 'batch-size-not-positive' });
	return accept([fact('ContestPlanned', { plan })]);
}

/**
 * A list fits its ballot and holds nobody twice. 190 art. 14(1), 03-HD/TW. Who sits by office
 * ("đương nhiên") is not on the ballot.
 */
export function listRefusal(
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
	return surplusRefusal(plan, names);
}

/**
 * The committee's list must hold more names than seats, within the limit; in a later round those who
 * are left stand again, however many they are. The ballot must be the one for such a list.
 */
function surplusRefusal(
	{ kind, form, round, seats }: ContestPlan,
	names: number
): ContestRefusal | null {
	const needsSurplus = kind === 'committee' && round.kind === 'first';
	if (needsSurplus && names <= seats) return { kind: 'surplus-missing', seats, names };
	const most = longestList(seats);
	if (needsSurplus && names > most) return { kind: 'surplus-too-large', most, names };
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
		const refused = listRefusal(plan, candidates);
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
		if (subject === 'seats' && plan.kind === 'delegation')
			return refuse({ kind: 'number-is-allocated' });
		if (subject === 'round' && plan.round.kind === 'first')
			return refuse({ kind: 'no-earlier-round' });
		const refused = handsRefusal(vote, hallOf(state));
		if (refused) return refuse(refused);
		return accept([fact('HandVoteRecorded', { contestId, subject, vote })]);
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
 * Hands out the ballots and freezes the base and the settings. 244 art. 32(3), 190 art. 30. The list
 * must still be lawful: the plan may have changed since it was set.
 */
export function issueBallots(
	state: CongressState,
	{ contestId, issued }: OfContest & { issued: number }
): Decision {
	return beforeIssue(state, contestId, ({ plan, candidates, tellers }) => {
		if (candidates.length === 0) return refuse({ kind: 'list-missing' });
		const unlawful = listRefusal(plan, candidates);
		if (unlawful) return refuse(unlawful);
		if (tellers.length === 0) return refuse({ kind: 'tellers-missing' });
		if (!isCount(issued)) return refuse({ kind: 'not-a-count' });
		if (issued === 0) return refuse({ kind: 'nothing-issued' });
		const { present } = attendanceFigures(state);
		if (issued > present) return refuse({ kind: 'issued-exceeds-present', issued, present });
		const issue = { issued, present, base: baseNow(state), settings: state.settings };
		return accept([fact('BallotsIssued', { contestId, issue })]);
	});
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
		if (figure === 'returned' && !contest.batches.some((batch) => ballotsIn(batch).length > 0)) {
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

/** The result as the ballots keyed so far give it; final only once announced. */
export function resultOf(contest: Contest) {
	const { seats } = contest.plan;
	const rules = ballotRulesOf(contest);
	const tally = tallyBallots(countedBallots(contest.batches), contest.candidates.length, rules);
	const base = contest.issue ? baseOf(contest.issue.base) : 0;
	return { tally, outcome: decideOutcome(tally, seats, base, contest.plan.round.kind) };
}
