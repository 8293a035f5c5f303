import { decisionTitle, guideTitle } from '../../rulebook/citation';
import { heading, paragraph, say, type Block, type Runs } from '../paper';
import { dateInWords, handsInWords, number } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import type { CountMinutes } from './facts';
import { listForming } from './list-forming';
import { cite, FORM_ON_PAPER, SETTING_ON_PAPER } from './words';

/** By what rule, when and where. */
export function basis({ details, rulebook, guide, day }: CountMinutes): Block[] {
	const guided = guide === null ? '' : ` và ${guideTitle(guide)}`;
	const regulation = rulebook.decision
		? `Quy chế bầu cử trong Đảng ban hành kèm theo ${decisionTitle(rulebook.decision)} (dưới đây gọi là Quy chế)${guided}`
		: (details.ownRules?.name ?? '');
	return [
		paragraph(say`Căn cứ ${regulation};`),
		paragraph(
			say`Hôm nay, ${dateInWords(day)}, tại Đại hội ${details.organ} lần thứ ${details.ordinal}, nhiệm kỳ ${details.term}, Ban kiểm phiếu đã tiến hành kiểm phiếu, kết quả như sau:`
		)
	];
}

/** Which ballot of the body this is, and why another one was held. */
function laterRound({ round, rulebook }: CountMinutes): Block[] {
	if (round.kind === 'first') return [];
	const why =
		round.kind === 'tie'
			? `bầu lại trong những đồng chí bằng phiếu ở vị trí cuối của lần bầu trước (${cite(rulebook, 'tie')})`
			: `bầu tiếp số đồng chí còn thiếu sau lần bầu trước (${cite(rulebook, 'short')})`;
	return [
		paragraph(say`Đây là lần bầu thứ ${inFigures(round.nth)} trong cuộc bầu ${round.body}: ${why}.`)
	];
}

/** The number, and who decided it: the congress, those above, or the ballot before. */
export function seats({ plan, round, handVotes, rulebook }: CountMinutes): Runs {
	const lead = say`Số lượng cần bầu là ${number(plan.seats)} đồng chí`;
	if (round.kind !== 'first') {
		const goesOn = round.isVoted
			? say` Đại hội biểu quyết bầu tiếp: ${handsInWords(handVotes.round)}.`
			: [];
		return [...lead, ...say`, là số còn thiếu sau lần bầu trước.`, ...goesOn];
	}
	return plan.kind === 'delegation'
		? [
				...lead,
				...say`, theo phân bổ của cấp trên, Đại hội không biểu quyết (${cite(rulebook, 'delegation-number')}).`
			]
		: [...lead, ...say`. Đại hội biểu quyết số lượng: ${handsInWords(handVotes.seats)}.`];
}

export function seatsAndList(minutes: CountMinutes): Block[] {
	const { plan, handVotes, candidates, settings } = minutes;
	const order = SETTING_ON_PAPER.nameOrder.chosen[settings.nameOrder];
	const names = candidates.map(({ place, name }) => `${place}. ${name}`).join('; ');
	return [
		heading('1. Số lượng và danh sách bầu'),
		...laterRound(minutes),
		paragraph(seats(minutes)),
		...listForming(minutes),
		paragraph(
			say`Danh sách bầu gồm ${number(candidates.length)} đồng chí, xếp ${order}: ${names}. Đại hội biểu quyết danh sách: ${handsInWords(handVotes.list)}.`
		),
		...FORM_ON_PAPER[plan.form].map((form) => paragraph(say`${form}`))
	];
}

/** Who counts, who leads them, and the hands for them. */
export function tellersSentence({ tellers, handVotes, rulebook }: CountMinutes): Runs {
	const { head, members } = tellers;
	const rest = members.length === 0 ? '' : `; các ủy viên: ${members.join(', ')}`;
	return say`Ban kiểm phiếu gồm ${number(members.length + 1)} đồng chí, không có đồng chí nào có tên trong danh sách bầu (${cite(rulebook, 'tellers-not-on-list')}): ${head}, Trưởng ban${rest}. Đại hội biểu quyết Ban kiểm phiếu: ${handsInWords(handVotes.tellers)}.`;
}

export function committee(minutes: CountMinutes): Block[] {
	return [heading('2. Ban kiểm phiếu'), paragraph(tellersSentence(minutes))];
}
