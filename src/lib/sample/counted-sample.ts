import { accept, refuse } from '$lib/core/basics/result';
import { whereaboutsOf } from '$lib/core/check-in/attendance';
import { markArrived } from '$lib/core/check-in/decide';
import { attendanceFigures, officialDelegates } from '$lib/core/check-in/attendance-figures';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf, type Contest, type HandVoteSubject } from '$lib/core/contest/contest';
import { announceResult, countBox, issueBallots, recordHandVote } from '$lib/core/contest/decide';
import { claimBatch, closeBatch, recordBallot, ruleOnDoubt } from '$lib/core/counting/decide';
import type { CongressFacts } from '$lib/core/log/catalogue';
import type { Decision } from '$lib/core/log/rule';
import { hasAnswerKey } from './answer-keys';
import { boxOf } from './boxes';
import { SAMPLE_TELLERS } from './contests';
import { delegateNamed } from './people';
import { Rehearsal, RehearsalRefused } from './rehearsal';
import { openSample, SAMPLE_CONGRESS_ID } from './sample-congress';
import { stackOf, type PaperBatch } from './stack';

/** How far the day has come; each stage holds for both contests that have a box of paper. */
export const SAMPLE_STAGES = ['checked-in', 'issued', 'counted', 'announced'] as const;
export type SampleStage = (typeof SAMPLE_STAGES)[number];

/** Expected all day; no absence is recorded, so the base stays 161. */
const NEVER_COME = ['Khuất Đức Nhuận', 'Đào Thị Ngọc Bích'].map((name) => delegateNamed(name).id);

type Planned = Contest['plan'];

/** Nobody is checked in by the rehearsal once ballots are out: who came late is the desk's to say. */
function checkIn(rehearsal: Rehearsal): void {
	const { state } = rehearsal;
	if (state.contests.some(({ issue }) => issue !== null)) return;
	for (const { id: delegateId } of officialDelegates(state)) {
		const isExpected = whereaboutsOf(state.attendance.get(delegateId)) === 'expected';
		if (isExpected && !NEVER_COME.includes(delegateId)) rehearsal.act(markArrived, { delegateId });
	}
}

function raiseHands(rehearsal: Rehearsal, { id: contestId, kind }: Planned): void {
	const subjects: HandVoteSubject[] =
		kind === 'committee' ? ['seats', 'list', 'tellers'] : ['list', 'tellers'];
	const vote = { agree: attendanceFigures(rehearsal.state).present, disagree: 0, other: 0 };
	for (const subject of subjects) rehearsal.act(recordHandVote, { contestId, subject, vote });
}

function handOut(rehearsal: Rehearsal, plan: Planned): void {
	raiseHands(rehearsal, plan);
	const issued = attendanceFigures(rehearsal.state).present;
	rehearsal.act(issueBallots, { contestId: plan.id, issued });
}

function keyBatch(
	rehearsal: Rehearsal,
	contestId: Planned['id'],
	{ number: batch, ballots }: PaperBatch
): void {
	const of = { contestId, batch };
	const entry = 1;
	const by = SAMPLE_TELLERS[batch % SAMPLE_TELLERS.length]!.name;
	rehearsal.act(claimBatch, { ...of, entry, by, handedOver: false });
	for (const { position, paper } of ballots) {
		const { marks, ground, doubt, ruling } = paper;
		const place = { ...of, entry, position } as const;
		rehearsal.act(recordBallot, { ...place, marks, ground, doubt });
		if (ruling) rehearsal.act(ruleOnDoubt, { ...place, ruling });
	}
	rehearsal.act(closeBatch, of);
}

/** Keys the batches nobody took; one in somebody's hands is theirs to finish. */
function countBallots(rehearsal: Rehearsal, { id: contestId }: Planned): void {
	const contest = () => contestOf(rehearsal.state, contestId)!;
	if (contest().returned === null)
		rehearsal.act(countBox, { contestId, returned: boxOf(contestId).length });
	const { batches } = contest();
	for (const batch of stackOf(contest())) {
		const held = batches[batch.number - 1];
		if (held?.closed) continue;
		const [entry] = held?.entries ?? [];
		if (entry)
			throw new RehearsalRefused({
				kind: 'batch-claimed-by',
				batch: batch.number,
				by: entry.by
			});
		keyBatch(rehearsal, contestId, batch);
	}
}

function announce(rehearsal: Rehearsal, { id: contestId }: Planned): void {
	rehearsal.act(announceResult, { contestId });
}

const CONTEST_STEPS: readonly {
	readonly stage: SampleStage;
	readonly isDone: (contest: Contest) => boolean;
	readonly play: (rehearsal: Rehearsal, plan: Planned) => void;
}[] = [
	{ stage: 'issued', isDone: ({ issue }) => issue !== null, play: handOut },
	{
		stage: 'counted',
		isDone: ({ returned, batches }) => returned !== null && batches.every(({ closed }) => closed),
		play: countBallots
	},
	{ stage: 'announced', isDone: ({ announced }) => announced !== null, play: announce }
];

function play(rehearsal: Rehearsal, until: SampleStage): void {
	checkIn(rehearsal);
	const last = SAMPLE_STAGES.indexOf(until);
	for (const step of CONTEST_STEPS.filter(({ stage }) => SAMPLE_STAGES.indexOf(stage) <= last)) {
		const waiting = rehearsal.state.contests.filter(
			(contest) => hasAnswerKey(contest.plan.id) && !step.isDone(contest)
		);
		for (const { plan } of waiting) step.play(rehearsal, plan);
	}
}

/**
 * The facts that carry the sample to the end of a stage, from any state in which no batch is half
 * keyed; what is already done is left alone. Throws where a rule refuses.
 */
export function countedFacts(
	stage: SampleStage,
	from: CongressState = openSample().state
): readonly CongressFacts[] {
	const rehearsal = new Rehearsal(SAMPLE_CONGRESS_ID, from);
	play(rehearsal, stage);
	return rehearsal.facts;
}

/** Plays the sample on to a stage as one act: refused where any rule refuses on the way. */
export function rehearseTo(state: CongressState, stage: SampleStage): Decision {
	try {
		return accept(countedFacts(stage, state));
	} catch (error) {
		if (error instanceof RehearsalRefused) return refuse(error.refusal);
		throw error;
	}
}

/** The sample as it stands at the end of a stage. */
export function sampleAt(stage: SampleStage): CongressState {
	const rehearsal = openSample();
	play(rehearsal, stage);
	return rehearsal.state;
}
