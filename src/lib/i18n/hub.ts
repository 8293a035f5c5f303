import { wording } from './language.svelte';

/** The organiser's board of the hub: devices, invitations, addresses. */
export const hubWords = wording(
	{
		title: 'Máy chủ hội trường',
		asking: 'Đang gọi máy chủ…',
		noHub: 'Ứng dụng đang chạy riêng trên máy này',
		exchange: 'Trao đổi giữa hai máy không có mạng',
		noHubExplain:
			'Để các máy tính bảng cùng làm, chạy npm run hub trên máy tính xách tay này. Ứng dụng mở lại với địa chỉ cho cả hội trường; dữ liệu đã có vẫn còn nguyên.',
		publish: 'Đưa đại hội lên máy chủ',
		publishExplain:
			'Máy này trở thành máy của ban tổ chức và gửi toàn bộ nhật ký lên máy chủ. Cũng làm vậy khi máy chủ cũ hỏng và đã chạy máy chủ mới.',
		deviceName: 'Tên máy này',
		deviceNameHint: 'Ví dụ: Máy xách tay ban tổ chức',
		operatorKey: 'Khóa của người trông máy chủ',
		operatorKeyHint: 'Hiện trong cửa sổ chạy máy chủ.',
		publishing: 'Đang đưa lên…',
		invite: 'Mời máy vào',
		role: 'Máy mới làm',
		uses: 'Số máy dùng mã này',
		minutes: 'Mã dùng được trong (phút)',
		create: 'Tạo mã mời',
		code: 'Mã mời',
		scan: 'Quét mã này bằng máy mới, hoặc mở địa chỉ rồi nhập mã mời:',
		holds: (uses: number, until: string) => `Còn ${uses} máy · đến ${until}`,
		takeBack: 'Thu hồi mã',
		takeBackOf: (code: string) => `Thu hồi mã ${code}`,
		show: 'Hiện QR',
		showOf: (code: string) => `Hiện QR của mã ${code}`,
		trust: 'Máy mới báo “kết nối không an toàn”? Mở trang hướng dẫn tin chứng chỉ:',
		devices: 'Các máy trong hội trường',
		noDevices: 'Chưa có máy nào khác vào.',
		connected: 'Đang nối',
		seen: (ago: string) => `Thấy lần cuối ${ago}`,
		ago: (minutes: number) =>
			minutes < 1
				? 'vừa xong'
				: minutes < 60
					? `${minutes} phút trước`
					: `${Math.floor(minutes / 60)} giờ trước`,
		waiting: (count: number) => `Còn ${count} việc chưa gửi`,
		sent: 'Đã gửi hết',
		revoked: 'Đã ngừng quyền',
		revoke: 'Ngừng quyền',
		revokeOf: (name: string) => `Ngừng quyền máy ${name}`,
		revokeTitle: 'Ngừng quyền của máy này?',
		revokeExplain: (name: string) =>
			`Máy “${name}” bị ngắt ngay và không gửi được nữa. Những gì máy đã gửi vẫn giữ; những gì chưa gửi còn trên máy đó. Muốn dùng lại thì mời bằng mã mới.`,
		thisDevice: 'máy này',
		hall: 'Màn hình hội trường',
		hallExplain:
			'Mở địa chỉ này trên máy nối máy chiếu. Không cần mã, không tự tắt, chỉ hiện những gì chủ tọa đưa lên.',
		notOrganiser: 'Chỉ máy của ban tổ chức mời và ngừng quyền các máy khác.',
		retry: 'Thử lại',
		leave: 'Rời máy chủ',
		leaveTitle: 'Rời máy chủ?',
		leaveExplain:
			'Máy này giữ toàn bộ nhật ký và làm việc một mình. Những gì chưa gửi vẫn ở lại máy này.'
	},
	{
		title: 'Hub of the hall',
		asking: 'Calling the hub…',
		noHub: 'The app runs on this device alone',
		exchange: 'Exchange between two devices without a network',
		noHubExplain:
			'For tablets to work together, run npm run hub on this laptop. The app opens again at an address for the whole hall; what is here stays here.',
		publish: 'Bring the congress to the hub',
		publishExplain:
			'This device becomes the organiser’s and sends the whole log to the hub. Do the same when the old hub died and a new one runs.',
		deviceName: 'Name of this device',
		deviceNameHint: 'For example: Organiser’s laptop',
		operatorKey: 'The operator’s key',
		operatorKeyHint: 'Shown in the window in which the hub runs.',
		publishing: 'Sending…',
		invite: 'Invite devices',
		role: 'The new device is for',
		uses: 'Devices this code admits',
		minutes: 'The code holds for (minutes)',
		create: 'Make an invitation',
		code: 'Invitation code',
		scan: 'Scan this with the new device, or open the address and type the code:',
		holds: (uses: number, until: string) => `${uses} left · until ${until}`,
		takeBack: 'Take back',
		takeBackOf: (code: string) => `Take back ${code}`,
		show: 'Show QR',
		showOf: (code: string) => `Show the QR of ${code}`,
		trust: 'The new device says “not secure”? Open the page on trusting the certificate:',
		devices: 'Devices in the hall',
		noDevices: 'No other device has joined.',
		connected: 'Connected',
		seen: (ago: string) => `Last seen ${ago}`,
		ago: (minutes: number) =>
			minutes < 1
				? 'just now'
				: minutes < 60
					? `${minutes} min ago`
					: `${Math.floor(minutes / 60)} h ago`,
		waiting: (count: number) => `${count} ${count === 1 ? 'act' : 'acts'} not sent`,
		sent: 'Everything sent',
		revoked: 'Revoked',
		revoke: 'Revoke',
		revokeOf: (name: string) => `Revoke ${name}`,
		revokeTitle: 'Revoke this device?',
		revokeExplain: (name: string) =>
			`“${name}” is cut off at once and can send nothing more. What it sent stays; what it has not sent remains on it. To use it again, invite it with a new code.`,
		thisDevice: 'this device',
		hall: 'Hall screen',
		hallExplain:
			'Open this address on the machine at the projector. It needs no code, never turns itself off, and shows only what the chair puts up.',
		notOrganiser: 'Only the organiser’s device invites and revokes others.',
		retry: 'Try again',
		leave: 'Leave the hub',
		leaveTitle: 'Leave the hub?',
		leaveExplain:
			'This device keeps the whole log and works alone. What it has not sent stays on it.'
	}
);
