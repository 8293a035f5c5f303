import { evolveAgenda } from '../agenda/state';
import { evolveCheckIn } from '../check-in/state';
import { EMPTY_CONGRESS, evolveCongress, type CongressState } from '../congress/state';
import { hallFor } from '../contest/electorate';
import { evolveContests, withContest } from '../contest/state';
import { evolveCounting } from '../counting/state';
import { evolveMeeting } from '../meeting/state';
import { evolveNominations } from '../nomination/state';
import { hallOf } from '../hand-vote/hand-vote';
import { CURRENT_VERSION, type Logged, type LoggedEvent } from './catalogue';
import { Owned } from './owned';
import type { CongressFact } from '../congress/events';
import type { AgendaFact } from '../agenda/events';
import type { CheckInFact } from '../check-in/events';
import type { ContestFact } from '../contest/events';
import type { CountingFact } from '../counting/events';
import type { MeetingFact } from '../meeting/events';
import type { NominationFact } from '../nomination/events';

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

const meeting: Evolve<Logged<MeetingFact['type']>> = (state, event) => ({
	...state,
	meeting: evolveMeeting(state.meeting, event)
});

/** Which concept answers for which fact: a new fact is a new line. */
const EVOLVERS: { readonly [Type in LoggedEvent['type']]: Evolve<Logged<Type>> } = {
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
	BatchClaimed: counting,
	BallotRecorded: counting,
	BallotTakenBack: counting,
	DoubtRuled: counting,
	BatchClosed: counting,
	BatchReopened: counting,
	BatchRecounted: counting,
	MeetingOpened: meeting,
	MemberMarked: meeting,
	MeetingChaired: meeting
};

function advance(
	state: CongressState,
	event: LoggedEvent,
	isUnderstood: boolean,
	owned: Owned
): CongressState {
	const { seqs, position, unknown } = state.log;
	return {
		...state,
		log: {
			position: position + 1,
			hlc: event.hlc,
			seqs: owned.entered(seqs, event.deviceId, event.seq),
			unknown: isUnderstood ? unknown : unknown + 1
		}
	};
}

function understand(state: CongressState, event: LoggedEvent, owned: Owned): CongressState | null {
	const evolver = EVOLVERS[event.type] as Evolve<LoggedEvent> | undefined;
	if (!evolver || event.version !== CURRENT_VERSION[event.type]) return null;
	try {
		return evolver(state, event, owned);
	} catch {
		return null;
	}
}

/**
 * The state after one more event. An event that this version does not know, or whose data make no
 * sense, stays in the log and is counted as unknown for the user to see; it is never dropped.
 */
export function evolve(
	state: CongressState,
	event: LoggedEvent,
	owned: Owned = new Owned()
): CongressState {
	const next = understand(state, event, owned);
	return advance(next ?? state, event, next !== null, owned);
}

/** Folds a log, or the next part of one; replaying any prefix gives the state of that moment. */
export function replay(
	events: Iterable<LoggedEvent>,
	from: CongressState = EMPTY_CONGRESS
): CongressState {
	const owned = new Owned();
	let state = from;
	for (const event of events) state = evolve(state, event, owned);
	return state;
}
