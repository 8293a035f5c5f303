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

/** The settings that decide something for ballots of this form. */
export function settingKeysFor(form: BallotForm): readonly SettingKey[] {
	return SETTING_KEYS.filter((key) => key !== 'noAgree' || form === 'agree');
}

export const DEFAULT_SETTINGS: Settings = {
	quorum: 'two-thirds',
	tie: 're-vote',
	rounding: 'half-up',
	noAgree: 'valid',
	handBase: 'present',
	nameOrder: 'given-name',
	hallFigures: 'announced'
};
