import { vietnamTime, type VietnamTime } from '../basics/vietnam-time';
import type { CongressDetails } from '../congress/events';

/**
 * A moment of the congress as papers state it. A clock outside the days of the congress is a
 * rehearsal's or is set wrong: `null`, and the paper leaves the time to the pen.
 */
export function timeDuring(
	{ opens, closes }: CongressDetails,
	at: number | null
): VietnamTime | null {
	if (at === null) return null;
	const time = vietnamTime(at);
	return time.day >= opens && time.day <= closes ? time : null;
}
