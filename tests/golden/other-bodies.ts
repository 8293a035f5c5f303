import { markArrived, recordAbsence } from '$lib/core/check-in/decide';
import { conveneDelegates, describeCongress } from '$lib/core/congress/decide';
import type { Delegate } from '$lib/core/congress/delegate';
import type { CongressDetails } from '$lib/core/congress/events';
import type { CongressState } from '$lib/core/congress/state';
import {
	announceResult,
	countBox,
	issueBallots,
	planContest,
	recordHandVote
} from '$lib/core/contest/decide';
import { addGround } from '$lib/core/contest/grounds';
import { recordDirection } from '$lib/core/contest/planned-officers';
import { proveZero } from '$lib/core/counting/decide';
import { chairMeeting } from '$lib/core/meeting/decide';
import { keyTwice } from '$lib/sample/keying';
import { committeeElected, held, meeting, planOf, prepared } from '$lib/testing/officers';
import { COMMITTEE, delegate, DETAILS, listed, people, person, who } from '$lib/testing/small-congress';
import { batchOf, ONE, PENCIL, TWO } from '$lib/testing/small-count';
import { Story } from '$lib/testing/story';

const ALL = Array.from({ length: 12 }, (_, at) => at + 1);
const same = (marks: string, times: number) => new Array<string>(times).fill(marks);

/** A congress that added two grounds beforehand: one keyed twice, one concluded on a doubtful ballot. */
export function ownGrounds(): CongressState {
	const contestId = COMMITTEE.id;
	const all = { agree: 12, disagree: 0, other: 0 };
	const story = listed();
	for (const subject of ['seats', 'list', 'tellers'] as const)
		story.act(recordHandVote, { contestId, subject, vote: all });
	story
		.act(addGround, { contestId, words: PENCIL, vote: { agree: 11, disagree: 1, other: 0 } })
		.act(addGround, { contestId, words: 'Phiếu rách mất tên người ứng cử', vote: null })
		.act(issueBallots, { contestId, issued: 12 })
		.act(countBox, { contestId, returned: 12 });
	story.act(proveZero, { contestId, by: [ONE, TWO] });
	const marked = { marks: 'x....', ground: 'own-1' } as const;
	const doubtful = {
		marks: 'x....',
		doubt: 'Nét gạch mờ',
		ruling: { marks: 'x....', ground: 'own-2', agree: 2, disagree: 1 }
	} as const;
	const plain = (marks: string, times: number) => same(marks, times).map((each) => ({ marks: each }));
	keyTwice(story, batchOf(1), [marked, ...plain('....x', 3)], [ONE, TWO]);
	keyTwice(story, batchOf(2), plain('....x', 4), [ONE, TWO]);
	keyTwice(story, batchOf(3), [marked, ...plain('.x...', 2), doubtful], [ONE, TWO]);
	return story.act(announceResult, { contestId }).state;
}

/** Twelve convened to a body, some with something to say of them. */
function convenedTo(details: Partial<CongressDetails>, changes: Record<number, Partial<Delegate>> = {}): Story {
	return new Story().act(describeCongress, { ...DETAILS, ...details }).act(conveneDelegates, {
		delegates: ALL.map((badge) => delegate(badge, changes[badge]))
	});
}

function arrived(story: Story, badges: readonly number[]): Story {
	for (const badge of badges) story.act(markArrived, { delegateId: who(badge) });
	return story;
}

/** A congress of all members: one sent elsewhere, one suspended, one away throughout for a good reason. */
export function membersCongress(): CongressState {
	const story = convenedTo(
		{ body: 'members-congress', organ: 'Chi bộ Tổ dân phố số 3', upperOrgan: 'ĐẢNG BỘ PHƯỜNG THỬ' },
		{ 10: { duty: 'elsewhere' }, 11: { duty: 'suspended' } }
	).act(recordAbsence, {
		delegateId: who(12),
		reason: 'Nằm viện',
		throughout: true,
		accepted: true
	});
	prepared(arrived(story, ALL.slice(0, 9)), { ...COMMITTEE, title: 'Chi ủy Chi bộ Tổ dân phố số 3' }, [
		1, 2, 3, 4, 5
	]);
	const vote = { agree: 9, disagree: 0, other: 0 };
	for (const subject of ['seats', 'list', 'tellers'] as const)
		story.act(recordHandVote, { contestId: COMMITTEE.id, subject, vote });
	const stack = [...same('....x', 5), ...same('.x..x', 2), 'x...x', 'x....'];
	return held(story, COMMITTEE.id, stack).state;
}

/** A trade union: two thirds of the valid ballots, and no regulation of the Party. */
export function ownCharter(): CongressState {
	const story = convenedTo({
		organ: 'Công đoàn phường Thử',
		upperOrgan: 'LIÊN ĐOÀN LAO ĐỘNG QUẬN THỬ',
		rulebook: 'own',
		ownRules: {
			name: 'Điều lệ Công đoàn Việt Nam',
			threshold: { of: 'valid', numerator: 2, denominator: 3, strict: false },
			needsSurplus: false
		}
	});
	const plan = { ...COMMITTEE, title: 'Ban Chấp hành Công đoàn phường Thử', seats: 3 };
	prepared(arrived(story, ALL.slice(0, 10)), plan, [1, 2, 3, 4, 5]);
	const stack = [...same('...xx', 5), ...same('x..x.', 2), '.x.xx', 'xxxxx', '..xx.'];
	return held(story, plan.id, stack).state;
}

/** The deputy meant for secretary is not elected to the standing committee: reported, directed, elected. */
export function directed(): CongressState {
	const story = meeting([1, 2, 3], committeeElected());
	const vote = { agree: 3, disagree: 0, other: 0 };
	story.act(chairMeeting, { people: people(1, 2), vote });
	const standing = planOf('standing-committee', { seats: 3, title: 'Ban Thường vụ Đảng ủy phường Thử' });
	held(prepared(story, standing, [1, 2, 3, 4]), standing.id, same('...x', 3));
	const secretary = planOf('secretary', {
		seats: 1,
		form: 'single',
		title: 'Bí thư Đảng ủy phường Thử, nhiệm kỳ 2020–2025',
		planned: [person(4)]
	});
	story.act(planContest, { plan: secretary });
	story.act(recordDirection, {
		contestId: secretary.id,
		direction: 'Giới thiệu đồng chí Lê Văn An để hội nghị bầu Bí thư (Công văn số 12-CV/QU).'
	});
	return held(prepared(story, secretary, [1]), secretary.id, ['a', 'a', 'd']).state;
}
