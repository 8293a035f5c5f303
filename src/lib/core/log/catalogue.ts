import type { AgendaFact } from '../agenda/events';
import type { CheckInFact } from '../check-in/events';
import type { ConflictFact } from '../conflict/events';
import type { CongressFact } from '../congress/events';
import type { ContestFact } from '../contest/events';
import type { CountingFact } from '../counting/events';
import type { IntegrityFact } from '../integrity/events';
import type { MeetingFact } from '../meeting/events';
import type { NominationFact } from '../nomination/events';
import type { RehearsalFact } from '../rehearsal/events';
import type { SpotCheckFact } from '../spot-check/events';
import type { Stamp } from './envelope';

/** Everything that can happen at a congress. */
export type CongressFacts =
	| CongressFact
	| CheckInFact
	| AgendaFact
	| ContestFact
	| NominationFact
	| CountingFact
	| SpotCheckFact
	| IntegrityFact
	| MeetingFact
	| RehearsalFact
	| ConflictFact;
export type FactType = CongressFacts['type'];

/** A fact in the log, whatever it is. */
export type LoggedEvent = CongressFacts & Stamp;

/** The logged form of one type of fact. */
export type Logged<Type extends FactType> = Extract<CongressFacts, { type: Type }> & Stamp;

/** What one type of fact says. */
export type DataOf<Type extends FactType> = Extract<CongressFacts, { type: Type }>['data'];

/** The version each type is written in today. */
export const CURRENT_VERSION: Readonly<Record<FactType, number>> = {
	CongressDescribed: 3,
	DelegatesConvened: 1,
	DelegateCorrected: 1,
	DelegateStruckOff: 1,
	SettingChosen: 1,
	GroundAdded: 1,
	GroundTakenBack: 1,
	SceneShown: 1,
	DelegateArrived: 1,
	DelegateLeft: 1,
	CheckInUndone: 1,
	AbsenceRecorded: 1,
	AlternateSeated: 1,
	ContestPlanned: 3,
	AgendaSet: 1,
	AgendaItemBegun: 1,
	AgendaItemFinished: 1,
	AgendaItemTakenBack: 1,
	OrganNamed: 1,
	AgendaVoteRecorded: 1,
	CandidatesListed: 1,
	CandidateProposed: 1,
	ProposalTakenBack: 1,
	SupportCounted: 1,
	WithdrawalAsked: 1,
	WithdrawalTakenBack: 1,
	WithdrawalVoted: 1,
	PollCounted: 1,
	ListClosed: 1,
	HandVoteRecorded: 1,
	TellersNamed: 1,
	DirectionRecorded: 1,
	BallotsIssued: 7,
	BoxCounted: 1,
	LedgerCorrected: 1,
	ResultAnnounced: 2,
	ZeroProven: 1,
	BatchClaimed: 1,
	BatchReleased: 1,
	BallotRecorded: 2,
	BallotTakenBack: 1,
	EntryFinished: 1,
	DifferenceResolved: 1,
	TotalsRecorded: 1,
	TotalsResolved: 1,
	StackJoined: 1,
	DoubtRuled: 3,
	DoubtPhotographed: 1,
	BatchClosed: 2,
	BatchReopened: 2,
	BatchRecounted: 1,
	SpotCheckDrawn: 1,
	SpotCheckCompared: 1,
	CodeMatched: 1,
	MeetingOpened: 1,
	MemberMarked: 1,
	MeetingChaired: 1,
	RehearsalWiped: 1,
	ConflictSettled: 1
};
