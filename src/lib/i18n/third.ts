import type { Difference } from '$lib/core/counting/sheets';
import { wording } from './language.svelte';

/** The pad of the third person, who reads what the two entries read differently. */
export const thirdWords = wording(
	{
		sheet: 'Tờ thứ',
		find: (place: number) => `Lấy tờ thứ ${place}, đếm từ trên xuống.`,
		left: (sheets: number) => `Còn ${sheets} tờ phải đọc.`,
		differs: 'Hai lần nhập ghi khác nhau. Nhập lại theo đúng tờ giấy.',
		questioned: 'Có người đề nghị đọc lại. Nhập theo đúng tờ giấy.',
		missing: (entry: number, after: number) =>
			after === 0
				? `Lần nhập thứ ${entry === 1 ? 'nhất' : 'hai'} thiếu một tờ ở đầu tập. Có tờ đó thì nhập theo giấy; không có thì bấm “Không có tờ này”.`
				: `Lần nhập thứ ${entry === 1 ? 'nhất' : 'hai'} thiếu một tờ sau tờ thứ ${after}. Có tờ đó thì nhập theo giấy; không có thì bấm “Không có tờ này”.`,
		inNeither:
			'Lấy tờ phiếu không lần nào nhập đã để riêng ra, nhập theo đúng tờ giấy, rồi xếp xuống cuối tập.',
		above: (ballot: string) => `Tờ ngay trên: ${ballot}.`,
		below: (ballot: string) => `Tờ ngay dưới: ${ballot}.`,
		done: 'Không còn tờ nào khác nhau',
		doneExplain: 'Xếp các tờ lại đúng chỗ. Tập được xem lại và đóng ở bảng tập phiếu.',
		toBoard: 'Về bảng tập phiếu',
		unlikeTitle: 'Xem lại tờ giấy',
		unlikeExplain:
			'Cách đọc này không giống lần nhập nào. Nhìn lại tờ phiếu, không nhìn bàn phím. Nếu giấy đúng là như vậy, tờ phiếu vào sổ nghi vấn để ban kiểm phiếu kết luận.',
		unkeyedExplain:
			'Không lần nào nhập tờ này. Nhìn lại tờ phiếu, không nhìn bàn phím. Nếu giấy đúng là như vậy, tờ phiếu vào sổ nghi vấn để ban kiểm phiếu kết luận.',
		lookAgain: 'Xem lại giấy',
		asKeyed: 'Giấy đúng như vậy'
	},
	{
		sheet: 'Sheet',
		find: (place: number) => `Take sheet ${place}, counted from the top.`,
		left: (sheets: number) => `${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} still to be read.`,
		differs: 'The two entries read it differently. Key what the paper says.',
		questioned: 'Somebody asked for it to be read again. Key what the paper says.',
		missing: (entry: number, after: number) =>
			after === 0
				? `The ${entry === 1 ? 'first' : 'second'} entry lacks one sheet at the top of the batch. If the paper is there, key it; if not, press “No such paper”.`
				: `The ${entry === 1 ? 'first' : 'second'} entry lacks one sheet after sheet ${after}. If the paper is there, key it; if not, press “No such paper”.`,
		inNeither:
			'Take the paper set aside that neither entry has, key what it says, and put it at the bottom of the batch.',
		above: (ballot: string) => `The sheet above it: ${ballot}.`,
		below: (ballot: string) => `The sheet below it: ${ballot}.`,
		done: 'Nothing differs any more',
		doneExplain:
			'Put the sheets back in their places. The batch is looked at and closed on the board of batches.',
		toBoard: 'Back to the batches',
		unlikeTitle: 'Look at the paper again',
		unlikeExplain:
			'This reading is like neither entry. Look at the paper, not at the keyboard. If the paper does say so, it goes onto the docket and the tellers conclude.',
		unkeyedExplain:
			'Neither entry has this paper. Look at the paper, not at the keyboard. If it does say so, it goes onto the docket and the tellers conclude.',
		lookAgain: 'Look again',
		asKeyed: 'The paper says so'
	}
);

/** What is wrong at a place, where that paper of the stack lies, and what to do with it. */
export function differenceText(difference: Difference, paper: number): string {
	const words = thirdWords();
	switch (difference.kind) {
		case 'read-differently':
			return words.differs;
		case 'questioned':
			return words.questioned;
		case 'missing':
			return words.missing(difference.entry, paper - 1);
		case 'in-neither':
			return words.inNeither;
	}
}

/** The ballots above and below a place, where they are known. */
export function neighboursText(above: string | null, below: string | null): string {
	const words = thirdWords();
	return [above && words.above(above), below && words.below(below)].filter(Boolean).join(' ');
}
