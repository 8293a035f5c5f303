import type { Body } from '../../rulebook/body';
import type { RuleId } from '../../rulebook/rulebook';
import { isOverHalf } from '../../rulebook/threshold';
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
import { handsInWords, number } from '../phrases';
import { inFigures, inWords } from '../vietnamese-numerals';
import { bodyOnPaper, raised } from './body';
import type { ConcludedDoubt, CountMinutes } from './facts';
import { spotChecks } from './spot-checks';
import { DEDUCTION_ON_PAPER, groundOnPaper, inBrackets, measureOnPaper } from './words';

function ledgerTable(minutes: CountMinutes): PaperTable {
	const { ledger } = minutes;
	const { voter, member } = bodyOnPaper(minutes);
	const row = (matter: string, value: number) => [matter, inFigures(value), inWords(value)];
	return {
		kind: 'table',
		label: `Số ${voter} và số phiếu`,
		columns: [
			{ title: 'Nội dung', share: 50, align: 'left' },
			{ title: 'Số lượng', share: 15, align: 'center' },
			{ title: 'Bằng chữ', share: 35, align: 'left' }
		],
		rows: [
			row(`${raised(member)} được triệu tập`, ledger.convened),
			row(`${raised(voter)} có mặt lúc bầu`, ledger.present),
			row(`${raised(voter)} vắng mặt lúc bầu`, ledger.absent),
			row('Số phiếu phát ra', ledger.issued),
			row('Số phiếu thu về', ledger.returned),
			row('Số phiếu hợp lệ', ledger.valid),
			row('Số phiếu không hợp lệ', ledger.invalid),
			...ledger.grounds.map(({ ground, ballots }) =>
				row(`– ${groundOnPaper(minutes, ground)}`, ballots)
			)
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

function conclusion(
	minutes: CountMinutes,
	{ doubt, ground, agree, disagree }: ConcludedDoubt
): Block {
	const verdict =
		ground === null ? 'hợp lệ' : `không hợp lệ (${lowered(groundOnPaper(minutes, ground))})`;
	return item(
		say`${doubt}: ${bold(verdict)}; biểu quyết ${agree} đồng ý, ${disagree} không đồng ý.`
	);
}

function conclusions(minutes: CountMinutes): Block[] {
	const { doubts } = minutes;
	if (doubts.length === 0) return [];
	const lead = say`Ban kiểm phiếu đã xem xét, kết luận ${number(doubts.length)} phiếu nghi vấn${inBrackets(minutes, 'ballot-concluded')}:`;
	return [paragraph(lead), ...doubts.map((doubt) => conclusion(minutes, doubt))];
}

/** Grounds besides those of the regulation, each with its show of hands where there was one. */
function addedGrounds(minutes: CountMinutes): Block[] {
	const { ownGrounds } = minutes;
	if (ownGrounds.length === 0) return [];
	const lead = say`Dấu hiệu phiếu không hợp lệ được quyết định thêm trước khi phát phiếu${inBrackets(minutes, 'own-grounds')}:`;
	return [
		paragraph(lead),
		...ownGrounds.map(({ words, vote }) =>
			item(vote ? say`${words}; biểu quyết ${handsInWords(vote)}.` : say`${words}.`)
		)
	];
}

/** What was counted by hand because the devices could not be used. */
function onPaper({ onPaper: { batches, isAll } }: CountMinutes): Block[] {
	if (batches.length === 0) return [];
	const what = isAll ? 'Toàn bộ số phiếu' : `Tập ${batches.join(', ')}`;
	return [
		paragraph(
			say`${bold(what)} kiểm đếm bằng tay trên phiếu kiểm đếm, nhập tổng hai lần do hai người khác nhau, đối chiếu từng con số.`
		)
	];
}

export function ballots(minutes: CountMinutes): Block[] {
	return [
		heading(`3. ${raised(bodyOnPaper(minutes).voter)} và phiếu bầu`),
		ledgerTable(minutes),
		paragraph(balance(minutes)),
		...onPaper(minutes),
		...addedGrounds(minutes),
		...conclusions(minutes),
		...spotChecks(minutes)
	];
}

/** "quá một nửa cơ sở tính"; of another share "từ 2/3 số phiếu hợp lệ trở lên". */
function share(minutes: CountMinutes): string {
	const { threshold } = minutes;
	if (isOverHalf(threshold)) return 'quá một nửa cơ sở tính';
	const { numerator, denominator, strict } = threshold;
	const part = `${numerator}/${denominator} số ${measureOnPaper(minutes)}`;
	return strict ? `quá ${part}` : `từ ${part} trở lên`;
}

/** What makes a candidate elected: more than half, or among those tied the most votes. */
function threshold(minutes: CountMinutes): Runs {
	const { base, round } = minutes;
	if (round.kind === 'tie')
		return say`Bầu lại trong những đồng chí bằng phiếu: trúng cử là người được nhiều phiếu hơn, không cần ${isOverHalf(minutes.threshold) ? 'quá một nửa cơ sở tính' : 'đạt tỷ lệ chung'}${inBrackets(minutes, 'tie')}.`;
	return say`Người trúng cử phải được ${share(minutes)}, tức là từ ${number(base.needed)} phiếu trở lên${inBrackets(minutes, 'over-half')}.`;
}

const BASE_RULE: Readonly<Record<Body, RuleId>> = {
	'delegates-congress': 'base',
	'members-congress': 'members-base',
	'committee-meeting': 'meeting-base'
};

/** What is counted, and by what rule: those convened less the deductions, or what the charter names. */
function wholeBase(minutes: CountMinutes): Runs {
	const { base, body, details } = minutes;
	const { voter, member } = bodyOnPaper(minutes);
	const { convened, deductions, people } = base;
	if (minutes.threshold.of !== 'convened')
		return say`Cơ sở tính là ${number(people)} ${measureOnPaper(minutes)}${inBrackets(minutes, 'base')}.`;
	const article = inBrackets(minutes, details.rulebook === 'own' ? 'base' : BASE_RULE[body]);
	const whole = body === 'committee-meeting' ? member : `${member} được triệu tập`;
	return deductions.length === 0
		? say`Cơ sở tính là ${number(people)} ${whole}, không phải trừ ${voter} nào${article}.`
		: say`Cơ sở tính là ${number(people)} ${voter}: ${number(convened)} ${whole}, trừ ${number(deductions.length)} ${voter}${article}:`;
}

/** "Cơ sở tính": each deduction with the name behind it, then what is needed. */
export function base(minutes: CountMinutes): Block[] {
	const isOfConvened = minutes.threshold.of === 'convened';
	return [
		heading('4. Cơ sở tính kết quả'),
		paragraph(wholeBase(minutes)),
		...(isOfConvened ? minutes.base.deductions : []).map(({ name, reason }) =>
			item(say`Đồng chí ${name}: ${DEDUCTION_ON_PAPER[reason]}.`)
		),
		paragraph(threshold(minutes))
	];
}
