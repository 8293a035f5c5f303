import { whereaboutsOf } from '$lib/core/check-in/attendance';
import { markArrived } from '$lib/core/check-in/decide';
import { attendanceFigures, officialDelegates } from '$lib/core/check-in/attendance-figures';
import type { CongressState } from '$lib/core/congress/state';
import type { Contest, HandVoteSubject } from '$lib/core/contest/contest';
import {
	announceResult,
	contestOf,
	countBox,
	issueBallots,
	recordHandVote
} from '$lib/core/contest/decide';
import { claimBatch, closeBatch, recordBallot, ruleOnDoubt } from '$lib/core/counting/decide';
import type { CongressFacts } from '$lib/core/log/catalogue';
import { boxOf, type PaperBallot } from './boxes';
import { SAMPLE_TELLERS } from './contests';
import { delegateNamed } from './people';
import { Rehearsal } from './rehearsal';
import { openSample, SAMPLE_CONGRESS_ID } from './sample-congress';

/** How far the day has come; each stage holds for both contests. */
export const SAMPLE_STAGES = ['checked-in', 'issued', 'counted', 'announced'] as const;
export type SampleStage = (typeof SAMPLE_STAGES)[number];

/** Expected all day; no absence is recorded, so the base stays 161. */
const NEVER_COME = ['Khuất Đức Nhuận', 'Đào Thị Ngọc Bích'].map((name) => delegateNamed(name).id);

type Planned = Contest['plan'];

function checkIn(rehearsal: Rehearsal): void {
	const { state } = rehearsal;
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
	of: { contestId: Planned['id']; batch: number },
	papers: readonly PaperBallot[]
): void {
	const entry = 1;
	const by = SAMPLE_TELLERS[of.batch % SAMPLE_TELLERS.length]!.name;
	rehearsal.act(claimBatch, { ...of, entry, by, handedOver: false });
	papers.forEach(({ marks, ground, doubt, ruling }, at) => {
		const place = { ...of, entry, position: at + 1 } as const;
		rehearsal.act(recordBallot, { ...place, marks, ground, doubt });
		if (ruling) rehearsal.act(ruleOnDoubt, { ...place, ruling });
	});
	rehearsal.act(closeBatch, of);
}

function countBallots(rehearsal: Rehearsal, { id: contestId }: Planned): void {
	const box = boxOf(contestId);
	rehearsal.act(countBox, { contestId, returned: box.length });
	let keyed = 0;
	for (const { number, size } of contestOf(rehearsal.state, contestId)?.batches ?? []) {
		keyBatch(rehearsal, { contestId, batch: number }, box.slice(keyed, keyed + size));
		keyed += size;
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
	{ stage: 'counted', isDone: ({ returned }) => returned !== null, play: countBallots },
	{ stage: 'announced', isDone: ({ announced }) => announced !== null, play: announce }
];

function play(rehearsal: Rehearsal, until: SampleStage): void {
	checkIn(rehearsal);
	const last = SAMPLE_STAGES.indexOf(until);
	for (const step of CONTEST_STEPS.filter(({ stage }) => SAMPLE_STAGES.indexOf(stage) <= last)) {
		const waiting = rehearsal.state.contests.filter((contest) => !step.isDone(contest));
		for (const { plan } of waiting) step.play(rehearsal, plan);
	}
}

/**
 * The facts that carry the sample to the end of a stage, from any state in which no contest is half
 * keyed; what is already done is left alone. Throws where a rule would refuse.
 */
export function countedFacts(
	stage: SampleStage,
	from: CongressState = openSample().state
): readonly CongressFacts[] {
	const rehearsal = new Rehearsal(SAMPLE_CONGRESS_ID, from);
	play(rehearsal, stage);
	return rehearsal.facts;
}

/** The sample as it stands at the end of a stage. */
export function sampleAt(stage: SampleStage): CongressState {
	const rehearsal = openSample();
	play(rehearsal, stage);
	return rehearsal.state;
}
