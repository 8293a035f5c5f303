import type { ManifestField } from '$lib/core/archive/problem';
import { wording } from './language.svelte';

const FIELD_VI: Record<ManifestField, string> = {
	name: 'tên đại hội',
	illustration: 'dấu “số liệu minh họa”',
	events: 'số mục nhật ký'
};
const FIELD_EN: Record<ManifestField, string> = {
	name: 'the name of the congress',
	illustration: 'the mark “illustrative figures”',
	events: 'the number of log entries'
};

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
			none: 'Chưa có đại hội nào đang mở để lưu.'
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
			delegates: 'Đại biểu',
			delegatesOf: (present: number, convened: number) =>
				`${present} có mặt trên ${convened} triệu tập`,
			log: 'Nhật ký',
			contests: 'Các cuộc bầu cử',
			noContest: 'Chưa có cuộc bầu cử nào.',
			elected: (elected: number, seats: number) => `Trúng cử ${elected}/${seats}`,
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
			safe: 'Chưa có gì thay đổi trên máy này.',
			place: (file: string, line: number) => `${file}, dòng ${line}`,
			'not-an-archive': () =>
				'Đây không phải tệp lưu trữ của Kiểm Phiếu. Chọn tệp có đuôi .kiemphieu.',
			empty: () => 'Tệp trống, không có gì bên trong. Chép lại tệp từ nơi đã lưu.',
			unreadable: () => 'Máy không đọc được tệp này. Cắm lại USB hoặc chép tệp vào máy rồi mở lại.',
			'too-large': () =>
				'Tệp quá lớn, không thể là một đại hội. Kiểm tra lại đã chọn đúng tệp chưa.',
			'cut-off': () =>
				'Tệp bị cắt cụt: phần cuối không còn. Thường do chép hoặc tải chưa xong; hãy chép lại từ nơi đã lưu.',
			damaged: () => 'Tệp bị hỏng, không giải nén được. Hãy chép lại từ nơi đã lưu.',
			'newer-format': (found: string) =>
				`Tệp do phiên bản mới hơn ghi (${found}). Cập nhật ứng dụng rồi mở lại.`,
			'missing-file': (file: string) =>
				`Trong tệp thiếu ${file}. Dùng bản lưu trữ khác còn đủ, không tự nén lại bằng tay.`,
			'unlisted-file': (file: string) =>
				`Trong tệp có thêm ${file}, không thuộc bản lưu. Dùng bản lưu trữ gốc.`,
			'changed-file': (file: string) =>
				`Nội dung ${file} không còn như lúc lưu. Tệp bị hỏng hoặc bị sửa; dùng bản lưu trữ khác.`,
			'malformed-file': (file: string, field: string) =>
				`${file} sai ở mục “${field}”. Dùng bản lưu trữ khác.`,
			'malformed-line': (place: string) =>
				`${place}: không đọc được dòng này. Dùng bản lưu trữ khác.`,
			'malformed-event': (place: string, field: string) =>
				`${place}: mục “${field}” không hợp lệ. Dùng bản lưu trữ khác.`,
			'other-congress': (place: string) =>
				`${place}: mục này thuộc một đại hội khác. Tệp đã bị ghép; dùng bản lưu trữ gốc.`,
			'broken-sequence': (place: string, expected: number, found: number) =>
				`${place}: nhật ký của một máy không liền mạch, đáng lẽ là mục ${expected} nhưng gặp mục ${found}. Có mục bị mất hoặc lặp; dùng bản lưu trữ khác.`,
			'manifest-differs': (field: ManifestField) =>
				`Tờ khai (manifest.json) nói khác nhật ký về ${FIELD_VI[field]}. Tệp đã bị sửa; dùng bản lưu trữ gốc.`,
			'result-differs': (contest: string) =>
				`Cộng lại các phiếu trong tệp không ra kết quả đã công bố của “${contest}”. Tệp đã bị sửa: không dùng số liệu này, đối chiếu với biên bản giấy và báo Đoàn Chủ tịch.`,
			'count-differs': (file: string) =>
				`${file} không khớp với các phiếu trong nhật ký. Tệp đã bị sửa; dùng bản lưu trữ gốc.`
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
			none: 'No congress is open to be saved.'
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
			delegates: 'Delegates',
			delegatesOf: (present: number, convened: number) =>
				`${present} present of ${convened} convened`,
			log: 'Log',
			contests: 'Contests',
			noContest: 'No contest yet.',
			elected: (elected: number, seats: number) => `${elected} of ${seats} elected`,
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
			safe: 'Nothing on this device has changed.',
			place: (file: string, line: number) => `${file}, line ${line}`,
			'not-an-archive': () =>
				'This is not a Kiểm Phiếu archive. Choose a file ending in .kiemphieu.',
			empty: () => 'The file is empty. Copy it again from where it was saved.',
			unreadable: () =>
				'The device cannot read this file. Plug the USB stick in again, or copy the file here first.',
			'too-large': () => 'The file is too large to be a congress. Check that it is the right one.',
			'cut-off': () =>
				'The file is cut off: its end is missing. Usually a copy or download that stopped; copy it again from where it was saved.',
			damaged: () => 'The file is damaged and cannot be unpacked. Copy it again from the original.',
			'newer-format': (found: string) =>
				`A newer version wrote this file (${found}). Update the app and open it again.`,
			'missing-file': (file: string) =>
				`${file} is missing inside. Use another copy that is whole; do not repack it by hand.`,
			'unlisted-file': (file: string) =>
				`${file} inside is not part of the archive. Use the original.`,
			'changed-file': (file: string) =>
				`${file} is not what it was when saved. The file is damaged or was edited; use another copy.`,
			'malformed-file': (file: string, field: string) =>
				`${file} is wrong at “${field}”. Use another copy.`,
			'malformed-line': (place: string) => `${place}: the line cannot be read. Use another copy.`,
			'malformed-event': (place: string, field: string) =>
				`${place}: “${field}” is not valid. Use another copy.`,
			'other-congress': (place: string) =>
				`${place}: this entry belongs to another congress. The file was pieced together; use the original.`,
			'broken-sequence': (place: string, expected: number, found: number) =>
				`${place}: one device’s log is broken, entry ${expected} was due and ${found} came. Entries are lost or doubled; use another copy.`,
			'manifest-differs': (field: ManifestField) =>
				`manifest.json contradicts the log about ${FIELD_EN[field]}. The file was edited; use the original.`,
			'result-differs': (contest: string) =>
				`The ballots in the file do not give the announced result of “${contest}”. The file was edited: do not use these figures, compare with the paper minutes and tell the presidium.`,
			'count-differs': (file: string) =>
				`${file} does not match the ballots in the log. The file was edited; use the original.`
		}
	}
);
