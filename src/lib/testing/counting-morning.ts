import { announceResult, correctLedger } from '$lib/core/contest/decide';
import { recountBatch } from '$lib/core/counting/close';
import { claimBatch } from '$lib/core/counting/decide';
import { COMMITTEE } from './small-congress';
import {
	batchOf,
	boxed,
	claimed,
	closed,
	doubted,
	entryOf,
	finished,
	keyed,
	keyedAgain,
	ONE,
	PAPERS,
	resolved,
	ruled,
	settled,
	takenBack,
	THREE,
	TWO
} from './small-count';
import type { Story } from './story';

const contestId = COMMITTEE.id;
const MINUTE = 60_000;

/** Half keyed the batch passes on; a third person keys it again, and it is closed. */
function passedOn(story: Story): Story {
	keyed(claimed(story, 1, ONE), 1, PAPERS.slice(0, 2)).waits(MINUTE);
	takenBack(story, 1, 2);
	story.waits(MINUTE).act(claimBatch, { ...entryOf(1), by: TWO, handedOver: true });
	keyed(story, 1, PAPERS.slice(1, 3), 2).waits(MINUTE);
	doubted(story, 1, 4).waits(2 * MINUTE);
	finished(ruled(story, 1, 4), 1).act(claimBatch, {
		...entryOf(1, 2),
		by: THREE,
		handedOver: false
	});
	keyed(story, 1, [...PAPERS.slice(0, 3), 'x....'], 1, 2).waits(MINUTE);
	return closed(finished(story, 1, 2), 1).waits(MINUTE);
}

/** The two entries differ at the last sheet, and a third person reads it. */
function resolvedByThird(story: Story): Story {
	const stack = PAPERS.slice(4, 8);
	keyed(claimed(story, 2), 2, stack).waits(MINUTE);
	keyedAgain(story, 2, [...stack.slice(0, 3), '...x.']).waits(MINUTE);
	return closed(resolved(story, 2, 4, stack[3]!), 2).waits(MINUTE);
}

/** Eleven ballots counted from eight o'clock on, with everything that can come between. */
export function countingMorning(): Story {
	const story = resolvedByThird(passedOn(boxed().waits(MINUTE)));
	story.act(recountBatch, { ...batchOf(3), size: 3, reason: 'Đếm sót một tờ' }).waits(MINUTE);
	settled(story, 3, [...PAPERS.slice(8), '....x']).waits(MINUTE);
	const reason = 'Đếm lại hòm phiếu';
	return story
		.act(correctLedger, { contestId, figure: 'returned', value: 11, reason })
		.waits(MINUTE)
		.act(announceResult, { contestId });
}
