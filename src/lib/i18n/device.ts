import { wording } from './language.svelte';

/** What the user should know of this device and of the app kept on it. */
export const deviceWords = wording(
	{
		title: 'Lưu ý về máy này',
		worries: {
			'low-space': 'Máy sắp hết chỗ lưu: xóa bớt ảnh hoặc tệp khác trên máy trước khi kiểm phiếu.',
			'not-persistent':
				'Trình duyệt có thể xóa dữ liệu khi máy hết chỗ: cài ứng dụng vào máy hoặc đánh dấu trang này, không dùng cửa sổ ẩn danh, chừa vài GB trống và lưu tệp lưu trữ sau mỗi buổi.',
			'no-service-worker':
				'Trình duyệt này chưa giữ được ứng dụng để mở khi mất mạng: đừng đóng cửa sổ này trong suốt đại hội, hoặc mở ứng dụng bằng Chrome, Edge hay Safari.'
		},
		saveArchive: 'Lưu tệp lưu trữ',
		newVersion: 'Có bản mới của ứng dụng. Dữ liệu giữ nguyên.',
		update: 'Cập nhật',
		updating: 'Đang cập nhật…',
		noStorage: {
			title: 'Trình duyệt không cho lưu dữ liệu trên máy này',
			lead: 'Phiếu nhập vào lúc này sẽ mất khi đóng cửa sổ, nên ứng dụng dừng lại ngay từ đầu.',
			todo: [
				'Nếu đang ở cửa sổ ẩn danh (riêng tư), đóng lại rồi mở bằng cửa sổ thường.',
				'Trong cài đặt của trình duyệt, cho phép trang này lưu dữ liệu (cookie và dữ liệu trang web).',
				'Nếu vẫn chưa được, dùng Chrome, Edge hoặc Safari bản mới.'
			]
		}
	},
	{
		title: 'About this device',
		worries: {
			'low-space':
				'This device is almost full: delete some photos or other files before the count.',
			'not-persistent':
				'The browser may delete the data when this device runs out of space: install the app or bookmark this page, use no private window, leave some GB free, and save an archive after each session.',
			'no-service-worker':
				'This browser cannot keep the app for use without network: leave this window open for the whole congress, or open the app in Chrome, Edge or Safari.'
		},
		saveArchive: 'Save an archive',
		newVersion: 'A new version of the app is ready. Your data stay as they are.',
		update: 'Update',
		updating: 'Updating…',
		noStorage: {
			title: 'The browser stores nothing on this device',
			lead: 'Ballots keyed now would be gone when the window closes, so the app stops before it starts.',
			todo: [
				'If this is a private (incognito) window, close it and open the app in a normal one.',
				'In the browser’s settings, allow this page to store data (cookies and site data).',
				'If that does not help, use a recent Chrome, Edge or Safari.'
			]
		}
	}
);
