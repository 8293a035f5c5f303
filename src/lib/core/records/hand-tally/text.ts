import type { BallotForm, Ground } from '../../tally/ballot';
import { groundNamed } from '../../tally/ballot';
import { GROUND_ON_PAPER } from '../../tally/ground-names';
import { headOnPaper, illustrationNote } from '../contest-head';
import {
	BLANK,
	bold,
	item,
	paragraph,
	say,
	type Block,
	type Paper,
	type PaperTable,
	type Runs,
	type TableColumn
} from '../paper';
import { slugOf, withUnbrokenTerm } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import type { HandTally } from './facts';

/** Four sides and the diagonal. */
const VOTES_A_SQUARE = 5;
/** Two squares stand close together: ten votes. */
const SQUARES_A_GROUP = 2;
/** Squares for one ground: few ballots are invalid; where more are, the teller draws on. */
const MOST_FOR_GROUND = 6;

/** Squares for so many votes: "□□ □□ □". */
export function squaresFor(votes: number): string {
	const squares = Math.ceil(votes / VOTES_A_SQUARE);
	const groups = Array.from({ length: Math.ceil(squares / SQUARES_A_GROUP) }, (_, at) =>
		'□'.repeat(Math.min(SQUARES_A_GROUP, squares - at * SQUARES_A_GROUP))
	);
	return groups.join(' ');
}

/** A day or a month, two figures by pen; longer, the date would not fit one line. */
const PART = '….';

/** What is called out and tallied of a valid ballot; said plainly, for the forms are read the opposite way. */
const READ: Readonly<Record<BallotForm, Runs>> = {
	strike: say`Ghi những tên ${bold('ĐỂ LẠI')} (không bị gạch) trên phiếu hợp lệ: mỗi tên để lại là một phiếu bầu. Tên bị gạch thì không ghi.`,
	agree: say`Ghi theo ô có dấu X trên phiếu hợp lệ: ô ${bold('Đồng ý')} ghi vào dòng “Đồng ý”, ô ${bold('Không đồng ý')} ghi vào dòng “Không đồng ý”. Tên đánh cả hai ô hoặc không đánh ô nào thì không ghi.`,
	single: say`Ghi theo ô có dấu X trên phiếu hợp lệ: ô ${bold('Đồng ý')} ghi vào dòng “Đồng ý”, ô ${bold('Không đồng ý')} ghi vào dòng “Không đồng ý”. Phiếu đánh cả hai ô hoặc không đánh ô nào là phiếu không hợp lệ.`
};

/** What the sheet counts: filled in by the pen where nobody knows it yet. */
function stack({ reach, returned, batches }: HandTally): Runs {
	if (reach === 'box')
		return say`Cả hòm phiếu: số phiếu thu về theo đếm tay ${returned === null ? BLANK : bold(inFigures(returned))} phiếu.`;
	const of = batches < 2 ? '' : ` trong ${inFigures(batches)} tập`;
	return say`Tập số ${BLANK}${of}, màu ${BLANK}: số phiếu trong tập theo đếm tay ${BLANK} phiếu.`;
}

const opening = (tally: HandTally): Block[] => [
	paragraph(say`${bold('Kiểm đếm bằng tay khi máy hỏng.')} ${stack(tally)}`),
	item(READ[tally.plan.form]),
	item(
		say`Một người đọc, một người ghi, một người kiểm tra. Vẽ theo ô vuông in mờ: bốn cạnh là bốn phiếu, nét chéo là phiếu thứ năm; hai ô liền nhau là 10 phiếu.`
	)
];

const TOTAL: TableColumn = { title: 'Cộng', share: 8, align: 'center' };

/** Widths that leave the squares what a name and a number do not take. */
function namesTable(tally: HandTally): PaperTable {
	const { candidates, ballots, plan, reach } = tally;
	const hasBoxes = plan.form !== 'strike';
	const [number, name, box] = reach === 'box' ? [4, 19, 12] : [6, 33, 19];
	const squares = squaresFor(ballots);
	const rest = 100 - number - name - TOTAL.share - (hasBoxes ? box : 0);
	const columns: TableColumn[] = [
		{ title: 'Số', share: number, align: 'center' },
		{ title: 'Họ và tên', share: name, align: 'left' },
		...(hasBoxes ? [{ title: 'Ý kiến', share: box, align: 'left' } as const] : []),
		{
			title: hasBoxes ? 'Số phiếu' : 'Số phiếu bầu (tên để lại)',
			share: rest,
			align: 'left',
			look: 'squares'
		},
		TOTAL
	];
	const boxes = hasBoxes ? [['Đồng ý'], ['Không đồng ý']] : [[]];
	return {
		kind: 'table',
		label: 'Số phiếu của từng người, theo thứ tự trên phiếu bầu',
		columns,
		rows: candidates.flatMap((candidate, at) =>
			boxes.map((box) => [String(at + 1), candidate, ...box, squares, ''])
		)
	};
}

function groundName({ ownGrounds }: HandTally, ground: Ground): string {
	return groundNamed(ground, ownGrounds, GROUND_ON_PAPER);
}

function verdictsTable(tally: HandTally): PaperTable {
	const { ballots, grounds, reach } = tally;
	const few = squaresFor(Math.min(ballots, MOST_FOR_GROUND * VOTES_A_SQUARE));
	const matter = reach === 'box' ? 38 : 61;
	return {
		kind: 'table',
		label: 'Phiếu hợp lệ, phiếu không hợp lệ theo từng lý do',
		columns: [
			{ title: 'Loại phiếu', share: matter, align: 'left' },
			{ title: 'Số tờ', share: 100 - matter - TOTAL.share, align: 'left', look: 'squares' },
			TOTAL
		],
		rows: [
			['Phiếu hợp lệ', squaresFor(ballots), ''],
			...grounds.map((ground) => [`Không hợp lệ: ${groundName(tally, ground)}`, few, '']),
			['Cộng phiếu không hợp lệ', '', '']
		]
	};
}

function closing({ reach }: HandTally): Runs {
	const counted = reach === 'box' ? 'số phiếu thu về của hòm' : 'số phiếu trong tập';
	return say`Đối chiếu: hợp lệ ${BLANK} + không hợp lệ ${BLANK} = ${BLANK} phiếu, phải bằng ${counted} theo đếm tay. Chưa bằng thì đếm lại phiếu, không sửa con số. Kiểm đếm xong hồi ${BLANK} giờ ${BLANK} phút, ngày ${BLANK}.`;
}

/** The sheet as it reads: three people, squares of five (rules.md §8). Always in Vietnamese. */
export function handTallyPaper(tally: HandTally): Paper {
	const { head, plan, reach } = tally;
	const [year = BLANK] = head.details.closes.split('-');
	return {
		fileName: `phieu-kiem-dem-tay-${reach === 'box' ? 'ca-hom' : 'moi-tap'}-${slugOf(plan.title)}`,
		head: headOnPaper(head, `ngày ${PART} tháng ${PART} năm ${year}`),
		title: 'PHIẾU KIỂM ĐẾM TAY',
		summary: withUnbrokenTerm(`bầu ${plan.title}`),
		body: [...opening(tally), namesTable(tally), verdictsTable(tally)],
		closing: closing(tally),
		signatures: ['NGƯỜI ĐỌC', 'NGƯỜI GHI', 'NGƯỜI KIỂM TRA'].map((capacity) => ({
			capacity: [capacity],
			name: ''
		})),
		footer: illustrationNote(head.details),
		page: reach === 'box' ? 'lying' : 'upright'
	};
}
