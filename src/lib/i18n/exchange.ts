import { countText } from './format';
import { wording } from './language.svelte';

/** Two devices without a network: what one holds goes to the other in a file, or as QR codes before its camera. */
export const exchangeWords = wording(
	{
		title: 'Trao đổi giữa hai máy',
		explain:
			'Hai máy không có mạng vẫn đưa được việc đã ghi cho nhau: bằng mã QR cho máy ảnh của máy kia đọc, hoặc bằng tệp chép qua USB, Bluetooth. Làm cả hai chiều thì hai máy có như nhau. Nhận hai lần cũng không thừa gì.',
		send: {
			title: 'Gửi từ máy này',
			none: 'Máy này chưa có đại hội nào để gửi.',
			secrecy:
				'Trong đó có từng lá phiếu đã nhập: chỉ đưa cho máy của ban kiểm phiếu, ban tổ chức; không để người khác quay màn hình.',
			act: 'Lưu tệp trao đổi',
			saving: 'Đang chuẩn bị…',
			failed: 'Chưa gửi được. Thử lại; dữ liệu trên máy này vẫn nguyên.',
			done: (fileName: string, events: number) =>
				`Đã lưu ${fileName}: ${countText(events)} việc. Chép tệp sang máy kia.`,
			show: 'Gửi bằng mã QR',
			tooLarge:
				'Đại hội này đã nhiều việc, gửi bằng mã QR sẽ rất lâu. Bấm Lưu tệp trao đổi rồi chép tệp sang máy kia.',
			sequence: {
				title: 'Đưa mã này cho máy kia đọc',
				steps: [
					'Máy kia: mở Trao đổi giữa hai máy, bấm Nhận bằng máy ảnh.',
					'Giữ hai máy yên, mã nằm trọn trong khung. Mã tự đổi liên tục.',
					'Máy kia báo đã nhận đủ thì bấm Xong.'
				],
				code: 'Mã QR đang đổi liên tục',
				count: (total: number, seconds: number) =>
					`${countText(total)} mã, khoảng ${countText(seconds)} giây. Sót mã nào, các mã sau bù lại.`,
				close: 'Xong'
			}
		},
		receive: {
			title: 'Nhận dữ liệu',
			explain:
				'Đọc mã QR trên màn hình của máy kia, hoặc mở tệp trao đổi. Máy kiểm tra hết rồi mới hỏi có nhận không.',
			choose: 'Chọn tệp trao đổi',
			again: 'Chọn tệp khác',
			drop: 'hoặc thả tệp vào đây',
			checking: 'Đang kiểm tra…',
			brings: (events: number, held: number) =>
				`${countText(events)} việc mới; ${countText(held)} việc máy này đã có.`,
			nothingNew: 'Máy này đã có mọi việc được gửi.',
			unsealed: (events: number) =>
				`${countText(events)} việc không có chữ ký, của máy chưa từng vào máy chủ hội trường. Chỉ nhận của chính người trong ban đưa.`,
			act: 'Nhận vào máy này',
			taking: 'Đang nhận…',
			done: (events: number) => `Đã nhận ${countText(events)} việc`,
			doneNext: 'Về trang đầu',
			refused: 'Không nhận được dữ liệu này',
			safe: 'Dữ liệu trên máy này vẫn nguyên.',
			full: 'Bộ nhớ của máy đã đầy, chưa nhận gì. Xóa bớt tệp khác rồi nhận lại.',
			failed: 'Chưa ghi được vào máy, chưa nhận gì. Thử lại.',
			look: 'Nhận bằng máy ảnh',
			camera: {
				title: 'Hướng máy ảnh vào mã của máy kia',
				stopped: 'Chưa nhận được bằng máy ảnh',
				opening: 'Đang mở máy ảnh… Trình duyệt hỏi thì chọn Cho phép.',
				seeking: 'Chưa thấy mã nào.',
				picture: 'Hình máy ảnh đang thấy',
				progress: 'Số mã đã nhận',
				got: (got: number, total: number) => `${countText(got)}/${countText(total)} mã`,
				missing: (count: number) => `Còn ${countText(count)} mã`,
				part: (percent: number) => `Đã nhận ${percent} %`,
				close: 'Thôi',
				hints: {
					'nothing-seen':
						'Chưa thấy mã. Đưa hai máy lại gần, để mã nằm trọn trong khung; tăng sáng màn hình máy kia, tránh bóng đèn.',
					invitation:
						'Đây là mã mời vào máy chủ hội trường. Ở máy kia mở Trao đổi giữa hai máy, bấm Gửi bằng mã QR.',
					'no-frame':
						'Đây không phải mã trao đổi. Ở máy kia mở Trao đổi giữa hai máy, bấm Gửi bằng mã QR.',
					'newer-frame': 'Máy kia dùng bản phần mềm mới hơn. Cập nhật máy này rồi nhận lại.',
					'damaged-frame':
						'Mã đọc chưa đúng. Giữ yên hai máy, lau ống kính, tránh bóng đèn trên màn hình.',
					'other-transfer':
						'Máy kia đang hiện lần gửi khác. Bấm Thôi rồi Nhận bằng máy ảnh để nhận lại từ đầu.'
				},
				problems: {
					'not-secure':
						'Địa chỉ đang mở không được mã hóa (http) nên trình duyệt không cho dùng máy ảnh. Mở bằng địa chỉ https, hoặc nhận bằng tệp.',
					'no-camera': 'Máy này không có máy ảnh. Nhận bằng tệp.',
					'not-allowed':
						'Máy ảnh chưa được phép dùng. Mở cài đặt của trang trong trình duyệt, cho phép máy ảnh, tải lại trang; hoặc nhận bằng tệp.',
					'not-working':
						'Máy ảnh không cho hình. Đóng ứng dụng khác đang dùng máy ảnh rồi bấm lại; hoặc nhận bằng tệp.',
					'no-reader':
						'Máy này chưa tải được phần đọc mã QR. Tải lại trang khi có máy chủ; hoặc nhận bằng tệp.',
					damaged: 'Nhận đủ mã nhưng không khớp mã kiểm tra. Bấm Thôi rồi nhận lại từ đầu.'
				}
			}
		}
	},
	{
		title: 'Exchange between two devices',
		explain:
			'Two devices without a network can still give each other what they recorded: as QR codes that the other’s camera reads, or in a file copied by USB or Bluetooth. Done both ways, both hold the same. Receiving twice adds nothing.',
		send: {
			title: 'Send from this device',
			none: 'This device holds no congress to send.',
			secrecy:
				'It holds every ballot keyed: give it only to a device of the tellers or the organisers, and let nobody else film the screen.',
			act: 'Save the exchange file',
			saving: 'Preparing…',
			failed: 'It could not be sent. Try again; what this device holds is untouched.',
			done: (fileName: string, events: number) =>
				`${fileName} is saved: ${countText(events)} acts. Copy it to the other device.`,
			show: 'Send by QR code',
			tooLarge:
				'This congress holds so many acts that QR codes would take very long. Press Save the exchange file and copy it over.',
			sequence: {
				title: 'Let the other device read this',
				steps: [
					'On the other device: open Exchange between two devices, press Receive by camera.',
					'Hold both still, the whole code in its frame. The code changes by itself.',
					'When the other device has everything, press Done.'
				],
				code: 'A QR code that keeps changing',
				count: (total: number, seconds: number) =>
					`${countText(total)} codes, about ${countText(seconds)} seconds. Whatever is missed, later codes make up for.`,
				close: 'Done'
			}
		},
		receive: {
			title: 'Receive',
			explain:
				'Read the QR codes on the other device’s screen, or open its exchange file. All of it is checked before you are asked.',
			choose: 'Choose the exchange file',
			again: 'Choose another file',
			drop: 'or drop it here',
			checking: 'Checking…',
			brings: (events: number, held: number) =>
				`${countText(events)} new acts; ${countText(held)} this device has already.`,
			nothingNew: 'This device has everything that was sent already.',
			unsealed: (events: number) =>
				`${countText(events)} acts carry no signature: their device never joined a hub. Take only what one of the committee hands over.`,
			act: 'Receive on this device',
			taking: 'Receiving…',
			done: (events: number) => `${countText(events)} acts received`,
			doneNext: 'To the first screen',
			refused: 'This cannot be received',
			safe: 'What this device holds is untouched.',
			full: 'The device is full; nothing was received. Delete other files, then receive again.',
			failed: 'It could not be stored; nothing was received. Try again.',
			look: 'Receive by camera',
			camera: {
				title: 'Point the camera at the other device’s code',
				stopped: 'Not received by camera',
				opening: 'Opening the camera… Choose Allow if the browser asks.',
				seeking: 'No code seen yet.',
				picture: 'What the camera sees',
				progress: 'Codes received',
				got: (got: number, total: number) => `${countText(got)}/${countText(total)} codes`,
				missing: (count: number) => `${countText(count)} to go`,
				part: (percent: number) => `${percent}% received`,
				close: 'Stop',
				hints: {
					'nothing-seen':
						'No code seen. Bring the devices closer, the whole code in the frame; make the other screen brighter, keep lamps out of it.',
					invitation:
						'This is an invitation to the hub. On the other device open Exchange between two devices and press Send by QR code.',
					'no-frame':
						'This is no exchange code. On the other device open Exchange between two devices and press Send by QR code.',
					'newer-frame':
						'The other device runs a newer version. Update this device, then receive again.',
					'damaged-frame':
						'The code was not read well. Hold both still, wipe the lens, keep lamps out of the screen.',
					'other-transfer':
						'The other device shows another transfer. Press Stop, then Receive by camera to begin again.'
				},
				problems: {
					'not-secure':
						'This address is not encrypted (http), so the browser gives no camera. Open the https address, or receive a file.',
					'no-camera': 'This device has no camera. Receive a file.',
					'not-allowed':
						'The camera is not allowed. Allow it in the browser’s settings of this page and load the page again; or receive a file.',
					'not-working':
						'The camera gives no picture. Close the other app that uses it and press again; or receive a file.',
					'no-reader':
						'The QR reader could not be loaded. Load the page again where the server can be reached; or receive a file.',
					damaged:
						'All codes are here and do not match their checksum. Press Stop and receive from the beginning.'
				}
			}
		}
	}
);
