import { wording } from './language.svelte';

/** The list for a post of the first meeting, made from those who may stand. */
export const poolListWords = wording(
	{
		planned: (names: string) => `Nhân sự dự kiến: ${names}.`,
		pool: (pool: string) => `Chọn trong số ${pool}`,
		others: 'Người khác',
		count: (names: number, seats: number) => `Đã chọn ${names} đồng chí để bầu ${seats}.`,
		record: 'Ghi danh sách',
		elsewhere: 'Xem phiên họp thứ nhất'
	},
	{
		planned: (names: string) => `Meant for the office: ${names}.`,
		pool: (pool: string) => `Choose among the ${pool}`,
		others: 'Somebody else',
		count: (names: number, seats: number) => `${names} chosen for ${seats}.`,
		record: 'Record the list',
		elsewhere: 'See the first meeting'
	}
);
