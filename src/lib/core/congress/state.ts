import { NO_AGENDA, type Agenda } from '../agenda/agenda';
import type { DeviceId, PersonId } from '../basics/ids';
import type { AttendanceBook } from '../check-in/attendance';
import type { Conflict } from '../conflict/conflict';
import type { AddedGround, Contest } from '../contest/contest';
import { NO_HEADS, type Heads } from '../log/heads';
import type { HybridTime } from '../log/hybrid-clock';
import type { Logged } from '../log/catalogue';
import type { Meeting } from '../meeting/meeting';
import type { HeldRehearsal } from '../rehearsal/rehearsal';
import { DEFAULT_SETTINGS } from '../rulebook/default-settings';
import type { Settings } from '../rulebook/settings';
import type { Delegate } from './delegate';
import type { CongressDetails, CongressFact } from './events';
import type { Scene } from './scene';

/** Everything known of a congress: the log, folded. Never edited in place. */
export interface CongressState {
	readonly details: CongressDetails | null;
	readonly settings: Settings;
	/** Grounds the congress added, in the order it did; a contest freezes them with its ballots. */
	readonly grounds: readonly AddedGround[];
	/** Official delegates and alternates, in the order of their list. */
	readonly roll: ReadonlyMap<PersonId, Delegate>;
	readonly attendance: AttendanceBook;
	readonly agenda: Agenda;
	readonly contests: readonly Contest[];
	/** The first meeting of the new committee; `null` until it is opened. */
	readonly meeting: Meeting | null;
	readonly scene: Scene;
	/** Rehearsals of this congress that were wiped, in the order they were. */
	readonly rehearsals: readonly HeldRehearsal[];
	readonly log: LogState;
}

/** Where the log stands. */
export interface LogState {
	/** Events folded so far = position of the last one on this device. */
	readonly position: number;
	readonly hlc: HybridTime | null;
	/** Highest sequence number held of each device. */
	readonly seqs: ReadonlyMap<DeviceId, number>;
	/** Events this version does not understand: kept in the log, told to the user. */
	readonly unknown: number;
	readonly heads: Heads;
	/** Acts decided without knowing of each other, settled ones included. */
	readonly conflicts: readonly Conflict[];
}

export const EMPTY_CONGRESS: CongressState = {
	details: null,
	settings: DEFAULT_SETTINGS,
	grounds: [],
	roll: new Map(),
	attendance: new Map(),
	agenda: NO_AGENDA,
	contests: [],
	meeting: null,
	scene: { kind: 'welcome' },
	rehearsals: [],
	log: { position: 0, hlc: null, seqs: new Map(), unknown: 0, heads: NO_HEADS, conflicts: [] }
};

function withDelegates(state: CongressState, delegates: readonly Delegate[]): CongressState {
	const roll = new Map(state.roll);
	for (const delegate of delegates) roll.set(delegate.id, delegate);
	return { ...state, roll };
}

/** No later event makes a rehearsal of a congress, or a congress of a rehearsal. */
function described({ details }: CongressState, now: CongressDetails): CongressDetails {
	return details ? { ...now, rehearses: details.rehearses } : now;
}

export function evolveCongress(
	state: CongressState,
	event: Logged<CongressFact['type']>
): CongressState {
	switch (event.type) {
		case 'CongressDescribed':
			return { ...state, details: described(state, event.data) };
		case 'DelegatesConvened':
			return withDelegates(state, event.data.delegates);
		case 'DelegateCorrected':
			return withDelegates(state, [event.data.delegate]);
		case 'DelegateStruckOff': {
			const roll = new Map(state.roll);
			roll.delete(event.data.delegateId);
			return { ...state, roll };
		}
		case 'SettingChosen':
			return { ...state, settings: { ...state.settings, [event.data.key]: event.data.value } };
		case 'GroundAdded':
			return { ...state, grounds: [...state.grounds, event.data] };
		case 'GroundTakenBack':
			return {
				...state,
				grounds: state.grounds.filter(({ words }) => words !== event.data.words)
			};
		case 'SceneShown':
			return { ...state, scene: event.data };
	}
}
