import { wording } from './language.svelte';

/** The last look at a batch, before it goes back into its band. */
export const closingWords = wording(
	{
		title: (batch: number) => `Đóng tập ${batch}`,
		look: 'Cầm từng tờ dưới đây, so với màn hình. Giống thì đánh dấu; khác thì để người thứ ba đọc lại.',
		nothing: 'Hai lần nhập giống nhau, đúng số tờ đếm tay.',
		sheet: (place: number, said: string) => `Tờ thứ ${place}: ${said}`,
		readAgain: 'Đọc lại',
		readAgainAt: (place: number) => `Đọc lại tờ thứ ${place}`,
		wrongReason: 'Xem lại trước khi đóng: không đúng với tờ giấy',
		unfit: (papers: number, size: number) =>
			`Hai lần nhập thống nhất ${papers} tờ, đếm tay ${size} tờ. Đếm lại tập trên giấy; ra số khác thì sửa số tờ.`,
		tickOff: (size: number) =>
			`Vẫn ${size} tờ thì cầm từng tờ phiếu, đánh dấu vào dòng ghi đúng tờ ấy.`,
		unfitTotals: (papers: number, size: number) =>
			`Hai phiếu kiểm đếm thống nhất ${papers} phiếu, đếm tay ${size} tờ. Đếm lại số tờ của tập; ra số khác thì sửa số tờ. Vẫn ${size} tờ thì kiểm đếm lại cả tập trên giấy, rồi nhập lại tập từ đầu.`,
		over: 'Dòng nào không còn tờ phiếu thì bấm Đọc lại ở dòng đó.',
		under: 'Tờ phiếu nào không có dòng thì để riêng ra, rồi bấm nút ở cuối danh sách.',
		askHead:
			'Số tờ sai, hoặc có tờ không đúng, không còn, chưa nhập thì báo trưởng ban kiểm phiếu: máy của trưởng ban sửa số tờ và cho đọc lại.',
		askHeadTotals:
			'Báo trưởng ban kiểm phiếu: máy của trưởng ban sửa số tờ, hoặc cho nhập lại tập từ đầu.',
		recount: 'Sửa số tờ của tập…',
		recountTotals: 'Sửa số tờ hoặc nhập lại tập…',
		unkeyed: 'Có tờ phiếu không lần nào nhập',
		unkeyedReason: 'Xem lại trước khi đóng: có tờ phiếu không lần nào nhập',
		close: 'Đóng tập'
	},
	{
		title: (batch: number) => `Close batch ${batch}`,
		look: 'Hold each of these sheets in hand and compare it with the screen. Tick it if it is the same; if not, have a third person read it again.',
		nothing: 'Both entries are the same, and as many as the hand count.',
		sheet: (place: number, said: string) => `Sheet ${place}: ${said}`,
		readAgain: 'Read again',
		readAgainAt: (place: number) => `Read again: sheet ${place}`,
		wrongReason: 'Looked at before closing: not like the paper',
		unfit: (papers: number, size: number) =>
			`Both entries agree on ${papers} sheets, the hand count says ${size}. Count the batch on paper again; if it is another number, correct it.`,
		tickOff: (size: number) =>
			`If it is still ${size}, take each paper and tick the line that tells of it.`,
		unfitTotals: (papers: number, size: number) =>
			`Both tally sheets agree on ${papers} ballots, the hand count says ${size}. Count the sheets of the batch again; if it is another number, correct it. If it is still ${size}, tally the whole batch on paper again, then key the batch anew.`,
		over: 'A line that no paper is left for: press Read again on it.',
		under: 'A paper that has no line: set it aside, then press the button at the end of the list.',
		askHead:
			'The number is wrong, or a sheet is wrong, not there or not keyed: tell the head teller, whose device corrects the number and has sheets read again.',
		askHeadTotals:
			'Tell the head teller, whose device corrects the number of sheets or has the batch keyed anew.',
		recount: 'Correct the number of sheets…',
		recountTotals: 'Correct it, or key anew…',
		unkeyed: 'A paper neither entry has',
		unkeyedReason: 'Looked at before closing: a paper neither entry has',
		close: 'Close batch'
	}
);
