import type { CongressState } from '$lib/core/congress/state';
import type { Contest } from '$lib/core/contest/contest';
import type { Refusal } from '$lib/core/log/refusal';
import { answerKeyOf, type AnswerKey } from '$lib/sample/answer-keys';
import { asCounted, type PaperBallot } from '$lib/sample/boxes';
import { compareWithKey, type Difference } from '$lib/sample/compare';
import { rehearseTo, SAMPLE_STAGES, type SampleStage } from '$lib/sample/counted-sample';
import { SAMPLE_CONGRESS_ID } from '$lib/sample/sample-congress';
import { fitsBox, stackOf, type PaperBatch, type StackedBallot } from '$lib/sample/stack';
import type { Acted, OpenCongress } from './open-congress.svelte';

export { asCounted, compareWithKey };
export type { AnswerKey, Difference, PaperBallot, PaperBatch, SampleStage, StackedBallot };

/** The printed ballots of a contest with their answer key. */
export interface SamplePaper {
	readonly batches: readonly PaperBatch[];
	readonly key: AnswerKey;
}

/** How far the day has come: where nothing is left to do, a stage is reached. */
export interface StageView {
	readonly stage: SampleStage;
	readonly isReached: boolean;
	/** The first thing that keeps the rehearsal from going there. */
	readonly refused: Refusal | null;
}

export function isSample(congress: OpenCongress): boolean {
	return congress.id === SAMPLE_CONGRESS_ID;
}

/** The paper of a contest, or `null` once its list is no longer the printed one. */
export function paperOf(contest: Contest): SamplePaper | null {
	if (!fitsBox(contest)) return null;
	return { batches: stackOf(contest), key: answerKeyOf(contest.plan.id) };
}

/** Each stage as the rules see it from here. */
export function stagesFrom(state: CongressState): readonly StageView[] {
	return SAMPLE_STAGES.map((stage) => {
		const decision = rehearseTo(state, stage);
		return decision.ok
			? { stage, isReached: decision.value.length === 0, refused: null }
			: { stage, isReached: false, refused: decision.refused };
	});
}

/** Plays the day of the sample, and of no other congress, on to a stage. */
export async function playSampleTo(congress: OpenCongress, stage: SampleStage): Promise<Acted> {
	if (!isSample(congress)) throw new Error('only the sample can be rehearsed');
	return congress.act(rehearseTo, stage, { role: 'organiser', name: '' });
}
