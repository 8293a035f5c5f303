import { matchOf } from '../../integrity/code-match';
import { settingKeysFor } from '../../rulebook/settings';
import {
	BLANK,
	bold,
	heading,
	item,
	paragraph,
	say,
	type Block,
	type Paper,
	type Runs,
	type SignatureBlock
} from '../paper';
import { headOnPaper, illustrationNote } from '../contest-head';
import { dateInWords, namesOf, slugOf, timeInWords, withUnbrokenTerm } from '../phrases';
import { unbroken } from '../unbroken';
import { ballots, base } from './ballots';
import { bodyOnPaper } from './body';
import type { CountMinutes } from './facts';
import { basis, committee, seatsAndList } from './preparation';
import { elected, results } from './result';
import { settingOnPaper } from './words';

function pendingRules(minutes: CountMinutes): Block[] {
	return [
		heading('7. Quy tắc chờ xác nhận đã áp dụng'),
		paragraph(say`Các điểm chưa có văn bản xác nhận, được chọn trước khi phát phiếu:`),
		...settingKeysFor(minutes.plan, minutes.details, minutes.settings).map((key) =>
			item(say`${settingOnPaper(key, minutes.settings, bodyOnPaper(minutes))}`)
		)
	];
}

/** The code of the count as the devices held it, and who read it from two of them. */
function codeSentence(minutes: CountMinutes, code: string | null): Runs {
	if (code === null) return say`Mã đối chiếu số liệu kiểm phiếu trên các máy: ${BLANK}.`;
	const match = matchOf(minutes, code);
	if (!match) return say`Mã đối chiếu số liệu kiểm phiếu trên các máy: ${bold(unbroken(code))}.`;
	const [one, two] = match.by;
	return say`Mã đối chiếu ${bold(unbroken(code))} được đồng chí ${one} và đồng chí ${two} đọc trên hai máy, giống nhau.`;
}

/** When the hall was told, and the code of the count; the pen adds the rest. */
function closing(minutes: CountMinutes, code: string | null): Runs {
	const { announcedAt, details, day } = minutes;
	return say`Kết quả được công bố trước ${bodyOnPaper(minutes).gathering} hồi ${timeInWords(announcedAt)}, ${dateInWords(day)}. ${codeSentence(minutes, code)} Biên bản lập xong hồi ${BLANK} giờ ${BLANK} phút cùng ngày, tại ${details.place}, gồm ${BLANK} trang, thành ${BLANK} bản có giá trị như nhau.`;
}

/** Who signs for the gathering; a meeting that one person led has that name. */
function chairSignature({ meeting, body }: CountMinutes): SignatureBlock {
	if (body !== 'committee-meeting') return { capacity: ['T/M ĐOÀN CHỦ TỊCH'], name: '' };
	const chair = meeting?.chair ?? [];
	return { capacity: ['CHỦ TRÌ HỘI NGHỊ'], name: chair.length === 1 ? namesOf(chair) : '' };
}

/**
 * The minutes as they read: the form of rules.md §7 with both tables. Always in Vietnamese. `code` is the
 * contest's integrity code; `null` leaves its place to the pen.
 */
export function countMinutesPaper(minutes: CountMinutes, code: string | null): Paper {
	const { details, plan, tellers } = minutes;
	return {
		fileName: `bien-ban-kiem-phieu-${slugOf(plan.title)}`,
		head: headOnPaper(
			{ details, body: minutes.body, isMeeting: minutes.meeting !== null },
			dateInWords(minutes.day)
		),
		title: 'BIÊN BẢN KIỂM PHIẾU',
		summary: withUnbrokenTerm(`bầu ${plan.title}`),
		body: [basis, seatsAndList, committee, ballots, base, results, elected, pendingRules].flatMap(
			(section) => section(minutes)
		),
		closing: closing(minutes, code),
		signatures: [
			chairSignature(minutes),
			{ capacity: ['T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN'], name: tellers.head }
		],
		footer: illustrationNote(details)
	};
}
