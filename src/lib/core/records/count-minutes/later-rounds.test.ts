import { describe, expect, it } from 'vitest';
import type { ContestId } from '$lib/core/basics/ids';
import { chooseSetting } from '$lib/core/congress/decide';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf } from '$lib/core/contest/contest';
import {
	issueBallots,
	listCandidates,
	nameTellers,
	recordHandVote
} from '$lib/core/contest/decide';
import { planRound } from '$lib/core/contest/rounds';
import { decideOutcome } from '$lib/core/tally/outcome';
import { everyEvent } from '$lib/testing/every-event';
import { COMMITTEE, people, TELLERS } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import type { Paper } from '../paper';
import { countMinutesOf } from './facts';
import { countMinutesPaper } from './text';

const of = COMMITTEE.id;
const contestId = 'second' as ContestId;
const title = 'Ban Chấp hành (lần sau)';

/** The state with a contest announced on these votes. */
function withVotes(state: CongressState, id: ContestId, votes: readonly number[]): CongressState {
	const { plan } = contestOf(state, id)!;
	const tally = { valid: 8, invalid: 0, grounds: {}, votes };
	const outcome = decideOutcome(tally, plan.seats, 11, plan.round.kind);
	const announced = { tally, outcome };
	const contests = state.contests.map((contest) =>
		contest.plan.id === id ? { ...contest, returned: 8, announced } : contest
	);
	return { ...state, contests };
}

interface Later {
	readonly first: readonly number[];
	readonly votes: readonly number[];
	readonly settle?: (story: Story) => Story;
	readonly list?: (story: Story) => Story;
}

const asItIs = (story: Story) => story;

/** What the minutes of the round after the committee's say, in one string. */
function minutesOf({ first, votes, settle = asItIs, list = asItIs }: Later): string {
	const story = settle(new Story(withVotes(everyEvent().state, of, first)));
	list(story.act(planRound, { of, id: contestId, title }));
	story
		.act(nameTellers, { contestId, tellers: TELLERS })
		.act(issueBallots, { contestId, issued: 8 });
	return textOf(
		countMinutesPaper(countMinutesOf(withVotes(story.state, contestId, votes), contestId)!, null)
	);
}

function textOf({ body }: Paper): string {
	return body
		.flatMap((block) => ('runs' in block ? [block.runs.map(({ text }) => text).join('')] : []))
		.join('\n');
}

const tie = [8, 8, 8, 7, 7];
const short = [8, 8, 3, 7, 2];
const vote = { agree: 7, disagree: 1, other: 0 };

describe('the minutes of a re-vote of those tied', () => {
	const text = minutesOf({ first: tie, votes: [3, 5] });

	it('say which round it is, of what, and why', () => {
		expect(text).toContain(
			'Đây là lần bầu thứ 2 trong cuộc bầu Ban Chấp hành: bầu lại trong những đồng chí bằng phiếu ở vị trí cuối của lần bầu trước (Điều 32 Quy chế; quy tắc chờ xác nhận).'
		);
		expect(text).toContain('đồng chí, là số còn thiếu sau lần bầu trước.');
		expect(text).not.toContain('biểu quyết số lượng');
		expect(text).not.toContain('biểu quyết bầu tiếp');
	});

	it('say that the one with more votes is elected and need not exceed half', () => {
		expect(text).toContain('trúng cử là người được nhiều phiếu hơn, không cần quá một nửa');
		expect(text).not.toContain('phiếu trở lên');
		expect(text).toContain('Trúng cử 1 (một) đồng chí, đủ số lượng cần bầu.');
	});

	it('state the vote to go on, where the congress kept that decision', () => {
		const decided = minutesOf({
			first: tie,
			votes: [3, 5],
			settle: (story) => story.act(chooseSetting, { key: 'tie', value: 'congress-decides' }),
			list: (story) => story.act(recordHandVote, { contestId, subject: 'round', vote })
		});
		expect(decided).toContain(
			'Đại hội biểu quyết bầu tiếp: 7 đồng ý, 1 không đồng ý, 0 ý kiến khác.'
		);
	});
});

describe('the minutes of a round for vacant seats', () => {
	it('state the vote to go on, or leave it to the pen, and keep the threshold', () => {
		const text = minutesOf({ first: short, votes: [7, 1] });
		expect(text).toContain('bầu tiếp số đồng chí còn thiếu sau lần bầu trước (Điều 19');
		expect(text).toMatch(/Đại hội biểu quyết bầu tiếp: …+ đồng ý/);
		expect(text).toContain('tức là từ 6 (sáu) phiếu trở lên');
		expect(text).not.toContain('phiếu không số dư:');
	});

	it('say that the ballot had boxes', () => {
		const alone = minutesOf({
			first: short,
			votes: [7],
			list: (story) => story.act(listCandidates, { contestId, candidates: people(8, 8) })
		});
		expect(alone).toContain('Bầu bằng phiếu không số dư, một họ tên có hai ô');
		const two = minutesOf({
			first: [8, 8, 3, 2, 1],
			votes: [7, 7],
			list: (story) => story.act(listCandidates, { contestId, candidates: people(4, 5) })
		});
		expect(two).toContain('Bầu bằng phiếu không số dư: mỗi họ tên có hai ô');
	});
});
