import { POSTS } from '../../contest/posts';
import { bold, BLANK, paragraph, say, type Block, type Runs } from '../paper';
import { dateInWords, handsInWords, number, timeInWords } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import { bodyOnPaper } from '../count-minutes/body';
import { seats, tellersSentence } from '../count-minutes/preparation';
import { electedBlocks } from '../count-minutes/result';
import type { CountMinutes } from '../count-minutes/facts';
import type { ElectionFacts } from './facts';

/** Number, list and tellers, with the hands for each. */
function prepared(minutes: CountMinutes): Block[] {
	return [
		paragraph(seats(minutes)),
		paragraph(
			say`Danh sách bầu gồm ${number(minutes.candidates.length)} đồng chí. Đại hội biểu quyết danh sách: ${handsInWords(minutes.handVotes.list)}.`
		),
		paragraph(tellersSentence(minutes))
	];
}

function ledger(minutes: CountMinutes): Runs {
	const { ledger: counted, base } = minutes;
	const { issued, returned, valid, invalid } = counted;
	return say`Kết quả kiểm phiếu: phát ra ${bold(inFigures(issued))}, thu về ${bold(inFigures(returned))}; hợp lệ ${bold(inFigures(valid))}, không hợp lệ ${bold(inFigures(invalid))}. Cơ sở tính ${bold(inFigures(base.people))} ${bodyOnPaper(minutes).voter}.`;
}

const announcedOn = ({ announcedAt }: CountMinutes): string =>
	announcedAt ? `, ${dateInWords(announcedAt.day)}` : '';

function announced(minutes: CountMinutes): Block[] {
	return [
		...prepared(minutes),
		paragraph(ledger(minutes)),
		...electedBlocks(minutes),
		paragraph(
			say`Kết quả được công bố trước Đại hội hồi ${timeInWords(minutes.announcedAt)}${announcedOn(minutes)} (có Biên bản kiểm phiếu kèm theo).`
		)
	];
}

/** Nothing announced: what was recorded so far, and blanks for the rest. */
function pending({ contest }: ElectionFacts): Block[] {
	const { plan, candidates, handVotes, tellers } = contest;
	const count = (people: readonly unknown[]) => (people.length > 0 ? number(people.length) : BLANK);
	const byHands = POSTS[plan.kind].number === 'voted' && plan.round.kind === 'first';
	return [
		paragraph(
			say`Số lượng cần bầu là ${number(plan.seats)} đồng chí${byHands ? say`. Đại hội biểu quyết số lượng: ${handsInWords(handVotes.seats)}` : ''}.`
		),
		paragraph(
			say`Danh sách bầu gồm ${count(candidates)} đồng chí. Đại hội biểu quyết danh sách: ${handsInWords(handVotes.list)}.`
		),
		paragraph(
			say`Ban kiểm phiếu gồm ${count(tellers)} đồng chí. Đại hội biểu quyết Ban kiểm phiếu: ${handsInWords(handVotes.tellers)}.`
		),
		paragraph(say`Kết quả: ${BLANK}`)
	];
}

/** Each ballot held under an item, first round to last. */
export function elections(held: readonly ElectionFacts[]): Block[] {
	if (held.length === 0) return [paragraph(say`${BLANK}`)];
	return held.flatMap((election) => [
		paragraph(say`${{ text: `Bầu ${election.contest.plan.title}`, italic: true }}.`),
		...(election.minutes ? announced(election.minutes) : pending(election))
	]);
}
