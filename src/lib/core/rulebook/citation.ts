import type { PlainDate } from '../basics/plain-date';

/** How sure we are of a rule: read on a public page, arithmetic on such a rule, remembered, unknown. */
export type Certainty = 'verified' | 'arithmetic' | 'remembered' | 'unknown';

/** A document with a number and the day it was signed: "244-QĐ/TW", 2014-06-09. */
export interface IssuedText {
	readonly number: string;
	readonly issued: PlainDate;
}

/** Where in the texts a rule stands. */
export type Place =
	| { readonly in: 'regulation'; readonly article: number; readonly clauses: readonly number[] }
	| { readonly in: 'guide'; readonly number: string; readonly section: number | null }
	/** "Quy định … thi hành Điều lệ Đảng", by section. */
	| { readonly in: 'provision'; readonly number: string; readonly section: number }
	| { readonly in: 'charter'; readonly article: number };

/** Where a rule stands, and how sure we are of it; no place where none could be named. */
export interface Citation {
	readonly places: readonly Place[];
	readonly certainty: Certainty;
}

/** A rule that nobody could confirm: shown as such, and a setting wherever it decides something. */
export function isPending({ certainty }: Citation): boolean {
	return certainty === 'remembered' || certainty === 'unknown';
}

/** True when the regulation itself is cited, so that its name belongs beside the article. */
export function citesRegulation({ places }: Citation): boolean {
	return places.some((place) => place.in === 'regulation');
}

/** `2014-06-09` → `09/6/2014`: a day below 10 and the months 1 and 2 carry a zero, so none can be altered. */
export function officeDate(date: PlainDate): string {
	const [year = '', month = '', day = ''] = date.split('-');
	return [day, Number(month) > 2 ? String(Number(month)) : month, year].join('/');
}

/** "Quyết định số 244-QĐ/TW ngày 09/6/2014", as papers name a regulation. */
export function decisionTitle({ number, issued }: IssuedText): string {
	return `Quyết định số ${number} ngày ${officeDate(issued)}`;
}

/** "Hướng dẫn số 03-HD/TW ngày 20/3/2020", as papers name a guide. */
export function guideTitle({ number, issued }: IssuedText): string {
	return `Hướng dẫn số ${number} ngày ${officeDate(issued)}`;
}

/** "Điều 32 khoản 1, 3", as papers cite it; empty where no place could be named. */
export function placesInVietnamese({ places }: Citation): string {
	return places.map(inVietnamese).join(', ');
}

function inVietnamese(place: Place): string {
	switch (place.in) {
		case 'regulation':
			return `Điều ${place.article}${place.clauses.length ? ` khoản ${place.clauses.join(', ')}` : ''}`;
		case 'guide':
			return `Hướng dẫn ${place.number}${place.section === null ? '' : `, mục ${place.section}`}`;
		case 'provision':
			return `Quy định ${place.number}, mục ${place.section}`;
		case 'charter':
			return `Điều lệ Đảng, Điều ${place.article}`;
	}
}
