import type { ContestId } from '../basics/ids';
import type { HandVote } from '../hand-vote/hand-vote';
import type { Fact } from '../log/envelope';
import type { Person } from '../people/person';
import type { Announcement, ContestPlan, HandVoteSubject, Issue, Teller } from './contest';

/** A contest enters the congress, or its plan changes before ballots are issued. */
export type ContestPlanned = Fact<'ContestPlanned', { readonly plan: ContestPlan }>;
/** The list stands, in ballot order. */
export type CandidatesListed = Fact<
	'CandidatesListed',
	{ readonly contestId: ContestId; readonly candidates: readonly Person[] }
>;
/** A show of hands on the number, the list or the tellers. */
export type HandVoteRecorded = Fact<
	'HandVoteRecorded',
	{ readonly contestId: ContestId; readonly subject: HandVoteSubject; readonly vote: HandVote }
>;
/** "Ban (Tổ) kiểm phiếu" of this contest. */
export type TellersNamed = Fact<
	'TellersNamed',
	{ readonly contestId: ContestId; readonly tellers: readonly Teller[] }
>;
/** Those above directed how to go on after somebody meant for this office was not elected. */
export type DirectionRecorded = Fact<
	'DirectionRecorded',
	{ readonly contestId: ContestId; readonly direction: string }
>;
/** Ballots are handed out ("phát ra"): the base, the settings and the congress's own grounds freeze. */
export type BallotsIssued = Fact<
	'BallotsIssued',
	{ readonly contestId: ContestId; readonly issue: Issue }
>;
/** The box was opened and counted by hand ("thu về"), and the stack cut into batches. */
export type BoxCounted = Fact<
	'BoxCounted',
	{
		readonly contestId: ContestId;
		readonly returned: number;
		/** Ballots in each batch, from batch 1. */
		readonly batchSizes: readonly number[];
	}
>;
/** A number in the ledger was counted again on the paper and found different. */
export type LedgerCorrected = Fact<
	'LedgerCorrected',
	{
		readonly contestId: ContestId;
		readonly figure: 'issued' | 'returned';
		readonly value: number;
		readonly reason: string;
	}
>;
/** "Công bố": the hall is told the result. */
export type ResultAnnounced = Fact<
	'ResultAnnounced',
	{ readonly contestId: ContestId; readonly announcement: Announcement }
>;

export type ContestFact =
	| ContestPlanned
	| CandidatesListed
	| HandVoteRecorded
	| TellersNamed
	| DirectionRecorded
	| BallotsIssued
	| BoxCounted
	| LedgerCorrected
	| ResultAnnounced;
