import type { DeviceRole } from '$lib/core/roles/device-role';
import { wording } from './language.svelte';

type RoleWords = Readonly<Record<DeviceRole, string>>;

/** What a device is in the hall for. */
export const deviceRoleWords = wording<RoleWords>(
	{
		organiser: 'Ban tổ chức',
		secretary: 'Thư ký',
		'check-in': 'Bàn điểm danh',
		teller: 'Kiểm phiếu',
		'head-teller': 'Trưởng ban kiểm phiếu',
		chair: 'Chủ tọa',
		observer: 'Quan sát'
	},
	{
		organiser: 'Organiser',
		secretary: 'Secretary',
		'check-in': 'Check-in desk',
		teller: 'Teller',
		'head-teller': 'Head teller',
		chair: 'Chair',
		observer: 'Observer'
	}
);
