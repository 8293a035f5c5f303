import { reopenBatch } from '$lib/core/counting/close';
import {
	claimBatch,
	finishEntry,
	proveZero,
	recordBallot,
	takeBackBallot
} from '$lib/core/counting/decide';
import { resolveDifference, ruleOnDoubt } from '$lib/core/counting/resolve';
import { lookAndClose } from '$lib/sample/keying';
import { announceResult, countBox, issueBallots } from '$lib/core/contest/decide';
import { addGround } from '$lib/core/contest/grounds';
import type { EntryNumber, Figure, ReadingNumber, Ruling } from '$lib/core/counting/batch';
import { recordTotals, resolveTotals } from '$lib/core/counting/paper-count';
import type { Totals } from '$lib/core/counting/totals';
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

/** Who keys first, who keys second, and who resolves. */
export const [ONE, TWO, THREE] = ['Vũ Hữu Giang', 'Đỗ Thị Hà', 'Kỹ thuật viên'] as const;

/** Address of an entry of a batch. */
export function entryOf<Entry extends EntryNumber = 1>(batch: number, entry: Entry = 1 as Entry) {
	return { contestId, batch, entry };
}

/** A ground that the congress added before. */
export const PENCIL = 'Đánh dấu bằng bút chì';

/** Twelve ballots are out, after the congress added one ground. */
export function issued(before = listed()): Story {
	const added = before.act(addGround, { contestId, words: PENCIL, vote: null });
	return added.act(issueBallots, { contestId, issued: 12 });
}

/** Ten came back, and two tellers saw that nothing was counted yet. */
export function boxed(before = listed()): Story {
	const proven = issued(before).act(proveZero, { contestId, by: [ONE, TWO] });
	return proven.act(countBox, { contestId, returned: PAPERS.length });
}

export function claimed(story: Story, batch: number, by: string = ONE): Story {
	return story.act(claimBatch, { ...entryOf(batch), by, handedOver: false });
}

/** Keys ballots into a claimed batch, from a place on. */
export function keyed(
	story: Story,
	batch: number,
	papers: readonly string[],
	from = 1,
	entry: EntryNumber = 1
): Story {
	papers.forEach((marks, at) =>
		story.act(recordBallot, { ...entryOf(batch, entry), position: from + at, marks })
	);
	return story;
}

/** The first entry done, somebody else takes the second. */
export function claimedAgain(story: Story, batch: number, by: string = TWO): Story {
	return story.act(claimBatch, { ...entryOf(batch, 2), by, handedOver: false });
}

/** What a tally sheet says; grounds left out did not occur. */
export type SheetSaid = Pick<Totals, 'valid' | 'votes'> & Partial<Totals>;

/** The totals of a tally sheet entered for a claimed entry, whatever the hand count of its batch says. */
export function sheetEntered(
	story: Story,
	batch: number,
	said: SheetSaid,
	entry: EntryNumber = 1
): Story {
	const totals = { grounds: {}, ...said };
	return story.act(recordTotals, { ...entryOf(batch, entry), totals, isConfirmed: true });
}

/** Both tally sheets of a batch, the second by somebody else. */
export function sheetsEntered(
	story: Story,
	batch: number,
	first: SheetSaid,
	second: SheetSaid = first
): Story {
	sheetEntered(claimed(story, batch), batch, first);
	return sheetEntered(claimedAgain(story, batch), batch, second, 2);
}

/** A third person counts the differing figures again on the paper. */
export function countedAgain(
	story: Story,
	batch: number,
	found: Readonly<Partial<Record<Figure, number>>>,
	by: string = THREE
): Story {
	const figures = (Object.entries(found) as [Figure, number][]).map(([figure, count]) => ({
		figure,
		count
	}));
	return story.act(resolveTotals, { ...batchOf(batch), by, figures });
}

/** An entry sealed, whatever the hand count of its batch says. */
export function finished(story: Story, batch: number, entry: EntryNumber = 1): Story {
	return story.act(finishEntry, { ...entryOf(batch, entry), isConfirmed: true });
}

/** The first entry sealed, the second keyed by somebody else and sealed. */
export function keyedAgain(story: Story, batch: number, papers: readonly string[]): Story {
	finished(story, batch).act(claimBatch, { ...entryOf(batch, 2), by: TWO, handedOver: false });
	return finished(keyed(story, batch, papers, 1, 2), batch, 2);
}

/** Sheets looked at, and the batch back in its band. */
export function closed(story: Story, batch: number): Story {
	lookAndClose(story, batchOf(batch));
	return story;
}

/** A batch keyed by one person, then by another, and closed. */
export function settled(story: Story, batch: number, papers: readonly string[]): Story {
	return closed(keyedAgain(keyed(claimed(story, batch), batch, papers), batch, papers), batch);
}

/** A third person reads a differing ballot; `null`: there is no such paper. */
export function resolved(
	story: Story,
	batch: number,
	place: number,
	marks: string | null,
	by: string = THREE
): Story {
	const ballot = marks === null ? null : { marks };
	return story.act(resolveDifference, { ...batchOf(batch), place, by, ballot });
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
	ruling: Partial<Ruling> = {},
	entry: ReadingNumber = 1
): Story {
	const valid: Ruling = { marks: 'x....', ground: null, agree: 2, disagree: 1, ...ruling };
	return story.act(ruleOnDoubt, { ...batchOf(batch), entry, position, ruling: valid });
}

/** A batch taken up again: anew, or only at these places. */
export function reopened(
	story: Story,
	batch: number,
	places: readonly number[] | 'all' = 'all'
): Story {
	return story.act(reopenBatch, { ...batchOf(batch), reason: 'Ghi nhầm một tờ', places });
}

export function takenBack(story: Story, batch: number, position: number): Story {
	return story.act(takeBackBallot, { ...entryOf(batch), position });
}
