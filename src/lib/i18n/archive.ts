import { wording } from './language.svelte';

/** The archive's screen. */
export const archiveWords = wording(
	{
		title: 'Tệp lưu trữ',
		toSecretary: 'Về bàn thư ký',
		save: {
			title: 'Lưu đại hội thành tệp',
			explain:
				'Một tệp duy nhất chứa toàn bộ đại hội: danh sách, điểm danh, các cuộc bầu cử và từng phiếu đã nhập. Mở trên máy khác sẽ ra đúng từng con số.',
			secrecy: 'Trong tệp không có gì nối một tờ phiếu với một đại biểu.',
			button: 'Lưu tệp lưu trữ',
			saving: 'Đang lưu…',
			failed: 'Chưa lưu được tệp. Dữ liệu trên máy vẫn còn nguyên; hãy thử lại.',
			done: (file: string) => `Đã lưu ${file}`,
			doneNext: 'Chép tệp sang USB hoặc máy khác để giữ thêm một bản.',
			none: 'Chưa có đại hội nào đang mở để lưu.',
			photos: (photos: number) => `Trong tệp có ${photos} ảnh mặt phiếu nghi vấn.`,
			photosElsewhere: (photos: number) =>
				`Còn ${photos} ảnh nằm trên máy đã chụp: lưu tệp trên máy ấy, rồi mở tệp đó trên máy này để gộp ảnh.`
		},
		open: {
			title: 'Mở tệp lưu trữ',
			explain: 'Tệp được kiểm tra toàn bộ trước. Máy chỉ thay đổi khi đồng chí đồng ý.',
			choose: 'Chọn tệp',
			drop: 'hoặc kéo tệp .kiemphieu thả vào đây',
			again: 'Chọn tệp khác',
			checking: (file: string) => `Đang kiểm tra ${file}`,
			lines: (done: string, of: string) => `${done} / ${of} mục nhật ký`,
			stop: 'Dừng kiểm tra'
		},
		fingerprint: 'Mã đối chiếu',
		fingerprintExplain: 'Hai máy có cùng mã này thì giữ cùng một nhật ký, giống nhau từng mục.',
		entries: (count: string) => `${count} mục nhật ký`,
		preview: {
			intact: 'Tệp nguyên vẹn',
			days: 'Thời gian',
			delegatesOf: (present: number, convened: number) =>
				`${present} có mặt trên ${convened} triệu tập`,
			electorate: (present: number, convened: number, voters: string) =>
				`${present} ${voters} có mặt trên ${convened} triệu tập`,
			log: 'Nhật ký',
			photos: 'Ảnh phiếu nghi vấn',
			contests: 'Các cuộc bầu cử',
			noContest: 'Chưa có cuộc bầu cử nào.',
			elected: (elected: number, seats: number) => `Trúng cử ${elected}/${seats}`,
			onPaper: (batches: string) =>
				`Tập ${batches} kiểm đếm bằng tay: tệp có tổng đã nhập hai lần, không có từng phiếu.`,
			listHead: 'Danh sách trúng cử và số phiếu',
			votes: (votes: number) => `${votes} phiếu`,
			unknown: (count: number) =>
				`${count} mục do phiên bản mới hơn ghi, máy này chưa đọc được nên chưa đối chiếu được kết quả. Các mục ấy vẫn được giữ nguyên; hãy cập nhật ứng dụng trước khi dùng số liệu.`
		},
		relation: {
			new: 'Đại hội này chưa có trên máy.',
			takeOver: 'Nhận về máy này',
			identical: 'Máy này đã có đúng đại hội này, giống nhau từng mục.',
			openIt: 'Mở đại hội',
			archiveLonger: (held: string, more: string) =>
				`Máy này có ${held} mục đầu. Tệp ghi tiếp thêm ${more} mục.`,
			bringForward: 'Ghi tiếp vào máy này',
			deviceLonger: (more: string) =>
				`Máy này đã đi xa hơn tệp ${more} mục. Không cần nhận về; bản trên máy là bản mới hơn.`,
			openHeld: 'Mở bản trên máy',
			diverged: (common: string, held: string, archived: string) =>
				`Tệp và máy này giống nhau ${common} mục đầu, sau đó mỗi bên ghi một khác: máy có ${held} mục, tệp có ${archived} mục.`,
			divergedNext:
				'Không nhận về và không thay đổi gì. Hãy mở tệp trên một máy khác rồi đối chiếu hai bản với biên bản giấy.'
		},
		taken: (name: string) => `Đã mở ${name}`,
		takenNext: 'Về trang đầu',
		taking: 'Đang ghi xuống máy…',
		problem: {
			title: 'Không mở được tệp',
			safe: 'Chưa có gì thay đổi trên máy này.'
		}
	},
	{
		title: 'Archive',
		toSecretary: 'To the secretary’s desk',
		save: {
			title: 'Save the congress as a file',
			explain:
				'One file holds the whole congress: lists, check-in, contests and every ballot keyed. Opened on another device it gives the same state to the last figure.',
			secrecy: 'Nothing in it ties a ballot to a delegate.',
			button: 'Save the archive',
			saving: 'Saving…',
			failed: 'The file was not saved. The data on this device are safe; please try again.',
			done: (file: string) => `Saved ${file}`,
			doneNext: 'Copy it to a USB stick or another device to keep a second copy.',
			none: 'No congress is open to be saved.',
			photos: (photos: number) => `Pictures of doubtful ballots in the file: ${photos}.`,
			photosElsewhere: (photos: number) =>
				`Pictures on the devices that took them: ${photos}. Save a file there and open it here to bring them together.`
		},
		open: {
			title: 'Open an archive',
			explain: 'The file is checked whole first. This device changes only when you say so.',
			choose: 'Choose a file',
			drop: 'or drop a .kiemphieu file here',
			again: 'Choose another file',
			checking: (file: string) => `Checking ${file}`,
			lines: (done: string, of: string) => `${done} of ${of} log entries`,
			stop: 'Stop checking'
		},
		fingerprint: 'Check code',
		fingerprintExplain: 'Two devices with this code hold the same log, entry by entry.',
		entries: (count: string) => `${count} log entries`,
		preview: {
			intact: 'The file is intact',
			days: 'Dates',
			delegatesOf: (present: number, convened: number) =>
				`${present} present of ${convened} convened`,
			electorate: (present: number, convened: number, voters: string) =>
				`${present} of ${convened} ${voters} present`,
			log: 'Log',
			photos: 'Pictures of doubtful ballots',
			contests: 'Contests',
			noContest: 'No contest yet.',
			elected: (elected: number, seats: number) => `${elected} of ${seats} elected`,
			onPaper: (batches: string) =>
				`Batch ${batches} counted by hand: the file has the totals entered twice, not its ballots.`,
			listHead: 'Elected, with their votes',
			votes: (votes: number) => `${votes} votes`,
			unknown: (count: number) =>
				`${count} entries were written by a newer version that this device cannot read, so results could not be checked. They are kept as they are; update the app before using the figures.`
		},
		relation: {
			new: 'This congress is not on this device yet.',
			takeOver: 'Take it over to this device',
			identical: 'This device already holds exactly this congress, entry by entry.',
			openIt: 'Open the congress',
			archiveLonger: (held: string, more: string) =>
				`This device holds the first ${held} entries. The file carries on for ${more} more.`,
			bringForward: 'Bring this device forward',
			deviceLonger: (more: string) =>
				`This device is ${more} entries ahead of the file. Nothing to take over; the device has the newer state.`,
			openHeld: 'Open the one on this device',
			diverged: (common: string, held: string, archived: string) =>
				`File and device agree on the first ${common} entries, then each went its own way: ${held} entries on the device, ${archived} in the file.`,
			divergedNext:
				'It is not taken over and nothing was changed. Open the file on another device and compare both with the paper minutes.'
		},
		taken: (name: string) => `${name} is open`,
		takenNext: 'To the first page',
		taking: 'Storing on this device…',
		problem: {
			title: 'The file cannot be opened',
			safe: 'Nothing on this device has changed.'
		}
	}
);
