import type { PlainDate } from '../basics/plain-date';
import type { VietnamTime } from '../basics/vietnam-time';
import type { HandVote } from '../hand-vote/hand-vote';
import { foldAccents } from '../people/name-order';
import { BLANK, bold, say, type Runs } from './paper';
import { unbroken } from './unbroken';
import { inFigures, inWords } from './vietnamese-numerals';

/** "15 (mười lăm)": figures, then the same in words. */
export const number = (value: number): Runs => say`${bold(inFigures(value))} (${inWords(value)})`;

/** "ngày 20 tháng 5 năm 2020"; days and the first two months carry a nought, as Party papers write them. */
export function dateInWords(day: PlainDate): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** "08 giờ 05 phút"; blanks for the pen where no clock of that day saw it. */
export function timeInWords(time: VietnamTime | null): string {
	const part = (value: number) => String(value).padStart(2, '0');
	return time ? `${part(time.hour)} giờ ${part(time.minute)} phút` : `${BLANK} giờ ${BLANK} phút`;
}

/** What the congress answered by raised hands; blanks for the pen where it was not recorded. */
export function handsInWords(vote: HandVote | undefined): Runs {
	const [agree, disagree, other] = vote ? [vote.agree, vote.disagree, vote.other] : [];
	const count = (value: number | undefined) =>
		value === undefined ? BLANK : bold(inFigures(value));
	return say`${count(agree)} đồng ý, ${count(disagree)} không đồng ý, ${count(other)} ý kiến khác`;
}

/** "Ban Chấp hành Đảng bộ phường …, nhiệm kỳ …" → "ban-chap-hanh-dang-bo-phuong-…". */
export function slugOf(title: string): string {
	const [subject = ''] = title.split(',');
	return foldAccents(subject)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** "nhiệm kỳ 2020–2025", on one line. */
export const withUnbrokenTerm = (text: string): string =>
	text.replace(/nhiệm kỳ \d[\d–-]*/g, unbroken);

/** "ĐẠI HỘI ĐẢNG BỘ PHƯỜNG NGỌC LÂM": if it takes two lines, the place's name stays whole. */
export function gatheringInCapitals(gathering: string, organ: string): string {
	const [first = '', second = '', ...place] = organ.split(' ');
	const name = place.join(' ');
	const kept = name.length <= LINE ? unbroken(name) : name;
	return inCapitals([gathering, first, second, kept].filter((part) => part !== '').join(' '));
}

export const congressInCapitals = (organ: string): string => gatheringInCapitals('Đại hội', organ);

/** Capitals that fit the left half of the paper's head. */
const LINE = 24;

export const inCapitals = (text: string): string => text.toLocaleUpperCase('vi');

export const namesOf = (people: readonly { readonly name: string }[]): string =>
	people.map(({ name }) => name).join(', ');
