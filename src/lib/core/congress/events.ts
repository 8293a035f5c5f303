import type { PersonId } from '../basics/ids';
import type { PlainDate } from '../basics/plain-date';
import type { AddedGround } from '../contest/contest';
import type { Fact } from '../log/envelope';
import type { Body } from '../rulebook/body';
import type { OwnRules } from '../rulebook/own-rules';
import type { Rehearsed } from '../rehearsal/rehearsal';
import type { RulebookId } from '../rulebook/rulebook';
import type { SettingChoice } from '../rulebook/settings';
import type { Delegate } from './delegate';
import type { Scene } from './scene';

/**
 * "Bốn nội dung": review the past term and set the next, discuss the upper congress's documents, elect
 * the committee, elect the delegation. A ward newly formed in 2025 has the first two (45-CT/TW).
 */
export const CONTENTS = ['review', 'upper-documents', 'committee', 'delegation'] as const;
export type Content = (typeof CONTENTS)[number];

/** What the head of every paper states. */
export interface CongressDetails {
	/** "ĐẢNG BỘ QUẬN …": the organ above, first line of the paper's head. */
	readonly upperOrgan: string;
	/** "Đảng bộ phường …": whose congress it is. */
	readonly organ: string;
	/** Roman or Arabic, as the congress counts itself: "XXIII". */
	readonly ordinal: string;
	/** "2020–2025". */
	readonly term: string;
	/** Town named before the date on papers. */
	readonly place: string;
	/** First and last day. */
	readonly opens: PlainDate;
	readonly closes: PlainDate;
	/** A congress of delegates or of all members, or a meeting of a committee convened on its own. */
	readonly body: Body;
	readonly contents: readonly Content[];
	readonly rulebook: RulebookId;
	/** What the charter of another body says; `null` under a regulation of the Party. */
	readonly ownRules: OwnRules | null;
	/** True for the sample: every screen and paper then says "số liệu minh họa". */
	readonly illustration: boolean;
	/** What this congress only rehearses; `null` for one that is held. Set once, by its first event. */
	readonly rehearses: Rehearsed | null;
}

/** The congress is named, or its details are corrected. */
export type CongressDescribed = Fact<'CongressDescribed', CongressDetails>;
/** People convened (or standing by as alternates) enter the roll, in the order of their list. */
export type DelegatesConvened = Fact<
	'DelegatesConvened',
	{ readonly delegates: readonly Delegate[] }
>;
/** A delegate's particulars are corrected. */
export type DelegateCorrected = Fact<'DelegateCorrected', { readonly delegate: Delegate }>;
/**
 * Why somebody is not convened: suspended, prosecuted, elected against the rules, retired or moved
 * away before the opening. 04-HD/TW (2024); the guide of 2020 was not read.
 */
export const NOT_CONVENED = [
	'suspended',
	'prosecuted',
	'elected-against-rules',
	'retired',
	'transferred'
] as const;
export type NotConvened = (typeof NOT_CONVENED)[number];

/** A delegate leaves the roll before the congress opens ("không triệu tập"), with the reason. */
export type DelegateStruckOff = Fact<
	'DelegateStruckOff',
	{
		readonly delegateId: PersonId;
		/** In words; empty where the ground says it all. */
		readonly reason: string;
		readonly ground?: NotConvened;
	}
>;
/** A rule that nobody could confirm is decided by the congress ("quy tắc chờ xác nhận"). */
export type SettingChosen = Fact<'SettingChosen', SettingChoice>;
/** The congress adds a ground on which its tellers may find a ballot invalid. */
export type GroundAdded = Fact<'GroundAdded', AddedGround>;
/** A ground the congress added holds no longer for the contests whose ballots are not out. */
export type GroundTakenBack = Fact<'GroundTakenBack', Pick<AddedGround, 'words'>>;
/** The chair puts something on the hall screen. */
export type SceneShown = Fact<'SceneShown', Scene>;

export type CongressFact =
	| CongressDescribed
	| DelegatesConvened
	| DelegateCorrected
	| DelegateStruckOff
	| SettingChosen
	| GroundAdded
	| GroundTakenBack
	| SceneShown;
