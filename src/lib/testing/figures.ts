import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import { baseNow } from '$lib/core/check-in/base-now';
import type { CongressState } from '$lib/core/congress/state';
import { resultOf } from '$lib/core/contest/decide';
import { ledgerOf } from '$lib/core/contest/ledger';

/** Every figure of a congress that a paper or the hall could show: what a golden log must give again. */
export function figuresOf(state: CongressState) {
	const door = attendanceFigures(state);
	return {
		events: state.log.position,
		unknown: state.log.unknown,
		door,
		base: baseNow(state),
		contests: state.contests.map((contest) => ({
			title: contest.plan.title,
			names: contest.candidates.map(({ name }) => name),
			ledger: ledgerOf(contest, door),
			// Figures frozen before there were pictures say nothing of them.
			docket: contest.docket.map(({ photo, ...doubtful }) => ({
				...doubtful,
				...(photo && { photo })
			})),
			...resultOf(contest),
			announced: contest.announced
		}))
	};
}
