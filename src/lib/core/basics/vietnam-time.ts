import type { PlainDate } from './plain-date';

/** A moment as clocks in Việt Nam show it. */
export interface VietnamTime {
	readonly day: PlainDate;
	readonly hour: number;
	readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Việt Nam keeps UTC+7 all year. */
const OFFSET = 7 * 60 * MINUTE;

/** Days since 1 January 1970 as a date of the Gregorian calendar, counted in years that begin in March. */
function dateOf(days: number): PlainDate {
	const fromMarch0000 = days + 719_468;
	const era = Math.floor(fromMarch0000 / 146_097);
	const dayOfEra = fromMarch0000 - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return [
		String(year).padStart(4, '0'),
		String(month).padStart(2, '0'),
		String(day).padStart(2, '0')
	].join('-');
}

/** Epoch milliseconds as day and time in Việt Nam, whatever zone the device is set to. */
export function vietnamTime(at: number): VietnamTime {
	const local = at + OFFSET;
	const days = Math.floor(local / DAY);
	const minutes = Math.floor((local - days * DAY) / MINUTE);
	return { day: dateOf(days), hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
