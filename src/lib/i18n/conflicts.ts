import type { Role } from '$lib/core/log/envelope';
import { wording } from './language.svelte';

const rolesVi: Record<Role, string> = {
	organiser: 'ban tổ chức',
	'check-in': 'bàn điểm danh',
	teller: 'kiểm phiếu viên',
	'head-teller': 'trưởng ban kiểm phiếu',
	chair: 'chủ tọa',
	secretary: 'thư ký'
};
const rolesEn: Record<Role, string> = {
	organiser: 'organiser',
	'check-in': 'check-in desk',
	teller: 'teller',
	'head-teller': 'head teller',
	chair: 'chair',
	secretary: 'secretary'
};

/** The screen where a person settles what devices recorded without knowing of each other. */
export const conflictWords = wording(
	{
		title: 'Xung đột giữa các máy',
		explain:
			'Hai máy cùng làm một việc khi chưa biết việc của nhau. Việc trước được giữ, việc sau để riêng. Xem giấy rồi chọn; cả hai đều còn trong nhật ký.',
		none: 'Không có xung đột nào chờ giải quyết.',
		noneExplain: 'Khi hai máy ghi khác nhau về cùng một việc, việc đó hiện ở đây.',
		standing: 'Đang có',
		aside: 'Để riêng',
		stands: 'Đã công bố, vẫn giữ',
		notKnown: 'Máy công bố chưa biết',
		keep: 'Giữ điều đang có',
		seen: 'Đã xem, giữ như vậy',
		take: 'Lấy việc để riêng',
		onlyKeep: 'Hai bên ghi như nhau, hoặc không thể thay cho nhau: chỉ cần xem rồi giữ.',
		reason: 'Ghi chú (nếu cần)',
		by: (at: string, role: Role, name: string, device: string) =>
			`${at} · ${name || rolesVi[role]} · máy ${device}`,
		more: (count: number) => `và ${count} việc nữa`,
		settled: 'Đã giải quyết',
		ruled: { keep: 'Giữ điều đang có', take: 'Lấy việc để riêng' }
	},
	{
		title: 'Conflicts between devices',
		explain:
			'Two devices did one thing without knowing of each other. The earlier act stands, the later is set aside. Look at the paper, then choose; both stay in the log.',
		none: 'No conflict is waiting.',
		noneExplain: 'When two devices record one thing differently, it appears here.',
		standing: 'Stands',
		aside: 'Set aside',
		stands: 'Announced, and it stands',
		notKnown: 'Not known to the device that announced',
		keep: 'Keep what stands',
		seen: 'Seen, keep it so',
		take: 'Take what was set aside',
		onlyKeep: 'Both say the same, or one cannot replace the other: look at it and keep it.',
		reason: 'Note (if needed)',
		by: (at: string, role: Role, name: string, device: string) =>
			`${at} · ${name || rolesEn[role]} · device ${device}`,
		more: (count: number) => `and ${count} more`,
		settled: 'Settled',
		ruled: { keep: 'What stands was kept', take: 'What was set aside was taken' }
	}
);
