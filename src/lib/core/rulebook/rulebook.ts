import type { PlainDate } from '../basics/plain-date';
import type { Citation, IssuedText, Place } from './citation';

export type RulebookId = '244-QD/TW' | '190-QD/TW';

/** Rules that give a verdict on screen or in the minutes. */
export type RuleId =
	| 'secret-ballot'
	| 'hand-vote'
	| 'credentials-members'
	| 'tellers-not-on-list'
	| 'tellers-technicians'
	| 'surplus-required'
	| 'surplus-limit'
	| 'surplus-usual'
	| 'delegation-number'
	| 'ballot-valid'
	| 'ballot-concluded'
	| 'no-agree'
	| 'base'
	| 'over-half'
	| 'vote-order'
	| 'tie'
	| 'short'
	| 'box-count'
	| 'quorum'
	| 'name-order'
	| 'rounding';

export interface Rulebook {
	readonly id: RulebookId;
	/** The decision that issued it; in force from that day. */
	readonly decision: IssuedText;
	/** Guides that carry it out, oldest first; each holds until the next. */
	readonly guides: readonly IssuedText[];
	readonly citations: Readonly<Record<RuleId, Citation>>;
}

const article = (number: number, ...clauses: readonly number[]): Place => ({
	in: 'regulation',
	article: number,
	clauses
});
const guide = (number: string, section: number | null = null): Place => ({
	in: 'guide',
	number,
	section
});
const provision = (number: string, section: number): Place => ({
	in: 'provision',
	number,
	section
});
const charter = (number: number): Place => ({ in: 'charter', article: number });

const verified = (...places: readonly Place[]): Citation => ({ places, certainty: 'verified' });
const remembered = (...places: readonly Place[]): Citation => ({ places, certainty: 'remembered' });
const unknown = (...places: readonly Place[]): Citation => ({ places, certainty: 'unknown' });

/** 244-QĐ/TW with 03-HD/TW (2020); sources per rule in rules.md (S9–S23). */
const decision244: Rulebook = {
	id: '244-QD/TW',
	decision: { number: '244-QĐ/TW', issued: '2014-06-09' },
	guides: [
		{ number: '04-HD/TW', issued: '2014-10-06' },
		{ number: '03-HD/TW', issued: '2020-03-20' }
	],
	citations: {
		'secret-ballot': verified(article(3)),
		'hand-vote': unknown(),
		'credentials-members': verified(provision('29-QĐ/TW', 12)),
		'tellers-not-on-list': verified(article(19, 6)),
		'tellers-technicians': verified(guide('03-HD/TW', 3)),
		'surplus-required': verified(article(17, 1)),
		'surplus-limit': verified(guide('03-HD/TW')),
		'surplus-usual': remembered(guide('03-HD/TW')),
		'delegation-number': verified(article(20, 2)),
		'ballot-valid': verified(article(17, 2)),
		'ballot-concluded': remembered(article(7)),
		'no-agree': unknown(article(17, 2)),
		base: verified(article(32, 3)),
		'over-half': verified(article(32, 1, 3)),
		'vote-order': remembered(article(32)),
		tie: remembered(article(32)),
		short: remembered(article(19), article(20, 2)),
		'box-count': remembered(article(7)),
		quorum: remembered(charter(11)),
		'name-order': unknown(),
		rounding: unknown()
	}
};

/** 190-QĐ/TW with 04-HD/TW (2024); sources per rule in rules.md (S1–S8). */
const decision190: Rulebook = {
	id: '190-QD/TW',
	decision: { number: '190-QĐ/TW', issued: '2024-10-10' },
	guides: [{ number: '04-HD/TW', issued: '2024-12-31' }],
	citations: {
		'secret-ballot': verified(article(3)),
		'hand-vote': unknown(),
		'credentials-members': remembered(article(7)),
		'tellers-not-on-list': verified(article(8, 1)),
		'tellers-technicians': verified(article(8, 2)),
		'surplus-required': verified(article(14, 1)),
		'surplus-limit': verified(article(14, 1)),
		'surplus-usual': verified(article(14, 1)),
		'delegation-number': remembered(article(18)),
		'ballot-valid': remembered(article(15)),
		'ballot-concluded': verified(article(8)),
		'no-agree': unknown(article(15)),
		base: verified(article(30)),
		'over-half': verified(article(30)),
		'vote-order': remembered(article(30)),
		tie: remembered(article(30)),
		short: remembered(article(17), article(18)),
		'box-count': verified(article(8)),
		quorum: remembered(charter(11)),
		'name-order': unknown(),
		rounding: unknown()
	}
};

const RULEBOOKS: readonly Rulebook[] = [decision244, decision190];

export function rulebookOf(id: RulebookId): Rulebook {
	return id === '244-QD/TW' ? decision244 : decision190;
}

/** The regulation in force on a congress's opening day. */
export function rulebookOn(day: PlainDate): Rulebook {
	return RULEBOOKS.findLast(({ decision }) => decision.issued <= day) ?? decision244;
}

/** The guide in force on a day; `null` while none was issued. */
export function guideOn({ guides }: Rulebook, day: PlainDate): IssuedText | null {
	return guides.findLast(({ issued }) => issued <= day) ?? null;
}
