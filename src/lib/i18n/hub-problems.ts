import type { WireRefusal } from '$lib/wire/refusal';
import { wording } from './language.svelte';

/** What the hub answered, or that nothing of it answered. */
type HubProblem = WireRefusal | { readonly refused: 'unreachable' | 'strange-answer' };

type ProblemWords = Readonly<Record<HubProblem['refused'], (problem: HubProblem) => string>>;

const waitOf = (problem: HubProblem) => ('wait' in problem && problem.wait) || 60;

/** Why the hub said no, or nothing: what happened, what is safe, what to do. */
const problemWords = wording<ProblemWords>(
	{
		unreachable: () =>
			'Không gọi được máy chủ của hội trường. Xem máy này đã vào đúng mạng Wi-Fi chưa, rồi thử lại. Dữ liệu trên máy vẫn còn nguyên.',
		'strange-answer': () =>
			'Máy trả lời không phải máy chủ Kiểm Phiếu, hoặc khác phiên bản. Mở lại địa chỉ từ mã QR của ban tổ chức.',
		'no-hub': () =>
			'Địa chỉ này không phải máy chủ của hội trường. Mở địa chỉ từ mã QR của ban tổ chức.',
		'not-found': () => 'Máy chủ không có mục này nữa. Tải lại trang.',
		'not-json': () => 'Máy chủ không đọc được yêu cầu. Tải lại trang rồi làm lại.',
		malformed: () => 'Máy chủ không đọc được yêu cầu. Cập nhật ứng dụng trên máy này rồi làm lại.',
		'too-large': () => 'Gửi một lúc quá nhiều. Thử lại.',
		'too-many-tries': (problem) =>
			`Nhập sai mã quá nhiều lần. Chờ ${waitOf(problem)} giây rồi nhập lại mã trên màn hình của ban tổ chức.`,
		'unknown-code': () => 'Không có mã mời này. Xem lại từng chữ, hoặc xin ban tổ chức mã mới.',
		'code-used-up': () => 'Mã mời này đã dùng đủ số máy. Xin ban tổ chức mã mới.',
		'code-expired': () => 'Mã mời này đã hết hạn. Xin ban tổ chức mã mới.',
		'proof-wrong': () => 'Máy này chưa chứng minh được khóa của mình. Tải lại trang rồi vào lại.',
		'operator-only': () => 'Cần khóa của người trông máy chủ. Khóa hiện trong cửa sổ chạy máy chủ.',
		'no-token': () => 'Máy này chưa vào đại hội trên máy chủ. Vào lại bằng mã mời.',
		'unknown-token': () =>
			'Máy chủ chưa biết máy này (có thể là máy chủ mới). Vào lại bằng mã mời; những gì chưa gửi vẫn còn trên máy.',
		'device-revoked': () =>
			'Ban tổ chức đã ngừng quyền của máy này. Những gì đã ghi vẫn còn trên máy; báo ban tổ chức.',
		'other-congress': () => 'Máy này đang ở một đại hội khác. Mở đúng đại hội rồi làm lại.',
		'role-may-not': () => 'Vai trò của máy này không được làm việc đó. Nhờ ban tổ chức.',
		'congress-exists': () => 'Đại hội này đã ở trên máy chủ rồi. Vào bằng mã mời của ban tổ chức.',
		'sequence-gap': () => 'Máy chủ còn thiếu việc trước đó của máy này. Máy sẽ tự gửi lại.',
		'chain-broken': () =>
			'Chuỗi việc của máy này trên máy chủ khác với trên máy. Không gửi tiếp; báo ban tổ chức và lưu tệp lưu trữ.',
		'seal-wrong': () => 'Dấu niêm của máy này không khớp. Không gửi tiếp; báo ban tổ chức.',
		'not-yours': () => 'Máy này gửi việc của máy khác. Chỉ ban tổ chức được làm vậy.',
		busy: () => 'Máy chủ đang bận. Máy sẽ tự thử lại.'
	},
	{
		unreachable: () =>
			'The hub of the hall does not answer. See that this device is on the right Wi-Fi, then try again. What is on the device is safe.',
		'strange-answer': () =>
			'What answers is no hub of this program, or of another version. Open the address from the organiser’s QR code again.',
		'no-hub': () => 'This address is no hub. Open the address from the organiser’s QR code.',
		'not-found': () => 'The hub no longer has this. Load the page again.',
		'not-json': () => 'The hub could not read the request. Load the page again and retry.',
		malformed: () =>
			'The hub could not read the request. Update the app on this device, then retry.',
		'too-large': () => 'Too much was sent at once. Try again.',
		'too-many-tries': (problem) =>
			`Too many wrong codes. Wait ${waitOf(problem)} seconds, then type the code from the organiser’s screen.`,
		'unknown-code': () =>
			'There is no such invitation. Check every letter, or ask the organiser for a new one.',
		'code-used-up': () =>
			'This invitation has been taken up by all its devices. Ask the organiser for a new one.',
		'code-expired': () => 'This invitation has expired. Ask the organiser for a new one.',
		'proof-wrong': () => 'This device could not prove its key. Load the page again and join again.',
		'operator-only': () =>
			'This needs the operator’s key, shown in the window in which the hub runs.',
		'no-token': () => 'This device has not joined the congress on the hub. Join by invitation.',
		'unknown-token': () =>
			'The hub does not know this device (it may be a new hub). Join again by invitation; what was not sent is still on the device.',
		'device-revoked': () =>
			'The organiser took this device’s rights away. What it recorded is still on it; tell the organiser.',
		'other-congress': () =>
			'This device is at another congress. Open the right congress, then retry.',
		'role-may-not': () => 'The role of this device may not do this. Ask the organiser.',
		'congress-exists': () =>
			'This congress is already on the hub. Join with the organiser’s invitation.',
		'sequence-gap': () =>
			'The hub lacks earlier acts of this device. It sends them again by itself.',
		'chain-broken': () =>
			'The hub’s chain of this device differs from the one here. Nothing more is sent; tell the organiser and save the archive.',
		'seal-wrong': () =>
			'The seal of this device does not fit. Nothing more is sent; tell the organiser.',
		'not-yours': () => 'This device sends acts of another. Only the organiser may.',
		busy: () => 'The hub is busy. The device tries again by itself.'
	}
);

export function hubProblemText(problem: HubProblem): string {
	return problemWords()[problem.refused](problem);
}
