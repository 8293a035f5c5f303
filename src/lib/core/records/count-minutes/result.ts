import { POSTS } from '../../contest/posts';
import { isOverHalf } from '../../rulebook/threshold';
import { bold, heading, paragraph, say, type Block, type PaperTable, type Runs } from '../paper';
import { namesOf, number } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import { bodyOnPaper } from './body';
import type { CandidateLine, CountMinutes, WholeDelegation } from './facts';
import { inBrackets, percentTitle, SETTING_ON_PAPER, verdictOnPaper } from './words';

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
				{ title: `Tỷ lệ % (${percentTitle(minutes)})`, share: 22, align: 'center' },
				{ title: 'Kết quả', share: 25, align: 'center' }
			],
			rows: minutes.candidates.map((line) => [
				String(line.place),
				line.name,
				inFigures(line.votes),
				line.percent,
				verdictOnPaper(minutes, line)
			])
		}
	];
}

function voteOrderTable(label: string, lines: readonly CandidateLine[]): PaperTable {
	return {
		kind: 'table',
		label,
		columns: [
			{ title: 'TT', share: 10, align: 'center' },
			{ title: 'Họ và tên', share: 46, align: 'left' },
			{ title: 'Số phiếu', share: 18, align: 'center' },
			{ title: 'Tỷ lệ %', share: 26, align: 'center' }
		],
		rows: lines.map(({ name, votes, percent }, at) => [
			String(at + 1),
			name,
			inFigures(votes),
			percent
		])
	};
}

/** "Bí thư Đảng ủy phường …": an office, without its term. */
const officeOf = ({ plan }: CountMinutes): string => plan.title.split(',')[0] ?? plan.title;

/** Why the seats are or are not full, with the article behind it. */
function outcomeSentence(minutes: CountMinutes): Runs {
	const { outcome, elected, plan, settings } = minutes;
	const { gathering } = bodyOnPaper(minutes);
	if (outcome.kind === 'filled')
		return POSTS[plan.kind].number === 'one'
			? say`Bầu ${officeOf(minutes)}: trúng cử đồng chí ${bold(namesOf(elected))}.`
			: say`Trúng cử ${number(elected.length)} đồng chí, đủ số lượng cần bầu.`;
	const lacking = say`Trúng cử ${number(elected.length)} đồng chí, còn thiếu ${number(outcome.vacant)} đồng chí so với số lượng cần bầu.`;
	if (outcome.kind === 'short')
		return [
			...lacking,
			...say` ${gathering} quyết định có tiếp tục bầu cho đủ số lượng hay không${inBrackets(minutes, 'short')}.`
		];
	const votes = outcome.tied[0]?.votes ?? 0;
	const next = SETTING_ON_PAPER.tie.chosen[settings.tie].replace('Đại hội', gathering);
	return [
		...lacking,
		...say` Các đồng chí ${namesOf(outcome.tied)} cùng được ${number(votes)} phiếu ở vị trí cuối nên chưa xác định được người trúng cử; ${next}${inBrackets(minutes, 'tie')}.`
	];
}

const haveEquals = (lines: readonly CandidateLine[]): boolean =>
	new Set(lines.map(({ votes }) => votes)).size < lines.length;

/** "Đoàn gồm 17 đồng chí": those elected and those who belong to it by office. */
function byOfficeToo({ elected: chosen, byOffice, total }: WholeDelegation): Runs {
	return say`Đại biểu đương nhiên, không bầu: ${number(byOffice.length)} đồng chí (${namesOf(byOffice)}). Đoàn đại biểu gồm ${number(total)} đồng chí: ${bold(inFigures(chosen))} đồng chí trúng cử và ${bold(inFigures(byOffice.length))} đồng chí đương nhiên.`;
}

/** Whether the delegation is as large as those above allocated. */
function allocation({ elected: chosen, byOffice, total, allocated }: WholeDelegation): Block[] {
	if (allocated === null) return [];
	const office =
		byOffice.length === 0
			? []
			: say` + đương nhiên ${bold(inFigures(byOffice.length))} = ${bold(inFigures(total))}`;
	const sum = say`Đối chiếu: trúng cử ${bold(inFigures(chosen))}${office} đồng chí`;
	const left = allocated - total;
	return [
		paragraph(
			left === 0
				? say`${sum}, đủ ${number(allocated)} đại biểu được phân bổ.`
				: say`${sum}, còn thiếu ${number(left)} so với ${number(allocated)} đại biểu được phân bổ.`
		)
	];
}

function alternates(minutes: CountMinutes, { alternates: lines }: WholeDelegation): Block[] {
	if (lines.length === 0) return [];
	const votes = minutes.round.nth > 1 ? ' của lần bầu thứ nhất' : '';
	return [
		paragraph(
			say`Đại biểu dự khuyết, theo số phiếu${votes} từ cao xuống thấp, trong những đồng chí được quá một nửa còn lại của danh sách chung: ${number(lines.length)} đồng chí${inBrackets(minutes, 'alternates')}.`
		),
		voteOrderTable('Đại biểu dự khuyết, theo số phiếu', lines)
	];
}

function wholeDelegation(minutes: CountMinutes): Block[] {
	const { delegation } = minutes;
	if (!delegation) return [];
	return [
		...alternates(minutes, delegation),
		...(delegation.byOffice.length === 0 ? [] : [paragraph(byOfficeToo(delegation))]),
		...allocation(delegation)
	];
}

/** Who was elected: why the seats are or are not full, then the names in vote order. */
export function electedBlocks(minutes: CountMinutes): Block[] {
	const { candidates, threshold } = minutes;
	const isOutranked = candidates.some(({ verdict }) => verdict === 'outranked');
	const enough = isOverHalf(threshold) ? 'được quá một nửa' : 'đủ số phiếu cần đạt';
	const notes = [
		...outcomeSentence(minutes),
		...(isOutranked
			? say` Số đồng chí ${enough} nhiều hơn số lượng cần bầu, lấy theo số phiếu từ cao xuống thấp cho đủ${inBrackets(minutes, 'vote-order')}.`
			: []),
		...(haveEquals(minutes.elected)
			? say` Các đồng chí có số phiếu bằng nhau xếp theo thứ tự trên phiếu bầu.`
			: [])
	];
	const isAnybody = minutes.elected.length > 0;
	return [
		paragraph(notes),
		...(isAnybody ? [voteOrderTable('Danh sách trúng cử theo số phiếu', minutes.elected)] : []),
		...wholeDelegation(minutes)
	];
}

export function elected(minutes: CountMinutes): Block[] {
	return [
		heading('6. Danh sách trúng cử, theo số phiếu từ cao xuống thấp'),
		...electedBlocks(minutes)
	];
}
