import { isOrgan, type Organ } from '../../agenda/agenda';
import { handsNeeded, isCarried, type CountedVote } from '../../hand-vote/hand-vote';
import { BLANK, bold, heading, paragraph, say, type Block, type Runs } from '../paper';
import { dateInWords, handsInWords, number, timeInWords } from '../phrases';
import { elections } from './elections';
import {
	headOf,
	membersOf,
	type CongressMinutes,
	type ItemFacts,
	type SessionFacts
} from './facts';
import { HEAD_ON_PAPER, ORGAN_ON_PAPER, SESSION_ON_PAPER } from './words';

/** The hands, and where they were not enough, that they were not. */
function vote(minutes: CongressMinutes, counted: CountedVote | undefined): Runs {
	const { settings } = minutes;
	if (!counted || isCarried(counted, settings)) return handsInWords(counted);
	return [
		...handsInWords(counted),
		...say` (${bold('không được thông qua')}, cần ${String(handsNeeded(counted.hall, settings))} đồng ý)`
	];
}

/** "A, Trưởng đoàn; thành viên: B, C". */
function people(minutes: CongressMinutes, organ: Organ): string {
	const head = headOf(minutes, organ);
	if (head === '') return BLANK;
	const others = membersOf(minutes, organ).filter(({ isHead }) => !isHead);
	const rest = others.map(({ name }) => name).join(', ');
	return `${head}, ${HEAD_ON_PAPER[organ]}${rest ? `; thành viên: ${rest}` : ''}`;
}

function organ(minutes: CongressMinutes, kind: Organ, { votes }: ItemFacts): Block[] {
	const name = ORGAN_ON_PAPER[kind];
	const size = membersOf(minutes, kind).length;
	return [
		paragraph(
			say`Đại hội biểu quyết số lượng ${name} là ${size > 0 ? number(size) : BLANK} đồng chí: ${vote(minutes, votes.number)}.`
		),
		paragraph(
			say`Danh sách ${name} gồm các đồng chí: ${people(minutes, kind)}. Đại hội biểu quyết danh sách: ${vote(minutes, votes.list)}.`
		)
	];
}

/** Texts are passed by the congress: the vote stands there, recorded or to be written in. */
function text(minutes: CongressMinutes, { votes }: ItemFacts): Block[] {
	return [
		paragraph(
			say`Đồng chí ${BLANK} trình bày. Đại hội biểu quyết thông qua: ${vote(minutes, votes.text)}.`
		)
	];
}

/** A vote that an item may take, said only if it was taken. */
function ifVoted(minutes: CongressMinutes, { votes }: ItemFacts): Block[] {
	if (!votes.text) return [];
	return [paragraph(say`Đại hội biểu quyết: ${vote(minutes, votes.text)}.`)];
}

function credentials(minutes: CongressMinutes, item: ItemFacts): Block[] {
	const { convened, attended } = minutes.attendance;
	const came = attended === null ? BLANK : number(attended);
	const absent = attended === null ? BLANK : number(convened - attended);
	const head = headOf(minutes, 'credentials');
	return [
		paragraph(
			say`Đồng chí ${head || BLANK}, Trưởng Ban Thẩm tra tư cách đại biểu, báo cáo: triệu tập ${number(convened)} đại biểu chính thức, dự Đại hội ${came}, vắng ${absent}. Kết luận về tư cách đại biểu: ${BLANK}`
		),
		...ifVoted(minutes, item)
	];
}

function body(minutes: CongressMinutes, item: ItemFacts): Block[] {
	const { kind } = item;
	if (isOrgan(kind)) return organ(minutes, kind, item);
	switch (kind) {
		case 'agenda':
		case 'working-rules':
		case 'election-rules':
		case 'resolution':
			return text(minutes, item);
		case 'attendance-report':
			return credentials(minutes, item);
		case 'review':
		case 'upper-documents':
			return [
				paragraph(say`Đồng chí ${BLANK} trình bày. Có ${BLANK} ý kiến phát biểu: ${BLANK}`),
				...ifVoted(minutes, item)
			];
		case 'committee':
		case 'delegation':
			return elections(item.elections);
		case 'opening':
			return [paragraph(say`Đồng chí ${BLANK} điều hành: ${BLANK}`)];
		case 'closing':
			return [paragraph(say`Đồng chí ${BLANK} thay mặt Đoàn Chủ tịch phát biểu: ${BLANK}`)];
		case 'other':
			return [paragraph(say`${BLANK}`), ...ifVoted(minutes, item)];
	}
}

function item(minutes: CongressMinutes, facts: ItemFacts, nth: number): Block[] {
	const { title, begun, finished } = facts;
	return [
		paragraph(
			say`${bold(`${nth}. ${title}`)} (từ ${timeInWords(begun)} đến ${timeInWords(finished)}).`
		),
		...body(minutes, facts)
	];
}

/** When a session began and ended, each with its day. */
function span({ session, begun, finished }: SessionFacts, { details }: CongressMinutes): Runs {
	const day = (time: SessionFacts['begun']) =>
		time || details.opens === details.closes
			? dateInWords(time?.day ?? details.opens)
			: `ngày ${BLANK}`;
	const isOneDay = begun !== null && begun.day === finished?.day;
	return say`${SESSION_ON_PAPER[session]} bắt đầu hồi ${timeInWords(begun)}, ${day(begun)}; kết thúc hồi ${timeInWords(finished)}, ${isOneDay ? 'cùng ngày' : day(finished)}.`;
}

/** A session under its own number, its items in the order of the agenda. */
export function session(minutes: CongressMinutes, facts: SessionFacts, numeral: string): Block[] {
	return [
		heading(`${numeral}. ${SESSION_ON_PAPER[facts.session]}`),
		paragraph(span(facts, minutes)),
		...facts.items.flatMap((one, at) => item(minutes, one, at + 1))
	];
}
