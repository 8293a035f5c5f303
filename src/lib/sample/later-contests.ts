import type { ContestId } from '$lib/core/basics/ids';
import { contestOf, type ContestPlan, type Teller } from '$lib/core/contest/contest';
import { listCandidates, nameTellers, planContest } from '$lib/core/contest/decide';
import { ballotsFor } from '$lib/core/contest/elected';
import { poolRefusal } from '$lib/core/contest/pool';
import { neededRound, planRound } from '$lib/core/contest/rounds';
import { chairMeeting, markMember, openMeeting } from '$lib/core/meeting/decide';
import { membersPresent } from '$lib/core/meeting/meeting';
import { answerKeyOf, keyFor } from './answer-keys';
import { ANNOUNCE, COUNT, ISSUE } from './counting';
import type { Playthrough } from './playthrough';
import type { Sample } from './sample';

function name(playthrough: Playthrough, contestId: ContestId, tellers: readonly Teller[]): void {
	const isNamed = contestOf(playthrough.state, contestId)!.tellers.length > 0;
	if (!isNamed) playthrough.act(nameTellers, { contestId, tellers });
}

/** From wherever a contest stands to its announcement; one without a box is the congress's own. */
function hold(playthrough: Playthrough, contestId: ContestId): void {
	for (const step of [ISSUE, COUNT, ANNOUNCE]) {
		const contest = contestOf(playthrough.state, contestId)!;
		const key = keyFor(playthrough.state, contest);
		if (key && !step.isDone(contest)) step.play(playthrough, contest, key);
	}
}

/** Plans and holds the rounds that results call for, as far as there is paper for them. */
export function playRounds(playthrough: Playthrough, { rounds, tellers }: Sample): void {
	for (const { id, title } of rounds) {
		const { kind, nth } = answerKeyOf(id);
		const ballots = ballotsFor(playthrough.state, kind);
		const before = ballots[nth - 2];
		if (before && ballots.length < nth && neededRound(before))
			playthrough.act(planRound, { of: before.plan.id, id, title });
		const round = ballotsFor(playthrough.state, kind)[nth - 1];
		if (!round) continue;
		name(playthrough, round.plan.id, tellers);
		hold(playthrough, round.plan.id);
	}
}

/** The post's contest: planned by hand under any id, or now. */
function planned(playthrough: Playthrough, plan: ContestPlan): ContestId {
	const [held] = ballotsFor(playthrough.state, plan.kind);
	if (!held) playthrough.act(planContest, { plan });
	return held?.plan.id ?? plan.id;
}

/** The list goes up as soon as the body it is drawn from is elected. */
function prepare(playthrough: Playthrough, sample: Sample, plan: ContestPlan): ContestId {
	const contestId = planned(playthrough, plan);
	const { state } = playthrough;
	const candidates = answerKeyOf(plan.id).votes.map(([named]) => sample.roll.person(named));
	const hasList = contestOf(state, contestId)!.candidates.length > 0;
	if (hasList || poolRefusal(state, plan.kind, candidates)) return contestId;
	playthrough.act(listCandidates, { contestId, candidates });
	name(playthrough, contestId, sample.meetingTellers);
	return contestId;
}

/** Opens the first meeting: every member is in the room, and the first of the planned officers leads it. */
export function playMeeting(playthrough: Playthrough, sample: Sample): void {
	if (!playthrough.state.meeting) playthrough.act(openMeeting, undefined);
	const { members, seats } = playthrough.state.meeting!;
	for (const { id: memberId } of members.filter(({ id }) => !seats.has(id)))
		playthrough.act(markMember, { memberId, here: true, reason: '' });
	const meeting = playthrough.state.meeting!;
	if (!meeting.chair) {
		const here = membersPresent(meeting);
		const vote = { agree: here.length, disagree: 0, other: 0 };
		playthrough.act(chairMeeting, { people: here.slice(0, 1), vote });
	}
	for (const plan of sample.officers) prepare(playthrough, sample, plan);
}

/** Elects the officers one after the other, each from those elected before. */
export function playOfficers(playthrough: Playthrough, sample: Sample): void {
	for (const plan of sample.officers) hold(playthrough, prepare(playthrough, sample, plan));
}
