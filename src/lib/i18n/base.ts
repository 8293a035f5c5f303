import type { Measurement } from '$lib/core/contest/measure';
import { baseOf, type Base, type DeductionReason } from '$lib/core/rulebook/base';
import { isOverHalf } from '$lib/core/rulebook/threshold';
import { wording } from './language.svelte';
import { measuredText, neededText, openText, shareText, thresholdWords } from './thresholds';

const lessVi: Record<DeductionReason, string> = {
	'committee-member-absent-throughout': 'cấp ủy viên vắng suốt thời gian đại hội',
	'absent-throughout-unreplaced': 'vắng suốt thời gian không có dự khuyết',
	'temporarily-elsewhere': 'sinh hoạt nơi khác không dự',
	'exempt-not-present': 'được miễn sinh hoạt không dự',
	suspended: 'bị đình chỉ sinh hoạt',
	'excused-throughout': 'vắng suốt có lý do được chấp nhận',
	'absent-from-meeting': 'vắng mặt'
};
const lessEn: Record<DeductionReason, string> = {
	'committee-member-absent-throughout': 'of the committee absent throughout',
	'absent-throughout-unreplaced': 'absent throughout with no alternate',
	'temporarily-elsewhere': 'sent elsewhere',
	'exempt-not-present': 'exempt',
	suspended: 'suspended',
	'excused-throughout': 'absent throughout with an accepted reason',
	'absent-from-meeting': 'absent'
};

const words = wording(
	{
		less: lessVi,
		noneLess: (convened: string) => `${convened}, không trừ ai`
	},
	{
		less: lessEn,
		noneLess: (convened: string) => `${convened}, nobody deducted`
	}
);

/** "161 đại biểu triệu tập − 1 vắng suốt thời gian không có dự khuyết = 160": how the base comes about. */
function sumText(base: Base, voters: string): string {
	const say = words();
	const convened = `${base.convened} ${thresholdWords().counted.convened(voters)}`;
	if (base.deductions.length === 0) return say.noneLess(convened);
	const counts = new Map<DeductionReason, number>();
	for (const { reason } of base.deductions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	const less = [...counts].map(([reason, people]) => ` − ${people} ${say.less[reason]}`).join('');
	return `${convened}${less} = ${baseOf(base)}`;
}

/** The base and the votes needed in one sentence; `voters` as the body calls them. */
export function baseText({ base, threshold, measured }: Measurement, voters: string): string {
	if (measured === null) return openText(threshold);
	if (threshold.of !== 'convened') return measuredText(measured, threshold, voters);
	const note = isOverHalf(threshold) ? '' : ` (${shareText(threshold)})`;
	return `${sumText(base, voters)}, ${neededText(measured, threshold)}${note}.`;
}
