import { accept, refuse } from '$lib/core/basics/result';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf } from '$lib/core/contest/contest';
import { sittingOf } from '$lib/core/contest/electorate';
import type { CongressFacts } from '$lib/core/log/catalogue';
import type { Decision } from '$lib/core/log/rule';
import { finishElections, holdUntilElections } from './agenda';
import { keyFor } from './answer-keys';
import { ANNOUNCE, COUNT, ISSUE, type ContestStep } from './counting';
import { playMeeting, playOfficers, playRounds } from './later-contests';
import { opened } from './opening';
import { Playthrough, PlaythroughRefused } from './playthrough';
import type { Sample, SampleStage } from './sample';
import { NGOC_LAM } from './sample-congress';

type Play = (playthrough: Playthrough, sample: Sample) => void;

/** Nobody is checked in by the playthrough once ballots are out: who came late is the desk's to say. */
const checkIn: Play = (playthrough, sample) => {
	if (playthrough.state.contests.every(({ issue }) => issue === null)) sample.checkIn(playthrough);
};

/** A step of every contest planned for the congress itself that has a box of paper. */
const each =
	({ isDone, play }: ContestStep): Play =>
	(playthrough) => {
		for (const { plan } of playthrough.state.contests) {
			const { state } = playthrough;
			const contest = contestOf(state, plan.id)!;
			const isFirst = plan.round.kind === 'first' && sittingOf(state, plan.kind) === 'congress';
			const key = isFirst && keyFor(state, contest);
			if (key && !isDone(contest)) play(playthrough, contest, key);
		}
	};

/** The agenda waits until the hall is full: with nobody in it no hand can be raised. */
const issue: Play = (playthrough, sample) => {
	holdUntilElections(playthrough, sample.organs);
	each(ISSUE)(playthrough, sample);
};

const announce: Play = (playthrough, sample) => {
	each(ANNOUNCE)(playthrough, sample);
	finishElections(playthrough);
};

const PLAY: Readonly<Record<SampleStage, Play>> = {
	'checked-in': checkIn,
	issued: issue,
	counted: each(COUNT),
	announced: announce,
	rounds: playRounds,
	meeting: playMeeting,
	officers: playOfficers
};

function playTo(playthrough: Playthrough, sample: Sample, until: SampleStage): Playthrough {
	const { stages } = sample;
	for (const stage of stages.slice(0, stages.indexOf(until) + 1)) PLAY[stage](playthrough, sample);
	return playthrough;
}

/**
 * The facts that carry a sample to the end of a stage, from any state in which no batch is half
 * keyed; what is already done is left alone. Throws where a rule refuses.
 */
export function countedFacts(
	stage: SampleStage,
	from?: CongressState,
	sample: Sample = NGOC_LAM
): readonly CongressFacts[] {
	const playthrough = new Playthrough(sample.id, from ?? opened(sample).state);
	return playTo(playthrough, sample, stage).facts;
}

/** Plays a sample on to a stage as one act: refused where any rule refuses on the way. */
export function rehearseTo(
	state: CongressState,
	{ sample, stage }: { readonly sample: Sample; readonly stage: SampleStage }
): Decision {
	try {
		return accept(countedFacts(stage, state, sample));
	} catch (error) {
		if (error instanceof PlaythroughRefused) return refuse(error.refusal);
		throw error;
	}
}

/** A sample as it stands at the end of a stage. */
export function sampleAt(stage: SampleStage, sample: Sample = NGOC_LAM): CongressState {
	return playTo(opened(sample), sample, stage).state;
}
