import { wording } from './language.svelte';

/** What the app says when it is broken: not a refusal, but something nobody foresaw. */
export const faultWords = wording(
	{
		title: 'Ứng dụng gặp lỗi và đã dừng lại',
		lead: 'Những gì đã báo “Đã lưu trên máy” vẫn còn nguyên trên máy này.',
		todo: [
			'Bấm “Mở lại”. Nếu đang nhập dở, đối chiếu số phiếu đã nhập với xấp giấy rồi nhập tiếp.',
			'Nếu lỗi lặp lại, tải toàn bộ dữ liệu về để giữ thêm một bản, rồi gửi phần kỹ thuật bên dưới cho người hỗ trợ.'
		],
		openAgain: 'Mở lại',
		downloadAll: 'Tải toàn bộ dữ liệu trên máy',
		downloading: 'Đang gom dữ liệu…',
		downloaded: (file: string) => `Đã tải ${file}`,
		notDownloaded: 'Chưa tải được. Dữ liệu vẫn ở trên máy; hãy thử lại.',
		home: 'Về trang đầu',
		technical: 'Phần kỹ thuật',
		copy: 'Chép phần này',
		copied: 'Đã chép',
		noted:
			'Việc vừa làm chưa xong vì một lỗi ngoài dự kiến. Những gì đã báo lưu vẫn còn nguyên; xem lại rồi hãy làm tiếp.',
		close: 'Đóng',
		noPage: {
			title: 'Không có trang này',
			lead: 'Địa chỉ này không có trong ứng dụng. Dữ liệu trên máy không thay đổi.'
		}
	},
	{
		title: 'The app met an error and has stopped',
		lead: 'Everything it called “Saved on this device” is safe on this device.',
		todo: [
			'Press “Open again”. If a batch was being keyed, check the number keyed against the stack, then carry on.',
			'If it happens again, download everything to have a second copy, and send the technical part below to whoever helps you.'
		],
		openAgain: 'Open again',
		downloadAll: 'Download everything stored on this device',
		downloading: 'Collecting the data…',
		downloaded: (file: string) => `Downloaded ${file}`,
		notDownloaded: 'The download failed. The data are still on this device; please try again.',
		home: 'To the first page',
		technical: 'Technical part',
		copy: 'Copy this part',
		copied: 'Copied',
		noted:
			'The last step was not finished, because of an unexpected error. Whatever was called saved is safe; look again before you go on.',
		close: 'Close',
		noPage: {
			title: 'There is no such page',
			lead: 'This address is not part of the app. The data on this device have not changed.'
		}
	}
);
