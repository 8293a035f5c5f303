import { wording } from './language.svelte';

/** The delegation to the congress above: how many, and who. */
export const delegationWords = wording(
	{
		title: 'Đoàn đại biểu',
		toBe: (seats: number, byOffice: number) =>
			`Bầu ${seats} + ${byOffice} đương nhiên = ${seats + byOffice}`,
		is: (elected: number, byOffice: number) =>
			`${elected} được bầu + ${byOffice} đương nhiên = ${elected + byOffice}`,
		agrees: (sum: string, allocated: number) => `${sum}, đúng số ${allocated} được phân bổ.`,
		differs: (sum: string, allocated: number) =>
			`${sum}, nhưng được phân bổ ${allocated}. Xem lại trên văn bản phân bổ; bầu tiếp số còn thiếu nếu đại hội quyết định.`,
		alone: (sum: string) => `${sum} đồng chí.`,
		elected: 'Được bầu',
		byOffice: 'Đương nhiên',
		alternates: (found: number, wanted: number) => `Dự khuyết ${found}/${wanted}`,
		alternatesLater: (wanted: number) => `Dự khuyết: lấy ${wanted} từ danh sách chung này.`
	},
	{
		title: 'The delegation',
		toBe: (seats: number, byOffice: number) =>
			`Elect ${seats} + ${byOffice} ex officio = ${seats + byOffice}`,
		is: (elected: number, byOffice: number) =>
			`${elected} elected + ${byOffice} ex officio = ${elected + byOffice}`,
		agrees: (sum: string, allocated: number) => `${sum}, as the ${allocated} allocated.`,
		differs: (sum: string, allocated: number) =>
			`${sum}, but ${allocated} are allocated. Look at the paper that allocates them; another round elects those missing, if the congress decides so.`,
		alone: (sum: string) => `${sum} in all.`,
		elected: 'Elected',
		byOffice: 'Ex officio',
		alternates: (found: number, wanted: number) => `Alternates ${found} of ${wanted}`,
		alternatesLater: (wanted: number) => `Alternates: ${wanted} taken from this joint list.`
	}
);
