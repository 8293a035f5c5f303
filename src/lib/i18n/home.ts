import { capital } from './nouns';
import { wording } from './language.svelte';

/** The first screen. */
export const homeWords = wording(
	{
		title: 'Trang đầu',
		lead: 'Điểm danh, kiểm phiếu và lập biên bản cho đại hội, ngay trên máy này, không cần mạng.',
		promises: [
			'Con số chưa khớp thì chưa công bố được',
			'Phiếu đã ghi không mất, kể cả khi mất điện',
			'Không một dữ liệu nào rời khỏi máy này'
		],
		firstTime: 'Bắt đầu từ đâu?',
		another: 'Đại hội khác',
		openSample: 'Mở đại hội mẫu',
		openSampleExplain:
			'Một đại hội trọn vẹn 161 đại biểu, và một đại hội nhỏ gồm những tình huống ít gặp: bầu thiếu, bằng phiếu, danh sách chung có dự khuyết. Phiếu in sẵn để tập; toàn bộ là số liệu minh họa.',
		openSituations: 'Mở đại hội tình huống',
		create: 'Tạo đại hội',
		createExplain: 'Đưa danh sách Excel đang có vào, từng bước một.',
		exchange: 'Trao đổi giữa hai máy',
		exchangeExplain: 'Không có mạng: đưa việc đã ghi từ máy này sang máy kia bằng một tệp.',
		openArchive: 'Mở tệp lưu trữ',
		openArchiveExplain: 'Mở lại một đại hội đã lưu thành tệp, trên máy này hay máy khác.',
		now: 'Đang diễn ra',
		congressOf: (ordinal: string) => `Đại hội lần thứ ${ordinal}`,
		termOf: (term: string) => `Nhiệm kỳ ${term}`,
		door: (voters: string) => `${capital(voters)} có mặt`,
		days: (opens: string, closes: string) => `${opens} – ${closes}`,
		present: (present: number, convened: number) => `${present}/${convened}`,
		quorum: {
			enough: (needed: number) => `Đủ điều kiện tiến hành (cần ${needed})`,
			short: (needed: number) => `Chưa đủ điều kiện tiến hành (cần ${needed})`
		},
		next: 'Việc tiếp theo',
		nextStep: {
			'set-up': 'Chuẩn bị danh sách và cuộc bầu cử',
			'check-in': 'Điểm danh đại biểu',
			preparing: 'Biểu quyết rồi phát phiếu',
			voting: 'Mở hòm, đếm phiếu',
			counting: 'Nhập phiếu',
			counted: 'Công bố kết quả',
			round: 'Quyết định lần bầu tiếp',
			meeting: 'Mở phiên họp thứ nhất của Ban Chấp hành',
			members: 'Ghi ủy viên có mặt, bầu chủ tọa phiên họp',
			post: 'Lập cuộc bầu chức danh tiếp theo',
			stop: 'Dừng bầu, báo cáo cấp trên',
			announced: 'Lập biên bản'
		},
		phase: {
			preparing: 'Đang chuẩn bị danh sách và biểu quyết',
			voting: 'Đã phát phiếu, đang bỏ phiếu',
			counting: 'Đang nhập phiếu',
			counted: 'Đã nhập xong, chờ công bố',
			announced: 'Đã công bố'
		},
		meeting: {
			waiting: 'Chờ bầu xong Ban Chấp hành',
			ready: 'Chưa mở',
			open: (present: number, convened: number) => `${present}/${convened} ủy viên có mặt`,
			stopped: 'Dừng bầu, chờ ý kiến cấp trên'
		},
		chooseRole: 'Chọn phần việc',
		roleExplain: {
			setup: 'Đại hội, danh sách đại biểu, cuộc bầu cử',
			'check-in': 'Bàn đón tiếp, ai có mặt, đủ điều kiện chưa',
			agenda: 'Hai phiên, giờ giấc, bầu các đoàn, ban giúp việc',
			contest: 'Biểu quyết, ban kiểm phiếu, phát phiếu',
			count: 'Mở hòm, nhập từng tờ phiếu, phiếu nghi vấn',
			chair: 'Màn hình hội trường, công bố kết quả',
			meeting: 'Ban Chấp hành mới bầu các chức danh',
			secretary: 'Biên bản, bảng số liệu, tệp lưu trữ'
		},
		hub: 'Máy chủ hội trường',
		hubExplain: 'Mời máy tính bảng vào, xem máy nào đang nối',
		join: 'Vào bằng mã mời',
		joinExplain: 'Máy này vào đại hội đang chạy trên máy chủ của hội trường.',
		hall: 'Màn hình hội trường',
		hallExplain: 'Mở ở cửa sổ thứ hai, kéo sang máy chiếu',
		box: 'Hộp phiếu mẫu',
		boxExplain: 'Xem, in các tờ phiếu để tập nhập, và đáp án',
		kept: 'Các đại hội trên máy này',
		open: 'Mở',
		isOpen: 'Đang mở',
		restart: { held: 'Làm lại đại hội mẫu', situations: 'Làm lại đại hội tình huống' },
		restartExplain:
			'Đại hội này sẽ trở về lúc hội trường còn trống. Những gì đã tập sẽ mất; các đại hội khác không đổi.',
		restartConfirm: 'Làm lại từ đầu',
		archiveBad: 'Không mở được tệp'
	},
	{
		title: 'Home',
		lead: 'Check-in, counting and minutes for a congress, on this device, with no network.',
		promises: [
			'No result is announced until the numbers balance',
			'A recorded ballot is never lost, not even in a power cut',
			'Nothing ever leaves this device'
		],
		firstTime: 'Where to start',
		another: 'Another congress',
		openSample: 'Open the sample congress',
		openSampleExplain:
			'A whole congress of 161 delegates, and a small one of rarer situations: seats left vacant, equal votes, a joint list with alternates. Printed ballots to practise on; all figures are illustrative.',
		openSituations: 'Open the congress of situations',
		create: 'Create a congress',
		createExplain: 'Bring in the Excel lists you have, step by step.',
		exchange: 'Exchange between two devices',
		exchangeExplain: 'Without a network: carry what one device recorded to another in a file.',
		openArchive: 'Open an archive',
		openArchiveExplain: 'Open a congress saved as a file, from this or another device.',
		now: 'Happening now',
		congressOf: (ordinal: string) => `Congress ${ordinal}`,
		termOf: (term: string) => `Term ${term}`,
		door: (voters: string) => `${capital(voters)} present`,
		days: (opens: string, closes: string) => `${opens} – ${closes}`,
		present: (present: number, convened: number) => `${present}/${convened}`,
		quorum: {
			enough: (needed: number) => `Quorum reached (${needed} needed)`,
			short: (needed: number) => `No quorum yet (${needed} needed)`
		},
		next: 'Next step',
		nextStep: {
			'set-up': 'Prepare the lists and contests',
			'check-in': 'Check in the delegates',
			preparing: 'Show of hands, then issue ballots',
			voting: 'Open the box, count the ballots',
			counting: 'Key the ballots',
			counted: 'Announce the result',
			round: 'Decide on the next round',
			meeting: 'Open the committee’s first meeting',
			members: 'Mark the members present and who leads the meeting',
			post: 'Plan the election of the next post',
			stop: 'Stop, and report upward',
			announced: 'Write the minutes'
		},
		phase: {
			preparing: 'Preparing the list and the shows of hands',
			voting: 'Ballots issued, voting',
			counting: 'Ballots are being keyed',
			counted: 'All keyed, to be announced',
			announced: 'Announced'
		},
		meeting: {
			waiting: 'Waits for the committee to be elected',
			ready: 'Not open yet',
			open: (present: number, convened: number) => `${present} of ${convened} members present`,
			stopped: 'Stopped, waiting for a direction from above'
		},
		chooseRole: 'Choose your part',
		roleExplain: {
			setup: 'Congress, delegates, contests',
			'check-in': 'The door: who is present, is there a quorum',
			agenda: 'Both sessions, times, organs of the congress',
			contest: 'Shows of hands, tellers, issuing ballots',
			count: 'Open the box, key each ballot, doubtful ballots',
			chair: 'Hall screen, announcing the result',
			meeting: 'The new committee elects its officers',
			secretary: 'Minutes, figures, archive'
		},
		hub: 'Hub of the hall',
		hubExplain: 'Invite tablets, see which are connected',
		join: 'Join by invitation',
		joinExplain: 'This device joins the congress on the hub of the hall.',
		hall: 'Hall screen',
		hallExplain: 'Opens in a second window for the projector',
		box: 'Sample ballot box',
		boxExplain: 'See or print the ballots to practise on, and the answer key',
		kept: 'Congresses on this device',
		open: 'Open',
		isOpen: 'Open now',
		restart: { held: 'Restart the sample', situations: 'Restart the situations' },
		restartExplain:
			'This congress goes back to the empty hall. What was practised is lost; other congresses stay as they are.',
		restartConfirm: 'Restart from the beginning',
		archiveBad: 'The file cannot be opened'
	}
);
