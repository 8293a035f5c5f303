import { wording } from './language.svelte';

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
