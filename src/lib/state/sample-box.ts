import type { CongressState } from '$lib/core/congress/state';
import type { Contest } from '$lib/core/contest/contest';
import type { Refusal } from '$lib/core/log/refusal';
import type { AnswerKey } from '$lib/sample/answer-key';
import { keyFor, printedAmong } from '$lib/sample/answer-keys';
import { asCounted, type PaperBallot } from '$lib/sample/boxes';
import { compareWithKey, type Difference } from '$lib/sample/compare';
import { rehearseTo } from '$lib/sample/counted-sample';
import type { SampleStage } from '$lib/sample/sample';
import { contestsOf, sampleOf } from '$lib/sample/samples';
import { stackOf, type PaperBatch, type StackedBallot } from '$lib/sample/stack';
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
	return sampleOf(congress.id) !== undefined;
}

/** The paper of a contest, or `null` once its list is no longer the printed one. */
export function paperOf(state: CongressState, contest: Contest): SamplePaper | null {
	const key = keyFor(state, contest);
	return key && { batches: stackOf(contest, key), key };
}

/** What stands on the ballots printed for a contest, where its list is another one or not yet set. */
export function printedFor({ id, state }: OpenCongress, contest: Contest): AnswerKey | null {
	const sample = sampleOf(id);
	return sample ? printedAmong(contestsOf(sample), state, contest) : null;
}

/** Each stage of a sample as the rules see it from here; none for another congress. */
export function stagesFrom({ id, state }: OpenCongress): readonly StageView[] {
	const sample = sampleOf(id);
	if (!sample) return [];
	return sample.stages.map((stage) => {
		const decision = rehearseTo(state, { sample, stage });
		return decision.ok
			? { stage, isReached: decision.value.length === 0, refused: null }
			: { stage, isReached: false, refused: decision.refused };
	});
}

/** Plays the day of a sample, and of no other congress, on to a stage. */
export async function playSampleTo(congress: OpenCongress, stage: SampleStage): Promise<Acted> {
	const sample = sampleOf(congress.id);
	if (!sample) throw new Error('only a sample can be rehearsed');
	return congress.act(rehearseTo, { sample, stage }, { role: 'organiser', name: '' });
}
