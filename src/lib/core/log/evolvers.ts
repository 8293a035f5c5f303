import { evolveAgenda } from '../agenda/state';
import { evolveCheckIn } from '../check-in/state';
import { evolveCongress, type CongressState } from '../congress/state';
import { hallFor } from '../contest/electorate';
import { evolveContests, withContest } from '../contest/state';
import { evolveCounting } from '../counting/state';
import { evolveIntegrity } from '../integrity/state';
import { evolveMeeting } from '../meeting/state';
import { evolveNominations } from '../nomination/state';
import { evolveRehearsals } from '../rehearsal/state';
import { evolveSpotChecks } from '../spot-check/state';
import { hallOf } from '../hand-vote/hand-vote';
import { CURRENT_VERSION, type Logged, type LoggedEvent } from './catalogue';
import type { Owned } from './owned';
import type { CongressFact } from '../congress/events';
import type { AgendaFact } from '../agenda/events';
import type { CheckInFact } from '../check-in/events';
import type { ContestFact } from '../contest/events';
import type { CountingFact } from '../counting/events';
import type { IntegrityFact } from '../integrity/events';
import type { MeetingFact } from '../meeting/events';
import type { NominationFact } from '../nomination/events';
import type { RehearsalFact } from '../rehearsal/events';
import type { SpotCheckFact } from '../spot-check/events';

type Evolve<Event extends LoggedEvent> = (
	state: CongressState,
	event: Event,
	owned: Owned
) => CongressState;

const congress: Evolve<Logged<CongressFact['type']>> = evolveCongress;
const checkIn: Evolve<Logged<CheckInFact['type']>> = (state, event) => ({
	...state,
	attendance: evolveCheckIn(state.attendance, event)
});
const agenda: Evolve<Logged<AgendaFact['type']>> = (state, event) => ({
	...state,
	agenda: evolveAgenda(state.agenda, event, hallOf(state))
});
const contest: Evolve<Logged<ContestFact['type']>> = (state, event) => ({
	...state,
	contests: evolveContests(state.contests, event, (plan) => hallFor(state, plan))
});
const nomination: Evolve<Logged<NominationFact['type']>> = (state, event) => ({
	...state,
	contests: withContest(state.contests, event.data.contestId, (held) => ({
		...held,
		nominations: evolveNominations(held.nominations, event, {
			hall: hallFor(state, held.plan),
			settings: state.settings
		})
	}))
});
const counting: Evolve<Logged<CountingFact['type']>> = (state, event, owned) => ({
	...state,
	contests: withContest(state.contests, event.data.contestId, (held) =>
		evolveCounting(held, event, owned)
	)
});
const spotCheck: Evolve<Logged<SpotCheckFact['type']>> = (state, event) => ({
	...state,
	contests: withContest(state.contests, event.data.contestId, (held) =>
		evolveSpotChecks(held, event)
	)
});
const integrity: Evolve<Logged<IntegrityFact['type']>> = (state, event) => ({
	...state,
	contests: withContest(state.contests, event.data.contestId, (held) =>
		evolveIntegrity(held, event)
	)
});
const meeting: Evolve<Logged<MeetingFact['type']>> = (state, event) => ({
	...state,
	meeting: evolveMeeting(state.meeting, event)
});

const rehearsal: Evolve<Logged<RehearsalFact['type']>> = (state, event) => ({
	...state,
	rehearsals: evolveRehearsals(state.rehearsals, event)
});

/** The settling of conflicts is the log's own: `replay.ts`. */
type Folded = Exclude<LoggedEvent['type'], 'ConflictSettled'>;

/** Which concept answers for which fact: a new fact is a new line. */
const EVOLVERS: { readonly [Type in Folded]: Evolve<Logged<Type>> } = {
	CongressDescribed: congress,
	DelegatesConvened: congress,
	DelegateCorrected: congress,
	DelegateStruckOff: congress,
	SettingChosen: congress,
	GroundAdded: congress,
	GroundTakenBack: congress,
	SceneShown: congress,
	DelegateArrived: checkIn,
	DelegateLeft: checkIn,
	CheckInUndone: checkIn,
	AbsenceRecorded: checkIn,
	AlternateSeated: checkIn,
	AgendaSet: agenda,
	AgendaItemBegun: agenda,
	AgendaItemFinished: agenda,
	AgendaItemTakenBack: agenda,
	OrganNamed: agenda,
	AgendaVoteRecorded: agenda,
	ContestPlanned: contest,
	CandidatesListed: contest,
	CandidateProposed: nomination,
	ProposalTakenBack: nomination,
	SupportCounted: nomination,
	WithdrawalAsked: nomination,
	WithdrawalTakenBack: nomination,
	WithdrawalVoted: nomination,
	PollCounted: nomination,
	ListClosed: nomination,
	HandVoteRecorded: contest,
	TellersNamed: contest,
	DirectionRecorded: contest,
	BallotsIssued: contest,
	BoxCounted: contest,
	LedgerCorrected: contest,
	ResultAnnounced: contest,
	ZeroProven: counting,
	BatchClaimed: counting,
	BatchReleased: counting,
	BallotRecorded: counting,
	BallotTakenBack: counting,
	EntryFinished: counting,
	DifferenceResolved: counting,
	TotalsRecorded: counting,
	TotalsResolved: counting,
	StackJoined: counting,
	DoubtRuled: counting,
	DoubtPhotographed: counting,
	BatchClosed: counting,
	BatchReopened: counting,
	BatchRecounted: counting,
	SpotCheckDrawn: spotCheck,
	SpotCheckCompared: spotCheck,
	CodeMatched: integrity,
	MeetingOpened: meeting,
	MemberMarked: meeting,
	MeetingChaired: meeting,
	RehearsalWiped: rehearsal
};

/**
 * What an event makes of a state, or `null` where this version does not know it or its data make no
 * sense here.
 */
export function understood(
	state: CongressState,
	event: LoggedEvent,
	owned: Owned
): CongressState | null {
	if (!Object.hasOwn(EVOLVERS, event.type)) return null;
	if (event.version !== CURRENT_VERSION[event.type]) return null;
	const evolver = EVOLVERS[event.type as Folded] as Evolve<LoggedEvent>;
	try {
		return evolver(state, event, owned);
	} catch {
		return null;
	}
}
