import type { CongressDetails } from '$lib/core/congress/events';
import { wording } from './language.svelte';
import { nounsOf, reworded, type Nouns, type Rewording } from './nouns';

/** Choosing people from the roll. */
export const peoplePickerWords = wording(
	{
		find: (label: string) => `${label}: tìm trong danh sách đại biểu`,
		placeholder: 'Gõ tên không cần dấu, số thẻ hoặc chi bộ…',
		found: 'Người tìm thấy',
		place: (number: number, cell: string) => [`thẻ ${number}`, cell].filter(Boolean).join(' · '),
		stranger: (name: string) => `Thêm “${name}”, không có trong danh sách đại biểu`,
		more: (count: number) => `Còn ${count} người nữa. Gõ thêm để thu hẹp.`,
		nobody: 'Không tìm thấy ai chưa được chọn.',
		chosen: (label: string) => `${label}: đã chọn`,
		head: 'Trưởng ban',
		remove: (name: string) => `Bỏ ${name} khỏi danh sách`,
		none: 'Chưa chọn ai.'
	},
	{
		find: (label: string) => `${label}: find on the roll`,
		placeholder: 'Type a name without accents, a badge or a cell…',
		found: 'People found',
		place: (number: number, cell: string) => [`badge ${number}`, cell].filter(Boolean).join(' · '),
		stranger: (name: string) => `Add “${name}”, who is not on the roll`,
		more: (count: number) => `${count} more. Type on to narrow it down.`,
		nobody: 'Nobody found who is not chosen already.',
		chosen: (label: string) => `${label}: chosen`,
		head: 'Head',
		remove: (name: string) => `Take ${name} off the list`,
		none: 'Nobody chosen yet.'
	}
);

type PickerTexts = ReturnType<typeof peoplePickerWords>;

const changes = wording<(nouns: Nouns) => Rewording<PickerTexts>>(
	({ people, cell }) => ({
		find: (label: string) => `${label}: tìm trong danh sách ${people}`,
		placeholder: `Gõ tên không cần dấu, số thẻ hoặc ${cell}…`,
		stranger: (name: string) => `Thêm “${name}”, không có trong danh sách ${people}`
	}),
	({ cell }) => ({
		placeholder: `Type a name without accents, a badge or a ${cell}…`
	})
);

/** Choosing people from the roll, in the words of the body that meets. */
export function peoplePickerWordsOf(details: CongressDetails | null): PickerTexts {
	const nouns = nounsOf(details);
	return nouns ? reworded(peoplePickerWords(), changes()(nouns)) : peoplePickerWords();
}
