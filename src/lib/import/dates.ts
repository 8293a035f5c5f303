import { isPlainDate, type PlainDate } from '$lib/core/basics/plain-date';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { textOf, type Cell } from './table';

/** Why a text is no date; `instead` is what was probably meant, where that can be said. */
export type DateProblem =
	| { readonly kind: 'two-digit-year'; readonly instead: string }
	| { readonly kind: 'impossible-date' }
	| { readonly kind: 'month-first'; readonly instead: string }
	| { readonly kind: 'not-a-date' };

export interface ReadDate {
	readonly date: PlainDate;
	/** "5/1968": the file keeps the month, a `PlainDate` cannot; only the year is taken. */
	readonly monthDropped: boolean;
}

const YEAR = /^(?:19|20|21)\d{2}$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})\s*[-/. ]\s*(\d{4})$/;
const WORDS = /^(?:sinh )?(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4}|\d{2})$/i;
const SHORT_YEAR = /^\d{2}$/;
/** Serial numbers Excel gives the days from 1900 to 2100. */
const LAST_SERIAL = 73_050;
const FIRST_SERIAL = 2_200;
/** Day 0 of Excel's calendar after its false 29 February 1900, in days before 1970. */
const EPOCH_OFFSET = 25_569;
const MS_A_DAY = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');
const asDate = (year: number, month: number, day: number): string =>
	`${year}-${two(month)}-${two(day)}`;

/** Party members are grown up: two digits mean the last century unless that is hardly possible. */
const fullYear = (short: number): number => (short <= 12 ? 2000 : 1900) + short;

const whole = (date: PlainDate): Result<ReadDate, DateProblem> =>
	accept({ date, monthDropped: false });

function fromParts(day: number, month: number, year: string): Result<ReadDate, DateProblem> {
	if (SHORT_YEAR.test(year))
		return refuse({ kind: 'two-digit-year', instead: `${day}/${month}/${fullYear(Number(year))}` });
	const date = asDate(Number(year), month, day);
	if (isPlainDate(date)) return whole(date);
	const swapped = asDate(Number(year), day, month);
	return isPlainDate(swapped)
		? refuse({ kind: 'month-first', instead: `${month}/${day}/${year}` })
		: refuse({ kind: 'impossible-date' });
}

/** A day by the number Excel keeps for it (32874 is 1/1/1990). */
function fromSerial(serial: number): PlainDate {
	return new Date((Math.floor(serial) - EPOCH_OFFSET) * MS_A_DAY).toISOString().slice(0, 10);
}

function fromNumber(value: number): Result<ReadDate, DateProblem> {
	if (YEAR.test(String(value))) return whole(String(value));
	if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return whole(fromSerial(value));
	if (SHORT_YEAR.test(String(value)))
		return refuse({ kind: 'two-digit-year', instead: String(fullYear(value)) });
	return refuse({ kind: 'not-a-date' });
}

function fromText(text: string): Result<ReadDate, DateProblem> {
	const dayFirst = DAY_FIRST.exec(text) ?? WORDS.exec(text);
	if (dayFirst) return fromParts(Number(dayFirst[1]), Number(dayFirst[2]), dayFirst[3] ?? '');
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) return fromParts(Number(yearFirst[3]), Number(yearFirst[2]), yearFirst[1] ?? '');
	const monthYear = MONTH_YEAR.exec(text);
	if (!monthYear) return refuse({ kind: 'not-a-date' });
	const [, month, year = ''] = monthYear;
	const isMonth = Number(month) >= 1 && Number(month) <= 12;
	return isMonth && isPlainDate(year)
		? accept({ date: year, monthDropped: true })
		: refuse({ kind: 'impossible-date' });
}

/**
 * A date as Vietnamese lists write it: day, month, year with any separator, a year alone, month and
 * year, or a cell Excel keeps as a date. An empty cell is no date and no problem.
 */
export function readDate(cell: Cell): Result<ReadDate | null, DateProblem> {
	const text = textOf(cell);
	if (text === '') return accept(null);
	if (cell !== null && typeof cell === 'object')
		return isPlainDate(cell.date) ? whole(cell.date) : refuse({ kind: 'impossible-date' });
	const isNumber = typeof cell === 'number' || /^\d+$/.test(text);
	return isNumber ? fromNumber(Number(text)) : fromText(text);
}
