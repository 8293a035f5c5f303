import { tallyOf } from '$lib/core/counting/totals';
import type { ActWords } from './act-words';
import { agendaWords } from './agenda';

export const actsEn: ActWords = {
	CongressDescribed: () => 'The congress’s particulars recorded',
	DelegatesConvened: ({ delegates }) => `${delegates.length} people entered on the roll`,
	DelegateCorrected: ({ delegate }) => `${delegate.name}: particulars corrected`,
	DelegateStruckOff: ({ delegateId }, { person }) => `${person(delegateId)} not convened`,
	SettingChosen: () => 'An unconfirmed rule decided',
	GroundAdded: ({ words }) => `Ground for an invalid ballot added: “${words}”`,
	GroundTakenBack: ({ words }) => `Ground for an invalid ballot taken back: “${words}”`,
	SceneShown: () => 'The hall screen changed',
	DelegateArrived: ({ delegateId }, { person }) => `${person(delegateId)} present`,
	DelegateLeft: ({ delegateId }, { person }) => `${person(delegateId)} left`,
	CheckInUndone: ({ delegateId }, { person }) => `${person(delegateId)}: check-in corrected`,
	AbsenceRecorded: ({ delegateId, reason }, { person }) =>
		`${person(delegateId)} absent${reason ? `: ${reason}` : ''}`,
	AlternateSeated: ({ alternateId, replaces }, { person }) =>
		`${person(alternateId)} takes the place of ${person(replaces)}`,
	ContestPlanned: ({ plan }) => `${plan.title} planned, ${plan.seats} to elect`,
	AgendaSet: ({ items }) => `Agenda of ${items.length} items`,
	AgendaItemBegun: ({ itemId }, { item }) => `“${item(itemId)}” begun`,
	AgendaItemFinished: ({ itemId }, { item }) => `“${item(itemId)}” done`,
	AgendaItemTakenBack: ({ itemId }, { item }) => `“${item(itemId)}” taken back`,
	OrganNamed: ({ organ, members }) =>
		`${agendaWords().organ.names[organ]}: ${members.map(({ name }) => name).join(', ')}`,
	AgendaVoteRecorded: ({ itemId, vote }, { item }) =>
		`Vote on “${item(itemId)}”: ${vote.agree} in favour`,
	CandidatesListed: ({ contestId, candidates }, { contest }) =>
		`List for ${contest(contestId)}: ${candidates.length} names`,
	CandidateProposed: ({ person: { name } }) => `${name} nominated`,
	ProposalTakenBack: ({ personId }, { person }) => `${person(personId)}: nomination taken back`,
	SupportCounted: ({ personId, support }, { person }) =>
		`${person(personId)}: ${support.agree} in support`,
	WithdrawalAsked: ({ personId }, { person }) => `${person(personId)} asks to withdraw`,
	WithdrawalTakenBack: ({ personId }, { person }) =>
		`${person(personId)} no longer asks to withdraw`,
	WithdrawalVoted: ({ personId, vote }, { person }) =>
		`Withdrawal of ${person(personId)}: ${vote.agree} in favour`,
	PollCounted: ({ poll }) => `Opinion poll: ${poll.returned} returned`,
	ListClosed: ({ contestId }, { contest }) => `List for ${contest(contestId)} closed`,
	HandVoteRecorded: ({ contestId, vote }, { contest }) =>
		`Vote on ${contest(contestId)}: ${vote.agree} in favour`,
	TellersNamed: ({ tellers }) => `Tellers: ${tellers.map(({ name }) => name).join(', ')}`,
	DirectionRecorded: ({ direction }) => `Direction from above: ${direction}`,
	BallotsIssued: ({ contestId, issue }, { contest }) =>
		`${issue.issued} ballots issued for ${contest(contestId)}`,
	BoxCounted: ({ returned, batchSizes }) =>
		`${returned} ballots returned, cut into ${batchSizes.length} batches`,
	LedgerCorrected: ({ figure, value }) => `Ballots ${figure} corrected to ${value}`,
	ResultAnnounced: ({ contestId }, { contest }) => `Result of ${contest(contestId)} announced`,
	ZeroProven: ({ by }) => `Nothing counted yet, confirmed by ${by.join(', ')}`,
	BatchClaimed: ({ batch, entry, by }) => `${by} takes batch ${batch}, entry ${entry}`,
	BatchReleased: ({ batch, entry }) => `Entry ${entry} of batch ${batch} given back`,
	BallotRecorded: ({ batch, position, doubt }) =>
		`Batch ${batch}, sheet ${position}: ${doubt === undefined ? 'recorded' : 'set aside as doubtful'}`,
	BallotTakenBack: ({ batch, position }) => `Batch ${batch}, sheet ${position}: taken back`,
	EntryFinished: ({ batch, entry, keyed }) =>
		`Batch ${batch}: entry ${entry} finished, ${keyed} sheets`,
	DifferenceResolved: ({ batch, place, by }) =>
		`Batch ${batch}, sheet ${place}: read again by ${by}`,
	TotalsRecorded: ({ batch, entry, totals }) =>
		`Batch ${batch}: totals of tally sheet ${entry} entered, ${tallyOf(totals).valid} valid, ${tallyOf(totals).invalid} invalid`,
	TotalsResolved: ({ batch, by, figures }) =>
		`Batch ${batch}: ${by} counted ${figures.length} ${figures.length === 1 ? 'figure' : 'figures'} again on the paper`,
	StackJoined: ({ reason }) => `Whole box counted by hand, made one batch: ${reason}`,
	DoubtRuled: ({ batch, position }) => `Batch ${batch}, sheet ${position}: doubt ruled on`,
	DoubtPhotographed: ({ batch, position }) =>
		`Batch ${batch}, sheet ${position}: face of the doubtful ballot photographed`,
	BatchClosed: ({ batch }) => `Batch ${batch} closed`,
	BatchReopened: ({ batch, reason }) => `Batch ${batch} reopened: ${reason}`,
	BatchRecounted: ({ batch, size }) => `Batch ${batch} counted again: ${size} ballots`,
	SpotCheckDrawn: ({ seed, ballots }) =>
		`Spot check: ${[...seed].join('-')} thrown, ${ballots} ${ballots === 1 ? 'ballot' : 'ballots'} drawn`,
	SpotCheckCompared: ({ batch, position, isSame, by }) =>
		`Batch ${batch}, sheet ${position}: ${isSame ? 'like' : 'unlike'} the paper, says ${by}`,
	CodeMatched: ({ code, by }) => `Integrity code ${code} the same on two devices: ${by.join(', ')}`,
	MeetingOpened: ({ members }) => `First meeting opened, ${members.length} members`,
	MemberMarked: ({ memberId, here }, { person }) =>
		`${person(memberId)} ${here ? 'present' : 'absent'} at the meeting`,
	MeetingChaired: ({ people }) => `Meeting led by ${people.map(({ name }) => name).join(', ')}`,
	RehearsalWiped: ({ contestId, code, ballots }, { contest }) =>
		`Rehearsal ${code} of ${contest(contestId)} wiped, ${ballots} ballots`,
	ConflictSettled: ({ ruling }) =>
		ruling === 'keep'
			? 'Conflict settled: what stands is kept'
			: 'Conflict settled: what was set aside is taken'
};
