import { wording } from './language.svelte';

/** "Kiểm tra xác suất": ballots drawn by dice and held beside the screen. */
export const spotCheckWords = wording(
	{
		title: 'Kiểm tra xác suất',
		toBoard: 'Về bảng tập phiếu',
		early: 'Chưa rút phiếu được',
		earlyExplain: (batches: string) =>
			`Đóng xong mọi tập và kết luận xong phiếu nghi vấn rồi mới rút. Còn: tập ${batches}.`,
		over: 'Kết quả đã công bố, không rút thêm.',
		none: 'Cuộc bầu này không kiểm tra xác suất.',
		card: {
			offer: 'Rút vài phiếu bằng xúc xắc, so giấy với màn hình. Làm hay không do ban quyết định.',
			open: 'Rút phiếu kiểm tra',
			goOn: 'So tiếp với giấy',
			look: 'Xem lần kiểm tra'
		},
		dice: {
			title: 'Gieo xúc xắc trước hội trường',
			explain: 'Đọc to từng số gieo được, nhập theo đúng thứ tự. Ít nhất ba số.',
			digits: 'Các số gieo được',
			digit: (place: number) => `Số thứ ${place}`,
			ballots: 'Số phiếu rút',
			most: (most: number) => `Từ 1 đến ${most} phiếu.`,
			draw: 'Rút phiếu',
			again: 'Gieo lại',
			againExplain: 'Lần rút trước vẫn nằm trong nhật ký và biên bản.',
			byHand: 'Ai cũng tự tính lại được: dãy số quyết định tờ nào được rút, máy không chọn.'
		},
		drawn: (seed: string, ballots: number) => `Gieo được ${seed}, rút ${ballots} phiếu`,
		place: (batch: number, position: number) => `Tập ${batch}, tờ thứ ${position}`,
		find: 'Lấy tờ đó trong tập, đếm từ trên xuống.',
		findPaper: (paper: number) =>
			`Trong tập này máy có chỗ không có tờ phiếu: đếm trên giấy là tờ thứ ${paper}.`,
		holder: 'Người cầm tờ phiếu',
		chooseHolder: 'Chọn tên',
		taken: 'Đã lấy tờ phiếu',
		onScreen: 'Trên màn hình',
		struck: 'gạch',
		unmarked: 'để trống',
		concluded: 'Theo kết luận của ban kiểm phiếu.',
		same: 'Giống',
		different: 'Khác',
		waits: 'Tập đang mở lại, chờ đóng.',
		outcome: {
			same: 'Đúng với giấy',
			'same-after': 'Đã đọc lại, đúng với giấy',
			'read-again': 'Đã khác, đã đọc lại: so thêm lần nữa',
			different: 'Khác với giấy',
			lapsed: 'Tập đã mở lại: so thêm lần nữa',
			left: 'Chưa so'
		},
		differs: (batch: number, position: number) =>
			`Tập ${batch}, tờ thứ ${position} khác với màn hình`,
		differsExplain:
			'Chưa công bố được. Để riêng tờ phiếu, mời người thứ ba đọc lại tờ đó; đọc xong thì đóng tập.',
		readAgain: 'Đưa cho người thứ ba đọc lại',
		reason: 'Kiểm tra xác suất: tờ phiếu khác với màn hình',
		readAgainNext: 'Đã mở lại tập. Người thứ ba đọc tờ phiếu ở bảng tập phiếu.',
		allSame: (ballots: number) => `${ballots}/${ballots} phiếu đúng với giấy`,
		allDone: 'Đã so xong',
		left: (left: number, of: number) => `Còn ${left}/${of} phiếu chưa so`,
		inMinutes: 'Kết quả này được ghi vào biên bản kiểm phiếu.',
		earlier: 'Những lần rút trước'
	},
	{
		title: 'Spot check',
		toBoard: 'Back to the batches',
		early: 'Ballots cannot be drawn yet',
		earlyExplain: (batches: string) =>
			`First close every batch and rule on every doubtful ballot. Left: batch ${batches}.`,
		over: 'The result is announced; nothing more is drawn.',
		none: 'No spot check was made in this contest.',
		card: {
			offer:
				'Draw a few ballots by dice and compare paper and screen. The tellers decide whether to.',
			open: 'Draw ballots',
			goOn: 'Go on comparing',
			look: 'See the spot check'
		},
		dice: {
			title: 'Throw dice before the hall',
			explain: 'Say each number aloud and type them in the same order. Three at least.',
			digits: 'Numbers thrown',
			digit: (place: number) => `Number ${place}`,
			ballots: 'Ballots to draw',
			most: (most: number) => `From 1 to ${most} ballots.`,
			draw: 'Draw ballots',
			again: 'Throw again',
			againExplain: 'The draw before stays in the log and in the minutes.',
			byHand: 'Anybody can work it out: the numbers decide which ballots, not the device.'
		},
		drawn: (seed: string, ballots: number) =>
			`${seed} thrown, ${ballots} ${ballots === 1 ? 'ballot' : 'ballots'} drawn`,
		place: (batch: number, position: number) => `Batch ${batch}, sheet ${position}`,
		find: 'Take that sheet out of the batch, counted from the top.',
		findPaper: (paper: number) =>
			`In this batch the device has a place without a paper: counted on paper it is sheet ${paper}.`,
		holder: 'Who holds the paper',
		chooseHolder: 'Choose a name',
		taken: 'I have the paper',
		onScreen: 'On the screen',
		struck: 'struck',
		unmarked: 'left blank',
		concluded: 'As the tellers ruled.',
		same: 'Same',
		different: 'Different',
		waits: 'Its batch is open again, to be closed.',
		outcome: {
			same: 'Like the paper',
			'same-after': 'Read again, like the paper',
			'read-again': 'Differed, was read again: compare once more',
			different: 'Unlike the paper',
			lapsed: 'Its batch was reopened: compare once more',
			left: 'Not compared yet'
		},
		differs: (batch: number, position: number) =>
			`Batch ${batch}, sheet ${position} is not what the screen says`,
		differsExplain:
			'The result cannot be announced. Put the paper aside and have a third person read it again; then close the batch.',
		readAgain: 'Have a third person read it',
		reason: 'Spot check: the paper is not what the screen says',
		readAgainNext:
			'The batch is open again. A third person reads the paper from the board of batches.',
		allSame: (ballots: number) => `${ballots} of ${ballots} like the paper`,
		allDone: 'All compared',
		left: (left: number, of: number) => `${left} of ${of} still to be compared`,
		inMinutes: 'This goes into the count minutes.',
		earlier: 'Earlier draws'
	}
);

/** Digits as they are said: "4-2-6-1-3". */
export function seedText(seed: string): string {
	return [...seed].join('-');
}
