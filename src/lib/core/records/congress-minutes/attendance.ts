import type { Mandate } from '../../congress/delegate';
import { decisionTitle } from '../../rulebook/citation';
import { BLANK, heading, paragraph, say, type Block, type PaperTable, type Runs } from '../paper';
import { dateInWords, number } from '../phrases';
import { inFigures, inWords } from '../vietnamese-numerals';
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

function attendanceTable({ convened, byMandate, attended, replaced }: AttendanceFacts): PaperTable {
	const row = (matter: string, value: number | null) =>
		value === null ? [matter, BLANK, BLANK] : [matter, inFigures(value), inWords(value)];
	return {
		kind: 'table',
		label: 'Đại biểu dự Đại hội',
		columns: [
			{ title: 'Nội dung', share: 50, align: 'left' },
			{ title: 'Số lượng', share: 15, align: 'center' },
			{ title: 'Bằng chữ', share: 35, align: 'left' }
		],
		rows: [
			row('Đại biểu chính thức được triệu tập', convened),
			...MANDATES.filter((mandate) => byMandate[mandate] > 0).map((mandate) =>
				row(`– ${MANDATE_ON_PAPER[mandate]}`, byMandate[mandate])
			),
			row('Đại biểu dự Đại hội', attended),
			...(replaced > 0 ? [row('– đại biểu dự khuyết vào thay', replaced)] : []),
			row('Đại biểu vắng mặt', attended === null ? null : convened - attended)
		]
	};
}

/** Whether enough came, by the rule the congress chose; only the rule while the desk has let nobody in. */
function quorum({ attendance: { quorum: needed, attended }, rulebook }: CongressMinutes): Runs {
	const rule = say`cần có mặt ít nhất ${number(needed)} đại biểu (${cite(rulebook, 'quorum')}).`;
	if (attended === null) return say`Điều kiện tiến hành Đại hội: ${rule}`;
	return attended >= needed
		? say`Đại hội đủ điều kiện tiến hành: ${rule}`
		: say`Số đại biểu ghi nhận được chưa đủ điều kiện tiến hành Đại hội: ${rule}`;
}

/** Who was convened and who came. */
export function attendance(minutes: CongressMinutes): Block[] {
	const { cells } = minutes.attendance;
	return [
		heading('I. Đại biểu dự Đại hội'),
		paragraph(say`Đại biểu của ${number(cells)} chi bộ trong Đảng bộ được triệu tập dự Đại hội:`),
		attendanceTable(minutes.attendance),
		paragraph(quorum(minutes)),
		paragraph(say`Đại biểu cấp trên và khách mời: ${BLANK}`)
	];
}
