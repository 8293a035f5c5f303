import type { ContestId } from '../basics/ids';
import type { Fact } from '../log/envelope';
import type { Marks, RuledGround } from '../tally/ballot';
import type { EntryNumber, FigureCount, ReadingNumber, Ruling } from './batch';
import type { Totals } from './totals';

interface InContest {
	readonly contestId: ContestId;
}
interface InBatch extends InContest {
	readonly batch: number;
}
interface InEntry extends InBatch {
	readonly entry: EntryNumber;
}

/** A ballot as one reading has it: of either entry, or of the third person (3). */
interface InReading extends InBatch {
	readonly entry: ReadingNumber;
	readonly position: number;
}

/** What was read from a paper ballot. */
export interface KeyedReading {
	readonly marks: Marks;
	/** The tellers found it invalid on this ground. */
	readonly ground?: RuledGround;
	/** Set aside for a ruling, with what made it doubtful. */
	readonly doubt?: string;
}

/** Which ballots of a batch are taken up again. */
export type TakenUp =
	/** Both entries begin anew; those before stay in the log. */
	| { readonly kind: 'anew' }
	/** A third person reads these places again on the paper. */
	| { readonly kind: 'ballots'; readonly places: readonly number[] }
	/** As it was left: written by no rule since batches are keyed twice. */
	| { readonly kind: 'as-left' };

/** Before the first ballot two tellers saw that nothing is counted yet: no ballot, no vote for anybody. */
export type ZeroProven = Fact<'ZeroProven', InContest & { readonly by: readonly string[] }>;
/** A named person takes a batch to key it. */
export type BatchClaimed = Fact<'BatchClaimed', InEntry & { readonly by: string }>;
/** Its keyer gives it back unfinished; the ballots keyed stay. */
export type BatchReleased = Fact<'BatchReleased', InEntry>;
/** One paper ballot, keyed; `position` is its place in the batch, from 1. */
export type BallotRecorded = Fact<
	'BallotRecorded',
	InEntry & KeyedReading & { readonly position: number }
>;
/** The last ballot of a batch was keyed wrong and is taken back onto the pad. */
export type BallotTakenBack = Fact<'BallotTakenBack', InEntry & { readonly position: number }>;
/** The whole batch is keyed; its keyer seals the entry, with the number of ballots in it. */
export type EntryFinished = Fact<'EntryFinished', InEntry & { readonly keyed: number }>;
/**
 * A third person read a differing ballot on the paper, without seeing what the entries say; `null`
 * where no such paper lies at that place.
 */
export type DifferenceResolved = Fact<
	'DifferenceResolved',
	InBatch & {
		readonly place: number;
		readonly by: string;
		readonly ballot: KeyedReading | null;
	}
>;
/** The tellers concluded on a doubtful ballot; `entry` 3 is the reading of the third person. */
export type DoubtRuled = Fact<'DoubtRuled', InReading & { readonly ruling: Ruling }>;
/**
 * The face of a doubtful ballot was photographed, as the congress had decided before; `entry` as for its
 * ruling. `photo`: SHA-256 of the picture, in hexadecimal. The picture itself is in no log.
 */
export type DoubtPhotographed = Fact<'DoubtPhotographed', InReading & { readonly photo: string }>;
/** Both entries agree with each other and with the hand count; `looked`: places held in hand once more. */
export type BatchClosed = Fact<'BatchClosed', InBatch & { readonly looked: readonly number[] }>;
/**
 * A batch was counted by hand on a tally sheet ("phiếu kiểm đếm tay"); its totals are the whole entry,
 * which is sealed with them.
 */
export type TotalsRecorded = Fact<'TotalsRecorded', InEntry & { readonly totals: Totals }>;
/**
 * Figures that two tally sheets differ at, counted again on the paper by somebody who does not see what
 * the sheets say.
 */
export type TotalsResolved = Fact<
	'TotalsResolved',
	InBatch & { readonly by: string; readonly figures: readonly FigureCount[] }
>;
/** Before anything is keyed the whole stack is made one batch, to be counted by hand, with the reason. */
export type StackJoined = Fact<'StackJoined', InContest & { readonly reason: string }>;
/** A batch is taken up again, with the reason. */
export type BatchReopened = Fact<
	'BatchReopened',
	InBatch & { readonly reason: string; readonly again: TakenUp }
>;
/** A batch was counted again by hand and holds another number of ballots. */
export type BatchRecounted = Fact<
	'BatchRecounted',
	InBatch & { readonly size: number; readonly reason: string }
>;

/** What happens to one batch. */
export type BatchFact =
	| BatchClaimed
	| BatchReleased
	| BallotRecorded
	| BallotTakenBack
	| EntryFinished
	| DifferenceResolved
	| DoubtRuled
	| TotalsRecorded
	| TotalsResolved
	| BatchClosed
	| BatchReopened
	| BatchRecounted;

export type CountingFact = ZeroProven | StackJoined | DoubtPhotographed | BatchFact;
