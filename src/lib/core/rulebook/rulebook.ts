import type { PlainDate } from '../basics/plain-date';
import type { Citation, IssuedText, Place } from './citation';

/** `own`: the charter of another body, which the organiser states (`OwnRules`). */
export const RULEBOOK_IDS = ['244-QD/TW', '190-QD/TW', 'own'] as const;
export type RulebookId = (typeof RULEBOOK_IDS)[number];

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
	| 'nomination-barred'
	| 'nomination-support'
	| 'withdrawal'
	| 'poll'
	| 'delegation-number'
	| 'contents'
	| 'pool'
	| 'delegates-pool'
	| 'officers-at'
	| 'inspection-pool'
	| 'inspection-head'
	| 'one-post-one-ballot'
	| 'planned-officer'
	| 'first-meeting'
	| 'meeting-base'
	| 'alternates'
	| 'not-convened'
	| 'members-base'
	| 'ballot-valid'
	| 'ballot-concluded'
	| 'own-grounds'
	| 'no-agree'
	| 'base'
	| 'over-half'
	| 'vote-order'
	| 'tie'
	| 'short'
	| 'box-count'
	| 'missing-ballots'
	| 'quorum'
	| 'name-order'
	| 'rounding';

export interface Rulebook {
	readonly id: RulebookId;
	/** The decision that issued it, in force from that day; `null` for a body's own charter. */
	readonly decision: IssuedText | null;
	/** Guides that carry it out, oldest first; each holds until the next. */
	readonly guides: readonly IssuedText[];
	/** Of those attending, the share that must be exceeded by hands agreeing to a nomination; `null`: no such step. */
	readonly floorSupport: { readonly moreThanPercent: number } | null;
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

const directive = (number: string): Place => ({ in: 'directive', number });
/** Questions and answers for the congresses of 2025 in a provincial Party newspaper (S25–S27). */
const ANSWERS_2025: Place = { in: 'answer', by: 'Báo Thái Nguyên', month: '3/2025' };

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
	floorSupport: null,
	citations: {
		'secret-ballot': verified(article(3)),
		'hand-vote': unknown(),
		'credentials-members': verified(provision('29-QĐ/TW', 12)),
		'tellers-not-on-list': verified(article(19, 6)),
		'tellers-technicians': verified(guide('03-HD/TW', 3)),
		'surplus-required': verified(article(17, 1)),
		'surplus-limit': verified(guide('03-HD/TW')),
		'surplus-usual': remembered(guide('03-HD/TW')),
		'nomination-barred': verified(article(13)),
		'nomination-support': unknown(),
		withdrawal: verified(guide('03-HD/TW')),
		poll: verified(guide('03-HD/TW')),
		'delegation-number': verified(article(20, 2)),
		contents: remembered(directive('35-CT/TW')),
		pool: remembered(),
		'delegates-pool': verified(),
		'officers-at': remembered(directive('35-CT/TW')),
		'inspection-pool': unknown(),
		'inspection-head': unknown(),
		'one-post-one-ballot': verified(article(19, 9)),
		'planned-officer': remembered(ANSWERS_2025),
		'first-meeting': verified(provision('29-QĐ/TW', 15)),
		'meeting-base': remembered(article(32)),
		alternates: unknown(article(20)),
		'not-convened': remembered(),
		'members-base': verified(article(32, 2)),
		'ballot-valid': verified(article(17, 2)),
		'ballot-concluded': remembered(article(7)),
		'own-grounds': unknown(article(17, 2)),
		'no-agree': unknown(article(17, 2)),
		base: verified(article(32, 3)),
		'over-half': verified(article(32, 1, 3)),
		'vote-order': remembered(article(32)),
		tie: remembered(article(32)),
		short: remembered(article(19), article(20, 2)),
		'box-count': remembered(article(7)),
		'missing-ballots': unknown(),
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
	floorSupport: { moreThanPercent: 30 },
	citations: {
		'secret-ballot': verified(article(3)),
		'hand-vote': unknown(),
		'credentials-members': remembered(article(7)),
		'tellers-not-on-list': verified(article(8, 1)),
		'tellers-technicians': verified(article(8, 2)),
		'surplus-required': verified(article(14, 1)),
		'surplus-limit': verified(article(14, 1)),
		'surplus-usual': verified(article(14, 1)),
		'nomination-barred': remembered(),
		'nomination-support': verified(article(14, 3)),
		withdrawal: remembered(),
		poll: verified(article(14, 3), guide('04-HD/TW')),
		'delegation-number': remembered(article(18)),
		contents: verified(directive('45-CT/TW')),
		pool: remembered(),
		'delegates-pool': verified(),
		'officers-at': remembered(),
		'inspection-pool': unknown(),
		'inspection-head': unknown(),
		'one-post-one-ballot': remembered(),
		'planned-officer': verified(ANSWERS_2025),
		'first-meeting': verified(ANSWERS_2025),
		'meeting-base': remembered(article(30)),
		alternates: remembered(article(18)),
		'not-convened': verified(guide('04-HD/TW')),
		'members-base': verified(article(30)),
		'ballot-valid': remembered(article(15)),
		'ballot-concluded': verified(article(8)),
		'own-grounds': unknown(article(15)),
		'no-agree': unknown(article(15)),
		base: verified(article(30)),
		'over-half': verified(article(30)),
		'vote-order': remembered(article(30)),
		tie: remembered(article(30)),
		short: remembered(article(17), article(18)),
		'box-count': verified(article(8)),
		'missing-ballots': unknown(),
		quorum: remembered(charter(11)),
		'name-order': unknown(),
		rounding: unknown()
	}
};

/**
 * Another body's charter: what it states itself is its own (`OwnRules`), everything else is taken
 * over from the Party's regulation and nobody has confirmed it for this body.
 */
const ownCharter: Rulebook = {
	id: 'own',
	decision: null,
	guides: [],
	floorSupport: null,
	citations: {
		...(Object.fromEntries(
			Object.keys(decision190.citations).map((rule) => [rule, unknown()])
		) as unknown as Rulebook['citations']),
		base: verified(),
		'over-half': verified(),
		'surplus-required': verified()
	}
};

const RULEBOOKS: Readonly<Record<RulebookId, Rulebook>> = {
	'244-QD/TW': decision244,
	'190-QD/TW': decision190,
	own: ownCharter
};

export function rulebookOf(id: RulebookId): Rulebook {
	return RULEBOOKS[id];
}

/** The regulation in force on a congress's opening day. */
export function rulebookOn(day: PlainDate): Rulebook {
	return [decision190].find(({ decision }) => decision && decision.issued <= day) ?? decision244;
}

/** The guide in force on a day; `null` while none was issued. */
export function guideOn({ guides }: Rulebook, day: PlainDate): IssuedText | null {
	return guides.findLast(({ issued }) => issued <= day) ?? null;
}
