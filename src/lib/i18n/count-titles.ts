import { wording } from './language.svelte';

/** What stands at the top of the tellers' screens: of the board and of the pad. */
export const countTitles = wording(
	{
		title: 'Kiểm phiếu',
		batch: (number: number) => `Tập ${number}`,
		reading: (reading: number) => (reading === 3 ? 'đọc lại' : `lần ${reading}`),
		inShort: {
			strike: (seats: number, names: number) => `${seats} trong ${names} đồng chí · gạch tên`,
			agree: (seats: number) => `${seats} đồng chí · đánh dấu X`,
			single: () => '1 đồng chí · đánh dấu X'
		}
	},
	{
		title: 'Count',
		batch: (number: number) => `Batch ${number}`,
		reading: (reading: number) => (reading === 3 ? 'third reading' : `entry ${reading}`),
		inShort: {
			strike: (seats: number, names: number) => `${seats} of ${names} · strike-out ballot`,
			agree: (seats: number) => `${seats} to elect · crosses in boxes`,
			single: () => 'One to elect · crosses in boxes'
		}
	}
);
