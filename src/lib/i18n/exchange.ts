import { countText } from './format';
import { wording } from './language.svelte';

/** Two devices without a network: what one holds goes to the other in a file. */
export const exchangeWords = wording(
	{
		title: 'Trao đổi giữa hai máy',
		explain:
			'Hai máy không có mạng vẫn đưa được việc đã ghi cho nhau: lưu tệp ở máy này, chép sang máy kia (USB, Bluetooth), rồi nhận ở đó. Làm cả hai chiều thì hai máy có như nhau. Nhận hai lần cùng một tệp cũng không thừa gì.',
		send: {
			title: 'Gửi từ máy này',
			none: 'Máy này chưa có đại hội nào để gửi.',
			secrecy:
				'Trong tệp có từng lá phiếu đã nhập: chỉ đưa cho máy của ban kiểm phiếu, ban tổ chức.',
			act: 'Lưu tệp trao đổi',
			saving: 'Đang lưu…',
			failed: 'Không lưu được tệp. Thử lại; dữ liệu trên máy này vẫn nguyên.',
			done: (fileName: string, events: number) =>
				`Đã lưu ${fileName}: ${countText(events)} việc. Chép tệp sang máy kia.`
		},
		receive: {
			title: 'Nhận dữ liệu',
			explain: 'Mở tệp trao đổi của máy kia. Máy kiểm tra hết rồi mới hỏi có nhận không.',
			choose: 'Chọn tệp trao đổi',
			again: 'Chọn tệp khác',
			drop: 'hoặc thả tệp vào đây',
			checking: 'Đang kiểm tra tệp…',
			brings: (events: number, held: number) =>
				`${countText(events)} việc mới; ${countText(held)} việc máy này đã có.`,
			nothingNew: 'Máy này đã có mọi việc trong tệp.',
			unsealed: (events: number) =>
				`${countText(events)} việc không có chữ ký, của máy chưa từng vào máy chủ hội trường. Chỉ nhận tệp do chính người trong ban đưa.`,
			act: 'Nhận vào máy này',
			taking: 'Đang nhận…',
			done: (events: number) => `Đã nhận ${countText(events)} việc`,
			doneNext: 'Về trang đầu',
			refused: 'Không nhận được tệp này',
			safe: 'Dữ liệu trên máy này vẫn nguyên.',
			full: 'Bộ nhớ của máy đã đầy, chưa nhận gì. Xóa bớt tệp khác rồi nhận lại.',
			failed: 'Chưa ghi được vào máy, chưa nhận gì. Thử lại.'
		}
	},
	{
		title: 'Exchange between two devices',
		explain:
			'Two devices without a network can still give each other what they recorded: save a file here, copy it over (USB, Bluetooth), receive it there. Done both ways, both hold the same. Receiving one file twice adds nothing.',
		send: {
			title: 'Send from this device',
			none: 'This device holds no congress to send.',
			secrecy:
				'The file holds every ballot keyed: give it only to a device of the tellers or the organisers.',
			act: 'Save the exchange file',
			saving: 'Saving…',
			failed: 'The file could not be saved. Try again; what this device holds is untouched.',
			done: (fileName: string, events: number) =>
				`${fileName} is saved: ${countText(events)} acts. Copy it to the other device.`
		},
		receive: {
			title: 'Receive',
			explain: 'Open the other device’s exchange file. All of it is checked before you are asked.',
			choose: 'Choose the exchange file',
			again: 'Choose another file',
			drop: 'or drop it here',
			checking: 'Checking the file…',
			brings: (events: number, held: number) =>
				`${countText(events)} new acts; ${countText(held)} this device has already.`,
			nothingNew: 'This device has everything in the file already.',
			unsealed: (events: number) =>
				`${countText(events)} acts carry no signature: their device never joined a hub. Take only a file handed over by one of the committee.`,
			act: 'Receive on this device',
			taking: 'Receiving…',
			done: (events: number) => `${countText(events)} acts received`,
			doneNext: 'To the first screen',
			refused: 'This file cannot be received',
			safe: 'What this device holds is untouched.',
			full: 'The device is full; nothing was received. Delete other files, then receive again.',
			failed: 'It could not be stored; nothing was received. Try again.'
		}
	}
);
