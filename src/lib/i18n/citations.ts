import {
	citesRegulation,
	decisionTitle,
	isPending,
	placesInVietnamese,
	type Citation,
	type IssuedText,
	type Place
} from '$lib/core/rulebook/citation';
import { rulebookOf, type RulebookId, type RuleId } from '$lib/core/rulebook/rulebook';
import { inEnglishOrder } from './format';
import { wording } from './language.svelte';

const words = wording(
	{
		pending: 'Quy tắc chờ xác nhận',
		decision: decisionTitle,
		places: placesInVietnamese
	},
	{
		pending: 'Rule awaiting confirmation',
		decision: ({ number, issued }: IssuedText) => `Decision ${number} of ${inEnglishOrder(issued)}`,
		places: ({ places }: Citation) => places.map(inEnglish).join('; ')
	}
);

function inEnglish(place: Place): string {
	switch (place.in) {
		case 'regulation':
			return `Article ${place.article}${place.clauses.length ? `(${place.clauses.join(', ')})` : ''}`;
		case 'guide':
			return `Guide ${place.number}${place.section === null ? '' : `, section ${place.section}`}`;
		case 'provision':
			return `Provision ${place.number}, section ${place.section}`;
		case 'charter':
			return `Party Charter, Article ${place.article}`;
	}
}

/** "Quyết định số 244-QĐ/TW ngày 09/6/2014". */
export function rulebookTitle(rulebook: RulebookId): string {
	return words().decision(rulebookOf(rulebook).decision);
}

/** "Điều 32 khoản 3, Quyết định số 244-QĐ/TW …"; a rule without a place says that it is pending. */
export function citationText(rulebook: RulebookId, rule: RuleId): string {
	const citation = rulebookOf(rulebook).citations[rule];
	const places = words().places(citation);
	const cited = citesRegulation(citation) ? `${places}, ${rulebookTitle(rulebook)}` : places;
	return [cited, isPending(citation) ? words().pending : '']
		.filter((part) => part !== '')
		.join(' · ');
}
