import type { CongressDetails } from '$lib/core/congress/events';
import type { Body } from '$lib/core/rulebook/body';
import type { RulebookId } from '$lib/core/rulebook/rulebook';
import { wording } from './language.svelte';

/** How a screen names those who meet, the part of the body they come from, and what they meet for. */
export interface Nouns {
	readonly person: string;
	readonly people: string;
	readonly cell: string;
	readonly cells: string;
	readonly session: string;
	/** Whose congress or meeting it is. */
	readonly organ: string;
}

type BodyNouns = Readonly<Record<Body, Nouns>>;

const vi = (people: string, cell: string, session: string, organ: string): Nouns => ({
	person: people,
	people,
	cell,
	cells: cell,
	session,
	organ
});

const en = (person: string, cell: string, session: string, organ: string): Nouns => ({
	person,
	people: `${person}s`,
	cell,
	cells: `${cell}s`,
	session,
	organ
});

const nouns = wording<{ readonly party: BodyNouns; readonly other: BodyNouns }>(
	{
		party: {
			'delegates-congress': vi('đại biểu', 'chi bộ', 'đại hội', 'đảng bộ'),
			'members-congress': vi('đảng viên', 'tổ đảng', 'đại hội', 'đảng bộ, chi bộ'),
			'committee-meeting': vi('ủy viên', 'chi bộ', 'hội nghị', 'đảng bộ')
		},
		other: {
			'delegates-congress': vi('đại biểu', 'đơn vị', 'đại hội', 'tổ chức'),
			'members-congress': vi('thành viên', 'đơn vị', 'đại hội', 'tổ chức'),
			'committee-meeting': vi('ủy viên', 'đơn vị', 'hội nghị', 'tổ chức')
		}
	},
	{
		party: {
			'delegates-congress': en('delegate', 'cell', 'congress', 'party organisation'),
			'members-congress': en('party member', 'party group', 'congress', 'party organisation'),
			'committee-meeting': en('committee member', 'cell', 'meeting', 'party organisation')
		},
		other: {
			'delegates-congress': en('delegate', 'unit', 'congress', 'organisation'),
			'members-congress': en('member', 'unit', 'congress', 'organisation'),
			'committee-meeting': en('committee member', 'unit', 'meeting', 'organisation')
		}
	}
);

/** The nouns of whoever votes; those of another body than the Party are no "đảng viên". */
export function bodyNouns(body: Body, rulebook: RulebookId | undefined): Nouns {
	return nouns()[rulebook === 'own' ? 'other' : 'party'][body];
}

/** The nouns of a body; `null` for a Party congress of delegates, whose words every screen has already. */
export function nounsOf(details: CongressDetails | null): Nouns | null {
	if (!details) return null;
	const isOwn = details.rulebook === 'own';
	if (details.body === 'delegates-congress' && !isOwn) return null;
	return bodyNouns(details.body, details.rulebook);
}

/** "đảng viên" as it begins a sentence: "Đảng viên". */
export function capital(noun: string): string {
	return noun.charAt(0).toLocaleUpperCase('vi') + noun.slice(1);
}

/** Some texts of a screen, said otherwise; what is left out stays as it is. */
export type Rewording<Texts> = {
	readonly [Key in keyof Texts]?: Texts[Key] extends (...input: never[]) => string
		? Texts[Key]
		: Texts[Key] extends object
			? Rewording<Texts[Key]>
			: Texts[Key];
};

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The texts of a screen with some of them said otherwise. */
export function reworded<Texts extends object>(texts: Texts, changes: Rewording<Texts>): Texts {
	const said = Object.entries(changes).map(([key, change]) => {
		const text: unknown = texts[key as keyof Texts];
		return [key, isGroup(text) && isGroup(change) ? reworded(text, change) : change];
	});
	return { ...texts, ...(Object.fromEntries(said) as Partial<Texts>) };
}
