import { locksOf, type Lock } from '../contest/announcement';
import type { Contest } from '../contest/contest';

/** Why the papers of a contest cannot be made yet. */
export type Obstacle = Lock | { readonly kind: 'not-announced' };

/** What stands between a contest and its papers, in the order to mend it; empty once it was announced. */
export function obstaclesOf(contest: Contest): readonly Obstacle[] {
	if (contest.announced) return [];
	const locks = locksOf(contest);
	return locks.length > 0 ? locks : [{ kind: 'not-announced' }];
}
