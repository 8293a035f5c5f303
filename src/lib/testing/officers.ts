import type { ContestId, PersonId } from '$lib/core/basics/ids';
import { contestOf, type ContestPlan } from '$lib/core/contest/contest';
import {
	announceResult,
	countBox,
	issueBallots,
	listCandidates,
	nameTellers,
	planContest
} from '$lib/core/contest/decide';
import { electorateOf } from '$lib/core/contest/electorate';
import type { ContestKind } from '$lib/core/contest/posts';
import { proveZero } from '$lib/core/counting/decide';
import { markMember, openMeeting } from '$lib/core/meeting/decide';
import { formFor } from '$lib/core/tally/ballot';
import { keyTwice } from '$lib/sample/keying';
import { COMMITTEE, gathered, people, TELLERS } from './small-congress';
import type { Story } from './story';

/** A contest of that kind under the kind's own name. */
export function planOf(kind: ContestKind, changes: Partial<ContestPlan> = {}): ContestPlan {
	const id = kind as string as ContestId;
	return { ...COMMITTEE, id, kind, title: `Cuộc bầu ${kind}`, form: 'strike', ...changes };
}

/** Technicians count, so that everybody may stand. */
const [, , TECHNICIAN] = TELLERS;
const COUNTERS = [
	{ ...TECHNICIAN!, isHead: true },
	{ personId: 'assistant' as PersonId, name: 'Phụ tá', isHead: false }
];

/** Plans a contest and puts these badges on its list. */
export function prepared(story: Story, plan: ContestPlan, badges: readonly number[]): Story {
	const candidates = badges.flatMap((badge) => people(badge, badge));
	const form = formFor(candidates.length, plan.seats);
	story.act(planContest, { plan: { ...plan, form } });
	story.act(listCandidates, { contestId: plan.id, candidates });
	return story.act(nameTellers, { contestId: plan.id, tellers: COUNTERS });
}

/** Issues a ballot to everyone present and counts these marks, one per ballot. */
export function held(story: Story, contestId: ContestId, ballots: readonly string[]): Story {
	const { plan } = contestOf(story.state, contestId)!;
	const issued = electorateOf(story.state, plan).present;
	story.act(issueBallots, { contestId, issued });
	const pair = ['Kỹ thuật viên', 'Phụ tá'] as const;
	story.act(proveZero, { contestId, by: pair });
	story.act(countBox, { contestId, returned: ballots.length, batchSize: ballots.length });
	const papers = ballots.map((marks) => ({ marks }));
	keyTwice(story, { contestId, batch: 1 }, papers, pair);
	return story.act(announceResult, { contestId });
}

const same = (marks: string, times: number) => new Array<string>(times).fill(marks);

/** The committee of badges 1 to 4 is elected by all twelve; badge 5 is not. */
export function committeeElected(plan: Partial<ContestPlan> = {}): Story {
	const story = prepared(gathered(), { ...COMMITTEE, ...plan }, [1, 2, 3, 4, 5]);
	return held(story, COMMITTEE.id, same('....x', 12));
}

/** The first meeting is open and the badges named are in the room. */
export function meeting(
	here: readonly number[] = [1, 2, 3, 4],
	from: Story = committeeElected()
): Story {
	const story = from.act(openMeeting, undefined);
	for (const badge of here) {
		const [member] = people(badge, badge);
		story.act(markMember, { memberId: member!.id, here: true, reason: '' });
	}
	return story;
}

/** Badges 1 to 3 are the standing committee; badge 4 is not. */
export function standingElected(): Story {
	const plan = planOf('standing-committee', { seats: 3 });
	return held(prepared(meeting(), plan, [1, 2, 3, 4]), plan.id, same('...x', 4));
}
