import { describe, expect, it } from 'vitest';
import { everyEvent } from '$lib/testing/every-event';
import {
	COMMITTEE,
	committeeIn,
	delegate,
	person,
	TELLERS,
	who
} from '$lib/testing/small-congress';
import { nominated, polled, prepared } from '$lib/testing/small-nominations';
import type { Story } from '$lib/testing/story';
import { chooseSetting } from '../../congress/decide';
import { countBox, issueBallots, nameTellers } from '../../contest/decide';
import {
	askWithdrawal,
	closeList,
	countPoll,
	countSupport,
	proposeCandidate,
	voteOnWithdrawal
} from '../../nomination/decide';
import { decideOutcome } from '../../tally/outcome';
import type { Block } from '../paper';
import { countMinutesOf } from './facts';
import { listForming } from './list-forming';
import { countMinutesPaper } from './text';

const contestId = COMMITTEE.id;
const nameOf = (number: number) => delegate(number).name;

/** What the minutes say of the list, once the contest was announced with no vote for anybody. */
function said(story: Story): string {
	story
		.act(nameTellers, {
			contestId,
			tellers: [{ ...TELLERS[0]!, personId: who(12) }, TELLERS[2]!]
		})
		.act(issueBallots, { contestId, issued: 12 })
		.act(countBox, { contestId, returned: 12 });
	const { plan, candidates } = committeeIn(story);
	const tally = { valid: 12, invalid: 0, grounds: {}, votes: candidates.map(() => 0) };
	const announced = { tally, outcome: decideOutcome(tally, plan.seats, 12) };
	const contests = story.state.contests.map((contest) => ({ ...contest, announced }));
	const minutes = countMinutesOf({ ...story.state, contests }, contestId)!;
	return textOf(listForming(minutes));
}

const textOf = (blocks: readonly Block[]) =>
	blocks
		.flatMap((block) => ('runs' in block ? [block.runs.map(({ text }) => text).join('')] : []))
		.join('\n');

describe('how the list came about', () => {
	it('is not told where the list is the committee’s', () => expect(said(prepared())).toBe(''));

	it('names who was nominated, by whom, who agreed, and who asked to withdraw', () => {
		const story = nominated(prepared({ rulebook: '190-QD/TW' }), 3)
			.act(proposeCandidate, { contestId, person: person(4), proposerId: null })
			.act(countSupport, { contestId, personId: who(4), agree: 3 })
			.act(askWithdrawal, { contestId, personId: who(101) })
			.act(voteOnWithdrawal, {
				contestId,
				personId: who(101),
				vote: { agree: 2, disagree: 9, other: 1 }
			})
			.act(closeList, { contestId });
		expect(said(story)).toBe(
			`Danh sách do cấp ủy triệu tập giới thiệu gồm 11 (mười một) đồng chí. Tại Đại hội có 2 (hai) đồng chí được đề cử, tự ứng cử (Điều 14 khoản 3 Quy chế): ${nameOf(3)} (đồng chí ${nameOf(2)} đề cử; 12/12 đại biểu có mặt đồng ý); ${nameOf(4)} (tự ứng cử; 3/12 đại biểu có mặt đồng ý, không đưa vào danh sách). Có 1 (một) đồng chí xin rút, Đại hội biểu quyết (quy tắc chờ xác nhận): ${nameOf(101)} (không cho rút, 2 đồng ý, 9 không đồng ý, 1 ý kiến khác).`
		);
	});

	it('tells who was taken off for asking, where the congress does not vote on it', () => {
		const story = nominated(prepared({ rulebook: '190-QD/TW' }), 3)
			.act(chooseSetting, { key: 'withdrawals', value: 'on-asking' })
			.act(askWithdrawal, { contestId, personId: who(101) })
			.act(closeList, { contestId });
		expect(said(story)).toContain(
			`Có 1 (một) đồng chí xin rút và được đưa ra khỏi danh sách, Đại hội không biểu quyết (quy tắc chờ xác nhận): ${nameOf(101)}.`
		);
	});

	it('tells the poll with its ledger, its votes and those equal at the last place', () => {
		const story = nominated(prepared(), 3, 4, 5)
			.act(countPoll, polled({ 3: 5, 4: 7, 5: 5 }))
			.act(closeList, { contestId });
		expect(said(story)).toContain(
			`Danh sách 14 (mười bốn) đồng chí vượt số dư tối đa nên Đại hội lấy phiếu xin ý kiến (Hướng dẫn 03-HD/TW): phát ra 12, thu về 12, hợp lệ 11; ${nameOf(4)} 7 phiếu; ${nameOf(3)} 5 phiếu; ${nameOf(5)} 5 phiếu; đưa vào danh sách: ${nameOf(4)}. ${nameOf(3)}, ${nameOf(5)} bằng phiếu ở chỗ cuối, do Đại hội quyết định.`
		);
	});

	it('stands in the minutes, once', () => {
		const { body } = countMinutesPaper(countMinutesOf(everyEvent().state, contestId)!, null);
		const said = 'Danh sách do cấp ủy triệu tập giới thiệu gồm 5 (năm) đồng chí.';
		expect(textOf(body).split(said)).toHaveLength(2);
	});
});
