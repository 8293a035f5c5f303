import type { PlainDate } from '../../basics/plain-date';
import type { VietnamTime } from '../../basics/vietnam-time';
import { COLOUR_ON_PAPER, colourOf } from '../../counting/batch-colour';
import type { Role } from '../../log/envelope';
import {
	groundNamed,
	placesMarked,
	type BallotForm,
	type Ground,
	type Marks
} from '../../tally/ballot';
import type { Tally } from '../../tally/tally';
import { GROUND_ON_PAPER } from '../../tally/ground-names';
import { bodyOnPaper } from '../count-minutes/body';
import { headOnPaper, illustrationNote } from '../contest-head';
import {
	BLANK,
	heading,
	paragraph,
	say,
	type Block,
	type Paper,
	type PaperTable,
	type Runs
} from '../paper';
import { dateInWords, slugOf, withUnbrokenTerm } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import { actOnPaper } from './acts';
import type { AlikeBallots, BatchContents, EntryLog, LogRow, Told } from './facts';

const ROLE_ON_PAPER: Readonly<Record<Role, string>> = {
	organiser: 'Ban tổ chức',
	'check-in': 'Bàn điểm danh',
	teller: 'Ban kiểm phiếu',
	'head-teller': 'Trưởng ban',
	chair: 'Đoàn Chủ tịch',
	secretary: 'Đoàn Thư ký'
};

const clock = ({ hour, minute }: VietnamTime): string =>
	[hour, minute].map((part) => String(part).padStart(2, '0')).join(':');

/** "20/5". */
function shortDay({ day }: VietnamTime): string {
	const [, month, date] = day.split('-').map(Number);
	return `${date}/${month}`;
}

/** "08:12", "08:12–08:16"; with the day where the count ran over several. */
function when({ from, until }: LogRow, isOneDay: boolean): string {
	const [begun, ended] = [clock(from), clock(until)];
	const time = begun === ended ? begun : `${begun}–${ended}`;
	return isOneDay ? time : `${shortDay(from)} ${time}`;
}

function told(one: Told): string {
	if (one.kind === 'act') return actOnPaper(one.event);
	const { batch, entry, ballots } = one.keying;
	return `Tập ${batch}, nhập lần ${entry}: ${inFigures(ballots)} phiếu`;
}

const daysOf = ({ rows }: EntryLog): PlainDate[] => [...new Set(rows.map(({ from }) => from.day))];

const isDuring = ({ head: { details } }: EntryLog, day: PlainDate): boolean =>
	day >= details.opens && day <= details.closes;

/** A rehearsal's clock, or one set wrong, is no time of this congress: the paper says so. */
function days(log: EntryLog): Runs {
	const all = daysOf(log);
	const isOutside = all.some((day) => !isDuring(log, day));
	const on = all.map(dateInWords).join(' và ');
	const gathering = bodyOnPaper(log.head).gathering;
	return say`Giờ ghi theo đồng hồ của các máy, ${on}${isOutside ? `; ngày này không thuộc những ngày ${gathering}, vì tập dượt hoặc vì đồng hồ máy đặt sai` : ''}. Phiếu nhập được ghi gộp theo từng người, từng lần nhập, đã trừ những tờ lấy lại; mỗi lần lấy lại một tờ là một dòng.`;
}

function actsTable(log: EntryLog): PaperTable {
	const isOneDay = daysOf(log).length <= 1;
	return {
		kind: 'table',
		label: 'Các việc của Ban kiểm phiếu',
		columns: [
			{ title: 'Giờ', share: isOneDay ? 16 : 21, align: 'center' },
			{ title: 'Người làm', share: 28, align: 'left' },
			{ title: 'Máy', share: 9, align: 'center' },
			{ title: 'Việc', share: isOneDay ? 47 : 42, align: 'left' }
		],
		rows: log.rows.map((row) => [
			when(row, isOneDay),
			row.actor.name || ROLE_ON_PAPER[row.actor.role],
			row.device,
			`${told(row.told)}${row.isAside ? ' (để riêng, không tính)' : ''}`
		])
	};
}

const MARKED: Readonly<Record<BallotForm, readonly (readonly [mark: string, words: string])[]>> = {
	strike: [['x', 'Gạch số']],
	agree: [
		['a', 'Đồng ý số'],
		['d', 'không đồng ý số'],
		['b', 'đánh cả hai ô ở số'],
		['n', 'không đánh ô nào ở số']
	],
	single: [
		['a', 'Đồng ý'],
		['d', 'Không đồng ý'],
		['b', 'Đánh cả hai ô'],
		['n', 'Không đánh ô nào']
	]
};

/** "Gạch số 3, 7": what a ballot says, by the numbers on it. */
function ballotOnPaper(form: BallotForm, marks: Marks): string {
	const said = MARKED[form].flatMap(([mark, words]) => {
		const places = placesMarked(marks, mark);
		if (places.length === 0) return [];
		return [form === 'single' ? words : `${words} ${places.join(', ')}`];
	});
	if (said.length === 0) return 'Không gạch tên nào';
	const text = said.join('; ');
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function verdict({ ownGrounds }: EntryLog, { ground }: AlikeBallots): string {
	if (ground === null) return 'Hợp lệ';
	return `Không hợp lệ: ${groundNamed(ground, ownGrounds, GROUND_ON_PAPER)}`;
}

/** What a tally sheet says of a batch that was counted by hand, figure by figure. */
function totalRows(log: EntryLog, { valid, grounds, votes }: Tally): string[][] {
	const groundRows = (Object.entries(grounds) as [Ground, number][]).map(([ground, ballots]) => [
		'Phiếu không hợp lệ',
		inFigures(ballots),
		groundNamed(ground, log.ownGrounds, GROUND_ON_PAPER)
	]);
	const nameRows = log.candidates.map((name, at) => [
		`${at + 1}. ${name}`,
		inFigures(votes[at] ?? 0),
		''
	]);
	return [...nameRows, ['Phiếu hợp lệ', inFigures(valid), ''], ...groundRows];
}

function batchTable(
	log: EntryLog,
	{ number, totals, ballots, pending }: BatchContents
): PaperTable {
	return {
		kind: 'table',
		label: totals ? `Kiểm đếm tay tập ${number}` : `Phiếu trong tập ${number}`,
		columns: [
			{ title: totals ? 'Trên phiếu kiểm đếm' : 'Trên phiếu', share: 50, align: 'left' },
			{ title: totals ? 'Số phiếu' : 'Số tờ', share: 12, align: 'center' },
			{ title: 'Kết luận', share: 38, align: 'left' }
		],
		rows: [
			...(totals ? totalRows(log, totals) : []),
			...ballots.map((alike) => [
				ballotOnPaper(log.plan.form, alike.marks),
				inFigures(alike.times ?? 1),
				verdict(log, alike)
			]),
			...(pending > 0 ? [['Phiếu nghi vấn', inFigures(pending), 'Chờ kết luận']] : [])
		]
	};
}

/** A batch with nothing counted in it yet has no table. */
function contents(log: EntryLog, batch: BatchContents): Block[] {
	const { number, size, ballots, pending } = batch;
	const colour = COLOUR_ON_PAPER[colourOf(number)];
	const title = heading(`Tập ${number} · ${colour}: ${inFigures(size)} phiếu theo đếm tay`);
	if (ballots.length === 0 && pending === 0)
		return [title, paragraph(say`Chưa có phiếu nào được tính.`)];
	return [title, batchTable(log, batch)];
}

function annex(log: EntryLog): Block[] {
	const names = log.candidates.map((name, at) => `${at + 1}. ${name}`).join('; ');
	return [
		heading('2. Phụ lục: phiếu trong từng tập'),
		paragraph(
			say`Trong mỗi tập, phiếu xếp theo nội dung; những tờ giống nhau ghi một dòng, kèm số tờ. Thứ tự này không phải thứ tự trong xấp phiếu, cũng không theo giờ nhập, nên không tờ nào đối chiếu được với người bầu.`
		),
		paragraph(say`Số trên phiếu: ${names}.`),
		...log.batches.flatMap((batch) => contents(log, batch))
	];
}

function tellersTable({ tellers }: EntryLog): PaperTable {
	return {
		kind: 'table',
		label: 'Chữ ký của Ban kiểm phiếu',
		isForPen: true,
		columns: [
			{ title: 'TT', share: 8, align: 'center' },
			{ title: 'Họ và tên', share: 40, align: 'left' },
			{ title: 'Nhiệm vụ', share: 20, align: 'left' },
			{ title: 'Ký tên', share: 32, align: 'left' }
		],
		rows: tellers.map(({ name, isHead }, at) => [
			String(at + 1),
			name,
			isHead ? 'Trưởng ban' : 'Ủy viên',
			''
		])
	};
}

/** The log as it reads, to be kept with the count minutes. Always in Vietnamese. */
export function entryLogPaper(log: EntryLog): Paper {
	const { head, plan, tellers } = log;
	const { details } = head;
	const lastDay = daysOf(log).findLast((day) => isDuring(log, day)) ?? details.closes;
	return {
		fileName: `nhat-ky-nhap-phieu-${slugOf(plan.title)}`,
		head: headOnPaper(head, dateInWords(lastDay)),
		title: 'NHẬT KÝ NHẬP PHIẾU',
		summary: withUnbrokenTerm(`bầu ${plan.title}`),
		body: [
			paragraph(say`Kèm theo Biên bản kiểm phiếu bầu ${withUnbrokenTerm(plan.title)}.`),
			heading('1. Các việc đã làm'),
			paragraph(days(log)),
			actsTable(log),
			...annex(log),
			heading('3. Chữ ký của Ban kiểm phiếu'),
			tellersTable(log)
		],
		closing: say`Nhật ký gồm ${BLANK} trang, in hồi ${BLANK} giờ ${BLANK} phút, ngày ${BLANK}, tại ${details.place}.`,
		signatures: [
			{
				capacity: ['T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN'],
				name: tellers.find(({ isHead }) => isHead)?.name ?? ''
			}
		],
		footer: illustrationNote(details)
	};
}
