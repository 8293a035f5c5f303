import { timeOf, type HybridTime } from '$lib/core/log/hybrid-clock';

const time = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

/** "07:41", from a log time or epoch ms. */
export function clockTime(at: HybridTime | number): string {
	return time.format(typeof at === 'number' ? at : timeOf(at));
}
