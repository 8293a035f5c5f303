/**
 * A text of the trust page: Vietnamese first, English beside.
 * @typedef {{ vi: string, en: string }} Words
 */

/**
 * How one kind of device is told to trust the certificate.
 * @typedef {object} Guide
 * @property {string} id the page opens the guide of the device that asks
 * @property {Words} name
 * @property {'crt' | 'mobileconfig'} file
 * @property {readonly Words[]} steps what to do once the file is on the device
 */

export const TRUST_WORDS = {
	title: { vi: 'Để máy này tin cậy máy chủ', en: 'Let this device trust the hub' },
	why: {
		vi: 'Làm một lần trên mỗi máy. Chứng chỉ do chính máy tính xách tay của đại hội tạo ra, chỉ dùng cho máy chủ này; nhờ nó máy làm việc tiếp được cả khi mất mạng.',
		en: 'Once on each device. The certificate was made by the congress’s own laptop, for this hub only; with it a device works on when the network drops.'
	},
	check: { vi: 'Kiểm tra', en: 'Check' },
	checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
	trusted: {
		vi: 'Máy này đã tin cậy máy chủ.',
		en: 'This device trusts the hub.'
	},
	join: { vi: 'Vào đại hội', en: 'Join the congress' },
	notYet: {
		vi: 'Máy này chưa tin cậy máy chủ. Làm các bước dưới đây, rồi quay lại trang này: máy tự kiểm tra lại.',
		en: 'This device does not trust the hub yet. Follow the steps below, then come back to this page: it checks again by itself.'
	},
	notYetApple: {
		vi: 'Đã cài hồ sơ mà vẫn chưa được: còn thiếu bước bật công tắc ở Cài đặt tin cậy chứng nhận.',
		en: 'If the profile is installed, the switch under Certificate Trust Settings is still missing.'
	},
	notYetAndroid: {
		vi: 'Đã cài mà vẫn chưa được: xem lại đã chọn đúng loại “Chứng chỉ CA” chưa, rồi đóng hẳn Chrome và mở lại.',
		en: 'If it is installed, see that its kind was “CA certificate”, then close Chrome fully and open it again.'
	},
	notYetComputer: {
		vi: 'Đã cài mà vẫn chưa được: xem lại đã chọn đúng kho chứng chỉ chưa, rồi đóng hết cửa sổ trình duyệt và mở lại.',
		en: 'If it is installed, see that it went into the right store, then close every browser window and open it again.'
	},
	unreachable: {
		vi: 'Không thấy máy chủ. Xem máy này có nối đúng Wi-Fi của đại hội không, và máy tính xách tay còn chạy không.',
		en: 'The hub cannot be reached. See that this device is on the congress’s Wi-Fi and that the laptop is running.'
	},
	noScript: {
		vi: 'Trình duyệt này không chạy được phần kiểm tra.',
		en: 'This browser cannot run the check.'
	},
	again: { vi: 'Kiểm tra lại', en: 'Check again' },
	compare: { vi: 'So dấu vân tay', en: 'Compare the fingerprint' },
	compareWhy: {
		vi: 'Trước khi cài, so với dòng in trên màn hình máy tính xách tay. Khác một chữ số là không phải chứng chỉ của đại hội: không cài, báo người phụ trách.',
		en: 'Before installing, compare with what the laptop’s screen prints. One digit off and it is not the congress’s certificate: do not install it, tell whoever is in charge.'
	},
	download: { vi: 'Tải chứng chỉ', en: 'Download the certificate' },
	downloadProfile: { vi: 'Tải hồ sơ chứng chỉ', en: 'Download the certificate’s profile' },
	after: {
		vi: 'Sau đại hội, gỡ chứng chỉ ở chính chỗ đã cài.',
		en: 'After the congress, remove the certificate where it was installed.'
	},
	names: {
		vi: 'Tên mục có thể hơi khác tùy hãng máy và phiên bản.',
		en: 'Menus may be named a little differently on your device.'
	}
};

/** @type {readonly Guide[]} */
export const GUIDES = [
	{
		id: 'android',
		name: { vi: 'Android (Chrome)', en: 'Android (Chrome)' },
		file: 'crt',
		steps: [
			{
				vi: 'Máy phải có khóa màn hình (mã PIN hoặc hình vẽ); chưa có thì đặt trước.',
				en: 'The device needs a screen lock (PIN or pattern); set one first.'
			},
			{
				vi: 'Mở Cài đặt → Bảo mật và quyền riêng tư → Cài đặt bảo mật khác → Mã hóa và thông tin xác thực.',
				en: 'Open Settings → Security & privacy → More security settings → Encryption & credentials.'
			},
			{
				vi: 'Chọn Cài đặt chứng chỉ → Chứng chỉ CA → Vẫn cài đặt. Đừng chọn “VPN và ứng dụng” hay “Wi-Fi”.',
				en: 'Choose Install a certificate → CA certificate → Install anyway. Not “VPN & app”, not “Wi-Fi”.'
			},
			{
				vi: 'Chọn tệp kiem-phieu.crt trong mục Tải xuống.',
				en: 'Pick the file kiem-phieu.crt in Downloads.'
			},
			{
				vi: 'Quay lại trang này bằng Chrome. Firefox không dùng chứng chỉ cài như vậy.',
				en: 'Come back to this page in Chrome. Firefox does not use certificates installed this way.'
			}
		]
	},
	{
		id: 'apple',
		name: { vi: 'iPad, iPhone (Safari)', en: 'iPad, iPhone (Safari)' },
		file: 'mobileconfig',
		steps: [
			{
				vi: 'Tải bằng Safari và chọn Cho phép.',
				en: 'Download it with Safari and choose Allow.'
			},
			{
				vi: 'Mở Cài đặt → Đã tải về hồ sơ → Cài đặt, nhập mật mã máy, bấm Cài đặt lần nữa.',
				en: 'Open Settings → Profile Downloaded → Install, enter the passcode, Install again.'
			},
			{
				vi: 'Mở Cài đặt → Cài đặt chung → Giới thiệu → Cài đặt tin cậy chứng nhận, bật công tắc cạnh “Kiểm Phiếu”. Thiếu bước này thì máy vẫn chưa tin cậy.',
				en: 'Open Settings → General → About → Certificate Trust Settings and turn on the switch beside “Kiểm Phiếu”. Without it the device does not trust the hub.'
			},
			{ vi: 'Quay lại trang này.', en: 'Come back to this page.' }
		]
	},
	{
		id: 'windows',
		name: { vi: 'Windows (Edge, Chrome)', en: 'Windows (Edge, Chrome)' },
		file: 'crt',
		steps: [
			{
				vi: 'Mở tệp vừa tải → Install Certificate… → Current User → Next.',
				en: 'Open the file → Install Certificate… → Current User → Next.'
			},
			{
				vi: 'Chọn Place all certificates in the following store → Browse… → Trusted Root Certification Authorities → OK → Next → Finish.',
				en: 'Choose Place all certificates in the following store → Browse… → Trusted Root Certification Authorities → OK → Next → Finish.'
			},
			{
				vi: 'Windows hỏi lại, kèm Thumbprint: so với dấu vân tay SHA-1, khớp thì chọn Yes.',
				en: 'Windows asks once more and shows a thumbprint: compare it with the SHA-1 fingerprint, then Yes.'
			},
			{
				vi: 'Đóng hết cửa sổ Edge, Chrome rồi mở lại trang này. Gỡ sau này: chạy certmgr.msc.',
				en: 'Close all windows of Edge or Chrome and open this page again. To remove it later: run certmgr.msc.'
			}
		]
	},
	{
		id: 'mac',
		name: { vi: 'macOS (Safari, Chrome)', en: 'macOS (Safari, Chrome)' },
		file: 'crt',
		steps: [
			{
				vi: 'Mở tệp vừa tải: Keychain Access (Truy cập chuỗi khóa) mở ra, chọn chuỗi khóa “login”, bấm Add.',
				en: 'Open the file: Keychain Access opens; choose the “login” keychain and press Add.'
			},
			{
				vi: 'Bấm đúp vào “Kiểm Phiếu”, mở mục Trust, chọn Always Trust, đóng lại và nhập mật khẩu.',
				en: 'Double-click “Kiểm Phiếu”, open Trust, choose Always Trust, close it and enter the password.'
			},
			{ vi: 'Mở lại trang này.', en: 'Open this page again.' }
		]
	},
	{
		id: 'linux',
		name: { vi: 'Linux (Chrome, Chromium, Firefox)', en: 'Linux (Chrome, Chromium, Firefox)' },
		file: 'crt',
		steps: [
			{
				vi: 'Chrome, Chromium: mở chrome://certificate-manager → Local certificates → Installed by you → Trusted Certificates → Import.',
				en: 'Chrome, Chromium: open chrome://certificate-manager → Local certificates → Installed by you → Trusted Certificates → Import.'
			},
			{
				vi: 'Firefox: Settings → Privacy & Security → View Certificates… → Authorities → Import…, đánh dấu Trust this CA to identify websites.',
				en: 'Firefox: Settings → Privacy & Security → View Certificates… → Authorities → Import…, tick Trust this CA to identify websites.'
			},
			{ vi: 'Mở lại trang này.', en: 'Open this page again.' }
		]
	}
];
