import { wording } from './language.svelte';

/** Words every screen shares. */
export const commonWords = wording(
	{
		product: 'Kiểm Phiếu',
		home: 'Trang đầu',
		roles: {
			setup: 'Chuẩn bị',
			'check-in': 'Điểm danh',
			agenda: 'Chương trình',
			contest: 'Cuộc bầu cử',
			count: 'Kiểm phiếu',
			chair: 'Chủ tọa',
			meeting: 'Phiên họp thứ nhất',
			secretary: 'Thư ký'
		},
		menu: 'Các phần việc',
		parts: 'Phần việc',
		skip: 'Đến nội dung chính',
		savedHere: 'Đã lưu trên máy',
		saving: 'Đang lưu…',
		notSaved: 'Chưa lưu được',
		illustration: 'Số liệu minh họa',
		pending: 'Quy tắc chờ xác nhận',
		chooseLanguage: 'English',
		back: 'Quay lại',
		close: 'Đóng',
		cancel: 'Thôi',
		save: 'Lưu',
		next: 'Tiếp theo',
		reason: 'Lý do',
		loading: 'Đang mở…',
		noCongress: 'Chưa có đại hội nào được mở trên máy này.',
		openFirst: 'Về trang đầu để mở đại hội',
		unknownEvents: (count: number) =>
			`${count} mục trong nhật ký do phiên bản mới hơn ghi, máy này chưa đọc được. Dữ liệu vẫn còn nguyên; hãy cập nhật ứng dụng.`,
		ledger: {
			label: 'Sổ phiếu',
			convened: 'Triệu tập',
			present: 'Có mặt',
			issued: 'Phát ra',
			returned: 'Thu về',
			valid: 'Hợp lệ',
			invalid: 'Không hợp lệ',
			doubtful: 'Nghi vấn',
			balanced: 'Khớp',
			uncounted: (ballots: number) => `Còn ${ballots} phiếu chưa đối chiếu xong`,
			wrong: 'Chưa khớp'
		}
	},
	{
		product: 'Kiểm Phiếu',
		home: 'Home',
		roles: {
			setup: 'Set-up',
			'check-in': 'Check-in',
			agenda: 'Agenda',
			contest: 'Contests',
			count: 'Count',
			chair: 'Chair',
			meeting: 'First meeting',
			secretary: 'Secretary'
		},
		menu: 'Parts of the work',
		parts: 'Parts',
		skip: 'Skip to content',
		savedHere: 'Saved on this device',
		saving: 'Saving…',
		notSaved: 'Not saved',
		illustration: 'Illustrative figures',
		pending: 'Rule awaiting confirmation',
		chooseLanguage: 'Tiếng Việt',
		back: 'Back',
		close: 'Close',
		cancel: 'Not now',
		save: 'Save',
		next: 'Next',
		reason: 'Reason',
		loading: 'Opening…',
		noCongress: 'No congress is open on this device yet.',
		openFirst: 'Go to the first page to open one',
		unknownEvents: (count: number) =>
			`${count} entries in the log were written by a newer version that this device cannot read. The data are safe; please update the app.`,
		ledger: {
			label: 'Ballot ledger',
			convened: 'Convened',
			present: 'Present',
			issued: 'Issued',
			returned: 'Returned',
			valid: 'Valid',
			invalid: 'Invalid',
			doubtful: 'Doubtful',
			balanced: 'Balances',
			uncounted: (ballots: number) => `${ballots} ballots not compared yet`,
			wrong: 'Does not balance'
		}
	}
);
