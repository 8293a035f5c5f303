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
import { SAMPLE_PLANS, SAMPLE_TELLERS } from './contests';
import { delegateNamed } from './people';
import type { Rehearsal } from './rehearsal';
import { openSample } from './sample-congress';

/** How far the day has come; each stage holds for both contests. */
export const SAMPLE_STAGES = ['checked-in', 'issued', 'counted', 'announced'] as const;
export type SampleStage = (typeof SAMPLE_STAGES)[number];

/** Expected all day; no absence is recorded, so the base stays 161. */
const NEVER_COME = ['Khuất Đức Nhuận', 'Đào Thị Ngọc Bích'].map((name) => delegateNamed(name).id);

type Planned = Contest['plan'];

function checkIn(rehearsal: Rehearsal): void {
	for (const { id: delegateId } of officialDelegates(rehearsal.state)) {
		if (!NEVER_COME.includes(delegateId)) rehearsal.act(markArrived, { delegateId });
	}
}

function raiseHands(rehearsal: Rehearsal, { id: contestId, kind }: Planned): void {
	const subjects: HandVoteSubject[] =
		kind === 'committee' ? ['seats', 'list', 'tellers'] : ['list', 'tellers'];
	const vote = { agree: attendanceFigures(rehearsal.state).present, disagree: 0, other: 0 };
	for (const subject of subjects) rehearsal.act(recordHandVote, { contestId, subject, vote });
}

function issue(rehearsal: Rehearsal, plan: Planned): void {
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

function count(rehearsal: Rehearsal, { id: contestId }: Planned): void {
	const box = boxOf(contestId);
	rehearsal.act(countBox, { contestId, returned: box.length });
	let keyed = 0;
	for (const { number, size } of contestOf(rehearsal.state, contestId)?.batches ?? []) {
		keyBatch(rehearsal, { contestId, batch: number }, box.slice(keyed, keyed + size));
		keyed += size;
	}
}

const PLAY: Readonly<Record<SampleStage, (rehearsal: Rehearsal) => void>> = {
	'checked-in': checkIn,
	issued: (rehearsal) => SAMPLE_PLANS.forEach((plan) => issue(rehearsal, plan)),
	counted: (rehearsal) => SAMPLE_PLANS.forEach((plan) => count(rehearsal, plan)),
	announced: (rehearsal) =>
		SAMPLE_PLANS.forEach(({ id: contestId }) => rehearsal.act(announceResult, { contestId }))
};

function playTo(stage: SampleStage): { readonly opened: number; readonly rehearsal: Rehearsal } {
	const rehearsal = openSample();
	const opened = rehearsal.facts.length;
	for (const next of SAMPLE_STAGES.slice(0, SAMPLE_STAGES.indexOf(stage) + 1))
		PLAY[next](rehearsal);
	return { opened, rehearsal };
}

/** The facts that carry the freshly opened sample (`sampleFacts`) to the end of a stage. */
export function countedFacts(stage: SampleStage): readonly CongressFacts[] {
	const { opened, rehearsal } = playTo(stage);
	return rehearsal.facts.slice(opened);
}

/** The sample as it stands at the end of a stage. */
export function sampleAt(stage: SampleStage): CongressState {
	return playTo(stage).rehearsal.state;
}
