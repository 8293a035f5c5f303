import type { ContestId } from '../basics/ids';
import { NOTHING_KEYED } from '../counting/batch';
import type { Logged } from '../log/catalogue';
import { timeOf } from '../log/hybrid-clock';
import { emptyTally } from '../tally/tally';
import type { Contest, ContestPlan } from './contest';
import type { ContestFact } from './events';

function startContest(plan: ContestPlan): Contest {
	return {
		plan,
		candidates: [],
		handVotes: {},
		tellers: [],
		issue: null,
		returned: null,
		batches: [],
		keyed: NOTHING_KEYED,
		docket: [],
		settled: emptyTally(0),
		shown: emptyTally(0),
		reached: { ballots: 0, batches: 0 },
		announced: null,
		announcedAt: null
	};
}

/** Replaces one contest; the others keep their identity, so screens redraw only what changed. */
export function withContest(
	contests: readonly Contest[],
	id: ContestId,
	change: (contest: Contest) => Contest
): readonly Contest[] {
	return contests.map((contest) => (contest.plan.id === id ? change(contest) : contest));
}

function planned(contests: readonly Contest[], plan: ContestPlan): readonly Contest[] {
	const isKnown = contests.some((contest) => contest.plan.id === plan.id);
	return isKnown
		? withContest(contests, plan.id, (contest) => ({ ...contest, plan }))
		: [...contests, startContest(plan)];
}

function evolveOne(
	contest: Contest,
	event: Logged<Exclude<ContestFact['type'], 'ContestPlanned'>>
): Contest {
	switch (event.type) {
		case 'CandidatesListed': {
			const { candidates } = event.data;
			const nothing = emptyTally(candidates.length);
			return { ...contest, candidates, settled: nothing, shown: nothing };
		}
		case 'HandVoteRecorded': {
			const { subject, vote } = event.data;
			return { ...contest, handVotes: { ...contest.handVotes, [subject]: vote } };
		}
		case 'TellersNamed':
			return { ...contest, tellers: event.data.tellers };
		case 'BallotsIssued':
			return { ...contest, issue: event.data.issue };
		case 'BoxCounted':
			return {
				...contest,
				returned: event.data.returned,
				batches: event.data.batchSizes.map((size, at) => ({
					number: at + 1,
					size,
					entries: [],
					closed: false
				}))
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

export function evolveContests(
	contests: readonly Contest[],
	event: Logged<ContestFact['type']>
): readonly Contest[] {
	return event.type === 'ContestPlanned'
		? planned(contests, event.data.plan)
		: withContest(contests, event.data.contestId, (contest) => evolveOne(contest, event));
}
