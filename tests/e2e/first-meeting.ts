import type { Page } from '@playwright/test';
import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { ContestPlan } from '$lib/core/contest/contest';
import {
	announceResult,
	countBox,
	issueBallots,
	listCandidates,
	nameTellers,
	planContest
} from '$lib/core/contest/decide';
import { electedTo } from '$lib/core/contest/elected';
import { electorateOf } from '$lib/core/contest/electorate';
import type { ContestKind } from '$lib/core/contest/posts';
import { proveZero } from '$lib/core/counting/decide';
import { chairMeeting, markMember, openMeeting } from '$lib/core/meeting/decide';
import type { Person } from '$lib/core/people/person';
import { formFor, unmarked, withMark } from '$lib/core/tally/ballot';
import { SAMPLE_TELLERS } from '$lib/sample/contests';
import { keyTwice } from '$lib/sample/keying';
import type { Playthrough } from '$lib/sample/playthrough';
import { carrySample, openSampleAt } from './sample-stage';

const PAIR = SAMPLE_TELLERS.map(({ name }) => name) as [string, string];
export const [KEYER, SECOND_KEYER] = PAIR;

/** What the screen proposes for each post. */
export const TITLES: { readonly [Kind in ContestKind]?: string } = {
	'standing-committee': 'Ban Thường vụ Đảng ủy phường Ngọc Lâm, nhiệm kỳ 2020–2025',
	secretary: 'Bí thư Đảng ủy phường Ngọc Lâm, nhiệm kỳ 2020–2025',
	deputies: 'Phó Bí thư Đảng ủy phường Ngọc Lâm, nhiệm kỳ 2020–2025'
};

/** The sample with its two contests announced: 15 members are elected. */
export async function afterCongress(page: Page): Promise<CongressState> {
	await openSampleAt(page, 'announced');
	return carrySample(page, () => []);
}

/** The meeting is open, every member is there, and the first of them leads it. */
export function openAndLead(playthrough: Playthrough): void {
	playthrough.act(openMeeting, undefined);
	const members = electedTo(playthrough.state, 'committee');
	for (const { id: memberId } of members)
		playthrough.act(markMember, { memberId, here: true, reason: '' });
	const vote = { agree: members.length, disagree: 0, other: 0 };
	playthrough.act(chairMeeting, { people: members.slice(0, 1), vote });
}

export function planPost(
	playthrough: Playthrough,
	kind: ContestKind,
	changes: Partial<ContestPlan>
): ContestId {
	const plan: ContestPlan = {
		id: kind as string as ContestId,
		kind,
		title: TITLES[kind] ?? kind,
		seats: 1,
		form: 'strike',
		round: { kind: 'first' },
		exOfficio: [],
		allocated: null,
		alternates: 0,
		planned: [],
		batchSize: 20,
		...changes
	};
	playthrough.act(planContest, { plan });
	return plan.id;
}

/** Elects these people to a post: everyone votes for them and for nobody else on the list. */
export function elect(
	playthrough: Playthrough,
	contestId: ContestId,
	elected: readonly Person[],
	others: readonly Person[] = []
): void {
	const candidates = [...elected, ...others];
	playthrough.act(listCandidates, { contestId, candidates });
	playthrough.act(nameTellers, { contestId, tellers: SAMPLE_TELLERS });
	const { plan, candidates: listed } = playthrough.state.contests.find(
		(one) => one.plan.id === contestId
	)!;
	const issued = electorateOf(playthrough.state, plan).present;
	playthrough.act(issueBallots, { contestId, issued });
	playthrough.act(proveZero, { contestId, by: PAIR });
	playthrough.act(countBox, { contestId, returned: issued });
	const form = formFor(candidates.length, plan.seats);
	const mark = form === 'strike' ? 'x' : 'a';
	const marks = listed.reduce(
		(ballot, { id }, at) => {
			const isElected = elected.some((one) => one.id === id);
			return isElected === (form === 'strike') ? ballot : withMark(ballot, at + 1, mark);
		},
		unmarked(form, listed.length)
	);
	const papers = Array.from({ length: issued }, () => ({ marks }));
	keyTwice(playthrough, { contestId, batch: 1 }, papers, PAIR);
	playthrough.act(announceResult, { contestId });
}

/** The standing committee is planned, its list and its tellers stand. */
export function listStanding(playthrough: Playthrough): void {
	const candidates = electedTo(playthrough.state, 'committee').slice(0, 6);
	const contestId = planPost(playthrough, 'standing-committee', { seats: 5 });
	playthrough.act(listCandidates, { contestId, candidates });
	playthrough.act(nameTellers, { contestId, tellers: SAMPLE_TELLERS });
}

/** The standing committee of five is elected; one more stood. */
export function electStanding(playthrough: Playthrough): void {
	const members = electedTo(playthrough.state, 'committee');
	const id = planPost(playthrough, 'standing-committee', { seats: 5 });
	elect(playthrough, id, members.slice(0, 5), members.slice(5, 6));
}
