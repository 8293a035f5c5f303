import type { PlainDate } from '../basics/plain-date';

export type RulebookId = '244-QD/TW' | '190-QD/TW';

/** How sure we are of a rule: read on a public page, arithmetic on such a rule, remembered, unknown. */
export type Certainty = 'verified' | 'arithmetic' | 'remembered' | 'unknown';

/** Where a rule stands: the article as a paper would cite it, and how sure we are. */
export interface Citation {
	/** "Điều 32 khoản 3"; empty where no article could be named. */
	readonly article: string;
	readonly certainty: Certainty;
}

/** Rules that give a verdict on screen or in the minutes. */
export type RuleId =
	| 'secret-ballot'
	| 'tellers-not-on-list'
	| 'tellers-technicians'
	| 'surplus-required'
	| 'surplus-limit'
	| 'surplus-usual'
	| 'delegation-number'
	| 'ballot-valid'
	| 'ballot-concluded'
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
	/** "Quyết định số 244-QĐ/TW ngày 09/6/2014", as the minutes cite it. */
	readonly title: string;
	readonly inForce: PlainDate;
	/** "Hướng dẫn …" that carry it out, oldest first; each holds until the next. */
	readonly guides: readonly { readonly title: string; readonly from: PlainDate }[];
	readonly citations: Readonly<Record<RuleId, Citation>>;
}

const verified = (article: string): Citation => ({ article, certainty: 'verified' });
const remembered = (article: string): Citation => ({ article, certainty: 'remembered' });
const unknown = (article = ''): Citation => ({ article, certainty: 'unknown' });

/** 244-QĐ/TW with 03-HD/TW (2020); sources per rule in rules.md (S9–S20). */
const decision244: Rulebook = {
	id: '244-QD/TW',
	title: 'Quyết định số 244-QĐ/TW ngày 09/6/2014',
	inForce: '2014-06-09',
	guides: [
		{ title: 'Hướng dẫn số 04-HD/TW ngày 06/10/2014', from: '2014-10-06' },
		{ title: 'Hướng dẫn số 03-HD/TW ngày 20/3/2020', from: '2020-03-20' }
	],
	citations: {
		'secret-ballot': verified('Điều 3'),
		'tellers-not-on-list': verified('Điều 19 khoản 6'),
		'tellers-technicians': verified('Hướng dẫn 03-HD/TW, mục 3'),
		'surplus-required': verified('Điều 17 khoản 1'),
		'surplus-limit': verified('Hướng dẫn 03-HD/TW'),
		'surplus-usual': remembered('Hướng dẫn 03-HD/TW'),
		'delegation-number': verified('Điều 20 khoản 2'),
		'ballot-valid': verified('Điều 17 khoản 2'),
		'ballot-concluded': remembered('Điều 7'),
		base: verified('Điều 32 khoản 3'),
		'over-half': verified('Điều 32 khoản 1, 3'),
		'vote-order': remembered('Điều 32'),
		tie: remembered('Điều 32'),
		short: remembered('Điều 19, Điều 20 khoản 2'),
		'box-count': remembered('Điều 7'),
		quorum: remembered('Điều lệ Đảng, Điều 11'),
		'name-order': unknown(),
		rounding: unknown()
	}
};

/** 190-QĐ/TW with 04-HD/TW (2024); sources per rule in rules.md (S1–S8). */
const decision190: Rulebook = {
	id: '190-QD/TW',
	title: 'Quyết định số 190-QĐ/TW ngày 10/10/2024',
	inForce: '2024-10-10',
	guides: [{ title: 'Hướng dẫn số 04-HD/TW ngày 31/12/2024', from: '2024-12-31' }],
	citations: {
		'secret-ballot': verified('Điều 3'),
		'tellers-not-on-list': verified('Điều 8 khoản 1'),
		'tellers-technicians': verified('Điều 8 khoản 2'),
		'surplus-required': verified('Điều 14 khoản 1'),
		'surplus-limit': verified('Điều 14 khoản 1'),
		'surplus-usual': verified('Điều 14 khoản 1'),
		'delegation-number': remembered('Điều 18'),
		'ballot-valid': remembered('Điều 15'),
		'ballot-concluded': verified('Điều 8'),
		base: verified('Điều 30'),
		'over-half': verified('Điều 30'),
		'vote-order': remembered('Điều 30'),
		tie: remembered('Điều 30'),
		short: remembered('Điều 17, Điều 18'),
		'box-count': verified('Điều 8'),
		quorum: remembered('Điều lệ Đảng, Điều 11'),
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
	return RULEBOOKS.findLast((rulebook) => rulebook.inForce <= day) ?? decision244;
}

/** The guide in force on a day, as papers cite it; `null` while none was issued. */
export function guideOn(rulebook: Rulebook, day: PlainDate): string | null {
	return rulebook.guides.findLast(({ from }) => from <= day)?.title ?? null;
}
