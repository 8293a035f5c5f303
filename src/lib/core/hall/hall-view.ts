import { attendanceFigures } from '../check-in/attendance-figures';
import type { CongressDetails } from '../congress/events';
import type { Scene } from '../congress/scene';
import type { CongressState } from '../congress/state';
import { phaseOf, settingsOf, type Contest, type ContestPhase } from '../contest/contest';
import type { Settings } from '../rulebook/settings';
import { liveView, type LiveView } from './live-view';
import { electedView, resultView, type ElectedView, type ResultView } from './result-view';
import { structureView, type StructureView } from './structure-view';

export interface QuorumView {
	readonly kind: 'quorum';
	readonly present: number;
	readonly convened: number;
	readonly quorum: number;
	readonly rule: Settings['quorum'];
	readonly isQuorate: boolean;
}

/** How far the count is. Not a result: no name, no vote, and no split into valid and invalid. */
export interface ProgressView {
	readonly kind: 'progress';
	readonly title: string;
	readonly phase: ContestPhase;
	readonly issued: number | null;
	readonly returned: number | null;
	readonly keyed: number;
	readonly closed: number;
	readonly batches: number;
}

/** What the hall sees of a scene; what the chair has not opened is not in it. */
export type HallPicture =
	| { readonly kind: 'welcome' }
	| QuorumView
	| ProgressView
	| LiveView
	| ResultView
	| ElectedView
	| StructureView;

/** Everything the hall screen draws, or nothing yet. */
export interface HallView {
	/** Whose congress it is. */
	readonly head: CongressDetails;
	readonly picture: HallPicture;
}

/**
 * What the hall may see of a congress in a scene, and nothing else. A scene whose figures are not open
 * (never announced, or live where the congress did not decide so) falls back to the progress of the count.
 */
export function hallView(state: CongressState, scene: Scene = state.scene): HallView | null {
	return state.details && { head: state.details, picture: pictureOf(state, scene) };
}

function pictureOf(state: CongressState, scene: Scene): HallPicture {
	if (scene.kind === 'welcome') return { kind: 'welcome' };
	if (scene.kind === 'quorum') return quorumView(state);
	const contest = state.contests.find(({ plan }) => plan.id === scene.contestId);
	if (!contest) return { kind: 'welcome' };
	return openedPicture(state, scene, contest) ?? progressView(contest);
}

/** The picture of a scene that needs figures opened; `null` while they are not. */
function openedPicture(
	state: CongressState,
	scene: Exclude<Scene, { kind: 'welcome' | 'quorum' }>,
	contest: Contest
): HallPicture | null {
	const settings = settingsOf(contest, state.settings);
	switch (scene.kind) {
		case 'progress':
			return null;
		case 'live':
			return settings.hallFigures === 'live' ? liveView(contest, scene.namesOpen) : null;
		case 'result':
			return resultView(state, contest);
		case 'elected':
			return electedView(state, contest);
		case 'structure':
			return structureView(contest, state.details?.closes ?? '');
	}
}

function quorumView(state: CongressState): QuorumView {
	const { present, convened, quorum, isQuorate } = attendanceFigures(state);
	const rule = state.settings.quorum;
	return { kind: 'quorum', present, convened, quorum, rule, isQuorate };
}

function progressView(contest: Contest): ProgressView {
	const { plan, issue, returned, reached, batches } = contest;
	return {
		kind: 'progress',
		title: plan.title,
		phase: phaseOf(contest),
		issued: issue?.issued ?? null,
		returned,
		keyed: Math.min(reached.ballots, returned ?? 0),
		closed: Math.min(reached.batches, batches.length),
		batches: batches.length
	};
}
