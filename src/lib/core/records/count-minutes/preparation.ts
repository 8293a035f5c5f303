import { POSTS } from '../../contest/posts';
import { decisionTitle, guideTitle } from '../../rulebook/citation';
import { heading, paragraph, say, type Block, type Runs } from '../paper';
import { dateInWords, handsInWords, namesOf, number } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import { bodyOnPaper } from './body';
import type { CountMinutes } from './facts';
import { listForming } from './list-forming';
import { FORM_ON_PAPER, inBrackets, SETTING_ON_PAPER } from './words';

/** Where the ballots were counted: the congress, or the first meeting of the committee it elected. */
function gatheringInFull(minutes: CountMinutes): string {
	const { details, meeting } = minutes;
	const { organ, ordinal, term } = details;
	return meeting
		? `Hội nghị lần thứ nhất Ban Chấp hành ${organ}, nhiệm kỳ ${term}`
		: `${bodyOnPaper(minutes).gathering} ${organ} lần thứ ${ordinal}, nhiệm kỳ ${term}`;
}

function ledBy({ meeting }: CountMinutes): string {
	const chair = meeting?.chair ?? [];
	if (chair.length === 0) return '';
	return chair.length === 1
		? ` do đồng chí ${namesOf(chair)} chủ trì,`
		: ` do các đồng chí ${namesOf(chair)} chủ trì,`;
}

/** By what rule, when and where. */
export function basis(minutes: CountMinutes): Block[] {
	const { details, rulebook, guide, day } = minutes;
	const guided = guide === null ? '' : ` và ${guideTitle(guide)}`;
	const regulation = rulebook.decision
		? `Quy chế bầu cử trong Đảng ban hành kèm theo ${decisionTitle(rulebook.decision)} (dưới đây gọi là Quy chế)${guided}`
		: (details.ownRules?.name ?? '');
	return [
		paragraph(say`Căn cứ ${regulation};`),
		paragraph(
			say`Hôm nay, ${dateInWords(day)}, tại ${gatheringInFull(minutes)},${ledBy(minutes)} Ban kiểm phiếu đã tiến hành kiểm phiếu, kết quả như sau:`
		)
	];
}

/** Which ballot of the body this is, and why another one was held. */
function laterRound(minutes: CountMinutes): Block[] {
	const { round } = minutes;
	if (round.kind === 'first') return [];
	const why =
		round.kind === 'tie'
			? `bầu lại trong những đồng chí bằng phiếu ở vị trí cuối của lần bầu trước${inBrackets(minutes, 'tie')}`
			: `bầu tiếp số đồng chí còn thiếu sau lần bầu trước${inBrackets(minutes, 'short')}`;
	return [
		paragraph(say`Đây là lần bầu thứ ${inFigures(round.nth)} trong cuộc bầu ${round.body}: ${why}.`)
	];
}

/** Somebody meant for the office is missing: reported upward, and how it goes on. */
function direction(minutes: CountMinutes): Block[] {
	const { plan, candidates } = minutes;
	if (minutes.direction === null) return [];
	const missing = plan.planned.filter(
		({ id }) => !candidates.some(({ person }) => person.id === id)
	);
	return [
		paragraph(
			say`Nhân sự dự kiến (${namesOf(missing)}) không có trong danh sách bầu vì không trúng cử vào cơ quan bầu trước đó; đã báo cáo cấp ủy cấp trên và tiến hành bầu theo chỉ đạo${inBrackets(minutes, 'planned-officer')}: ${minutes.direction}`
		)
	];
}

/** The number, and who decided it: the congress, those above, or the ballot before. */
export function seats(minutes: CountMinutes): Runs {
	const { plan, round, handVotes } = minutes;
	const { gathering } = bodyOnPaper(minutes);
	const lead = say`Số lượng cần bầu là ${number(plan.seats)} đồng chí`;
	if (round.kind !== 'first') {
		const goesOn = round.isVoted
			? say` ${gathering} biểu quyết bầu tiếp: ${handsInWords(handVotes.round)}.`
			: [];
		return [...lead, ...say`, là số còn thiếu sau lần bầu trước.`, ...goesOn];
	}
	switch (POSTS[plan.kind].number) {
		case 'allocated':
			return [
				...lead,
				...say`, theo phân bổ của cấp trên, ${gathering} không biểu quyết${inBrackets(minutes, 'delegation-number')}.`
			];
		case 'one':
			return [...lead, ...say`.`];
		case 'voted':
			return [
				...lead,
				...say`. ${gathering} biểu quyết số lượng: ${handsInWords(handVotes.seats)}.`
			];
	}
}

/** Alternates from the same list, where the congress decided to take them. */
function jointList(minutes: CountMinutes): Block[] {
	const { plan, settings } = minutes;
	if (plan.alternates === 0 || settings.alternates !== 'by-votes') return [];
	return [
		paragraph(
			say`Danh sách bầu chung cho đại biểu chính thức và đại biểu dự khuyết; lấy ${number(plan.alternates)} đại biểu dự khuyết${inBrackets(minutes, 'alternates')}.`
		)
	];
}

/** Nothing to say of one name. */
function listOrder({ candidates, settings }: CountMinutes): string {
	const order = SETTING_ON_PAPER.nameOrder.chosen[settings.nameOrder];
	return candidates.length > 1 ? `, xếp ${order}` : '';
}

export function seatsAndList(minutes: CountMinutes): Block[] {
	const { plan, handVotes, candidates } = minutes;
	const { gathering } = bodyOnPaper(minutes);
	const names = candidates.map(({ place, name }) => `${place}. ${name}`).join('; ');
	return [
		heading('1. Số lượng và danh sách bầu'),
		...laterRound(minutes),
		...direction(minutes),
		paragraph(seats(minutes)),
		...listForming(minutes),
		paragraph(
			say`Danh sách bầu gồm ${number(candidates.length)} đồng chí${listOrder(minutes)}: ${names}. ${gathering} biểu quyết danh sách: ${handsInWords(handVotes.list)}.`
		),
		...jointList(minutes),
		...FORM_ON_PAPER[plan.form].map((form) => paragraph(say`${form}`))
	];
}

/** Who counts, who leads them, and the hands for them. */
export function tellersSentence(minutes: CountMinutes): Runs {
	const { tellers, handVotes } = minutes;
	const { head, members } = tellers;
	const rest = members.length === 0 ? '' : `; các ủy viên: ${members.join(', ')}`;
	return say`Ban kiểm phiếu gồm ${number(members.length + 1)} đồng chí, không có đồng chí nào có tên trong danh sách bầu${inBrackets(minutes, 'tellers-not-on-list')}: ${head}, Trưởng ban${rest}. ${bodyOnPaper(minutes).gathering} biểu quyết Ban kiểm phiếu: ${handsInWords(handVotes.tellers)}.`;
}

/** That the tellers practised, and that nothing of it is in this count. */
function rehearsed({ rehearsals }: CountMinutes): Block[] {
	if (rehearsals.length === 0) return [];
	const boxes = rehearsals.map(({ code, ballots }) => `mã ${code}, ${ballots} phiếu`).join('; ');
	return [
		paragraph(
			say`Ban kiểm phiếu đã tập dượt trên phiếu giả định (${boxes}); số liệu tập dượt để riêng, đã xóa khỏi máy, không có trong kết quả này.`
		)
	];
}

export function committee(minutes: CountMinutes): Block[] {
	return [heading('2. Ban kiểm phiếu'), paragraph(tellersSentence(minutes)), ...rehearsed(minutes)];
}
