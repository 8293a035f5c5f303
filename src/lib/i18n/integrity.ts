import { wording } from './language.svelte';

/** The code by which two devices show that they hold the same count. */
export const integrityWords = wording(
	{
		title: 'Mã đối chiếu',
		explain:
			'Hai máy cùng mã là cùng số liệu; khác mã thì chờ hai máy nhận đủ của nhau rồi đọc lại.',
		aloud: 'Đọc to mã này trên hai máy',
		alone:
			'Máy này làm việc một mình. Có máy thứ hai nhận tệp trao đổi thì đọc mã của cả hai; không có thì để trống việc này.',
		one: 'Người đọc máy thứ nhất',
		two: 'Người đọc máy thứ hai',
		choose: 'Chọn tên',
		same: 'Hai máy đọc giống nhau',
		different: 'Khác nhau',
		differs: 'Hai máy chưa cùng số liệu',
		differsExplain:
			'Không ghi là giống nhau. Chờ cả hai máy gửi và nhận đủ của nhau, giải quyết hết ở Xung đột, rồi đọc lại mã mới.',
		matched: (one: string, two: string) =>
			`Đồng chí ${one} và đồng chí ${two} đã đọc trên hai máy: giống nhau.`,
		unread: 'Mã đối chiếu: chưa đọc trên hai máy',
		unreadExplain: 'Đọc điều này trước hội trường. Vẫn công bố được.',
		disputed: 'Chưa có mã: còn việc hai máy ghi khác nhau.',
		toConflicts: 'Giải quyết xung đột'
	},
	{
		title: 'Integrity code',
		explain:
			'Two devices with the same code hold the same figures; if it differs, wait until both have received everything and read again.',
		aloud: 'Read this code aloud from two devices',
		alone:
			'This device works alone. If a second one received the exchange file, read both codes; if not, leave this.',
		one: 'Who reads the first device',
		two: 'Who reads the second device',
		choose: 'Choose a name',
		same: 'Both devices say the same',
		different: 'Different',
		differs: 'The devices do not hold the same figures',
		differsExplain:
			'Nothing is recorded as the same. Wait until both devices have sent and received everything, settle what is under Conflicts, and read the new code.',
		matched: (one: string, two: string) => `${one} and ${two} read it from two devices: the same.`,
		unread: 'Integrity code: not read from two devices',
		unreadExplain: 'Say so to the hall. The result can be announced all the same.',
		disputed: 'No code yet: two devices recorded something differently.',
		toConflicts: 'Settle the conflict'
	}
);
