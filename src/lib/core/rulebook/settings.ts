import { POSTS, type ContestKind } from '../contest/posts';
import type { BallotForm } from '../tally/ballot';
import type { RuleId } from './rulebook';

/**
 * What no source settles, or what the congress itself decides: each is a choice on screen,
 * frozen when ballots are issued, and printed in the minutes. The first choice is the default.
 */
export const SETTINGS = {
	/** Charter art. 11 as remembered: two thirds of those convened. */
	quorum: { choices: ['two-thirds', 'more-than-half'], rule: 'quorum' },
	/** Equal votes at the last seat. */
	tie: { choices: ['re-vote', 'congress-decides'], rule: 'tie' },
	/** Percentages to two decimals. */
	rounding: { choices: ['half-up', 'cut-off'], rule: 'rounding' },
	/** A ballot of several names without surplus on which nobody has the agree box alone (244 art. 17(2)). */
	noAgree: { choices: ['valid', 'invalid'], rule: 'no-agree' },
	/** Fewer ballots come back than went out: nobody found what follows from it (rules.md §10, case 49). */
	missingBallots: { choices: ['go-on', 'stop'], rule: 'missing-ballots' },
	/** Whom the threshold of a committee's meeting is taken of; the clause was not read. */
	meetingBase: { choices: ['members', 'present'], rule: 'meeting-base' },
	/** How a joint list gives its alternates; the end of 190 art. 18 was not read. */
	alternates: { choices: ['by-votes', 'own-ballot'], rule: 'alternates' },
	/** Who may stand for the inspection committee. */
	inspectionPool: { choices: ['anyone', 'committee'], rule: 'inspection-pool' },
	/** Whether its head, who sits on the committee, must be a member of it too. */
	inspectionHead: { choices: ['both', 'committee'], rule: 'inspection-head' },
	/** What a show of hands must be more than half of: those in the hall, or those convened (rules.md §9). */
	handBase: { choices: ['present', 'convened'], rule: 'hand-vote' },
	/** Order of names on the ballot. */
	nameOrder: { choices: ['given-name', 'as-listed'], rule: 'name-order' },
	/** When the hall sees figures; the congress's own decision, no rule behind it. */
	hallFigures: { choices: ['announced', 'live'], rule: null }
} as const satisfies Record<string, { choices: readonly string[]; rule: RuleId | null }>;

export type SettingKey = keyof typeof SETTINGS;

/** Every setting with its chosen value. */
export type Settings = { readonly [Key in SettingKey]: (typeof SETTINGS)[Key]['choices'][number] };

/** One decision on one setting. */
export type SettingChoice = {
	[Key in SettingKey]: { readonly key: Key; readonly value: Settings[Key] };
}[SettingKey];

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The contest a setting is asked for. */
interface Asked {
	readonly form: BallotForm;
	readonly kind: ContestKind;
	readonly alternates: number;
}

const DECIDES: { readonly [Key in SettingKey]?: (contest: Asked) => boolean } = {
	noAgree: ({ form }) => form === 'agree',
	meetingBase: ({ kind }) => POSTS[kind].sitting === 'first-meeting',
	alternates: ({ alternates }) => alternates > 0,
	inspectionPool: ({ kind }) => kind === 'inspection-committee',
	inspectionHead: ({ kind }) => kind === 'inspection-head'
};

/** The settings that decide something in a contest. */
export function settingKeysFor(contest: Asked): readonly SettingKey[] {
	return SETTING_KEYS.filter((key) => DECIDES[key]?.(contest) ?? true);
}

export const DEFAULT_SETTINGS: Settings = {
	quorum: 'two-thirds',
	tie: 're-vote',
	rounding: 'half-up',
	noAgree: 'valid',
	missingBallots: 'go-on',
	meetingBase: 'members',
	alternates: 'by-votes',
	inspectionPool: 'anyone',
	inspectionHead: 'both',
	handBase: 'present',
	nameOrder: 'given-name',
	hallFigures: 'announced'
};
