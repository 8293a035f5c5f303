import type { Ground, Marks, RuledGround } from '../tally/ballot';
import type { Tally } from '../tally/tally';

/** First or second keying of a batch ("nhập lần 1", "nhập lần 2"). */
export type EntryNumber = 1 | 2;

/** Whose reading of a ballot: one of the two entries, or 3 for the third person who resolves. */
export type ReadingNumber = EntryNumber | 3;

/** "Ban kiểm phiếu kết luận": what the tellers decided on a doubtful ballot, and their vote. */
export interface Ruling {
	/** The marks as the tellers read them. */
	readonly marks: Marks;
	/** `null`: the ballot counts as its marks say. */
	readonly ground: RuledGround | null;
	readonly agree: number;
	readonly disagree: number;
}

/** A ballot as keyed from the paper. */
export interface Ballot {
	readonly marks: Marks;
	/** The tellers found it invalid on this ground while keying. */
	readonly ground: RuledGround | null;
	/** Set aside for the tellers' ruling: what made it doubtful, in the teller's words. */
	readonly doubt: string | null;
	readonly ruling: Ruling | null;
}

/** One keying of a batch, blind to the other. */
export interface Entry {
	readonly entry: EntryNumber;
	/** Who holds it now; `null` once released and not taken again. */
	readonly by: string | null;
	/** Everybody who had it in hand: none of them may key the other entry. */
	readonly keyers: readonly string[];
	/** In stack order; place in the stack = index + 1. */
	readonly ballots: readonly Ballot[];
	/** Counted on a tally sheet ("phiếu kiểm đếm tay"): its totals, and no ballots; `null` where keyed by ballot. */
	readonly totals: Tally | null;
	/** Sealed by its keyer: nothing in it changes any more. */
	readonly isFinished: boolean;
	/** Epoch ms it was first taken, by the clock of that device. */
	readonly startedAt: number;
	/** Epoch ms of the last act in it: after a silence somebody else may take it. */
	readonly lastAt: number;
}

/** What the third person found on the paper at a place; `null`: there is no such paper. */
export interface ThirdReading {
	readonly place: number;
	readonly by: string;
	readonly ballot: Ballot | null;
}

/**
 * `agreed`: two readings by different people are the same. `differs`: the third person has to look.
 * `doubtful`: on the docket, the tellers conclude. `absent`: no such paper, one entry had it once too often.
 */
export type Standing = 'agreed' | 'differs' | 'doubtful' | 'absent';

/** One sheet of a batch after both entries were compared; its place in the batch = index + 1. */
export interface Sheet {
	/** Place in the first entry, `null` where that has no such ballot. */
	readonly first: number | null;
	/** Place in the second entry, likewise. */
	readonly second: number | null;
	/** Both have it, in another order: paired by what it reads, not by where it lies. */
	readonly isMoved: boolean;
	readonly standing: Standing;
	/** What counts: `null` while it differs, and where there is no such paper. */
	readonly ballot: Ballot | null;
	/** Whose reading `ballot` is; the docket and a ruling name it so. */
	readonly reading: ReadingNumber;
}

/**
 * One figure of a tally sheet: the votes of a candidate by place on the ballot, from 1; the valid ballots;
 * those invalid on a ground.
 */
export type Figure = `votes-${number}` | 'valid' | Ground;

/** A figure as somebody counted it on the paper. */
export interface FigureCount {
	readonly figure: Figure;
	readonly count: number;
}

/** A figure that the entries differ at, counted again by a third person. */
export interface ThirdCount extends FigureCount {
	readonly by: string;
}

/** Totals of a batch after both tally sheets were compared, figure by figure. */
export interface ComparedTotals {
	/** Figures no two people have counted alike yet, in the order of the sheet. */
	readonly differing: readonly Figure[];
	/** What counts; `null` while a figure differs. */
	readonly agreed: Tally | null;
}

/** "Tập phiếu": a slice of the stack, cut after the box was counted. */
export interface Batch {
	/** From 1. */
	readonly number: number;
	/** Ballots in it, by hand count. */
	readonly size: number;
	readonly entries: readonly Entry[];
	/** What the third person found, by place. */
	readonly thirds: readonly ThirdReading[];
	/** Places to be read again although both entries agreed. */
	readonly questioned: readonly number[];
	/** Both entries side by side; `null` until both are finished. */
	readonly sheets: readonly Sheet[] | null;
	/** What a third person counted again of figures that differ, as it came. */
	readonly thirdCounts: readonly ThirdCount[];
	/** Both tally sheets side by side; `null` until both are in, and where ballots are keyed. */
	readonly totals: ComparedTotals | null;
	readonly closed: boolean;
}

/** A batch as it is cut from the stack. */
export function freshBatch(number: number, size: number): Batch {
	return {
		number,
		size,
		entries: [],
		thirds: [],
		questioned: [],
		sheets: null,
		thirdCounts: [],
		totals: null,
		closed: false
	};
}

/** Where a ballot lies: batch and place from 1. */
export interface BallotPlace {
	readonly batch: number;
	readonly position: number;
}

/** A ballot on the docket ("phiếu nghi vấn"); `position` is its place in the reading named. */
export interface Docketed extends BallotPlace {
	/** Number on the docket, from 1. */
	readonly number: number;
	readonly reading: ReadingNumber;
	/** What made it doubtful; `null` where no two readings of it were the same. */
	readonly doubt: string | null;
	readonly marks: Marks;
	readonly ruling: Ruling | null;
	/** SHA-256 of the picture of its face, in hexadecimal; `null` where none was taken. */
	readonly photo: string | null;
}

/** The entry of that number, if somebody took it. */
export function entryIn(batch: Batch, number: EntryNumber): Entry | undefined {
	return batch.entries.find(({ entry }) => entry === number);
}

/** Papers an entry has read: its ballots, or those its tally sheet adds up to. */
export function papersOf({ ballots, totals }: Entry): number {
	return totals ? totals.valid + totals.invalid : ballots.length;
}

/** Counted on the paper, its totals entered: "kiểm đếm bằng tay". */
export function isOnPaper({ entries }: Batch): boolean {
	return entries.some(({ totals }) => totals !== null);
}

/** Numbers of the batches that were counted on the paper. */
export function batchesOnPaper(batches: readonly Batch[]): readonly number[] {
	return batches.filter(isOnPaper).map(({ number }) => number);
}
