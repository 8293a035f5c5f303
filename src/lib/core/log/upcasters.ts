import type { Settings, SettingKey } from '../rulebook/settings';
import type { LoggedEvent } from './catalogue';
import { CURRENT_VERSION } from './catalogue';

/** Turns an event of one version into the same event of the next. */
export type Upcaster = (event: LoggedEvent) => LoggedEvent;

/**
 * The one place where old events learn today's meaning: per type, the upcaster from version n stands
 * at index n - 1. Every shipped version keeps a frozen log in `tests/golden/`.
 */
export type Upcasters = { readonly [Type in LoggedEvent['type']]?: readonly Upcaster[] };

/** Before rounds and ballots with boxes came, every contest was a first round on a struck ballot. */
function withFirstRound(event: LoggedEvent): LoggedEvent {
	const { plan } = event.data as { plan: object };
	const data = { plan: { ...plan, round: { kind: 'first' } } };
	return { ...event, data } as LoggedEvent;
}

/** Brings in a setting that there was not, with the choice that says how it was then. */
function withSetting<Key extends SettingKey>(key: Key, value: Settings[Key]) {
	return (event: LoggedEvent): LoggedEvent => {
		const { issue, ...rest } = event.data as { issue: { settings: object } };
		const settings = { ...issue.settings, [key]: value };
		return { ...event, data: { ...rest, issue: { ...issue, settings } } } as unknown as LoggedEvent;
	};
}

/** The setting on ballots that agree to nobody came with the ballots with boxes. */
const withNoAgree = withSetting('noAgree', 'valid');

/** Before members' congresses and other bodies came, every congress was one of delegates, with all four contents. */
function withDelegatesCongress(event: LoggedEvent): LoggedEvent {
	const data = {
		...event.data,
		body: 'delegates-congress',
		contents: ['review', 'upper-documents', 'committee', 'delegation'],
		ownRules: null
	};
	return { ...event, data } as LoggedEvent;
}

/** Before offices came, no plan named anybody for one, allocated a number or took alternates from a list. */
function withoutOffices(event: LoggedEvent): LoggedEvent {
	const { plan } = event.data as { plan: object };
	const data = { plan: { ...plan, allocated: null, alternates: 0, planned: [] } };
	return { ...event, data } as unknown as LoggedEvent;
}

/** Before other bodies came, every base was passed by half; the settings of offices came with them. */
function withOverHalf(event: LoggedEvent): LoggedEvent {
	const { issue, ...rest } = event.data as { issue: { settings: object } };
	const settings = {
		...issue.settings,
		handBase: 'present',
		missingBallots: 'go-on',
		meetingBase: 'members',
		alternates: 'by-votes',
		inspectionPool: 'anyone',
		inspectionHead: 'both'
	};
	const threshold = { of: 'convened', numerator: 1, denominator: 2, strict: true };
	return {
		...event,
		data: { ...rest, issue: { ...issue, threshold, settings } }
	} as unknown as LoggedEvent;
}

/** Before congresses could add grounds, every ground was one of the regulation. */
function withRegulationGrounds(event: LoggedEvent): LoggedEvent {
	return event;
}

/**
 * The congress's own grounds and the rules that only bar as settings came together: before, there was
 * none of the former, and the latter were simply in force.
 */
function withRulesInForce(event: LoggedEvent): LoggedEvent {
	const { issue, ...rest } = event.data as { issue: { settings: object } };
	const settings = {
		...issue.settings,
		standingPool: 'committee',
		officersPool: 'standing-committee',
		officersAt: 'first-meeting',
		nominationBar: 'in-force',
		withdrawals: 'voted',
		plannedOfficer: 'stop'
	};
	const data = { ...rest, issue: { ...issue, settings, ownGrounds: [] } };
	return { ...event, data } as unknown as LoggedEvent;
}

/** Before batches were keyed twice there was no third person, and no rule on who it may be. */
const withResolver = withSetting('resolver', 'third-person');
/** Before every sheet could be looked at once more, only some were. */
const withSomeSheetsLookedAt = withSetting('secondLook', 'some-sheets');
/** No ballot was photographed. */
const withoutPictures = withSetting('ballotPhotos', 'none');

/** A reading may be the third person's too since then; those before keep their meaning. */
function withTwoReadings(event: LoggedEvent): LoggedEvent {
	return event;
}

/** Nobody looked at single sheets again before a batch was closed. */
function withNothingLookedAt(event: LoggedEvent): LoggedEvent {
	return { ...event, data: { ...event.data, looked: [] } } as unknown as LoggedEvent;
}

/** A batch taken up again went on where it was left. */
function withAsLeft(event: LoggedEvent): LoggedEvent {
	return {
		...event,
		data: { ...event.data, again: { kind: 'as-left' } }
	} as unknown as LoggedEvent;
}

/** Before rehearsals had a congress of their own, every congress was one that is held. */
function thatIsHeld(event: LoggedEvent): LoggedEvent {
	return { ...event, data: { ...event.data, rehearses: null } } as LoggedEvent;
}

/** From the first version of each type to today's. */
export const UPCASTERS: Upcasters = {
	CongressDescribed: [withDelegatesCongress, thatIsHeld],
	ContestPlanned: [withFirstRound, withoutOffices],
	BallotsIssued: [
		withNoAgree,
		withOverHalf,
		withRulesInForce,
		withResolver,
		withSomeSheetsLookedAt,
		withoutPictures
	],
	BallotRecorded: [withRegulationGrounds],
	DoubtRuled: [withRegulationGrounds, withTwoReadings],
	BatchClosed: [withNothingLookedAt],
	BatchReopened: [withAsLeft],
	ResultAnnounced: [withRegulationGrounds]
};

/**
 * Brings an event as it was stored to the version this program folds. An event newer than this
 * program, of an unknown type, or that no upcaster can lift, is returned as it is: replay counts it
 * as unknown, and the rest of the log opens.
 */
export function upcast(
	event: LoggedEvent,
	upcasters: Upcasters = UPCASTERS,
	current: Readonly<Record<string, number>> = CURRENT_VERSION
): LoggedEvent {
	let now = event;
	try {
		for (let version = event.version; version < (current[event.type] ?? 0); version += 1) {
			const next = upcasters[event.type]?.[version - 1];
			if (!next) return event;
			now = { ...next(now), version: version + 1 };
		}
	} catch {
		return event;
	}
	return now;
}
