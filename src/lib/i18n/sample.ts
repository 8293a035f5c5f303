import { wording } from './language.svelte';

/** What stands on the paper: Vietnamese, whatever language the screen speaks. */
export const paperWords = {
	stamp: 'Dấu mẫu',
	congress: (ordinal: string, term: string) => `Đại hội lần thứ ${ordinal}, nhiệm kỳ ${term}`,
	meeting: (term: string) => `Hội nghị lần thứ nhất Ban Chấp hành, nhiệm kỳ ${term}`,
	title: 'Phiếu bầu',
	seats: (seats: number) => `Số lượng bầu: ${seats} đồng chí`,
	how: 'Gạch ngang giữa họ và tên người không bầu.',
	howBoxes: 'Đánh dấu X vào một trong hai ô cạnh họ và tên.',
	box: { agree: 'Đồng ý', disagree: 'Không đồng ý' },
	crossed: (box: string) => `(X ở ô ${box})`,
	illustration: 'Phiếu minh họa, chỉ để tập kiểm phiếu'
};

/** The sample's box: paper ballots, the answer key, the day played forward. */
export const sampleWords = wording(
	{
		title: 'Hộp phiếu mẫu',
		intro:
			'Những tờ phiếu đã gạch sẵn, xếp đúng thứ tự trên bàn kiểm. In ra hoặc mở trên máy thứ hai rồi nhập theo. Người và số phiếu đều là minh họa.',
		chooseContest: 'Chọn cuộc bầu cử',
		ballotOf: (post: string, nth: number) => (nth > 1 ? `${post}, lần ${nth}` : post),
		notSample: 'Hộp phiếu mẫu chỉ dùng với đại hội mẫu.',
		notSampleNext: 'Đại hội đang mở không đổi. Về trang đầu để mở đại hội mẫu.',
		noPaper: 'Không có phiếu mẫu cho cuộc bầu cử này.',
		noList: 'Chưa có danh sách bầu nên chưa dùng được phiếu in sẵn.',
		listChanged: 'Danh sách hoặc số lượng bầu khác với phiếu in sẵn.',
		printed: (seats: number, names: string) =>
			`Trên phiếu in sẵn (bầu ${seats}): ${names}. Lập đúng danh sách này thì dùng được hộp phiếu.`,
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
			seats: 'Số lượng cần bầu',
			filled: 'Số trúng cử',
			votes: 'Số phiếu, theo thứ tự trên phiếu',
			place: 'TT',
			name: 'Họ và tên',
			count: 'Số phiếu',
			rank: 'Kết quả',
			rankOf: (rank: number) => `trúng cử ${rank}`,
			tied: 'bằng phiếu',
			alternate: (rank: number) => `dự khuyết ${rank}`,
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
				announced: 'Đã công bố',
				rounds: 'Đã bầu xong các lần sau',
				meeting: 'Đã mở phiên họp thứ nhất',
				officers: 'Đã bầu xong các chức danh'
			},
			reached: 'Đã đến',
			play: 'Đưa đến đây',
			playTo: (stage: string) => `Đưa đại hội mẫu đến: ${stage}`,
			what: {
				'checked-in': 'Máy ghi đại biểu đến, đại biểu vắng và đại biểu dự khuyết vào thay.',
				issued: 'Máy ghi biểu quyết và phát phiếu của các cuộc bầu tại đại hội.',
				counted: 'Máy nhập tất cả phiếu còn lại của các hòm và đóng các tập.',
				announced: 'Máy nhập hết phiếu còn lại rồi công bố kết quả các cuộc bầu tại đại hội.',
				rounds:
					'Máy bầu tiếp số còn thiếu, rồi bầu lại những đồng chí bằng phiếu, cho đến khi đủ số lượng.',
				meeting:
					'Máy mở phiên họp thứ nhất của Ban Chấp hành, ghi các ủy viên có mặt và người chủ trì, lập danh sách bầu Ban Thường vụ và Ủy ban Kiểm tra.',
				officers:
					'Máy bầu lần lượt Ban Thường vụ, Bí thư, Phó Bí thư, Ủy ban Kiểm tra và Chủ nhiệm, mỗi chức danh một phiếu, rồi công bố.'
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
		ballotOf: (post: string, nth: number) => {
			const name = post.charAt(0).toUpperCase() + post.slice(1);
			return nth > 1 ? `${name}, round ${nth}` : name;
		},
		notSample: 'The sample box belongs to the sample congress.',
		notSampleNext:
			'The congress that is open stays as it is. Go to the first page to open the sample.',
		noPaper: 'There are no sample ballots for this contest.',
		noList: 'There is no list yet, so the printed ballots cannot be used.',
		listChanged: 'The list or the number of seats is not the one on the printed ballots.',
		printed: (seats: number, names: string) =>
			`On the printed ballots (${seats} to be elected): ${names}. Set exactly this list and the box can be used.`,
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
			seats: 'To be elected',
			filled: 'Elected',
			votes: 'Votes, in ballot order',
			place: 'No.',
			name: 'Full name',
			count: 'Votes',
			rank: 'Result',
			rankOf: (rank: number) => `elected ${rank}`,
			tied: 'tied',
			alternate: (rank: number) => `alternate ${rank}`,
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
				announced: 'Announced',
				rounds: 'Later rounds held',
				meeting: 'First meeting open',
				officers: 'Officers elected'
			},
			reached: 'Reached',
			play: 'Play to here',
			playTo: (stage: string) => `Play the sample to: ${stage}`,
			what: {
				'checked-in':
					'Delegates are checked in, absences recorded and alternates seated in their places.',
				issued:
					'The shows of hands are recorded and the ballots of the congress’s contests issued.',
				counted: 'All remaining ballots of the boxes are keyed and the batches closed.',
				announced: 'All remaining ballots are keyed and the results of the congress announced.',
				rounds:
					'Another round is held for the seats left vacant, then a re-vote among those tied, until all seats are filled.',
				meeting:
					'The first meeting of the committee is opened, its members marked present and its chair recorded; the lists for the standing committee and the inspection committee are set.',
				officers:
					'Standing committee, secretary, deputies, inspection committee and its head are elected in turn, each on a ballot of its own, and announced.'
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
