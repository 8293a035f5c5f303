import { wording } from './language.svelte';

/** The pad on which ballots are keyed: the only words of the count that it loads. */
export const padWords = wording(
	{
		title: (batch: number) => `Nhập tập ${batch}`,
		names: 'Danh sách trên phiếu',
		struck: 'đã gạch',
		ballotInBatch: 'Phiếu trong tập',
		left: 'còn lại',
		valid: 'Hợp lệ',
		exact: 'còn lại đúng số bầu',
		under: (fewer: number) => `bầu thiếu ${fewer}, vẫn hợp lệ`,
		invalidVerdict: 'Không hợp lệ',
		over: (more: number) => `bầu thừa ${more}`,
		nobody: 'không bầu ai',
		record: 'Ghi phiếu',
		recordKey: 'Enter',
		onPad: 'Phiếu đang nhập',
		last: 'Phiếu vừa ghi',
		invalid: 'Không hợp lệ…',
		doubt: 'Nghi vấn',
		doubtWords: 'Để ban kiểm phiếu xem lại',
		describe: 'Ghi rõ',
		describeTitle: 'Nghi vấn ở chỗ nào?',
		describeExplain: 'Tờ phiếu đã ở trong sổ nghi vấn. Vài chữ giúp ban kiểm phiếu tìm đúng chỗ.',
		describeField: 'Nghi vấn ở chỗ nào',
		invalidTitle: 'Phiếu không hợp lệ vì sao?',
		lastBallot: (position: number) => `Phiếu ${position}`,
		lastStruck: (places: string) => (places ? `gạch ${places}` : 'không gạch ai'),
		lastLeft: (left: number) => `còn lại ${left}`,
		lastDoubt: (words: string) => `sổ nghi vấn: ${words}`,
		takeBack: 'Sửa lại',
		takeBackKey: 'U: sửa phiếu vừa ghi',
		recorded: (position: number) => `Đã ghi phiếu ${position}`,
		full: (size: number) => `Đủ ${size} phiếu`,
		fullExplain: 'Trên tay đã hết giấy chưa? Xong rồi thì không sửa được nữa.',
		finish: (entry: number) => `Xong lần ${entry}`,
		oneMore: 'Trên tay còn tờ nữa',
		paper: 'Hết giấy, trả tập…',
		noneLeft: (keyed: number) => `Đã hết giấy: xong với ${keyed} tờ`,
		noneLeftExplain: (size: number, keyed: number) =>
			`Tập đếm tay được ${size} tờ, máy đã ghi ${keyed} tờ. Tìm lại trên bàn, dưới ghế, tờ dính nhau. Nếu đúng là đã hết giấy thì cứ xong: khi đối chiếu, máy chỉ ra chỗ thiếu.`,
		releaseExplain: 'Phải dừng giữa chừng: phiếu đã ghi vẫn còn, người khác nhập tiếp từ tờ sau.',
		release: 'Trả tập',
		finished: (batch: number, entry: number) => `Tập ${batch}: xong lần ${entry}`,
		passed: {
			second: 'Chuyển cả tập cho người nhập lần 2.',
			closed: 'Hai lần nhập giống nhau. Tập đã đóng, buộc dây lại.',
			third: (sheets: number) =>
				`Hai lần nhập khác nhau ở ${sheets} tờ. Đưa cả tập cho người thứ ba.`,
			look: (sheets: number) =>
				sheets > 0
					? `Hai lần nhập giống nhau. Còn ${sheets} tờ cần cầm lại xem trước khi đóng tập.`
					: 'Đã đối chiếu. Đưa tập cho trưởng ban kiểm phiếu.'
		},
		absent: 'Không có tờ này',
		toBoard: 'Về bảng tập phiếu',
		allDone: 'Hiện không có tập nào chờ đồng chí.',
		by: 'Người nhập:',
		noBatch: 'Chưa mở tập phiếu nào trên máy này.'
	},
	{
		title: (batch: number) => `Key batch ${batch}`,
		names: 'Names on the ballot',
		struck: 'struck',
		ballotInBatch: 'Ballot in batch',
		left: 'left',
		valid: 'Valid',
		exact: 'exactly the seats are left',
		under: (fewer: number) => `undervote by ${fewer}, still valid`,
		invalidVerdict: 'Invalid',
		over: (more: number) => `overvote by ${more}`,
		nobody: 'votes for nobody',
		record: 'Record ballot',
		recordKey: 'Enter',
		onPad: 'Ballot being keyed',
		last: 'Ballot just recorded',
		invalid: 'Invalid…',
		doubt: 'Doubtful',
		doubtWords: 'For the tellers to look at',
		describe: 'Say more',
		describeTitle: 'What is doubtful?',
		describeExplain: 'The ballot is on the docket. A few words help the tellers find the place.',
		describeField: 'What is doubtful',
		invalidTitle: 'Why is the ballot invalid?',
		lastBallot: (position: number) => `Ballot ${position}`,
		lastStruck: (places: string) => (places ? `struck ${places}` : 'nobody struck'),
		lastLeft: (left: number) => `${left} left`,
		lastDoubt: (words: string) => `on the docket: ${words}`,
		takeBack: 'Correct',
		takeBackKey: 'U: correct the last ballot',
		recorded: (position: number) => `Ballot ${position} recorded`,
		full: (size: number) => `${size} ballots, full`,
		fullExplain: 'Is no paper left in your hand? Once finished, nothing in it can change.',
		finish: (entry: number) => `Finish entry ${entry}`,
		oneMore: 'There is one more paper',
		paper: 'No paper left, give back…',
		noneLeft: (keyed: number) => `No paper left: finish with ${keyed} sheets`,
		noneLeftExplain: (size: number, keyed: number) =>
			`The batch holds ${size} sheets by hand count, ${keyed} are keyed. Look on the table, under the chair, for sheets that stick together. If no paper is left, finish: the comparison will show where one is missing.`,
		releaseExplain:
			'If you have to stop half way: the ballots keyed stay, and somebody else goes on from the next sheet.',
		release: 'Give the batch back',
		finished: (batch: number, entry: number) => `Batch ${batch}: entry ${entry} finished`,
		passed: {
			second: 'Pass the whole batch on to whoever keys it the second time.',
			closed: 'Both entries are the same. The batch is closed; put its band back.',
			third: (sheets: number) =>
				`The entries differ at ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}. Give the whole batch to the third person.`,
			look: (sheets: number) =>
				sheets > 0
					? `Both entries are the same. ${sheets} ${sheets === 1 ? 'sheet has' : 'sheets have'} to be held in hand once more before it is closed.`
					: 'Compared. Give the batch to the head teller.'
		},
		absent: 'No such paper',
		toBoard: 'Back to the batches',
		allDone: 'No batch is waiting for you now.',
		by: 'Keyed by',
		noBatch: 'No batch is open on this device.'
	}
);
