import { wording } from './language.svelte';

/** The tellers' board of batches; the pad has its own words in `pad.ts`. */
export const countWords = wording(
	{
		chooseContest: 'Chọn cuộc bầu cử',
		needed: (needed: number, base: number) => `cần ${needed} phiếu (số chia ${base})`,
		noContest: 'Chưa có cuộc bầu cử nào. Việc đầu tiên là chuẩn bị danh sách.',
		toSetup: 'Đến phần chuẩn bị',
		boxWaits: 'Chờ máy của trưởng ban kiểm phiếu ghi số phiếu thu về',
		notIssued: 'Chưa phát phiếu cho cuộc bầu cử này.',
		toContest: 'Đến các bước trước khi bỏ phiếu',
		box: {
			title: 'Mở hòm, đếm phiếu bằng tay',
			explain:
				'Đếm toàn bộ số phiếu trong hòm trước khi nhập phiếu đầu tiên. Máy không bao giờ tự tính con số này.',
			field: 'Số phiếu thu về',
			size: 'Số phiếu mỗi tập',
			cut: (batches: number) => `Cắt thành ${batches} tập, tập cuối lấy phần còn lại.`,
			hint: (issued: number) => `Đã phát ra ${issued} phiếu.`,
			record: 'Ghi số thu về',
			over: (over: number) =>
				`Thu về nhiều hơn phát ra ${over} phiếu. Đếm lại hòm phiếu; nếu vẫn thừa, dừng lại và báo Đoàn Chủ tịch.`,
			under: (missing: number) =>
				`Thu về ít hơn phát ra ${missing} phiếu: được ghi lại và báo cáo đại hội.`
		},
		keyer: 'Người nhập',
		chooseKeyer: 'Chọn tên người nhập',
		keyerFirst: 'Chọn tên người nhập trước, rồi mở một tập phiếu.',
		batches: (count: number) => `${count} tập phiếu`,
		closedOf: (closed: number, count: number) => `Đã đóng ${closed}/${count} tập`,
		ballots: (count: number) => `${count} phiếu`,
		state: {
			waiting: 'Chưa nhập',
			keying: (entry: number, keyed: number, by: string | null) =>
				by === null ? `Lần ${entry}: ${keyed} tờ · đã trả` : `Lần ${entry}: ${keyed} tờ · ${by}`,
			'second-waiting': 'Chờ nhập lần 2',
			differs: (count: number) => `Khác nhau ${count} tờ`,
			'figures-differ': (count: number) => `Khác nhau ${count} con số`,
			compared: 'Đã đối chiếu, chờ đóng',
			doubt: (count: number) => `Chờ kết luận ${count} phiếu`,
			closed: 'Đã đóng'
		},
		onPaper: 'Kiểm đếm bằng tay',
		enter: (entry: number) => `Nhập lần ${entry}`,
		enterTotals: (entry: number) => `Nhập tổng lần ${entry}`,
		countAgain: 'Đếm lại',
		carryOn: 'Nhập tiếp',
		takeOver: (by: string) => `Nhận lại từ ${by}`,
		handOver: {
			title: (by: string) => `Đồng chí ${by} đã giao lại tập chưa?`,
			explain:
				'Phiếu đã ghi vẫn còn. Nhận cả tập giấy, hỏi đã nhập đến tờ thứ mấy, rồi nhập tiếp từ tờ sau.',
			confirm: 'Đã nhận tập giấy'
		},
		othersTurn: 'Lần này người khác nhập',
		thirdPerson: 'Mời người thứ ba',
		resolve: 'Đọc lại',
		closeUp: 'Xem lại, đóng tập',
		more: 'Việc khác',
		moreOf: (batch: number) => `Việc khác với tập ${batch}`,
		reopen: 'Nhập lại tập từ đầu',
		reopenExplain:
			'Cả hai lần nhập bắt đầu lại. Những gì đã nhập vẫn nằm trong nhật ký. Chỉ làm khi cầm nhầm tập, hoặc đếm giấy vẫn không khớp.',
		recheck: 'Đọc lại một tờ',
		recheckExplain: 'Người thứ ba lấy tờ đó ra đọc lại. Tập mở lại cho đến khi đọc xong.',
		recheckField: 'Tờ thứ mấy trong tập',
		recount: 'Đếm lại tập',
		recountExplain: 'Đếm tay lại số tờ phiếu trong tập, rồi ghi con số đúng.',
		recountField: 'Số tờ phiếu trong tập',
		totals: 'Nhập tổng từ phiếu kiểm đếm tay',
		totalsExplain:
			'Khi máy hỏng: tập được kiểm đếm trên phiếu kiểm đếm tay (ô vuông năm nét). Hai người lần lượt nhập tổng, không xem của nhau; biên bản ghi tập này kiểm đếm bằng tay.',
		totalsOpen: 'Nhập tổng',
		join: 'Kiểm đếm tay cả hộp',
		joinExplain:
			'Gộp cả hộp thành một tập để kiểm đếm bằng tay một lần. Chỉ làm được khi chưa ai nhận tập nào.',
		zero: {
			title: 'Trước tờ phiếu đầu tiên',
			explain:
				'Hai thành viên ban kiểm phiếu cùng xem: máy chưa có phiếu nào, chưa ai có phiếu nào. Hòm phiếu đã niêm phong vẫn nguyên.',
			ballots: 'Phiếu đã nhập',
			votes: 'Số phiếu của từng người',
			one: 'Người thứ nhất',
			two: 'Người thứ hai',
			choose: 'Chọn tên',
			confirm: 'Xác nhận máy chưa có phiếu nào'
		},
		pace: {
			title: 'Nhịp đếm',
			perBallot: (seconds: string) => `${seconds} giây một phiếu`,
			left: (left: number) => `còn ${left} lượt nhập`,
			ends: (time: string) => `dự kiến xong lúc ${time}`,
			soon: 'Nhập thêm vài phiếu nữa sẽ biết mấy giờ xong.',
			over: 'Đã nhập xong mọi tập.'
		},
		correct: 'Sửa số thu về',
		correctExplain: 'Chỉ sửa khi đã đếm lại trên giấy. Con số cũ và lý do vẫn nằm trong nhật ký.',
		lock: 'Công bố',
		locked: 'Chưa công bố được',
		unlocked: 'Mọi con số đã khớp',
		unlockedNext: 'Chủ tọa có thể công bố kết quả.',
		toChair: 'Đến bàn chủ tọa',
		announced: 'Đã công bố kết quả',
		docket: 'Phiếu nghi vấn',
		docketEmpty: 'Chưa có phiếu nghi vấn.',
		photo: {
			take: 'Chụp mặt phiếu',
			again: 'Chụp lại',
			takeOf: (number: number) => `Chụp mặt phiếu nghi vấn số ${number}`,
			keeping: 'Đang giữ ảnh…',
			show: (number: number) => `Xem ảnh phiếu nghi vấn số ${number}`,
			title: (number: number) => `Ảnh phiếu nghi vấn số ${number}`,
			elsewhere: 'Đã chụp; ảnh nằm trên máy chụp.',
			unreadable: 'Tệp này không phải ảnh mà máy đọc được. Chụp lại, hoặc chọn ảnh khác.',
			where: 'Ảnh chụp bằng máy này chỉ nằm ở đây và trong tệp lưu trữ của máy này.',
			save: 'Lưu tệp lưu trữ'
		},
		docketItem: (number: number, batch: number, position: number) =>
			`Số ${number} · tập ${batch}, tờ thứ ${position}`,
		noTwoAlike: 'Các lần đọc không giống nhau',
		rule: 'Kết luận',
		ruleOn: (number: number) => `Kết luận phiếu nghi vấn số ${number}`,
		ruled: {
			valid: (agree: number, disagree: number) => `Hợp lệ (${agree}–${disagree})`,
			invalid: (ground: string, agree: number, disagree: number) =>
				`Không hợp lệ: ${ground} (${agree}–${disagree})`
		},
		ruling: {
			title: (number: number) => `Kết luận phiếu nghi vấn số ${number}`,
			look: (batch: number, position: number) =>
				`Lấy tờ thứ ${position} của tập ${batch} ra xem, rồi cả ban biểu quyết.`,
			verdict: 'Ban kết luận',
			effect: 'Như vậy tờ phiếu này',
			tellers: (people: number) => `Ban kiểm phiếu có ${people} người.`,
			agree: 'Số người đồng ý',
			disagree: 'Số người không đồng ý',
			record: 'Ghi kết luận'
		}
	},
	{
		chooseContest: 'Choose the contest',
		needed: (needed: number, base: number) => `${needed} votes needed (base ${base})`,
		noContest: 'There is no contest yet. The first step is to prepare the list.',
		toSetup: 'Go to set-up',
		boxWaits: 'The head teller’s device has yet to record the ballots returned',
		notIssued: 'No ballots have been issued for this contest.',
		toContest: 'Go to the steps before voting',
		box: {
			title: 'Open the box, count the ballots by hand',
			explain:
				'Count every ballot in the box before the first one is keyed. The software never works this number out.',
			field: 'Ballots returned',
			size: 'Ballots in a batch',
			cut: (batches: number) => `Makes ${batches} batches; the last one takes the rest.`,
			hint: (issued: number) => `${issued} ballots were issued.`,
			record: 'Record ballots returned',
			over: (over: number) =>
				`${over} more ballots returned than issued. Count the box again; if the number stands, stop and tell the presidium.`,
			under: (missing: number) =>
				`${missing} fewer ballots returned than issued: recorded and reported to the congress.`
		},
		keyer: 'Keyed by',
		chooseKeyer: 'Choose who keys',
		keyerFirst: 'Choose who keys, then open a batch.',
		batches: (count: number) => `${count} batches`,
		closedOf: (closed: number, count: number) => `${closed} of ${count} closed`,
		ballots: (count: number) => `${count} ballots`,
		state: {
			waiting: 'Waiting',
			keying: (entry: number, keyed: number, by: string | null) =>
				by === null
					? `Entry ${entry}: ${keyed} keyed · given back`
					: `Entry ${entry}: ${keyed} keyed · ${by}`,
			'second-waiting': 'Second entry waiting',
			differs: (count: number) => `Differs at ${count} ${count === 1 ? 'sheet' : 'sheets'}`,
			'figures-differ': (count: number) =>
				`Differs at ${count} ${count === 1 ? 'figure' : 'figures'}`,
			compared: 'Compared, to be closed',
			doubt: (count: number) => `${count} awaiting a ruling`,
			closed: 'Closed'
		},
		onPaper: 'Counted by hand',
		enter: (entry: number) => `Key entry ${entry}`,
		enterTotals: (entry: number) => `Enter totals, entry ${entry}`,
		countAgain: 'Count again',
		carryOn: 'Carry on',
		takeOver: (by: string) => `Take over from ${by}`,
		handOver: {
			title: (by: string) => `Has ${by} handed the batch over?`,
			explain:
				'The ballots keyed stay. Take the whole stack, ask which sheet was keyed last, and go on from the next.',
			confirm: 'I have the stack'
		},
		othersTurn: 'Somebody else keys it now',
		thirdPerson: 'A third person is needed',
		resolve: 'Read again',
		closeUp: 'Look and close',
		more: 'More',
		moreOf: (batch: number) => `More for batch ${batch}`,
		reopen: 'Key the batch anew',
		reopenExplain:
			'Both entries begin again; what was keyed stays in the log. Only if the wrong stack was in hand, or the paper still does not add up.',
		recheck: 'Read one sheet again',
		recheckExplain: 'A third person takes that sheet and reads it. The batch is open until then.',
		recheckField: 'Which sheet of the batch',
		recount: 'Recount batch',
		recountExplain: 'Count the sheets in this batch by hand again and record the right number.',
		recountField: 'Sheets in the batch',
		totals: 'Enter totals from a hand tally sheet',
		totalsExplain:
			'When the devices fail: the batch is counted on a tally sheet (squares of five). Two people enter its totals, blind to each other; the minutes say that it was counted by hand.',
		totalsOpen: 'Enter totals',
		join: 'Count the whole box by hand',
		joinExplain:
			'Makes the whole box one batch, to be counted by hand at once. Only while nobody has taken a batch.',
		zero: {
			title: 'Before the first ballot',
			explain:
				'Two tellers look together: no ballot is counted, nobody has a vote. The seal of the box is whole.',
			ballots: 'Ballots keyed',
			votes: 'Votes of each name',
			one: 'First teller',
			two: 'Second teller',
			choose: 'Choose a name',
			confirm: 'Confirm that nothing is counted yet'
		},
		pace: {
			title: 'Pace',
			perBallot: (seconds: string) => `${seconds} seconds a ballot`,
			left: (left: number) => `${left} keyings left`,
			ends: (time: string) => `expected to end at ${time}`,
			soon: 'A few more ballots will tell when it ends.',
			over: 'Every batch is keyed.'
		},
		correct: 'Correct ballots returned',
		correctExplain:
			'Only after counting again on paper. The old number and the reason stay in the log.',
		lock: 'Announcement',
		locked: 'Cannot be announced yet',
		unlocked: 'Every number balances',
		unlockedNext: 'The chair can announce the result.',
		toChair: 'Go to the chair’s desk',
		announced: 'Result announced',
		docket: 'Doubtful ballots',
		docketEmpty: 'No doubtful ballots so far.',
		photo: {
			take: 'Photograph the ballot',
			again: 'Photograph again',
			takeOf: (number: number) => `Photograph doubtful ballot ${number}`,
			keeping: 'Keeping the picture…',
			show: (number: number) => `Look at the picture of doubtful ballot ${number}`,
			title: (number: number) => `Picture of doubtful ballot ${number}`,
			elsewhere: 'Photographed; the picture is on the device that took it.',
			unreadable:
				'This file is no picture that this device can read. Photograph again, or choose another.',
			where: 'Pictures taken with this device are only here and in its archive.',
			save: 'Save an archive'
		},
		docketItem: (number: number, batch: number, position: number) =>
			`No. ${number} · batch ${batch}, sheet ${position}`,
		noTwoAlike: 'No two readings are the same',
		rule: 'Rule on it',
		ruleOn: (number: number) => `Rule on doubtful ballot ${number}`,
		ruled: {
			valid: (agree: number, disagree: number) => `Valid (${agree}–${disagree})`,
			invalid: (ground: string, agree: number, disagree: number) =>
				`Invalid: ${ground} (${agree}–${disagree})`
		},
		ruling: {
			title: (number: number) => `Ruling on doubtful ballot ${number}`,
			look: (batch: number, position: number) =>
				`Take sheet ${position} out of batch ${batch}, look at it, and let the tellers vote.`,
			verdict: 'The tellers conclude',
			effect: 'This ballot is then',
			tellers: (people: number) => `There are ${people} tellers.`,
			agree: 'Tellers in favour',
			disagree: 'Tellers against',
			record: 'Record the ruling'
		}
	}
);
