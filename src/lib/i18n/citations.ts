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
		own: 'Điều lệ của tổ chức',
		decision: decisionTitle,
		places: placesInVietnamese
	},
	{
		pending: 'Rule awaiting confirmation',
		own: 'The body’s own charter',
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
		case 'directive':
			return `Directive ${place.number}`;
		case 'provision':
			return `Regulation ${place.number}, section ${place.section}`;
		case 'answer':
			return `Questions and answers on congresses, ${place.by} ${place.month}`;
		case 'charter':
			return `Party Charter, Article ${place.article}`;
	}
}

/** "Quyết định số 244-QĐ/TW ngày 09/6/2014"; another body's charter is named by the organiser. */
export function rulebookTitle(rulebook: RulebookId): string {
	const { decision } = rulebookOf(rulebook);
	return decision ? words().decision(decision) : words().own;
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

/** The rules without those that cite what one before them cites, word for word. */
export function differentlyCited(
	rulebook: RulebookId,
	rules: readonly RuleId[]
): readonly RuleId[] {
	const texts = rules.map((rule) => citationText(rulebook, rule));
	return rules.filter((_, at) => texts.indexOf(texts[at]!) === at);
}
