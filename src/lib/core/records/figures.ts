import type { Measure } from '../rulebook/threshold';
import { hundredths } from '../tally/percent';
import { structureOf, type StructureLine } from '../tally/structure';
import { bodyOnPaper, raised } from './count-minutes/body';
import type { CandidateLine, CountMinutes } from './count-minutes/facts';
import { groundOnPaper, verdictOnPaper } from './count-minutes/words';
import { slugOf } from './phrases';
import type { Workbook, WorkbookColumn, WorkbookSheet } from './workbook';

const STRUCTURE_ON_PAPER: Readonly<Record<StructureLine['group'], string>> = {
	women: 'Nữ',
	men: 'Nam',
	'under-35': 'Dưới 35 tuổi',
	'35-to-50': 'Từ 35 đến 50 tuổi',
	'over-50': 'Trên 50 tuổi',
	're-elected': 'Tái cử',
	'first-time': 'Tham gia lần đầu',
	postgraduate: 'Trên đại học',
	university: 'Cao đẳng, đại học',
	secondary: 'Trung cấp trở xuống'
};

/** A share of one as Excel holds it: 9565 hundredths of a percent → 0,9565. */
const asShare = (value: number): number => value / 10_000;

const NUMBER: WorkbookColumn = { title: 'TT', kind: 'count', width: 5 };
const NAME: WorkbookColumn = { title: 'Họ và tên', kind: 'text', width: 26 };
const VOTES: WorkbookColumn = { title: 'Số phiếu', kind: 'count', width: 10 };
const MATTER: WorkbookColumn = { title: 'Nội dung', kind: 'text', width: 44 };
const AMOUNT: WorkbookColumn = { title: 'Số lượng', kind: 'count', width: 12 };

/** Said in the head of a share where it is not taken of those convened. */
const MEASURED: Readonly<Record<Measure, string>> = {
	convened: '',
	present: ' có mặt',
	issued: ' phiếu phát ra',
	valid: ' phiếu hợp lệ'
};

function ledgerSheet(minutes: CountMinutes): WorkbookSheet {
	const { ledger, base, plan } = minutes;
	const { voter, member } = bodyOnPaper(minutes);
	return {
		name: 'Sổ phiếu',
		title: `${raised(voter)} và phiếu bầu: ${plan.title}`,
		columns: [MATTER, AMOUNT],
		rows: [
			[`${raised(member)} được triệu tập`, ledger.convened],
			[`${raised(voter)} có mặt lúc bầu`, ledger.present],
			[`${raised(voter)} vắng mặt lúc bầu`, ledger.absent],
			['Số phiếu phát ra', ledger.issued],
			['Số phiếu thu về', ledger.returned],
			['Số phiếu hợp lệ', ledger.valid],
			['Số phiếu không hợp lệ', ledger.invalid],
			...ledger.grounds.map(
				({ ground, ballots }) => [`– ${groundOnPaper(minutes, ground)}`, ballots] as const
			),
			[`${raised(voter)} phải trừ khi tính kết quả`, base.deductions.length],
			['Cơ sở tính', base.people],
			['Số phiếu cần đạt', base.needed],
			['Số lượng cần bầu', plan.seats]
		]
	};
}

const percentColumn = ({ base, threshold }: CountMinutes): WorkbookColumn => ({
	title: `Tỷ lệ so với ${base.people}${MEASURED[threshold.of]}`,
	kind: 'share',
	width: 12
});

function ballotOrderSheet(minutes: CountMinutes): WorkbookSheet {
	return {
		name: 'Theo phiếu bầu',
		title: `Kết quả theo thứ tự trên phiếu bầu: ${minutes.plan.title}`,
		columns: [
			NUMBER,
			NAME,
			VOTES,
			percentColumn(minutes),
			{ title: 'Kết quả', kind: 'text', width: 19 }
		],
		rows: minutes.candidates.map((line) => [
			line.place,
			line.name,
			line.votes,
			asShare(line.hundredths),
			verdictOnPaper(minutes, line)
		])
	};
}

function voteOrderSheet(
	minutes: CountMinutes,
	name: string,
	lead: string,
	lines: readonly CandidateLine[]
): WorkbookSheet {
	return {
		name,
		title: `${lead}, theo số phiếu từ cao xuống thấp: ${minutes.plan.title}`,
		columns: [NUMBER, NAME, VOTES, percentColumn(minutes)],
		rows: lines.map((line, at) => [at + 1, line.name, line.votes, asShare(line.hundredths)])
	};
}

/** Those elected, and where a joint list gave some the alternates. */
function voteOrderSheets(minutes: CountMinutes): WorkbookSheet[] {
	const alternates = minutes.delegation?.alternates ?? [];
	return [
		voteOrderSheet(minutes, 'Trúng cử', 'Danh sách trúng cử', minutes.elected),
		...(alternates.length === 0
			? []
			: [voteOrderSheet(minutes, 'Dự khuyết', 'Đại biểu dự khuyết', alternates)])
	];
}

function structureSheet(minutes: CountMinutes): WorkbookSheet {
	const people = minutes.elected.map(({ person }) => person);
	const { total, lines, unknown } = structureOf(people, minutes.details.closes);
	const { rounding } = minutes.settings;
	const line = (matter: string, count: number) => [
		matter,
		count,
		asShare(hundredths(count, total, rounding))
	];
	const gaps = [
		['Chưa rõ nam, nữ', unknown.gender],
		['Chưa rõ tuổi', unknown.age],
		['Chưa rõ trình độ', unknown.education]
	] as const;
	return {
		name: 'Cơ cấu',
		title: `Cơ cấu các đồng chí trúng cử: ${minutes.plan.title}`,
		columns: [MATTER, AMOUNT, { title: `Tỷ lệ so với ${total}`, kind: 'share', width: 18 }],
		rows: [
			...lines.map(({ group, count }) => line(STRUCTURE_ON_PAPER[group], count)),
			...gaps.filter(([, count]) => count > 0).map(([matter, count]) => line(matter, count))
		]
	};
}

/** The figures of a contest: ledger, both tables, structure. */
export function figuresOf(minutes: CountMinutes): Workbook {
	return {
		fileName: `bang-so-lieu-${slugOf(minutes.plan.title)}`,
		note: minutes.details.illustration ? 'Số liệu minh họa' : '',
		sheets: [
			ledgerSheet(minutes),
			ballotOrderSheet(minutes),
			...voteOrderSheets(minutes),
			structureSheet(minutes)
		]
	};
}
