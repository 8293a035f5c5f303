import type { PlainDate } from '$lib/core/basics/plain-date';
import { timeOf, type HybridTime } from '$lib/core/log/hybrid-clock';
import { language } from './language.svelte';

const time = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

/** "07:41", from a log time or epoch ms. */
export function clockTime(at: HybridTime | number): string {
	return time.format(typeof at === 'number' ? at : timeOf(at));
}

const counts = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

/** "12.345" in Vietnamese, "12,345" in English. */
export function countText(count: number): string {
	return counts[language.current].format(count);
}

/** "26,67 %" in Vietnamese, "26.67%" in English, of a figure as papers print it: "26,67". */
export function percentText(printed: string): string {
	return language.current === 'vi' ? `${printed} %` : `${printed.replace(',', '.')}%`;
}

const englishDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "9 June 2014". */
export function inEnglishOrder(date: PlainDate): string {
	return englishDay.format(new Date(`${date}T00:00Z`));
}
