/**
 * A calendar date without clock or zone: `YYYY-MM-DD`, or `YYYY` where only the year is known
 * (party files often give no more).
 */
export type PlainDate = string;

const FULL = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** True for an existing day of the calendar, or a bare year from 1900 to 2199. */
export function isPlainDate(text: string): boolean {
	const year = Number(text.slice(0, 4));
	if (year < 1900 || year > 2199) return false;
	if (YEAR.test(text)) return true;
	const parts = FULL.exec(text);
	if (!parts) return false;
	const day = Number(parts[3]);
	return day >= 1 && day <= daysIn(year, Number(parts[2]));
}

/**
 * Completed years on a day. A bare birth year counts as if the birthday had passed,
 * the way age is reckoned where only the year is on file.
 */
export function ageOn(born: PlainDate, day: PlainDate): number {
	const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
	const birthdayAhead = FULL.test(born) && FULL.test(day) && day.slice(5) < born.slice(5);
	return birthdayAhead ? years - 1 : years;
}

/** `2020-05-20` → `20/5/2020`, the order dates are written in Việt Nam; a bare year stays as it is. */
export function inVietnameseOrder(date: PlainDate): string {
	const parts = FULL.exec(date);
	return parts ? `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}` : date;
}

/** `20/5/2020` → `2020-05-20`; `null` for anything that is no full day of the calendar. */
export function fromVietnameseOrder(text: string): PlainDate | null {
	const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.replace(/\s/g, ''));
	if (!parts) return null;
	const [, day = '', month = '', year = ''] = parts;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isPlainDate(date) ? date : null;
}
