import type { ContestId, DeviceId, PersonId } from '../basics/ids';
import type { LogState } from '../congress/state';
import type { Conflict } from '../conflict/conflict';
import type { DataOf, FactType, LoggedEvent } from './catalogue';
import type { EventKey } from './event-key';
import { headAt } from './heads';

/** Something two devices may change without knowing of each other: a person at the door, a batch. */
export type Subject = string;

export interface Subjects {
	/** What an act builds on: if somebody else changed it meanwhile, the act is set aside. */
	readonly reads: readonly Subject[];
	readonly writes: readonly Subject[];
	/** What an act adds to without looking at what others add meanwhile; they never disturb each other. */
	readonly adds: readonly Subject[];
	/** What it should have known of, although it stands all the same: it was done before everybody. */
	readonly minds: readonly Subject[];
}

function both(...subjects: readonly Subject[]): Subjects {
	return { reads: subjects, writes: subjects, adds: [], minds: [] };
}

const NOTHING = both();
const person = (id: PersonId) => `person:${id}`;
const door = (id: PersonId) => `door:${id}`;
const contest = (id: ContestId) => `contest:${id}`;
/** The box and all that was counted of it. */
const box = (id: ContestId) => `box:${id}`;
const count = (id: ContestId) => `count:${id}`;

const ofContest = ({ contestId }: { readonly contestId: ContestId }) => both(contest(contestId));
const atDoor = ({ delegateId }: { readonly delegateId: PersonId }) => both(door(delegateId));
const agenda = () => both('agenda');

interface InBatch {
	readonly contestId: ContestId;
	readonly batch: number;
}
type InEntry = InBatch & { readonly entry: number };

const batchIn = ({ contestId, batch }: InBatch) => `batch:${contestId}/${batch}`;
const entryIn = (of: InEntry) => `${batchIn(of)}/${of.entry}`;
/** A sheet as one reading has it: ruled on by the tellers while others go on keying. */
const sheetIn = (of: InEntry & { readonly position: number }) => `${entryIn(of)}/${of.position}`;

/** An act on a count that builds on these subjects and changes those. */
function counting(
	{ contestId }: { readonly contestId: ContestId },
	reads: readonly Subject[],
	writes: readonly Subject[]
): Subjects {
	return { reads: [box(contestId), ...reads], writes, adds: [count(contestId)], minds: [] };
}

/** Each entry of each batch is a subject of its own, so that tellers never wait for each other. */
const ofEntry = (of: InEntry) => counting(of, [batchIn(of), entryIn(of)], [entryIn(of)]);
const ofKeyed = (of: InEntry & { readonly position: number }) =>
	counting(of, [batchIn(of), entryIn(of), sheetIn(of)], [entryIn(of), sheetIn(of)]);
const entriesOf = (of: InBatch) => ([1, 2] as const).map((entry) => entryIn({ ...of, entry }));
/** What is done with a batch as a whole knows both its entries, and they know it. */
const ofBatch = (of: InBatch) => counting(of, [batchIn(of), ...entriesOf(of)], [batchIn(of)]);
/** Taken up again from the first ballot: nothing built on what lay there before holds any more. */
const againIn = (of: InBatch) => `${batchIn(of)}/again`;
/** The picture of a sheet. It changes nothing that is counted, so nothing else waits for it. */
function photographing(of: InEntry & { readonly position: number }): Subjects {
	const photo = `${sheetIn(of)}/photo`;
	return {
		reads: [box(of.contestId), againIn(of), sheetIn(of), photo],
		writes: [photo],
		adds: [],
		minds: []
	};
}
/** The last draw of ballots: whoever compares one knows which were drawn. */
const drawOf = (id: ContestId) => `draw:${id}`;
/** A drawn ballot beside its paper. */
const comparedIn = (of: InBatch & { readonly position: number }) =>
	`${batchIn(of)}/compared/${of.position}`;
/** The third person's reading of a place. */
const thirdIn = (of: InBatch & { readonly place: number }) =>
	sheetIn({ ...of, entry: 3, position: of.place });

/** The stack is cut into batches anew only while nothing of it is keyed. */
function cutAnew({ contestId }: { readonly contestId: ContestId }): Subjects {
	return {
		reads: [contest(contestId), box(contestId), count(contestId)],
		writes: [contest(contestId), box(contestId)],
		adds: [],
		minds: []
	};
}

/** What third persons count again of two tally sheets: one subject, for they stand by each other's figures. */
const figuresIn = (of: InBatch) => `${batchIn(of)}/figures`;

type SubjectsOf = { readonly [Type in FactType]: (data: DataOf<Type>) => Subjects };

/** What each fact builds on and what it changes: a new fact is a new line. */
const SUBJECTS: SubjectsOf = {
	CongressDescribed: () => both('congress'),
	DelegatesConvened: ({ delegates }) => both(...delegates.map(({ id }) => person(id))),
	DelegateCorrected: ({ delegate }) => both(person(delegate.id)),
	DelegateStruckOff: ({ delegateId }) => both(person(delegateId), door(delegateId)),
	SettingChosen: ({ key }) => both(`setting:${key}`),
	GroundAdded: () => both('grounds'),
	GroundTakenBack: () => both('grounds'),
	// The last scene shown is what the hall sees; everybody sees at once that it is another.
	SceneShown: () => NOTHING,
	DelegateArrived: atDoor,
	DelegateLeft: atDoor,
	CheckInUndone: atDoor,
	AbsenceRecorded: atDoor,
	AlternateSeated: ({ alternateId, replaces }) => both(door(alternateId), door(replaces)),
	ContestPlanned: ({ plan }) => both(contest(plan.id)),
	AgendaSet: agenda,
	AgendaItemBegun: agenda,
	AgendaItemFinished: agenda,
	AgendaItemTakenBack: agenda,
	OrganNamed: ({ organ }) => both(`organ:${organ}`),
	AgendaVoteRecorded: ({ itemId, subject }) => both(`vote:${itemId}/${subject}`),
	CandidatesListed: ofContest,
	CandidateProposed: ofContest,
	ProposalTakenBack: ofContest,
	SupportCounted: ofContest,
	WithdrawalAsked: ofContest,
	WithdrawalTakenBack: ofContest,
	WithdrawalVoted: ofContest,
	PollCounted: ofContest,
	ListClosed: ofContest,
	HandVoteRecorded: ofContest,
	TellersNamed: ofContest,
	DirectionRecorded: ofContest,
	BallotsIssued: ofContest,
	BoxCounted: cutAnew,
	StackJoined: cutAnew,
	LedgerCorrected: ofContest,
	ResultAnnounced: ({ contestId }) => ({
		...both(contest(contestId), box(contestId)),
		minds: [count(contestId)]
	}),
	ZeroProven: ({ contestId }) => both(`zero:${contestId}`),
	BatchClaimed: ofEntry,
	BatchReleased: ofEntry,
	BallotRecorded: ofKeyed,
	BallotTakenBack: ofKeyed,
	EntryFinished: ofEntry,
	DifferenceResolved: (of) =>
		counting(of, [batchIn(of), ...entriesOf(of), thirdIn(of)], [thirdIn(of)]),
	TotalsRecorded: ofEntry,
	TotalsResolved: (of) =>
		counting(of, [batchIn(of), ...entriesOf(of), figuresIn(of)], [figuresIn(of)]),
	DoubtRuled: (of) => counting(of, [againIn(of), sheetIn(of)], [sheetIn(of)]),
	DoubtPhotographed: photographing,
	BatchClosed: ofBatch,
	BatchReopened: (of) => {
		const all = [batchIn(of), againIn(of), ...entriesOf(of)];
		return counting(of, all, all);
	},
	BatchRecounted: ofBatch,
	// Which ballots are drawn depends on all there are: whoever draws knows the whole count.
	SpotCheckDrawn: (of) =>
		counting(of, [count(of.contestId), drawOf(of.contestId)], [drawOf(of.contestId)]),
	SpotCheckCompared: (of) =>
		counting(of, [drawOf(of.contestId), batchIn(of), comparedIn(of)], [comparedIn(of)]),
	// It holds for the code it names, whatever happens to the count.
	CodeMatched: () => NOTHING,
	MeetingOpened: () => both('meeting'),
	MemberMarked: ({ memberId }) => both(`member:${memberId}`),
	MeetingChaired: () => both('meeting'),
	// A record of what is over: it builds on nothing, and nothing builds on it.
	RehearsalWiped: () => NOTHING,
	ConflictSettled: ({ conflict }) => both(`conflict:${conflict}`)
};

/** What a fact builds on and changes; nothing where this program does not know it. */
export function subjectsOf(fact: Pick<LoggedEvent, 'type' | 'data'>): Subjects {
	if (!Object.hasOwn(SUBJECTS, fact.type)) return NOTHING;
	const tell = SUBJECTS[fact.type] as (data: unknown) => Subjects;
	try {
		return tell(fact.data);
	} catch {
		// Data that make no sense touch nothing: replay keeps and counts the event.
		return NOTHING;
	}
}

/** Where the last act on a subject is kept: of whoever wrote it, or of one device that added to it. */
export type Place = string;

function addedBy(subject: Subject, device: DeviceId): Place {
	return `${subject}@${device}`;
}

/** All places of a subject, with these devices in the congress. */
export function placesOf(subject: Subject, devices: Iterable<DeviceId>): Place[] {
	return [subject, ...Array.from(devices, (device) => addedBy(subject, device))];
}

/** The places that an act of a device changes. */
export function placesWritten(
	{ writes, adds }: Pick<Subjects, 'writes' | 'adds'>,
	device: DeviceId
): Place[] {
	return [...writes, ...adds.map((subject) => addedBy(subject, device))];
}

/** The last acts on a subject. */
export function headsOn(
	{ heads, seqs }: Pick<LogState, 'heads' | 'seqs'>,
	subject: Subject
): readonly LoggedEvent[] {
	return placesOf(subject, seqs.keys()).flatMap((place) => headAt(heads, place) ?? []);
}

/** What the acts set aside in a conflict build on and change: whoever settles it decides on those. */
export function subjectsOfConflict(conflicts: readonly Conflict[], id: EventKey): Subjects {
	const events = conflicts.find((conflict) => conflict.id === id)?.events ?? [];
	const all = events.map(subjectsOf);
	return {
		reads: all.flatMap(({ reads }) => reads),
		writes: all.flatMap(({ writes }) => writes),
		adds: all.flatMap(({ adds }) => adds),
		minds: []
	};
}
