import { ballotRulesOf, type Contest } from '$lib/core/contest/contest';
import { ballotsIn, countBallot, isPending, isSettled } from '$lib/core/counting/ballots';
import { asCounted } from '$lib/core/counting/ballots';
import { NOTHING_KEYED } from '$lib/core/counting/batch';
import { tallyBallots } from '$lib/core/tally/tally';

/** Ballots of a contest with their places, as the batches hold them. */
function papersOf({ batches }: Contest) {
	return batches.flatMap((batch) =>
		ballotsIn(batch).map((ballot, at) => ({ batch: batch.number, position: at + 1, ballot }))
	);
}

/** What a contest keeps as it goes along, worked out again from its batches alone. */
export function recomputed(contest: Contest) {
	const rules = ballotRulesOf(contest);
	const papers = papersOf(contest);
	const settled = contest.batches.filter(isSettled).flatMap(ballotsIn);
	return {
		keyed: papers.reduce(
			(counts, { ballot }) => countBallot(counts, ballot, rules, 1),
			NOTHING_KEYED
		),
		docket: papers
			.filter(({ ballot }) => ballot.doubt !== null)
			.map(({ batch, position, ballot: { doubt, marks, ruling } }) => ({
				batch,
				position,
				doubt,
				marks,
				ruling
			})),
		settled: tallyBallots(settled.map(asCounted), contest.candidates.length, rules),
		waiting: papers.filter(({ ballot }) => isPending(ballot)).length
	};
}

/** The same figures as the contest kept them; the docket in the order of the stack. */
export function kept({ keyed, docket, settled }: Contest) {
	return {
		keyed,
		docket: docket
			.map(({ number: _number, ...doubtful }) => doubtful)
			.sort((one, other) => one.batch - other.batch || one.position - other.position),
		settled,
		waiting: keyed.doubtful
	};
}
