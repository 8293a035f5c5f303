import type { ListForming } from '../../nomination/forming';
import type { Rulebook } from '../../rulebook/rulebook';
import { paragraph, say, type Block, type Runs } from '../paper';
import { handsInWords, namesOf, number } from '../phrases';
import { inFigures } from '../vietnamese-numerals';
import { bodyOnPaper, type BodyOnPaper } from './body';
import type { CountMinutes } from './facts';
import { cite } from './words';

const sentence = (text: string): Runs => (text === '' ? [] : say` ${text}`);

/** "Lê Văn An (đồng chí Trần Thị Bích đề cử; 49/160 đại biểu có mặt đồng ý)". */
function proposal(
	{ person, proposer, support, state }: ListForming['proposals'][number],
	{ voter }: BodyOnPaper
): string {
	const way = proposer === null ? 'tự ứng cử' : `đồng chí ${proposer.name} đề cử`;
	if (support === null || state === 'not-asked') return `${person.name} (${way})`;
	const { agree, present } = support;
	const shown = `${inFigures(agree)}/${inFigures(present)} ${voter} có mặt đồng ý`;
	const dropped = state === 'too-small' ? ', không đưa vào danh sách' : '';
	return `${person.name} (${way}; ${shown}${dropped})`;
}

function proposed({ proposals }: ListForming, rulebook: Rulebook, body: BodyOnPaper): Runs {
	if (proposals.length === 0) return [];
	const rule = rulebook.floorSupport === null ? '' : ` (${cite(rulebook, 'nomination-support')})`;
	const named = proposals.map((one) => proposal(one, body)).join('; ');
	return say` Tại ${body.gathering} có ${number(proposals.length)} đồng chí được đề cử, tự ứng cử${rule}: ${named}.`;
}

function withdrawn(
	{ withdrawals }: ListForming,
	rulebook: Rulebook,
	{ gathering }: BodyOnPaper
): Runs {
	if (withdrawals.length === 0) return [];
	const asked = withdrawals.filter(({ vote, state }) => vote === null && state === 'let-go');
	const voted = withdrawals.filter((withdrawal) => !asked.includes(withdrawal));
	const each = voted.flatMap(({ name, vote, isLetGo }, at) => {
		const answer = vote === null ? '' : isLetGo ? 'cho rút, ' : 'không cho rút, ';
		return say`${at === 0 ? '' : '; '}${name} (${answer}${handsInWords(vote ?? undefined)})`;
	});
	const rule = cite(rulebook, 'withdrawal');
	return [
		...(voted.length === 0
			? []
			: say` Có ${number(voted.length)} đồng chí xin rút, ${gathering} biểu quyết (${rule}): ${each}.`),
		...(asked.length === 0
			? []
			: say` Có ${number(asked.length)} đồng chí xin rút và được đưa ra khỏi danh sách, ${gathering} không biểu quyết (${rule}): ${namesOf(asked)}.`)
	];
}

function polled({ poll, figures, proposals }: ListForming, rulebook: Rulebook): Runs {
	if (poll === null) return [];
	const nameOf = (id: string) =>
		proposals.find(({ person }) => person.id === id)?.person.name ?? '';
	const votes = poll.votes
		.toSorted((one, other) => other.votes - one.votes)
		.map((line) => `${nameOf(line.personId)} ${inFigures(line.votes)} phiếu`)
		.join('; ');
	const { taken, tied } = poll.outcome;
	const onto =
		taken.length === 0 ? 'không đưa thêm ai vào danh sách' : `đưa vào danh sách: ${namesOf(taken)}`;
	const equal =
		tied.length === 0 ? '' : `${namesOf(tied)} bằng phiếu ở chỗ cuối, do Đại hội quyết định.`;
	return [
		...say` Danh sách ${number(figures.names)} đồng chí vượt số dư tối đa nên Đại hội lấy phiếu xin ý kiến (${cite(rulebook, 'poll')}): phát ra ${inFigures(poll.issued)}, thu về ${inFigures(poll.returned)}, hợp lệ ${inFigures(poll.valid)}; ${votes}; ${onto}.`,
		...sentence(equal)
	];
}

/** How the list came about, where it is not simply the committee's. */
export function listForming(minutes: CountMinutes): Block[] {
	const { forming, rulebook } = minutes;
	if (forming === null) return [];
	const body = bodyOnPaper(minutes);
	return [
		paragraph([
			...say`Danh sách do cấp ủy triệu tập giới thiệu gồm ${number(forming.figures.prepared)} đồng chí.`,
			...proposed(forming, rulebook, body),
			...withdrawn(forming, rulebook, body),
			...polled(forming, rulebook)
		])
	];
}
