import type { Measurement } from '$lib/core/contest/measure';
import { baseOf, type Base, type DeductionReason } from '$lib/core/rulebook/base';
import { isOverHalf, neededOf, type Measure, type Threshold } from '$lib/core/rulebook/threshold';
import { capital } from './nouns';
import { wording } from './language.svelte';

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
		convened: (people: number, voters: string) => `${people} ${voters} triệu tập`,
		noneLess: (convened: string) => `${convened}, không trừ ai`,
		needed: (needed: number) => `cần ${needed} phiếu`,
		more: (fraction: string) => `quá ${fraction}`,
		least: (fraction: string) => `ít nhất ${fraction}`,
		of: {
			convened: (voters: string) => `${voters} triệu tập`,
			present: (voters: string) => `${voters} có mặt`,
			issued: () => 'phiếu phát ra',
			valid: () => 'phiếu hợp lệ'
		} satisfies Record<Measure, (voters: string) => string>,
		takenOf: (share: string, measured: number, of: string, needed: string) =>
			`${share} của ${measured} ${of}: ${needed}.`,
		unknown: {
			issued: (share: string) => `${share} số phiếu phát ra; con số rõ khi phát phiếu.`,
			valid: (share: string) => `${share} số phiếu hợp lệ; con số rõ khi kiểm xong.`
		}
	},
	{
		less: lessEn,
		convened: (people: number, voters: string) => `${people} ${voters} convened`,
		noneLess: (convened: string) => `${convened}, nobody deducted`,
		needed: (needed: number) => `${needed} ${needed === 1 ? 'vote' : 'votes'} needed`,
		more: (fraction: string) => `more than ${fraction}`,
		least: (fraction: string) => `at least ${fraction}`,
		of: {
			convened: (voters: string) => `${voters} convened`,
			present: (voters: string) => `${voters} present`,
			issued: () => 'ballots issued',
			valid: () => 'valid ballots'
		} satisfies Record<Measure, (voters: string) => string>,
		takenOf: (share: string, measured: number, of: string, needed: string) =>
			`${share} of ${measured} ${of}: ${needed}.`,
		unknown: {
			issued: (share: string) =>
				`${share} of the ballots issued; the number is known when they are out.`,
			valid: (share: string) =>
				`${share} of the valid ballots; the number is known when they are counted.`
		}
	}
);

/** "quá 1/2", "ít nhất 2/3". */
export function shareText({ numerator, denominator, strict }: Threshold): string {
	const fraction = `${numerator}/${denominator}`;
	return strict ? words().more(fraction) : words().least(fraction);
}

/** "161 đại biểu triệu tập − 1 vắng suốt thời gian không có dự khuyết = 160": how the base comes about. */
function sumText(base: Base, voters: string): string {
	const say = words();
	const convened = say.convened(base.convened, voters);
	if (base.deductions.length === 0) return say.noneLess(convened);
	const counts = new Map<DeductionReason, number>();
	for (const { reason } of base.deductions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	const less = [...counts].map(([reason, people]) => ` − ${people} ${say.less[reason]}`).join('');
	return `${convened}${less} = ${baseOf(base)}`;
}

/** The base and the votes needed in one sentence; `voters` as the body calls them. */
export function baseText({ base, threshold, measured }: Measurement, voters: string): string {
	const say = words();
	const share = capital(shareText(threshold));
	if (measured === null) return say.unknown[threshold.of === 'issued' ? 'issued' : 'valid'](share);
	if (threshold.of !== 'convened') return measuredText(measured, threshold, voters);
	const needed = say.needed(neededOf(measured, threshold));
	const note = isOverHalf(threshold) ? '' : ` (${shareText(threshold)})`;
	return `${sumText(base, voters)}, ${needed}${note}.`;
}

/** "Ít nhất 2/3 của 9 phiếu hợp lệ: cần 6 phiếu." */
export function measuredText(measured: number, threshold: Threshold, voters: string): string {
	const say = words();
	const share = capital(shareText(threshold));
	const needed = say.needed(neededOf(measured, threshold));
	return say.takenOf(share, measured, say.of[threshold.of](voters), needed);
}
