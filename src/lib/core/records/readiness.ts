import { locksOf, type Lock } from '../contest/announcement';
import type { Contest } from '../contest/contest';

/** The papers of a contest. */
export type ContestPaper =
	'minutes' | 'figures' | 'entry-log' | 'cover-slips' | 'tally-batch' | 'tally-box';

/** Why a paper of a contest cannot be made yet. */
export type Obstacle = Lock | Wait;

/** Nothing to put right: it comes in its turn. */
export type Wait = { readonly kind: 'not-announced' } | { readonly kind: 'list-not-closed' };

export function isWait(obstacle: Obstacle): obstacle is Wait {
	return obstacle.kind === 'not-announced' || obstacle.kind === 'list-not-closed';
}

/** The list stands: prepared by the committee, or closed after what the congress proposed. */
export function isListClosed({ candidates, nominations }: Contest): boolean {
	return candidates.length > 0 && nominations.list !== 'open';
}

/** What stands between a contest and its result, in the order to mend it. */
function untilAnnounced(contest: Contest): readonly Obstacle[] {
	if (contest.announced) return [];
	const locks = locksOf(contest);
	return locks.length > 0 ? locks : [{ kind: 'not-announced' }];
}

function untilBoxCounted({ issue, returned }: Contest): readonly Obstacle[] {
	if (returned !== null) return [];
	return [{ kind: issue ? 'box-not-counted' : 'ballots-not-issued' }];
}

const untilListClosed = (contest: Contest): readonly Obstacle[] =>
	isListClosed(contest) ? [] : [{ kind: 'list-not-closed' }];

const UNTIL: Readonly<Record<ContestPaper, (contest: Contest) => readonly Obstacle[]>> = {
	minutes: untilAnnounced,
	figures: untilAnnounced,
	'entry-log': untilBoxCounted,
	'cover-slips': untilBoxCounted,
	'tally-batch': untilListClosed,
	'tally-box': untilListClosed
};

/** What stands between a contest and one of its papers, in the order to mend it; empty once it can be made. */
export function obstaclesTo(paper: ContestPaper, contest: Contest): readonly Obstacle[] {
	return UNTIL[paper](contest);
}
