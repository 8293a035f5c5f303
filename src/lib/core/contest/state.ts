import type { ContestId } from '../basics/ids';
import { freshBatch } from '../counting/batch';
import type { Hall } from '../hand-vote/hand-vote';
import type { Logged } from '../log/catalogue';
import { timeOf } from '../log/hybrid-clock';
import { NO_NOMINATIONS } from '../nomination/nomination';
import { prepare } from '../nomination/state';
import { emptyTally } from '../tally/tally';
import type { Person } from '../people/person';
import type { Contest, ContestPlan, HandVoteSubject, Teller } from './contest';
import type { ContestFact } from './events';

function startContest(plan: ContestPlan): Contest {
	return {
		plan,
		candidates: [],
		nominations: NO_NOMINATIONS,
		handVotes: {},
		tellers: [],
		direction: null,
		issue: null,
		returned: null,
		batches: [],
		zeroProof: null,
		keyings: 0,
		docket: [],
		settled: emptyTally(0),
		shown: emptyTally(0),
		reached: { ballots: 0, batches: 0 },
		spotChecks: [],
		codeMatches: [],
		announced: null,
		announcedAt: null,
		disputes: 0
	};
}

/**
 * Replaces one contest; the others keep their identity, so screens redraw only what changed.
 * Throws for a contest nobody planned: replay then keeps the event as one it cannot read.
 */
export function withContest(
	contests: readonly Contest[],
	id: ContestId,
	change: (contest: Contest) => Contest
): readonly Contest[] {
	if (!contests.some(({ plan }) => plan.id === id)) throw new Error(`no contest ${id}`);
	return contests.map((contest) => (contest.plan.id === id ? change(contest) : contest));
}

function lapse(
	handVotes: Contest['handVotes'],
	subject: HandVoteSubject,
	hasChanged: boolean
): Contest['handVotes'] {
	const { [subject]: vote, ...others } = handVotes;
	return vote && hasChanged ? others : handVotes;
}

function sameOrder(one: readonly unknown[], other: readonly unknown[]): boolean {
	return one.length === other.length && one.every((item, at) => item === other[at]);
}

function replan(contest: Contest, plan: ContestPlan): Contest {
	const { kind, seats } = contest.plan;
	const hasChanged = plan.kind !== kind || plan.seats !== seats;
	return { ...contest, plan, handVotes: lapse(contest.handVotes, 'seats', hasChanged) };
}

function relist(contest: Contest, candidates: readonly Person[]): Contest {
	const ids = (list: readonly Person[]) => list.map(({ id }) => id);
	const hasChanged = !sameOrder(ids(candidates), ids(contest.candidates));
	const nothing = emptyTally(candidates.length);
	const handVotes = lapse(contest.handVotes, 'list', hasChanged);
	const nominations = prepare(contest.nominations, candidates);
	return { ...contest, candidates, nominations, handVotes, settled: nothing, shown: nothing };
}

function rename(contest: Contest, tellers: readonly Teller[]): Contest {
	const posts = (named: readonly Teller[]) =>
		named.map(({ personId, isHead }) => `${personId} ${isHead}`);
	const hasChanged = !sameOrder(posts(tellers), posts(contest.tellers));
	return { ...contest, tellers, handVotes: lapse(contest.handVotes, 'tellers', hasChanged) };
}

function planned(contests: readonly Contest[], plan: ContestPlan): readonly Contest[] {
	const isKnown = contests.some((contest) => contest.plan.id === plan.id);
	return isKnown
		? withContest(contests, plan.id, (contest) => replan(contest, plan))
		: [...contests, startContest(plan)];
}

/** Who could raise a hand for a contest: the congress, or the first meeting. */
type HallOf = (plan: ContestPlan) => Hall;

function evolveOne(
	contest: Contest,
	event: Logged<Exclude<ContestFact['type'], 'ContestPlanned'>>,
	hallOf: HallOf
): Contest {
	switch (event.type) {
		case 'CandidatesListed':
			return relist(contest, event.data.candidates);
		case 'HandVoteRecorded': {
			const { subject, vote } = event.data;
			return {
				...contest,
				handVotes: { ...contest.handVotes, [subject]: { ...vote, hall: hallOf(contest.plan) } }
			};
		}
		case 'TellersNamed':
			return rename(contest, event.data.tellers);
		case 'DirectionRecorded':
			return { ...contest, direction: event.data.direction };
		case 'BallotsIssued':
			return { ...contest, issue: event.data.issue };
		case 'BoxCounted':
			return {
				...contest,
				returned: event.data.returned,
				batches: event.data.batchSizes.map((size, at) => freshBatch(at + 1, size))
			};
		case 'LedgerCorrected': {
			const { figure, value } = event.data;
			if (figure === 'returned') return { ...contest, returned: value };
			return { ...contest, issue: contest.issue && { ...contest.issue, issued: value } };
		}
		case 'ResultAnnounced':
			return {
				...contest,
				announced: event.data.announcement,
				announcedAt: timeOf(event.hlc)
			};
	}
}

/** The contests after one more event of theirs; `hallOf` says who was there at that moment to vote. */
export function evolveContests(
	contests: readonly Contest[],
	event: Logged<ContestFact['type']>,
	hallOf: HallOf
): readonly Contest[] {
	return event.type === 'ContestPlanned'
		? planned(contests, event.data.plan)
		: withContest(contests, event.data.contestId, (contest) => evolveOne(contest, event, hallOf));
}
