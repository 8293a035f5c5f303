import type { Body } from '$lib/core/rulebook/body';
import type { RulebookId } from '$lib/core/rulebook/rulebook';
import { wording } from './language.svelte';

interface BodyWords {
	/** Those who vote, in the middle of a sentence. */
	readonly voters: string;
	/** What they sit in. */
	readonly assembly: string;
}

/** Each body as a sentence names it; `other-members` are those of a body that is not the Party. */
const words = wording<Record<Body | 'other-members', BodyWords>>(
	{
		'delegates-congress': { voters: 'đại biểu', assembly: 'đại hội' },
		'members-congress': { voters: 'đảng viên', assembly: 'đại hội' },
		'committee-meeting': { voters: 'ủy viên', assembly: 'hội nghị' },
		'other-members': { voters: 'thành viên', assembly: 'đại hội' }
	},
	{
		'delegates-congress': { voters: 'delegates', assembly: 'congress' },
		'members-congress': { voters: 'members', assembly: 'congress' },
		'committee-meeting': { voters: 'committee members', assembly: 'meeting' },
		'other-members': { voters: 'members', assembly: 'congress' }
	}
);

/** The words of a body; only the Party's own members are "đảng viên". */
export function bodyWords(body: Body, rulebook: RulebookId | undefined): BodyWords {
	const isOther = body === 'members-congress' && rulebook === 'own';
	return words()[isOther ? 'other-members' : body];
}

/** "Đại biểu": as a line begins with it. */
export function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
