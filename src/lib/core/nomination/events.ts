import type { ContestId, PersonId } from '../basics/ids';
import type { HandVote } from '../hand-vote/hand-vote';
import type { Fact } from '../log/envelope';
import type { Person } from '../people/person';
import type { Poll, Proposer, Support } from './nomination';

interface OfPerson {
	readonly contestId: ContestId;
	readonly personId: PersonId;
}

/** Somebody who is not on the committee's list is nominated; without a proposer, stands of own will. */
export type CandidateProposed = Fact<
	'CandidateProposed',
	{
		readonly contestId: ContestId;
		readonly person: Person;
		readonly proposer: Proposer | null;
		/** Confirmed to be another person than the outgoing member of the same name. */
		readonly another?: true;
	}
>;
/** A nomination was a slip, with all that was recorded of it. */
export type ProposalTakenBack = Fact<'ProposalTakenBack', OfPerson>;
/** Hands that agree to put a nominee before the congress. */
export type SupportCounted = Fact<'SupportCounted', OfPerson & { readonly support: Support }>;
/** Somebody asks to be taken off; the name stays until the congress votes. */
export type WithdrawalAsked = Fact<'WithdrawalAsked', OfPerson>;
/** The asking was a slip, with the vote on it. */
export type WithdrawalTakenBack = Fact<'WithdrawalTakenBack', OfPerson>;
/** The congress voted whether to let a name go. */
export type WithdrawalVoted = Fact<'WithdrawalVoted', OfPerson & { readonly vote: HandVote }>;
/** The opinion poll on those nominated or standing at the congress was counted. */
export type PollCounted = Fact<
	'PollCounted',
	{ readonly contestId: ContestId; readonly poll: Poll }
>;
/** The list is drawn up from the nominations; the names follow in `CandidatesListed`. */
export type ListClosed = Fact<'ListClosed', { readonly contestId: ContestId }>;

export type NominationFact =
	| CandidateProposed
	| ProposalTakenBack
	| SupportCounted
	| WithdrawalAsked
	| WithdrawalTakenBack
	| WithdrawalVoted
	| PollCounted
	| ListClosed;
