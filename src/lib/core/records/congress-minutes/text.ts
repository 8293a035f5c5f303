import type { SettingKey } from '../../rulebook/settings';
import { bodyOnPaper } from '../count-minutes/body';
import { settingOnPaper } from '../count-minutes/words';
import { BLANK, heading, item, paragraph, say, type Block, type Paper, type Runs } from '../paper';
import {
	congressInCapitals,
	dateInWords,
	inCapitals,
	slugOf,
	timeInWords,
	withUnbrokenTerm
} from '../phrases';
import { attendance, opening } from './attendance';
import { headOf, type CongressMinutes } from './facts';
import { session } from './items';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'] as const;
/** Settings that decide something for the congress as a whole; the others are in the count minutes. */
const SETTINGS_OF_CONGRESS: readonly SettingKey[] = ['quorum', 'handBase'];

function sessions(minutes: CongressMinutes): Block[] {
	return minutes.sessions.flatMap((facts, at) =>
		session(minutes, facts, NUMERALS[at + 1] ?? String(at + 2))
	);
}

function pendingRules(minutes: CongressMinutes): Block[] {
	const { details, settings } = minutes;
	const body = bodyOnPaper({ details, body: details.body });
	const numeral = NUMERALS[minutes.sessions.length + 1] ?? '';
	return [
		heading(`${numeral}. Quy tắc chờ xác nhận đã áp dụng`),
		...SETTINGS_OF_CONGRESS.map((key) => item(say`${settingOnPaper(key, settings, body)}`)),
		...(enclosed(minutes).length > 0
			? [paragraph(say`Các điểm riêng của từng cuộc bầu cử ghi trong Biên bản kiểm phiếu.`)]
			: [])
	];
}

/** Titles of the elections whose count minutes go with this paper. */
const enclosed = ({ sessions: held }: CongressMinutes): string[] =>
	held
		.flatMap(({ items }) => items)
		.flatMap(({ elections }) => elections)
		.filter(({ minutes }) => minutes !== null)
		.map(({ contest }) => contest.plan.title);

function enclosures(minutes: CongressMinutes): Block[] {
	const titles = enclosed(minutes);
	if (titles.length === 0) return [];
	return [
		paragraph(say`Kèm theo biên bản này:`),
		...titles.map((title) => item(say`Biên bản kiểm phiếu bầu ${title}.`))
	];
}

function closing({ details, sessions: held }: CongressMinutes): Runs {
	const last = held.at(-1)?.finished ?? null;
	return say`Đại hội bế mạc hồi ${timeInWords(last)}, ${dateInWords(last?.day ?? details.closes)}. Biên bản lập xong hồi ${BLANK} giờ ${BLANK} phút, ngày ${BLANK}, tại ${details.place}, gồm ${BLANK} trang, thành ${BLANK} bản có giá trị như nhau.`;
}

/**
 * The minutes of the congress as they read: a skeleton in the order of the agenda that the secretary
 * completes. No Party template of this paper could be read (rules.md §7). Always in Vietnamese.
 */
export function congressMinutesPaper(minutes: CongressMinutes): Paper {
	const { details } = minutes;
	const { organ, ordinal, term } = details;
	return {
		fileName: `bien-ban-dai-hoi-${slugOf(organ)}`,
		head: {
			upperOrgan: inCapitals(details.upperOrgan),
			organ: [congressInCapitals(organ), inCapitals(`lần thứ ${ordinal}`)],
			placeAndDate: `${details.place}, ${dateInWords(details.closes)}`
		},
		title: 'BIÊN BẢN',
		summary: withUnbrokenTerm(`Đại hội ${organ} lần thứ ${ordinal}, nhiệm kỳ ${term}`),
		body: [opening, attendance, sessions, pendingRules, enclosures].flatMap((section) =>
			section(minutes)
		),
		closing: closing(minutes),
		signatures: [
			{ capacity: ['T/M ĐOÀN THƯ KÝ'], name: headOf(minutes, 'secretariat') },
			{ capacity: ['T/M ĐOÀN CHỦ TỊCH'], name: headOf(minutes, 'presidium') }
		],
		footer: details.illustration ? 'Số liệu minh họa' : ''
	};
}
