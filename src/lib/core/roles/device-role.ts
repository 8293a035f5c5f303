import { CURRENT_VERSION, type CongressFacts, type DataOf, type FactType } from '../log/catalogue';

/**
 * What a device is in the hall for. It may say what its role says and nothing else (least power): the
 * device asks before it stores, the hub asks again before it takes.
 */
export const DEVICE_ROLES = [
	'organiser',
	'secretary',
	'check-in',
	'teller',
	'head-teller',
	'chair',
	'observer'
] as const;
export type DeviceRole = (typeof DEVICE_ROLES)[number];

const DOOR = [
	'DelegateArrived',
	'DelegateLeft',
	'CheckInUndone',
	'AbsenceRecorded',
	'AlternateSeated'
] as const satisfies readonly FactType[];
const KEYING = [
	'ZeroProven',
	'BatchClaimed',
	'BatchReleased',
	'BallotRecorded',
	'BallotTakenBack',
	'EntryFinished',
	'DifferenceResolved',
	'TotalsRecorded',
	'TotalsResolved',
	'BatchClosed',
	'SpotCheckDrawn',
	'SpotCheckCompared',
	'CodeMatched'
] as const satisfies readonly FactType[];
/** Who rehearses wipes, and says so. */
const REHEARSING = ['RehearsalWiped'] as const satisfies readonly FactType[];
/** The tellers' committee: box, batches, doubtful ballots, and the result they report. 244 art. 7. */
const TELLERS_COMMITTEE = [
	...KEYING,
	...REHEARSING,
	'DoubtRuled',
	'DoubtPhotographed',
	'ConflictSettled',
	'BatchReopened',
	'BatchRecounted',
	'StackJoined',
	'BallotsIssued',
	'BoxCounted',
	'LedgerCorrected',
	'ResultAnnounced'
] as const satisfies readonly FactType[];
/** The chair leads: what the hall sees, the show of hands, the announcement. */
const CHAIR = [
	'SceneShown',
	'SettingChosen',
	'HandVoteRecorded',
	'AgendaItemBegun',
	'AgendaItemFinished',
	'AgendaItemTakenBack',
	'AgendaVoteRecorded',
	'ResultAnnounced'
] as const satisfies readonly FactType[];

const ALL = Object.keys(CURRENT_VERSION) as FactType[];
/** The organiser and the secretary prepare and record the congress; they key no ballot of the tellers'. */
const ALL_BUT_KEYING = ALL.filter((type) => !(KEYING as readonly FactType[]).includes(type));

const MAY_RECORD: Readonly<Record<DeviceRole, ReadonlySet<FactType>>> = {
	organiser: new Set(ALL),
	secretary: new Set(ALL_BUT_KEYING),
	'check-in': new Set([...DOOR, 'SettingChosen']),
	teller: new Set([...KEYING, ...REHEARSING]),
	'head-teller': new Set(TELLERS_COMMITTEE),
	chair: new Set(CHAIR),
	observer: new Set()
};

/** Whether a device of that role may record that fact. */
function mayRecord(role: DeviceRole, type: FactType): boolean {
	return MAY_RECORD[role].has(type);
}

/**
 * Whether a device of that role may record exactly that. The desk at the door chooses how the quorum is
 * counted, and no other setting.
 */
export function mayRecordFact(
	role: DeviceRole,
	fact: Pick<CongressFacts, 'type' | 'data'>
): boolean {
	if (!mayRecord(role, fact.type)) return false;
	const isSettingAtDoor = role === 'check-in' && fact.type === 'SettingChosen';
	return !isSettingAtDoor || (fact.data as DataOf<'SettingChosen'>).key === 'quorum';
}
