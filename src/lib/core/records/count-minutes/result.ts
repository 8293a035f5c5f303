import { bold, heading, paragraph, say, type Block, type PaperTable, type Runs } from '../paper';
import { namesOf, number } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import type { CandidateLine, CountMinutes } from './facts';
import { cite, SETTING_ON_PAPER, VERDICT_ON_PAPER } from './words';

/** What the percentages are measured against, said in the head of their column. */
function percentTitle({ base: { people, deductions } }: CountMinutes): string {
	const whole = inFigures(people);
	return deductions.length === 0
		? `Tỷ lệ % (so với ${whole} đại biểu triệu tập)`
		: `Tỷ lệ % (so với cơ sở tính ${whole} đại biểu)`;
}

export function results(minutes: CountMinutes): Block[] {
	return [
		heading('5. Kết quả kiểm phiếu, theo thứ tự trên phiếu bầu'),
		{
			kind: 'table',
			label: 'Kết quả theo thứ tự trên phiếu bầu',
			columns: [
				{ title: 'TT', share: 7, align: 'center' },
				{ title: 'Họ và tên', share: 35, align: 'left' },
				{ title: 'Số phiếu', share: 11, align: 'center' },
				{ title: percentTitle(minutes), share: 22, align: 'center' },
				{ title: 'Kết quả', share: 25, align: 'center' }
			],
			rows: minutes.candidates.map(({ place, name, votes, percent, verdict }) => [
				String(place),
				name,
				inFigures(votes),
				percent,
				VERDICT_ON_PAPER[verdict]
			])
		}
	];
}

function electedTable(minutes: CountMinutes): PaperTable {
	return {
		kind: 'table',
		label: 'Danh sách trúng cử theo số phiếu',
		columns: [
			{ title: 'TT', share: 10, align: 'center' },
			{ title: 'Họ và tên', share: 46, align: 'left' },
			{ title: 'Số phiếu', share: 18, align: 'center' },
			{ title: 'Tỷ lệ %', share: 26, align: 'center' }
		],
		rows: minutes.elected.map(({ name, votes, percent }, at) => [
			String(at + 1),
			name,
			inFigures(votes),
			percent
		])
	};
}

/** Why the seats are or are not full, with the article behind it. */
function outcomeSentence(minutes: CountMinutes): Runs {
	const { outcome, elected, rulebook, settings } = minutes;
	if (outcome.kind === 'filled')
		return say`Trúng cử ${number(elected.length)} đồng chí, đủ số lượng cần bầu.`;
	const lacking = say`Trúng cử ${number(elected.length)} đồng chí, còn thiếu ${number(outcome.vacant)} đồng chí so với số lượng cần bầu.`;
	if (outcome.kind === 'short')
		return [
			...lacking,
			...say` Đại hội quyết định có tiếp tục bầu cho đủ số lượng hay không (${cite(rulebook, 'short')}).`
		];
	const votes = outcome.tied[0]?.votes ?? 0;
	return [
		...lacking,
		...say` Các đồng chí ${namesOf(outcome.tied)} cùng được ${number(votes)} phiếu ở vị trí cuối nên chưa xác định được người trúng cử; ${SETTING_ON_PAPER.tie.chosen[settings.tie]} (${cite(rulebook, 'tie')}).`
	];
}

const haveEquals = (lines: readonly CandidateLine[]): boolean =>
	new Set(lines.map(({ votes }) => votes)).size < lines.length;

/** "Đoàn gồm 17 đồng chí": those elected and those who belong to it by office. */
function wholeDelegation({ plan: { exOfficio }, elected: chosen }: CountMinutes): Runs {
	return say`Đại biểu đương nhiên, không bầu: ${number(exOfficio.length)} đồng chí (${namesOf(exOfficio)}). Đoàn đại biểu gồm ${number(chosen.length + exOfficio.length)} đồng chí: ${bold(inFigures(chosen.length))} đồng chí trúng cử và ${bold(inFigures(exOfficio.length))} đồng chí đương nhiên.`;
}

/** Who was elected: why the seats are or are not full, then the names in vote order. */
export function electedBlocks(minutes: CountMinutes): Block[] {
	const { candidates, rulebook, plan } = minutes;
	const isOutranked = candidates.some(({ verdict }) => verdict === 'outranked');
	const notes = [
		...outcomeSentence(minutes),
		...(isOutranked
			? say` Số đồng chí được quá một nửa nhiều hơn số lượng cần bầu, lấy theo số phiếu từ cao xuống thấp cho đủ (${cite(rulebook, 'vote-order')}).`
			: []),
		...(haveEquals(minutes.elected)
			? say` Các đồng chí có số phiếu bằng nhau xếp theo thứ tự trên phiếu bầu.`
			: [])
	];
	return [
		paragraph(notes),
		...(minutes.elected.length === 0 ? [] : [electedTable(minutes)]),
		...(plan.exOfficio.length === 0 ? [] : [paragraph(wholeDelegation(minutes))])
	];
}

export function elected(minutes: CountMinutes): Block[] {
	return [
		heading('6. Danh sách trúng cử, theo số phiếu từ cao xuống thấp'),
		...electedBlocks(minutes)
	];
}
