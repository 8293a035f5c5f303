import type { RuledGround, Marks } from '../tally/ballot';

/** First or second keying of a batch. Today every batch is keyed once, as entry 1. */
export type EntryNumber = 1 | 2;

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

/** One keying of a batch by one named person. */
export interface Entry {
	readonly entry: EntryNumber;
	readonly by: string;
	/** In stack order; place in the stack = index + 1. */
	readonly ballots: readonly Ballot[];
}

/** "Tập phiếu": a slice of the stack, cut after the box was counted. */
export interface Batch {
	/** From 1. */
	readonly number: number;
	/** Ballots in it, by hand count. */
	readonly size: number;
	readonly entries: readonly Entry[];
	readonly closed: boolean;
}

/** Where a ballot lies: batch and place from 1. */
export interface BallotPlace {
	readonly batch: number;
	readonly position: number;
}

export interface Docketed extends BallotPlace {
	/** Number on the docket, from 1. */
	readonly number: number;
	readonly doubt: string;
	readonly marks: Marks;
	readonly ruling: Ruling | null;
}

/** Keyed ballots by verdict; `doubtful` = waiting for a ruling. */
export interface Counts {
	readonly valid: number;
	readonly invalid: number;
	readonly doubtful: number;
}

export const NOTHING_KEYED: Counts = { valid: 0, invalid: 0, doubtful: 0 };
