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
import type { Rehearsal } from './rehearsal';
import type { Sample } from './sample';

function name(rehearsal: Rehearsal, contestId: ContestId, tellers: readonly Teller[]): void {
	const isNamed = contestOf(rehearsal.state, contestId)!.tellers.length > 0;
	if (!isNamed) rehearsal.act(nameTellers, { contestId, tellers });
}

/** From wherever a contest stands to its announcement; one without a box is the congress's own. */
function hold(rehearsal: Rehearsal, contestId: ContestId): void {
	for (const step of [ISSUE, COUNT, ANNOUNCE]) {
		const contest = contestOf(rehearsal.state, contestId)!;
		const key = keyFor(rehearsal.state, contest);
		if (key && !step.isDone(contest)) step.play(rehearsal, contest, key);
	}
}

/** Plans and holds the rounds that results call for, as far as there is paper for them. */
export function playRounds(rehearsal: Rehearsal, { rounds, tellers }: Sample): void {
	for (const { id, title } of rounds) {
		const { kind, nth } = answerKeyOf(id);
		const ballots = ballotsFor(rehearsal.state, kind);
		const before = ballots[nth - 2];
		if (before && ballots.length < nth && neededRound(before))
			rehearsal.act(planRound, { of: before.plan.id, id, title });
		const round = ballotsFor(rehearsal.state, kind)[nth - 1];
		if (!round) continue;
		name(rehearsal, round.plan.id, tellers);
		hold(rehearsal, round.plan.id);
	}
}

/** The post's contest: planned by hand under any id, or now. */
function planned(rehearsal: Rehearsal, plan: ContestPlan): ContestId {
	const [held] = ballotsFor(rehearsal.state, plan.kind);
	if (!held) rehearsal.act(planContest, { plan });
	return held?.plan.id ?? plan.id;
}

/** The list goes up as soon as the body it is drawn from is elected. */
function prepare(rehearsal: Rehearsal, sample: Sample, plan: ContestPlan): ContestId {
	const contestId = planned(rehearsal, plan);
	const { state } = rehearsal;
	const candidates = answerKeyOf(plan.id).votes.map(([named]) => sample.roll.person(named));
	const hasList = contestOf(state, contestId)!.candidates.length > 0;
	if (hasList || poolRefusal(state, plan.kind, candidates)) return contestId;
	rehearsal.act(listCandidates, { contestId, candidates });
	name(rehearsal, contestId, sample.meetingTellers);
	return contestId;
}

/** Opens the first meeting: every member is in the room, and the first of the planned officers leads it. */
export function playMeeting(rehearsal: Rehearsal, sample: Sample): void {
	if (!rehearsal.state.meeting) rehearsal.act(openMeeting, undefined);
	const { members, seats } = rehearsal.state.meeting!;
	for (const { id: memberId } of members.filter(({ id }) => !seats.has(id)))
		rehearsal.act(markMember, { memberId, here: true, reason: '' });
	const meeting = rehearsal.state.meeting!;
	if (!meeting.chair) {
		const here = membersPresent(meeting);
		const vote = { agree: here.length, disagree: 0, other: 0 };
		rehearsal.act(chairMeeting, { people: here.slice(0, 1), vote });
	}
	for (const plan of sample.officers) prepare(rehearsal, sample, plan);
}

/** Elects the officers one after the other, each from those elected before. */
export function playOfficers(rehearsal: Rehearsal, sample: Sample): void {
	for (const plan of sample.officers) hold(rehearsal, prepare(rehearsal, sample, plan));
}
