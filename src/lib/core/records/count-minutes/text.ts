import { settingKeysFor } from '../../rulebook/settings';
import { BLANK, heading, item, paragraph, say, type Block, type Paper, type Runs } from '../paper';
import {
	congressInCapitals,
	dateInWords,
	inCapitals,
	slugOf,
	timeInWords,
	withUnbrokenTerm
} from '../phrases';
import { ballots, base } from './ballots';
import type { CountMinutes } from './facts';
import { basis, committee, seatsAndList } from './preparation';
import { elected, results } from './result';
import { settingOnPaper } from './words';

function pendingRules(minutes: CountMinutes): Block[] {
	return [
		heading('7. Quy tắc chờ xác nhận đã áp dụng'),
		paragraph(say`Các điểm chưa có văn bản xác nhận, được chọn trước khi phát phiếu:`),
		...settingKeysFor(minutes.plan).map((key) =>
			item(say`${settingOnPaper(key, minutes.settings)}`)
		)
	];
}

function closing({ announcedAt, details, day }: CountMinutes): Runs {
	return say`Kết quả được công bố trước Đại hội hồi ${timeInWords(announcedAt)}, ${dateInWords(day)}. Biên bản lập xong hồi ${BLANK} giờ ${BLANK} phút cùng ngày, tại ${details.place}, gồm ${BLANK} trang, thành ${BLANK} bản có giá trị như nhau.`;
}

/** The minutes as they read: the form of rules.md §7 with both tables. Always in Vietnamese. */
export function countMinutesPaper(minutes: CountMinutes): Paper {
	const { details, plan, tellers } = minutes;
	return {
		fileName: `bien-ban-kiem-phieu-${slugOf(plan.title)}`,
		head: {
			upperOrgan: inCapitals(details.upperOrgan),
			organ: [congressInCapitals(details.organ), inCapitals(`lần thứ ${details.ordinal}`)],
			placeAndDate: `${details.place}, ${dateInWords(minutes.day)}`
		},
		title: 'BIÊN BẢN KIỂM PHIẾU',
		summary: withUnbrokenTerm(`bầu ${plan.title}`),
		body: [basis, seatsAndList, committee, ballots, base, results, elected, pendingRules].flatMap(
			(section) => section(minutes)
		),
		closing: closing(minutes),
		signatures: [
			{ capacity: ['T/M ĐOÀN CHỦ TỊCH'], name: '' },
			{ capacity: ['T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN'], name: tellers.head }
		],
		footer: details.illustration ? 'Số liệu minh họa' : ''
	};
}
