import type { Mandate } from '../../congress/delegate';
import { decisionTitle } from '../../rulebook/citation';
import { BLANK, heading, paragraph, say, type Block, type PaperTable, type Runs } from '../paper';
import { dateInWords, number } from '../phrases';
import { inFigures, inWords } from '../vietnamese-numerals';
import { bodyOnPaper, raised, type BodyOnPaper } from '../count-minutes/body';
import { cite } from '../count-minutes/words';
import type { AttendanceFacts, CongressMinutes } from './facts';
import { MANDATE_ON_PAPER } from './words';

const MANDATES: readonly Mandate[] = ['ex-officio', 'elected', 'appointed'];

/** When and where, and whose congress. */
export function opening({ details, rulebook }: CongressMinutes): Block[] {
	const { opens, closes, organ, ordinal, term, place } = details;
	const days =
		opens === closes
			? `Hôm nay, ${dateInWords(opens)}`
			: `Từ ${dateInWords(opens)} đến ${dateInWords(closes)}`;
	return [
		paragraph(
			say`${days}, tại ${BLANK} (${place}), ${organ} tiến hành Đại hội lần thứ ${ordinal}, nhiệm kỳ ${term}.`
		),
		...(rulebook.decision
			? [
					paragraph(
						say`“Quy chế” dưới đây là Quy chế bầu cử trong Đảng ban hành kèm theo ${decisionTitle(rulebook.decision)}.`
					)
				]
			: [])
	];
}

function attendanceTable(
	{ convened, byMandate, attended, replaced }: AttendanceFacts,
	{ voter, member }: BodyOnPaper,
	isOfDelegates: boolean
): PaperTable {
	const mandates = isOfDelegates ? MANDATES.filter((mandate) => byMandate[mandate] > 0) : [];
	const row = (matter: string, value: number | null) =>
		value === null ? [matter, BLANK, BLANK] : [matter, inFigures(value), inWords(value)];
	return {
		kind: 'table',
		label: `${raised(voter)} dự Đại hội`,
		columns: [
			{ title: 'Nội dung', share: 50, align: 'left' },
			{ title: 'Số lượng', share: 15, align: 'center' },
			{ title: 'Bằng chữ', share: 35, align: 'left' }
		],
		rows: [
			row(`${raised(member)} được triệu tập`, convened),
			...mandates.map((mandate) => row(`– ${MANDATE_ON_PAPER[mandate]}`, byMandate[mandate])),
			row(`${raised(voter)} dự Đại hội`, attended),
			...(replaced > 0 ? [row('– đại biểu dự khuyết vào thay', replaced)] : []),
			row(`${raised(voter)} vắng mặt`, attended === null ? null : convened - attended)
		]
	};
}

/** Whether enough came, by the rule the congress chose; only the rule while the desk has let nobody in. */
function quorum(minutes: CongressMinutes, { voter }: BodyOnPaper): Runs {
	const { attendance: figures, rulebook } = minutes;
	const { quorum: needed, attended } = figures;
	const rule = say`cần có mặt ít nhất ${number(needed)} ${voter} (${cite(rulebook, 'quorum')}).`;
	if (attended === null) return say`Điều kiện tiến hành Đại hội: ${rule}`;
	return attended >= needed
		? say`Đại hội đủ điều kiện tiến hành: ${rule}`
		: say`Số ${voter} ghi nhận được chưa đủ điều kiện tiến hành Đại hội: ${rule}`;
}

/** Who was convened and who came. */
export function attendance(minutes: CongressMinutes): Block[] {
	const { details } = minutes;
	const body = bodyOnPaper({ details, body: details.body });
	const isOfDelegates = details.body === 'delegates-congress';
	const from = isOfDelegates
		? say` của ${number(minutes.attendance.cells)} chi bộ trong Đảng bộ`
		: [];
	return [
		heading(`I. ${raised(body.voter)} dự Đại hội`),
		paragraph(say`${raised(body.voter)}${from} được triệu tập dự Đại hội:`),
		attendanceTable(minutes.attendance, body, isOfDelegates),
		paragraph(quorum(minutes, body)),
		paragraph(say`Đại biểu cấp trên và khách mời: ${BLANK}`)
	];
}
