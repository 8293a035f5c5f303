import {
	bold,
	heading,
	item,
	paragraph,
	say,
	type Block,
	type PaperTable,
	type Runs
} from '../paper';
import { number } from '../phrases';
import { inFigures, inWords } from '../vietnamese-numerals';
import type { ConcludedDoubt, CountMinutes } from './facts';
import { cite, DEDUCTION_ON_PAPER, GROUND_ON_PAPER } from './words';

function ledgerTable({ ledger }: CountMinutes): PaperTable {
	const row = (matter: string, value: number) => [matter, inFigures(value), inWords(value)];
	return {
		kind: 'table',
		label: 'Số đại biểu và số phiếu',
		columns: [
			{ title: 'Nội dung', share: 50, align: 'left' },
			{ title: 'Số lượng', share: 15, align: 'center' },
			{ title: 'Bằng chữ', share: 35, align: 'left' }
		],
		rows: [
			row('Đại biểu chính thức được triệu tập', ledger.convened),
			row('Đại biểu có mặt lúc bầu', ledger.present),
			row('Đại biểu vắng mặt lúc bầu', ledger.absent),
			row('Số phiếu phát ra', ledger.issued),
			row('Số phiếu thu về', ledger.returned),
			row('Số phiếu hợp lệ', ledger.valid),
			row('Số phiếu không hợp lệ', ledger.invalid),
			...ledger.grounds.map(({ ground, ballots }) => row(`– ${GROUND_ON_PAPER[ground]}`, ballots))
		]
	};
}

/** The equation the whole day holds to, in figures. */
function balance({ ledger: { issued, returned, valid, invalid } }: CountMinutes): Runs {
	const equation = say`Đối chiếu: thu về ${bold(inFigures(returned))} = hợp lệ ${bold(inFigures(valid))} + không hợp lệ ${bold(inFigures(invalid))}.`;
	if (returned >= issued) return equation;
	return [
		...equation,
		...say` Số phiếu thu về ít hơn số phiếu phát ra ${number(issued - returned)} phiếu.`
	];
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function conclusion({ doubt, ground, agree, disagree }: ConcludedDoubt): Block {
	const verdict = ground === null ? 'hợp lệ' : `không hợp lệ (${lowered(GROUND_ON_PAPER[ground])})`;
	return item(
		say`${doubt}: ${bold(verdict)}; biểu quyết ${agree} đồng ý, ${disagree} không đồng ý.`
	);
}

function conclusions({ doubts, rulebook }: CountMinutes): Block[] {
	if (doubts.length === 0) return [];
	const lead = say`Ban kiểm phiếu đã xem xét, kết luận ${number(doubts.length)} phiếu nghi vấn (${cite(rulebook, 'ballot-concluded')}):`;
	return [paragraph(lead), ...doubts.map(conclusion)];
}

export function ballots(minutes: CountMinutes): Block[] {
	return [
		heading('3. Đại biểu và phiếu bầu'),
		ledgerTable(minutes),
		paragraph(balance(minutes)),
		...conclusions(minutes)
	];
}

/** What makes a candidate elected: more than half, or among those tied the most votes. */
function threshold({ base: { needed }, round, rulebook }: CountMinutes): Runs {
	return round.kind === 'tie'
		? say`Bầu lại trong những đồng chí bằng phiếu: trúng cử là người được nhiều phiếu hơn, không cần quá một nửa cơ sở tính (${cite(rulebook, 'tie')}).`
		: say`Người trúng cử phải được quá một nửa cơ sở tính, tức là từ ${number(needed)} phiếu trở lên (${cite(rulebook, 'over-half')}).`;
}

/** "Cơ sở tính": each deduction with the name behind it, then what is needed. */
export function base(minutes: CountMinutes): Block[] {
	const { convened, deductions, people } = minutes.base;
	const { rulebook } = minutes;
	const enough = paragraph(threshold(minutes));
	const article = cite(rulebook, 'base');
	if (deductions.length === 0) {
		const whole = say`Cơ sở tính là ${number(people)} đại biểu chính thức được triệu tập, không phải trừ đại biểu nào (${article}).`;
		return [heading('4. Cơ sở tính kết quả'), paragraph(whole), enough];
	}
	return [
		heading('4. Cơ sở tính kết quả'),
		paragraph(
			say`Cơ sở tính là ${number(people)} đại biểu: ${number(convened)} đại biểu chính thức được triệu tập, trừ ${number(deductions.length)} đại biểu (${article}):`
		),
		...deductions.map(({ name, reason }) =>
			item(say`Đồng chí ${name}: ${DEDUCTION_ON_PAPER[reason]}.`)
		),
		enough
	];
}
