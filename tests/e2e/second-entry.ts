import type { Page } from '@playwright/test';
import type { ContestId } from '$lib/core/basics/ids';
import { contestOf } from '$lib/core/contest/contest';
import { ballotsIn } from '$lib/core/counting/ballots';
import { claimBatch, finishEntry, recordBallot } from '$lib/core/counting/decide';
import { SAMPLE_TELLERS } from '$lib/sample/contests';
import { lookAndClose } from '$lib/sample/keying';
import { play } from './sample-stage';

/** Who keys the second time where a flow has one pair of hands. */
export const SECOND_KEYER = SAMPLE_TELLERS[5]!.name;

/** The contest whose screen is open, as its address says. */
export function contestIdIn(page: Page): ContestId {
	return new URL(page.url()).searchParams.get('contest') as ContestId;
}

/**
 * Another window of the sample keys batches the second time, just as the first entry has them, and
 * holds in hand what has to be looked at; told to this one as windows tell each other.
 */
export async function keySecond(
	page: Page,
	contestId: ContestId,
	...batches: readonly number[]
): Promise<void> {
	await play(page, (playthrough) => {
		for (const batch of batches) {
			const of = { contestId, batch, entry: 2 } as const;
			const held = contestOf(playthrough.state, contestId)!.batches[batch - 1]!;
			playthrough.act(claimBatch, { ...of, by: SECOND_KEYER, handedOver: false });
			ballotsIn(held, 1).forEach(({ marks, ground, doubt }, at) =>
				playthrough.act(recordBallot, {
					...of,
					position: at + 1,
					marks,
					...(ground && { ground }),
					...(doubt !== null && { doubt })
				})
			);
			playthrough.act(finishEntry, { ...of, isConfirmed: false });
			lookAndClose(playthrough, { contestId, batch });
		}
	});
}
