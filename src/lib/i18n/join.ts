import { wording } from './language.svelte';

/** The screen on which a device takes up an invitation. */
export const joinWords = wording(
	{
		title: 'Vào đại hội',
		explain: 'Nhập mã trên màn hình của ban tổ chức, và đặt tên để mọi người nhận ra máy này.',
		asking: 'Đang gọi máy chủ của hội trường…',
		code: 'Mã mời',
		codeHint: 'Tám chữ và số, không phân biệt chữ hoa, chữ thường.',
		name: 'Tên máy này',
		nameHint: 'Ví dụ: Máy tính bảng 2, đồng chí Hà',
		nameMissing: 'Đặt tên máy để ban tổ chức nhận ra.',
		codeMissing: 'Còn thiếu mã mời.',
		join: 'Vào đại hội',
		joining: 'Đang vào…',
		retry: 'Thử lại',
		joined: 'Đã vào đại hội',
		as: (role: string) => `Máy này làm: ${role}.`,
		receiving: 'Đang nhận dữ liệu của đại hội. Có thể bắt đầu ngay khi nhận xong.',
		start: 'Bắt đầu',
		notSecure: 'Máy này chưa tin chứng chỉ của máy chủ',
		notSecureExplain:
			'Vẫn vào và kiểm phiếu được. Nhưng khi mất mạng, tải lại trang sẽ không mở được ứng dụng. Làm theo trang hướng dẫn để tin chứng chỉ, rồi mở lại trang này.',
		trust: 'Hướng dẫn tin chứng chỉ'
	},
	{
		title: 'Join the congress',
		explain:
			'Type the code from the organiser’s screen, and give this device a name people will know it by.',
		asking: 'Calling the hub of the hall…',
		code: 'Invitation code',
		codeHint: 'Eight letters and digits; capitals do not matter.',
		name: 'Name of this device',
		nameHint: 'For example: Tablet 2, Ms Hà',
		nameMissing: 'Give the device a name, so that the organiser knows it.',
		codeMissing: 'The code is missing.',
		join: 'Join the congress',
		joining: 'Joining…',
		retry: 'Try again',
		joined: 'Joined the congress',
		as: (role: string) => `This device is for: ${role}.`,
		receiving: 'Receiving the congress. You can start as soon as it is here.',
		start: 'Start',
		notSecure: 'This device does not trust the hub’s certificate yet',
		notSecureExplain:
			'You can join and count all the same. But without the network the app will not open again after a reload. Follow the page that explains how to trust the certificate, then open this page again.',
		trust: 'How to trust the certificate'
	}
);
