import type { Settings } from '$lib/core/rulebook/settings';
import { wording } from './language.svelte';

const baseVi: Record<Settings['handBase'], string> = {
	present: 'số có mặt lúc đó',
	convened: 'số được triệu tập'
};
const baseEn: Record<Settings['handBase'], string> = {
	present: 'those present then',
	convened: 'those convened'
};

/** A show of hands, wherever one is counted. */
export const handVoteWords = wording(
	{
		agree: 'Đồng ý',
		disagree: 'Không đồng ý',
		other: 'Ý kiến khác',
		all: (present: number) => `Cả ${present} đồng ý`,
		allOf: (subject: string, present: number, voters: string) =>
			`${subject}: cả ${present} ${voters} đồng ý`,
		record: 'Ghi biểu quyết',
		recordOf: (subject: string) => `Ghi biểu quyết: ${subject}`,
		again: 'Ghi lại',
		againOf: (subject: string) => `Ghi lại biểu quyết: ${subject}`,
		recorded: (agree: number, disagree: number, other: number) =>
			`${agree} đồng ý · ${disagree} không đồng ý · ${other} ý kiến khác`,
		notCarried: (needed: number, base: Settings['handBase']) =>
			`Chưa được thông qua: cần ${needed} đồng ý, quá một nửa ${baseVi[base]}.`,
		notRecorded: 'Không ghi biểu quyết',
		nobodyPresent: (voters: string) => `Chưa có ${voters} nào được ghi là có mặt.`,
		toCheckIn: 'Đến bàn điểm danh'
	},
	{
		agree: 'Agree',
		disagree: 'Disagree',
		other: 'Other',
		all: (present: number) => `All ${present} agree`,
		allOf: (subject: string, present: number, voters: string) =>
			`${subject}: all ${present} ${voters} agree`,
		record: 'Record the vote',
		recordOf: (subject: string) => `Record the vote: ${subject}`,
		again: 'Record again',
		againOf: (subject: string) => `Record the vote again: ${subject}`,
		recorded: (agree: number, disagree: number, other: number) =>
			`${agree} agree · ${disagree} disagree · ${other} other`,
		notCarried: (needed: number, base: Settings['handBase']) =>
			`Not carried: ${needed} needed in favour, more than half of ${baseEn[base]}.`,
		notRecorded: 'No vote recorded',
		nobodyPresent: (voters: string) => `No ${voters} are marked present yet.`,
		toCheckIn: 'Go to the check-in desk'
	}
);
