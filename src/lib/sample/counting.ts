import type { ContestId } from '$lib/core/basics/ids';
import { contestOf, type Contest, type HandVoteSubject } from '$lib/core/contest/contest';
import { announceResult, countBox, issueBallots, recordHandVote } from '$lib/core/contest/decide';
import { electorateOf } from '$lib/core/contest/electorate';
import { firstVote } from '$lib/core/contest/readiness';
import { proveZero } from '$lib/core/counting/decide';
import type { AnswerKey } from './answer-key';
import { keyTwice } from './keying';
import { PlaythroughRefused, type Playthrough } from './playthrough';
import { stackOf } from './stack';

/** A step of one contest with its box of paper. */
export interface ContestStep {
	readonly isDone: (contest: Contest) => boolean;
	readonly play: (playthrough: Playthrough, contest: Contest, key: AnswerKey) => void;
}

function raiseHands(playthrough: Playthrough, contest: Contest): void {
	const { state } = playthrough;
	const contestId = contest.plan.id;
	const first = firstVote(contest, state.settings);
	const subjects: HandVoteSubject[] = [...(first ? [first] : []), 'list', 'tellers'];
	const vote = { agree: electorateOf(state, contest.plan).present, disagree: 0, other: 0 };
	for (const subject of subjects) playthrough.act(recordHandVote, { contestId, subject, vote });
}

function handOut(playthrough: Playthrough, contest: Contest): void {
	raiseHands(playthrough, contest);
	const issued = electorateOf(playthrough.state, contest.plan).present;
	playthrough.act(issueBallots, { contestId: contest.plan.id, issued });
}

/** Two of the tellers, others for every batch. */
function pairFor({ tellers }: Contest, batch: number): [string, string] {
	const nameOf = (at: number) => tellers[at % tellers.length]!.name;
	return [nameOf(batch), nameOf(batch + 1)];
}

/** Keys the batches nobody took; one in somebody's hands is theirs to finish. */
function countBallots(playthrough: Playthrough, { plan, returned }: Contest, key: AnswerKey): void {
	const contestId: ContestId = plan.id;
	if (returned === null) playthrough.act(countBox, { contestId, returned: key.returned });
	const contest = contestOf(playthrough.state, contestId)!;
	if (!contest.zeroProof) playthrough.act(proveZero, { contestId, by: pairFor(contest, 0) });
	for (const batch of stackOf(contest, key)) {
		const held = contest.batches[batch.number - 1];
		if (held?.closed) continue;
		const [entry] = held?.entries ?? [];
		const { number } = batch;
		if (entry)
			throw new PlaythroughRefused({
				kind: 'batch-claimed-by',
				batch: number,
				by: entry.by ?? ''
			});
		const papers = batch.ballots.map(({ paper }) => paper);
		keyTwice(playthrough, { contestId, batch: number }, papers, pairFor(contest, number));
	}
}

/** Hands are raised and the ballots go out. */
export const ISSUE: ContestStep = { isDone: ({ issue }) => issue !== null, play: handOut };

/** The box is opened and every ballot keyed. */
export const COUNT: ContestStep = {
	isDone: ({ returned, batches }) => returned !== null && batches.every(({ closed }) => closed),
	play: countBallots
};

export const ANNOUNCE: ContestStep = {
	isDone: ({ announced }) => announced !== null,
	play: (playthrough, { plan }) => playthrough.act(announceResult, { contestId: plan.id })
};
