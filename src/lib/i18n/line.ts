import { wording } from './language.svelte';

/** What a badge of the line to the hub means, behind one tap. */
export const lineExplanations = wording(
	{
		title: 'Máy này và máy chủ',
		explain: {
			sent: 'Mọi việc ghi trên máy này đã lưu trên máy và máy chủ đã nhận.',
			connecting: 'Mọi việc đã lưu trên máy. Máy đang gọi máy chủ.',
			waiting: 'Mọi việc đã lưu trên máy. Cứ làm tiếp: khi có mạng, máy tự gửi những việc còn chờ.',
			refused:
				'Mọi việc đã lưu trên máy, nhưng máy chủ chưa nhận máy này. Vào lại bằng mã mời của ban tổ chức.',
			revoked:
				'Ban tổ chức đã ngừng quyền của máy này. Những gì đã ghi vẫn còn trên máy; báo ban tổ chức.',
			altered:
				'Dữ liệu máy chủ gửi khác với dữ liệu đã được ký. Máy không nhận gì thêm; báo ban tổ chức và dừng công bố.',
			conflict: 'Các máy ghi khác nhau về cùng một việc. Một người xem giấy rồi giải quyết.',
			'not-taken': 'Máy chủ không nhận các việc sau; chúng còn trên máy này, ngoài kết quả chung:'
		},
		problems: {
			malformed: 'sai định dạng, cần cập nhật ứng dụng',
			'role-may-not': 'vai trò của máy này không được làm việc đó',
			'unknown-type': 'máy chủ cũ hơn ứng dụng trên máy này',
			'other-congress': 'thuộc đại hội khác',
			rehearsal: 'của một buổi tập dượt, không đưa lên máy chủ'
		},
		toConflicts: 'Xem xung đột',
		toHub: 'Máy chủ hội trường',
		toJoin: 'Vào lại bằng mã mời'
	},
	{
		title: 'This device and the hub',
		explain: {
			sent: 'Everything recorded here is saved on this device, and the hub has it.',
			connecting: 'Everything is saved on this device. It is calling the hub.',
			waiting:
				'Everything is saved on this device. Go on working: what waits is sent by itself when the network is back.',
			refused:
				'Everything is saved on this device, but the hub does not know it. Join again with an invitation of the organiser.',
			revoked:
				'The organiser took this device’s rights away. What it recorded is still on it; tell the organiser.',
			altered:
				'What the hub sent is not what was signed. Nothing more is taken; tell the organiser, and announce nothing.',
			conflict:
				'Devices recorded one thing differently. A person looks at the paper and settles it.',
			'not-taken':
				'The hub did not take these acts; they stay on this device, out of the common result:'
		},
		problems: {
			malformed: 'malformed; the app needs an update',
			'role-may-not': 'the role of this device may not do this',
			'unknown-type': 'the hub is older than the app on this device',
			'other-congress': 'of another congress',
			rehearsal: 'of a rehearsal, which stays on its device'
		},
		toConflicts: 'See conflicts',
		toHub: 'Hub of the hall',
		toJoin: 'Join again'
	}
);
