import type { DeductionReason } from '$lib/core/rulebook/base';

/** Why somebody convened is not in the base. */
export const reasonsVi: Record<DeductionReason, string> = {
	'committee-member-absent-throughout': 'cấp ủy viên vắng suốt thời gian đại hội',
	'absent-throughout-unreplaced': 'vắng suốt thời gian đại hội, không có dự khuyết thay',
	'temporarily-elsewhere': 'sinh hoạt tạm thời nơi khác, không dự',
	'exempt-not-present': 'được miễn công tác và sinh hoạt đảng, không dự',
	suspended: 'đang bị đình chỉ sinh hoạt đảng',
	'excused-throughout': 'vắng suốt thời gian đại hội, lý do được chấp nhận',
	'absent-from-meeting': 'vắng mặt tại hội nghị'
};

export const reasonsEn: Record<DeductionReason, string> = {
	'committee-member-absent-throughout': 'committee member absent for the whole congress',
	'absent-throughout-unreplaced': 'absent for the whole congress, no alternate in the place',
	'temporarily-elsewhere': 'sent elsewhere for a time, not attending',
	'exempt-not-present': 'exempt from Party work, not attending',
	suspended: 'suspended',
	'excused-throughout': 'absent for the whole congress with a reason that was accepted',
	'absent-from-meeting': 'absent from the meeting'
};
