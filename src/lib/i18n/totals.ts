import { wording } from './language.svelte';

/** Entering what a tally sheet ("phiếu kiểm đếm tay") says, and counting single figures again. */
export const totalsWords = wording(
	{
		title: (batch: number, entry: number) => `Tập ${batch} · nhập tổng, lần ${entry}`,
		againTitle: (batch: number) => `Tập ${batch} · đếm lại trên phiếu bầu`,
		lead: 'Nhập đúng con số ở cột “Cộng” của phiếu kiểm đếm. Người nhập lần kia không xem màn hình này.',
		againLead:
			'Hai lần nhập tổng khác nhau ở các con số dưới đây. Lấy cả tập ra, đếm lại trên phiếu bầu rồi ghi con số đếm được.',
		againOnce:
			'Các con số dưới đây chưa có hai người nào đếm giống nhau. Đếm lại trên phiếu bầu, hoặc mời người khác đếm.',
		votes: 'Số phiếu của từng đồng chí',
		papers: 'Phiếu hợp lệ và không hợp lệ',
		grounds: 'Không hợp lệ; để trống dòng nào không có phiếu',
		figures: 'Con số phải đếm lại',
		check: (valid: string, invalid: number, sum: string, size: number) =>
			`Hợp lệ ${valid} + không hợp lệ ${invalid} = ${sum}; tập có ${size} phiếu.`,
		balances: 'Khớp',
		differs: 'Chưa khớp',
		open: 'Chưa nhập hết',
		unfilled: (figure: string) => `Còn trống: ${figure}.`,
		unknown: '…',
		record: 'Ghi tổng',
		recordAgain: 'Ghi số đếm lại',
		unlike: {
			title: 'Đếm lại tập trên giấy',
			explain: (keyed: number, size: number) =>
				`Phiếu kiểm đếm cộng lại là ${keyed} phiếu, đếm tay tập có ${size} phiếu. Đếm lại số tờ trong tập trước. Nếu vẫn ghi như vậy, tập để mở cho đến khi số tờ được đếm lại.`,
			again: 'Sửa lại',
			confirm: (keyed: number) => `Đã đếm lại: ${keyed} phiếu`
		},
		done: {
			title: (batch: number, entry: number) => `Đã ghi tổng của tập ${batch}, lần ${entry}`,
			againTitle: (batch: number) => `Đã ghi số đếm lại của tập ${batch}`,
			second: 'Chuyển phiếu kiểm đếm cho người nhập lần 2.',
			third: (figures: number) =>
				`Hai lần nhập khác nhau ở ${figures} con số. Đưa cả tập cho người thứ ba đếm lại.`,
			closed: 'Các con số giống nhau. Tập đã đóng, buộc dây lại.',
			compared:
				'Các con số giống nhau nhưng tập chưa đóng được. Xem lý do ở bảng tập phiếu, mục Công bố.'
		},
		nothing: 'Tập này không còn gì để nhập tổng.',
		toBoard: 'Về bảng tập phiếu',
		keyInstead: 'Nhập từng tờ trên máy',
		by: (name: string) => `Người nhập: ${name}`
	},
	{
		title: (batch: number, entry: number) => `Batch ${batch} · totals, entry ${entry}`,
		againTitle: (batch: number) => `Batch ${batch} · count again on the ballots`,
		lead: 'Enter exactly the sums of the tally sheet. Whoever makes the other entry does not see this screen.',
		againLead:
			'The two entries differ at the figures below. Take the whole batch, count them again on the ballots, and enter what you counted.',
		againOnce:
			'No two people have counted the figures below alike. Count again on the ballots, or let somebody else count.',
		votes: 'Votes of each name',
		papers: 'Valid and invalid ballots',
		grounds: 'Invalid; leave a line empty where there is none',
		figures: 'Figures to count again',
		check: (valid: string, invalid: number, sum: string, size: number) =>
			`Valid ${valid} + invalid ${invalid} = ${sum}; the batch has ${size} ballots.`,
		balances: 'Balances',
		differs: 'Does not balance',
		open: 'Not all entered',
		unfilled: (figure: string) => `Still empty: ${figure}.`,
		unknown: '…',
		record: 'Record totals',
		recordAgain: 'Record the new count',
		unlike: {
			title: 'Count the batch on paper again',
			explain: (keyed: number, size: number) =>
				`The tally sheet adds up to ${keyed} ballots, the batch has ${size} by hand count. Count its sheets first. If it is recorded so, the batch stays open until its sheets are counted again.`,
			again: 'Correct it',
			confirm: (keyed: number) => `Counted again: ${keyed} ballots`
		},
		done: {
			title: (batch: number, entry: number) => `Totals of batch ${batch} recorded, entry ${entry}`,
			againTitle: (batch: number) => `New count of batch ${batch} recorded`,
			second: 'Pass the tally sheet on to whoever enters it the second time.',
			third: (figures: number) =>
				`The entries differ at ${figures} ${figures === 1 ? 'figure' : 'figures'}. Give the whole batch to the third person, who counts again.`,
			closed: 'The figures are the same. The batch is closed; put its band back.',
			compared:
				'The figures are the same but the batch cannot be closed yet. The board says why, under Announcement.'
		},
		nothing: 'Nothing of this batch is left to be entered as totals.',
		toBoard: 'Back to the batches',
		keyInstead: 'Key it ballot by ballot',
		by: (name: string) => `Entered by ${name}`
	}
);
