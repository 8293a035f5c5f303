import { wording } from './language.svelte';

/** The tellers' board of batches; the pad has its own words in `pad.ts`. */
export const countWords = wording(
	{
		chooseContest: 'Chọn cuộc bầu cử',
		needed: (needed: number, base: number) => `cần ${needed} phiếu (số chia ${base})`,
		noContest: 'Chưa có cuộc bầu cử nào. Việc đầu tiên là chuẩn bị danh sách.',
		toSetup: 'Đến phần chuẩn bị',
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
			keying: (keyed: number, by: string) => `Đang nhập ${keyed} · ${by}`,
			full: 'Đủ phiếu, chờ đóng',
			doubt: (count: number) => `Chờ kết luận ${count} phiếu`,
			closed: 'Đã đóng'
		},
		open: 'Mở tập',
		carryOn: 'Nhập tiếp',
		takeOver: (by: string) => `Nhận lại từ ${by}`,
		more: 'Việc khác',
		moreOf: (batch: number) => `Việc khác với tập ${batch}`,
		reopen: 'Mở lại tập',
		reopenExplain: 'Tập đã đóng sẽ được mở lại để sửa. Lý do được ghi vào nhật ký.',
		recount: 'Đếm lại tập',
		recountExplain: 'Đếm tay lại số tờ phiếu trong tập, rồi ghi con số đúng.',
		recountField: 'Số tờ phiếu trong tập',
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
		docketItem: (number: number, batch: number, position: number) =>
			`Số ${number} · tập ${batch}, phiếu thứ ${position}`,
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
				`Lấy tờ phiếu thứ ${position} của tập ${batch} ra xem, rồi cả ban biểu quyết.`,
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
			keying: (keyed: number, by: string) => `${keyed} keyed · ${by}`,
			full: 'Full, to be closed',
			doubt: (count: number) => `${count} awaiting a ruling`,
			closed: 'Closed'
		},
		open: 'Open batch',
		carryOn: 'Carry on',
		takeOver: (by: string) => `Take over from ${by}`,
		more: 'More',
		moreOf: (batch: number) => `More for batch ${batch}`,
		reopen: 'Reopen batch',
		reopenExplain: 'The closed batch opens again for correction. The reason goes into the log.',
		recount: 'Recount batch',
		recountExplain: 'Count the sheets in this batch by hand again and record the right number.',
		recountField: 'Sheets in the batch',
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
		docketItem: (number: number, batch: number, position: number) =>
			`No. ${number} · batch ${batch}, ballot ${position}`,
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
				`Take ballot ${position} out of batch ${batch}, look at it, and let the tellers vote.`,
			verdict: 'The tellers conclude',
			effect: 'This ballot is then',
			tellers: (people: number) => `There are ${people} tellers.`,
			agree: 'Tellers in favour',
			disagree: 'Tellers against',
			record: 'Record the ruling'
		}
	}
);
