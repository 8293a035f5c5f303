import type { ContestId } from '../basics/ids';
import type { Fact } from '../log/envelope';
import type { Marks, RuledGround } from '../tally/ballot';
import type { EntryNumber, Ruling } from './batch';

interface InBatch {
	readonly contestId: ContestId;
	readonly batch: number;
}
interface InEntry extends InBatch {
	readonly entry: EntryNumber;
}

/** A named person takes a batch to key it. */
export type BatchClaimed = Fact<'BatchClaimed', InEntry & { readonly by: string }>;
/** One paper ballot, keyed; `position` is its place in the batch, from 1. */
export type BallotRecorded = Fact<
	'BallotRecorded',
	InEntry & {
		readonly position: number;
		readonly marks: Marks;
		/** The tellers found it invalid on this ground. */
		readonly ground?: RuledGround;
		/** Set aside for a ruling, with what made it doubtful. */
		readonly doubt?: string;
	}
>;
/** The last ballot of a batch was keyed wrong and is taken back onto the pad. */
export type BallotTakenBack = Fact<'BallotTakenBack', InEntry & { readonly position: number }>;
/** The tellers concluded on a doubtful ballot. */
export type DoubtRuled = Fact<
	'DoubtRuled',
	InEntry & { readonly position: number; readonly ruling: Ruling }
>;
/** A batch holds as many ballots as its hand count says, and is put back in its band. */
export type BatchClosed = Fact<'BatchClosed', InBatch>;
/** A closed batch is opened again, with the reason. */
export type BatchReopened = Fact<'BatchReopened', InBatch & { readonly reason: string }>;
/** A batch was counted again by hand and holds another number of ballots. */
export type BatchRecounted = Fact<
	'BatchRecounted',
	InBatch & { readonly size: number; readonly reason: string }
>;

export type CountingFact =
	| BatchClaimed
	| BallotRecorded
	| BallotTakenBack
	| DoubtRuled
	| BatchClosed
	| BatchReopened
	| BatchRecounted;
