import {
	claimBatch,
	closeBatch,
	recordBallot,
	reopenBatch,
	ruleOnDoubt,
	takeBackBallot
} from '$lib/core/counting/decide';
import { announceResult, countBox, issueBallots } from '$lib/core/contest/decide';
import { addGround } from '$lib/core/contest/grounds';
import type { Ruling } from '$lib/core/counting/batch';
import { COMMITTEE, listed } from './small-congress';
import type { Story } from './story';

const contestId = COMMITTEE.id;

/** Ten ballots on five names for four seats: batches of 4, 4 and 2. */
export const PAPERS = [
	'x....',
	'.x...',
	'....x',
	'....x',
	'xx...',
	'....x',
	'.....',
	'....x',
	'...xx',
	'xxxxx'
];

/** Address of a batch of the committee. */
export function batchOf(batch: number) {
	return { contestId, batch };
}

/** Address of the one entry of a batch. */
export function entryOf(batch: number) {
	return { contestId, batch, entry: 1 as const };
}

/** A ground that the congress added before. */
export const PENCIL = 'Đánh dấu bằng bút chì';

/** Twelve ballots are out, after the congress added one ground. */
export function issued(): Story {
	const added = listed().act(addGround, { contestId, words: PENCIL, vote: null });
	return added.act(issueBallots, { contestId, issued: 12 });
}

/** Ten came back. */
export function boxed(): Story {
	return issued().act(countBox, { contestId, returned: PAPERS.length });
}

export function claimed(story: Story, batch: number, by = 'Vũ Hữu Giang'): Story {
	return story.act(claimBatch, { ...entryOf(batch), by, handedOver: false });
}

/** Keys ballots into a claimed batch, from a place on. */
export function keyed(story: Story, batch: number, papers: readonly string[], from = 1): Story {
	papers.forEach((marks, at) =>
		story.act(recordBallot, { ...entryOf(batch), position: from + at, marks })
	);
	return story;
}

/** A batch claimed, keyed and closed. */
export function settled(story: Story, batch: number, papers: readonly string[]): Story {
	return keyed(claimed(story, batch), batch, papers).act(closeBatch, batchOf(batch));
}

/** The box is open, each of the three batches in somebody's hands. */
export function taken(): Story {
	return [1, 2, 3].reduce((story, batch) => claimed(story, batch), boxed());
}

/** All ten ballots are keyed, the three batches closed. */
export function counted(): Story {
	const story = boxed();
	settled(story, 1, PAPERS.slice(0, 4));
	settled(story, 2, PAPERS.slice(4, 8));
	return settled(story, 3, PAPERS.slice(8));
}

export function announced(): Story {
	return counted().act(announceResult, { contestId });
}

/** Sets the next ballot of a claimed batch aside as doubtful. */
export function doubted(story: Story, batch: number, position: number, marks = 'x....'): Story {
	return story.act(recordBallot, { ...entryOf(batch), position, marks, doubt: 'Nét gạch mờ' });
}

/** The tellers conclude, two to one, that it counts as its marks say. */
export function ruled(
	story: Story,
	batch: number,
	position: number,
	ruling: Partial<Ruling> = {}
): Story {
	const valid: Ruling = { marks: 'x....', ground: null, agree: 2, disagree: 1, ...ruling };
	return story.act(ruleOnDoubt, { ...entryOf(batch), position, ruling: valid });
}

export function reopened(story: Story, batch: number): Story {
	return story.act(reopenBatch, { ...batchOf(batch), reason: 'Ghi nhầm một tờ' });
}

export function takenBack(story: Story, batch: number, position: number): Story {
	return story.act(takeBackBallot, { ...entryOf(batch), position });
}
