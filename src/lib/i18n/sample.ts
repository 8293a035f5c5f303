import { wording } from './language.svelte';

/** What stands on the paper: Vietnamese, whatever language the screen speaks. */
export const paperWords = {
	stamp: 'Dấu mẫu',
	congress: (ordinal: string, term: string) => `Đại hội lần thứ ${ordinal}, nhiệm kỳ ${term}`,
	title: 'Phiếu bầu',
	seats: (seats: number) => `Số lượng bầu: ${seats} đồng chí`,
	how: 'Gạch ngang giữa họ và tên người không bầu.',
	illustration: 'Phiếu minh họa, chỉ để tập kiểm phiếu'
};

/** The sample's box: paper ballots, the answer key, the day played forward. */
export const sampleWords = wording(
	{
		title: 'Hộp phiếu mẫu',
		intro:
			'Những tờ phiếu đã gạch sẵn, xếp đúng thứ tự trên bàn kiểm. In ra hoặc mở trên máy thứ hai rồi nhập theo. Người và số phiếu đều là minh họa.',
		chooseContest: 'Chọn cuộc bầu cử',
		notSample: 'Hộp phiếu mẫu chỉ dùng với đại hội mẫu.',
		notSampleNext: 'Đại hội đang mở không đổi. Về trang đầu để mở đại hội mẫu.',
		noPaper: 'Không có phiếu mẫu cho cuộc bầu cử này.',
		listChanged:
			'Danh sách hoặc số lượng bầu đã được sửa nên phiếu in sẵn không còn khớp. Muốn dùng lại hộp phiếu, về trang đầu làm lại đại hội mẫu.',
		chooseBatch: 'Xem tập nào',
		wholeBox: 'Cả hộp',
		batch: (number: number) => `Tập ${number}`,
		ballots: (count: number) => `${count} phiếu`,
		place: (batch: number, position: number) => `Tập ${batch} · phiếu thứ ${position}`,
		print: (ballots: number) => `In ${ballots} phiếu`,
		printHow: (sheets: number) =>
			`${sheets} tờ A4, bốn phiếu một tờ. Cắt theo nét đứt, chồng bốn xấp lên nhau theo thứ tự trái – phải, trên – dưới: phiếu về đúng thứ tự trong tập.`,
		pad: 'Đến bảng tập phiếu',
		struck: 'gạch',
		faint: 'gạch mờ, đứt quãng',
		signature: 'Có chữ ký',
		marginMark: 'Có ký hiệu bên lề',
		key: {
			show: 'Xem đáp án',
			explain: 'Nhập xong hãy mở.',
			issued: 'Phát ra',
			returned: 'Thu về',
			valid: 'Hợp lệ',
			invalid: 'Không hợp lệ',
			votes: 'Số phiếu, theo thứ tự trên phiếu',
			place: 'TT',
			name: 'Họ và tên',
			count: 'Số phiếu',
			rank: 'Trúng cử',
			rankOf: (rank: number) => `thứ ${rank}`,
			notElected: '—',
			elected: (count: number) => `Cơ cấu ${count} đồng chí trúng cử`,
			odd: 'Những tờ phiếu cần để ý',
			byTheMarks: 'Máy tự nhận ra',
			tellers: 'Bấm “Không hợp lệ”',
			doubt: (words: string) => `Bấm “Nghi vấn”: ${words}`,
			becomes: (verdict: string) => `→ ${verdict}`,
			agrees: 'Kết quả đã nhập khớp đáp án đến từng phiếu.',
			differs: (count: number) =>
				`Kết quả đã nhập khác đáp án ở ${count} con số. Xem lại tờ phiếu.`,
			difference: (what: string, counted: number, key: number) =>
				`${what}: đã nhập ${counted}, đáp án ${key}`
		},
		day: {
			title: 'Tập dượt: tua nhanh ngày đại hội mẫu',
			explain: 'Máy làm thay các bước còn lại, theo đúng quy tắc, chỉ trong đại hội mẫu.',
			stage: {
				'checked-in': 'Đã điểm danh',
				issued: 'Đã phát phiếu',
				counted: 'Đã nhập xong',
				announced: 'Đã công bố'
			},
			reached: 'Đã đến',
			play: 'Đưa đến đây',
			playTo: (stage: string) => `Đưa đại hội mẫu đến: ${stage}`,
			what: {
				'checked-in': 'Máy ghi 159 trên 161 đại biểu có mặt.',
				issued: 'Máy ghi biểu quyết và phát phiếu của cả hai cuộc bầu.',
				counted: 'Máy nhập tất cả phiếu còn lại của cả hai hòm và đóng các tập.',
				announced: 'Máy nhập hết phiếu còn lại rồi công bố kết quả cả hai cuộc bầu.'
			},
			only: 'Đây là tập dượt, chỉ ghi vào đại hội mẫu; các đại hội khác không đổi. Đã tua thì không lùi lại được, chỉ có thể làm lại đại hội mẫu từ trang đầu.',
			confirm: 'Tua đại hội mẫu',
			blocked: 'Chưa tua đến đây được',
			finishFirst: 'Nhập nốt và đóng tập đang dở, rồi tua tiếp.',
			done: (stage: string) => `Đại hội mẫu: ${stage.toLocaleLowerCase('vi')}.`
		},
		verdict: {
			valid: 'hợp lệ',
			invalid: (ground: string) => `không hợp lệ: ${ground.toLocaleLowerCase('vi')}`
		}
	},
	{
		title: 'Sample ballot box',
		intro:
			'Ballots already struck, in the order they lie on the counting table. Print them, or open them on a second device, and key along. People and votes are illustrative.',
		chooseContest: 'Choose the contest',
		notSample: 'The sample box belongs to the sample congress.',
		notSampleNext:
			'The congress that is open stays as it is. Go to the first page to open the sample.',
		noPaper: 'There are no sample ballots for this contest.',
		listChanged:
			'The list or the number of seats was changed, so the printed ballots no longer fit. To use the box again, restart the sample from the first page.',
		chooseBatch: 'Which batch',
		wholeBox: 'Whole box',
		batch: (number: number) => `Batch ${number}`,
		ballots: (count: number) => `${count} ballots`,
		place: (batch: number, position: number) => `Batch ${batch} · ballot ${position}`,
		print: (ballots: number) => `Print ${ballots} ballots`,
		printHow: (sheets: number) =>
			`${sheets} sheets of A4, four ballots each. Cut along the dashes and lay the four piles on one another, left to right, top to bottom: the batch is back in order.`,
		pad: 'Go to the batches',
		struck: 'struck',
		faint: 'struck faintly, with gaps',
		signature: 'Signed',
		marginMark: 'A mark in the margin',
		key: {
			show: 'Show the answer key',
			explain: 'Open it once you have keyed.',
			issued: 'Issued',
			returned: 'Returned',
			valid: 'Valid',
			invalid: 'Invalid',
			votes: 'Votes, in ballot order',
			place: 'No.',
			name: 'Full name',
			count: 'Votes',
			rank: 'Elected',
			rankOf: (rank: number) => `no. ${rank}`,
			notElected: '—',
			elected: (count: number) => `Structure of the ${count} elected`,
			odd: 'Ballots to look at twice',
			byTheMarks: 'The software finds it',
			tellers: 'Press “Invalid”',
			doubt: (words: string) => `Press “Doubtful”: ${words}`,
			becomes: (verdict: string) => `→ ${verdict}`,
			agrees: 'What was keyed agrees with the key to the last ballot.',
			differs: (count: number) =>
				`What was keyed differs from the key in ${count} figures. Look at the paper again.`,
			difference: (what: string, counted: number, key: number) =>
				`${what}: keyed ${counted}, key ${key}`
		},
		day: {
			title: 'Rehearsal: play the sample’s day forward',
			explain: 'The software takes the remaining steps, by the rules, in the sample only.',
			stage: {
				'checked-in': 'Checked in',
				issued: 'Ballots issued',
				counted: 'All keyed',
				announced: 'Announced'
			},
			reached: 'Reached',
			play: 'Play to here',
			playTo: (stage: string) => `Play the sample to: ${stage}`,
			what: {
				'checked-in': '159 of 161 delegates are checked in.',
				issued: 'The shows of hands are recorded and the ballots of both contests issued.',
				counted: 'All remaining ballots of both boxes are keyed and the batches closed.',
				announced: 'All remaining ballots are keyed and both results announced.'
			},
			only: 'This is a rehearsal and goes into the sample only; other congresses stay as they are. It cannot be played back, only restarted from the first page.',
			confirm: 'Play the sample forward',
			blocked: 'It cannot be played to here yet',
			finishFirst: 'Finish and close the batch in hand, then play on.',
			done: (stage: string) => `The sample: ${stage.toLowerCase()}.`
		},
		verdict: {
			valid: 'valid',
			invalid: (ground: string) => `invalid: ${ground.toLowerCase()}`
		}
	}
);
