import { wording } from './language.svelte';

/** Grounds that the congress adds to those of the regulation. */
export const ownGroundWords = wording(
	{
		title: 'Dấu hiệu phiếu không hợp lệ',
		explain:
			'Ngoài các dấu hiệu trong quy chế, đại hội có thể quyết định thêm trước khi phát phiếu. Áp dụng cho mọi cuộc bầu cử chưa phát phiếu; từng phiếu vẫn do ban kiểm phiếu kết luận.',
		frozen: 'Giữ nguyên từ lúc phát phiếu; được in vào biên bản.',
		none: 'Đại hội không quyết định thêm dấu hiệu nào.',
		list: 'Dấu hiệu quyết định thêm',
		field: 'Dấu hiệu do đại hội quyết định thêm',
		hint: (most: number) => `Ghi điều nhìn thấy trên phiếu, tối đa ${most} chữ cái.`,
		withVote: 'Ghi số biểu quyết giơ tay',
		add: 'Thêm dấu hiệu',
		takeBack: 'Bỏ ra',
		takeBackOf: (words: string) => `Bỏ dấu hiệu: ${words}`
	},
	{
		title: 'Grounds for invalid ballots',
		explain:
			'The congress may add to the grounds of the regulation before ballots are issued. They hold for every contest whose ballots are not out; on each ballot the tellers still conclude.',
		frozen: 'Frozen when ballots were issued; printed in the minutes.',
		none: 'The congress added no ground.',
		list: 'Grounds added',
		field: 'Ground added by the congress',
		hint: (most: number) => `Say what is seen on the ballot, ${most} letters at most.`,
		withVote: 'Record the show of hands',
		add: 'Add the ground',
		takeBack: 'Remove',
		takeBackOf: (words: string) => `Remove the ground: ${words}`
	}
);
