import type { NotConvened } from '$lib/core/congress/events';
import { wording } from './language.svelte';

/** Why somebody is not convened: the grounds of the rule, or words of one's own. */
export const strikeOffWords = wording<{
	readonly grounds: Readonly<Record<NotConvened, string>>;
	readonly question: string;
	readonly other: string;
	readonly more: string;
}>(
	{
		question: 'Vì sao không triệu tập?',
		grounds: {
			suspended: 'Bị đình chỉ sinh hoạt',
			prosecuted: 'Bị khởi tố',
			'elected-against-rules': 'Được bầu không đúng quy định',
			retired: 'Đã nghỉ hưu trước khai mạc',
			transferred: 'Đã chuyển đi trước khai mạc'
		},
		other: 'Lý do khác',
		more: 'Ghi thêm (số, ngày văn bản)'
	},
	{
		question: 'Why is this person not convened?',
		grounds: {
			suspended: 'Suspended',
			prosecuted: 'Prosecuted',
			'elected-against-rules': 'Elected against the rules',
			retired: 'Retired before the opening',
			transferred: 'Moved away before the opening'
		},
		other: 'Another reason',
		more: 'More (number and date of the paper)'
	}
);
