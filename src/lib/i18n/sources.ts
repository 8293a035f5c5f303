import type { RulebookId, RuleId } from '$lib/core/rulebook/rulebook';
import {
	sourceInVietnamese,
	sourcesOf,
	type Source,
	type SourceId
} from '$lib/core/rulebook/source';
import { inEnglishOrder } from './format';
import { wording } from './language.svelte';

const NAMES: Readonly<Record<SourceId, string>> = {
	'decision-244':
		'Decision 244-QĐ/TW of the Central Committee, issuing the Party’s election regulation',
	'decision-190':
		'Decision 190-QĐ/TW of the Central Committee, issuing the Party’s election regulation',
	'guide-03': 'Guide 03-HD/TW of the Secretariat, on carrying out the election regulation',
	'guide-04':
		'Guide 04-HD/TW of the Central Committee, on specific matters of carrying out the election regulation',
	'directive-35':
		'Directive 35-CT/TW of the Politburo, on Party congresses towards the XIII National Congress',
	'directive-45':
		'Directive 45-CT/TW of the Politburo, on Party congresses towards the XIV National Congress',
	'provision-29': 'Regulation 29-QĐ/TW of the Central Committee, on carrying out the Party Charter',
	'answers-2025': 'Questions and answers on Party congresses, Thái Nguyên newspaper, March 2025',
	'party-charter': 'Charter of the Communist Party of Vietnam, passed by the XI National Congress'
};

const words = wording(
	{
		name: sourceInVietnamese,
		read: (publications: string) => `Đọc tại ${publications}; chưa có toàn văn.`,
		unread: 'Chưa đọc được nguyên văn.'
	},
	{
		name: ({ id, issued }: Source) =>
			issued ? `${NAMES[id]}, ${inEnglishOrder(issued)}` : NAMES[id],
		read: (publications: string) => `Read at ${publications}; not the whole text.`,
		unread: 'Its words could not be read.'
	}
);

/** A document behind a rule, and where the part cited was read. */
export interface SourceLine {
	readonly name: string;
	readonly read: string;
}

/** The documents behind a rule, in words. */
export function sourceLines(rulebook: RulebookId, rule: RuleId): readonly SourceLine[] {
	return sourcesOf(rulebook, rule).map(({ source, readIn }) => ({
		name: words().name(source),
		read: readIn.length > 0 ? words().read(readIn.join(', ')) : words().unread
	}));
}
