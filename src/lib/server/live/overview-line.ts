import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import { nameOf } from '$lib/core/congress/name';
import type { CongressState } from '$lib/core/congress/state';
import { phaseOf, type Contest } from '$lib/core/contest/contest';
import { electedView } from '$lib/core/hall/result-view';
import { timeOf } from '$lib/core/log/hybrid-clock';
import type { OverviewContest, OverviewLine } from '$lib/wire/overview';

/** What of an overview line the log says; the devices are the hub's own knowledge. */
export type FoldedLine = Omit<OverviewLine, 'congressId' | 'devices'>;

/** A congress from above: how far it is, and what has been announced. */
export function overviewLine(state: CongressState): FoldedLine {
	const { present, convened, isQuorate } = attendanceFigures(state);
	return {
		name: nameOf(state.details),
		illustration: state.details?.illustration ?? false,
		present,
		convened,
		isQuorate,
		last: state.log.hlc === null ? null : timeOf(state.log.hlc),
		contests: state.contests.map((contest) => contestLine(state, contest))
	};
}

function contestLine(state: CongressState, contest: Contest): OverviewContest {
	const { plan, reached, returned } = contest;
	return {
		title: plan.title,
		phase: phaseOf(contest),
		keyed: Math.min(reached.ballots, returned ?? 0),
		returned,
		seats: plan.seats,
		elected: electedView(state, contest)?.elected ?? []
	};
}
