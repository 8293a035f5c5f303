import type { Obstacle } from '$lib/core/records/readiness';

/** The desk where an obstacle is mended. */
export type MendingDesk = 'contest' | 'count' | 'chair';

/** The list, or nothing handed out yet: the steps before voting; announced is the chair's; the rest is counted. */
export function mendedAt(obstacle: Obstacle): MendingDesk {
	if (obstacle.kind === 'ballots-not-issued' || obstacle.kind === 'list-not-closed')
		return 'contest';
	return obstacle.kind === 'not-announced' ? 'chair' : 'count';
}
