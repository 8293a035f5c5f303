import type { ContestId } from '../../basics/ids';
import type { CongressState } from '../../congress/state';
import {
	ballotRulesOf,
	contestOf,
	settingsOf,
	type Contest,
	type ContestPlan
} from '../../contest/contest';
import { electorateOf } from '../../contest/electorate';
import {
	ruledGrounds,
	type ArithmeticGround,
	type BallotRules,
	type Ground
} from '../../tally/ballot';
import { contestHeadOf, type ContestHead } from '../contest-head';
import { isListClosed } from '../readiness';

/** What one sheet is for: a batch each, or the whole box on one. */
export type TallyReach = 'batch' | 'box';

/** "Phiếu kiểm đếm tay": what stands on the sheet the tellers count on when the machines fail. */
export interface HandTally {
	readonly head: ContestHead;
	readonly plan: ContestPlan;
	readonly reach: TallyReach;
	/** In ballot order. */
	readonly candidates: readonly string[];
	/** Most ballots that one sheet is for: as many votes as a name can get on it. */
	readonly ballots: number;
	/** Of the box by hand count; `null` while it is shut. */
	readonly returned: number | null;
	/** Batches the stack was cut into; 0 before. */
	readonly batches: number;
	/** Why a ballot of this contest may be invalid, in the order of the minutes. */
	readonly grounds: readonly Ground[];
	/** Words of those that the congress added. */
	readonly ownGrounds: readonly string[];
}

/** What the arithmetic may find on a ballot of a form. 244 art. 17(2). */
function arithmeticGrounds({ form, noAgree }: BallotRules): readonly ArithmeticGround[] {
	switch (form) {
		case 'strike':
			return ['overvote', 'no-vote'];
		case 'agree':
			return noAgree === 'invalid' ? ['no-vote'] : [];
		case 'single':
			return ['both-boxes', 'blank'];
	}
}

/** Before the box is open, what may come back: the ballots out, or one for everybody convened. */
function mostBallots(state: CongressState, contest: Contest): number {
	const { plan, issue, returned } = contest;
	const { convened } = electorateOf(state, plan);
	return returned ?? issue?.issued ?? Math.max(convened, plan.batchSize);
}

const largestBatch = ({ batches, plan }: Contest): number =>
	batches.length > 0 ? Math.max(...batches.map(({ size }) => size)) : plan.batchSize;

/** The facts of the sheet of a contest; `null` until its list is closed. */
export function handTallyOf(
	state: CongressState,
	contestId: ContestId,
	reach: TallyReach
): HandTally | null {
	const contest = contestOf(state, contestId);
	const head = contest ? contestHeadOf(state, contest) : null;
	if (!contest || !head || !isListClosed(contest)) return null;
	const { plan, candidates, returned, batches, issue } = contest;
	const own = issue?.ownGrounds ?? state.grounds;
	const { noAgree } = settingsOf(contest, state.settings);
	return {
		head,
		plan,
		reach,
		candidates: candidates.map(({ name }) => name),
		ballots: reach === 'batch' ? largestBatch(contest) : mostBallots(state, contest),
		returned,
		batches: batches.length,
		grounds: [
			...arithmeticGrounds({ ...ballotRulesOf(contest), noAgree }),
			...ruledGrounds(own.length)
		],
		ownGrounds: own.map(({ words }) => words)
	};
}
