import { announceResult, correctLedger } from '$lib/core/contest/decide';
import { claimBatch, closeBatch, recountBatch } from '$lib/core/counting/decide';
import { COMMITTEE } from './small-congress';
import {
	batchOf,
	boxed,
	claimed,
	doubted,
	entryOf,
	keyed,
	PAPERS,
	reopened,
	ruled,
	settled,
	takenBack
} from './small-count';
import type { Story } from './story';

const contestId = COMMITTEE.id;
const MINUTE = 60_000;
const FIRST = 'Vũ Hữu Giang';
const SECOND = 'Đỗ Thị Hà';

/** Ten ballots counted from eight o'clock on, with everything that can come between. */
export function countingMorning(): Story {
	const story = boxed().waits(MINUTE);
	keyed(claimed(story, 1, FIRST), 1, PAPERS.slice(0, 2)).waits(MINUTE);
	takenBack(story, 1, 2);
	// The batch passes on half keyed; its new keyer takes one more back.
	story.waits(MINUTE).act(claimBatch, { ...entryOf(1), by: SECOND, handedOver: true });
	keyed(story, 1, PAPERS.slice(1, 3), 2).waits(MINUTE);
	doubted(story, 1, 4).waits(2 * MINUTE);
	ruled(story, 1, 4).act(closeBatch, batchOf(1)).waits(MINUTE);
	reopened(story, 1).waits(MINUTE);
	story.act(recountBatch, { ...batchOf(1), size: 5, reason: 'Đếm sót một tờ' });
	keyed(story, 1, ['....x'], 5).waits(MINUTE).act(closeBatch, batchOf(1));
	settled(story, 2, PAPERS.slice(4, 8)).waits(MINUTE);
	settled(story, 3, PAPERS.slice(8)).waits(MINUTE);
	const reason = 'Đếm lại hòm phiếu';
	return story
		.act(correctLedger, { contestId, figure: 'returned', value: 11, reason })
		.waits(MINUTE)
		.act(announceResult, { contestId });
}
