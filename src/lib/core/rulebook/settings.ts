import { isOfficer, POSTS, sittingAt, type ContestKind } from '../contest/posts';
import type { BallotForm } from '../tally/ballot';
import type { Round } from '../tally/outcome';
import type { Body } from './body';
import { isPending } from './citation';
import { DEFAULT_SETTINGS } from './default-settings';
import { rulebookOf, type RulebookId, type RuleId } from './rulebook';

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
	/** Who may stand for the standing committee. */
	standingPool: { choices: ['committee', 'anyone'], rule: 'pool' },
	/** Whom secretary and deputies are elected from; a cell has no standing committee (244 art. 19(9)). */
	officersPool: { choices: ['standing-committee', 'committee'], rule: 'pool' },
	/** Where they are elected; how a congress elects them directly was not read (rules.md §9). */
	officersAt: { choices: ['first-meeting', 'congress'], rule: 'officers-at' },
	/** Whether members of the convening committee are bound by its list; 244 art. 13 says so, of 190 only a snippet. */
	nominationBar: { choices: ['in-force', 'lifted'], rule: 'nomination-barred' },
	/** Whether the congress votes on who asks to withdraw; 03-HD/TW says so, the guide to 190 was not read. */
	withdrawals: { choices: ['voted', 'on-asking'], rule: 'withdrawal' },
	/** A planned officer who is not elected; the guidance is of 2025, for congresses under 190. */
	plannedOfficer: { choices: ['stop', 'go-on'], rule: 'planned-officer' },
	/** What a show of hands must be more than half of: those in the hall, or those convened (rules.md §9). */
	handBase: { choices: ['present', 'convened'], rule: 'hand-vote' },
	/** Who reads a ballot that the two entries of a batch read differently; no rule names anybody. */
	resolver: { choices: ['third-person', 'any-teller'], rule: null },
	/** Which sheets are held in hand once more before a batch is closed; no rule asks for it (decision 29). */
	secondLook: { choices: ['some-sheets', 'every-sheet'], rule: null },
	/** Whether the faces of doubtful ballots are photographed; no rule asks for it, and none forbids it (decision 32). */
	ballotPhotos: { choices: ['none', 'doubtful'], rule: null },
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
	readonly round: { readonly kind: Round };
}

/** The congress it is asked in. */
interface Asking {
	readonly body: Body;
	readonly rulebook: RulebookId;
}

type Decides = (contest: Asked, congress: Asking, settings: Settings) => boolean;

const isFirst: Decides = ({ round }) => round.kind === 'first';
const ofOffice: Decides = ({ kind }, { rulebook }) => isOfficer(kind) && rulebook !== 'own';

/** A meeting convened on its own holds one session, and has no committee that convened it. */
const isOfCommittee: Decides = ({ kind }, { body, rulebook }) =>
	POSTS[kind].sitting === 'first-meeting' && body !== 'committee-meeting' && rulebook !== 'own';

const DECIDES: { readonly [Key in SettingKey]?: Decides } = {
	noAgree: ({ form }) => form === 'agree',
	meetingBase: ({ kind }, { body }, settings) =>
		POSTS[kind].sitting === 'first-meeting' &&
		(body === 'committee-meeting' || sittingAt(kind, body, settings) === 'first-meeting'),
	alternates: ({ alternates }) => alternates > 0,
	inspectionPool: ({ kind }) => kind === 'inspection-committee',
	inspectionHead: ({ kind }) => kind === 'inspection-head',
	standingPool: ({ kind }, { rulebook }) => kind === 'standing-committee' && rulebook !== 'own',
	officersPool: ofOffice,
	officersAt: (...asked) => ofOffice(...asked) && isOfCommittee(...asked),
	nominationBar: (contest, congress, settings) =>
		isFirst(contest, congress, settings) &&
		congress.rulebook !== 'own' &&
		sittingAt(contest.kind, congress.body, settings) === 'congress',
	withdrawals: isFirst,
	plannedOfficer: isOfCommittee
};

/** Whether the regulation leaves a rule open, so that it is a choice; one it confirms is simply in force. */
export function isOpenUnder(rulebook: RulebookId, key: SettingKey): boolean {
	const { rule } = SETTINGS[key];
	return rule === null || isPending(rulebookOf(rulebook).citations[rule]);
}

/** What a setting comes to under a regulation: the choice made, or the rule where it is confirmed. */
export function choiceUnder<Key extends SettingKey>(
	rulebook: RulebookId,
	settings: Settings,
	key: Key
): Settings[Key] {
	return isOpenUnder(rulebook, key) ? settings[key] : DEFAULT_SETTINGS[key];
}

/** The settings that decide something in a contest. */
export function settingKeysFor(
	contest: Asked,
	congress: Asking,
	settings: Settings
): readonly SettingKey[] {
	return SETTING_KEYS.filter(
		(key) =>
			isOpenUnder(congress.rulebook, key) && (DECIDES[key]?.(contest, congress, settings) ?? true)
	);
}
