import { ballotRulesOf, type Contest } from '$lib/core/contest/contest';
import { asCounted, countingIn, isSettled } from '$lib/core/counting/ballots';
import type { Batch } from '$lib/core/counting/batch';
import { sheetsOf } from '$lib/core/counting/sheets';
import { tallyBallots } from '$lib/core/tally/tally';

/** Doubtful ballots of a batch, by reading and place. */
function doubtfulIn(batch: Batch) {
	const first = batch.entries.find(({ entry }) => entry === 1);
	const found = batch.sheets
		? batch.sheets.flatMap(({ standing, ballot, reading, ...at }, place) => {
				if (standing !== 'doubtful' || !ballot) return [];
				const places = { 1: at.first, 2: at.second, 3: place + 1 };
				return [{ reading, position: places[reading], ballot }];
			})
		: (first?.ballots ?? []).flatMap((ballot, at) =>
				ballot.doubt === null ? [] : [{ reading: 1, position: at + 1, ballot }]
			);
	return found.map(({ reading, position, ballot: { doubt, marks, ruling } }) => ({
		batch: batch.number,
		reading,
		position,
		doubt,
		marks,
		ruling
	}));
}

/** What a contest keeps as it goes along, worked out again from its batches alone. */
export function recomputed(contest: Contest) {
	const settled = contest.batches.filter(isSettled).flatMap(countingIn);
	const keyings = contest.batches.flatMap(({ entries }) =>
		entries.flatMap(({ ballots }) => ballots)
	);
	return {
		keyings: keyings.length,
		docket: contest.batches.flatMap(doubtfulIn),
		sheets: contest.batches.map(sheetsOf),
		settled: tallyBallots(
			settled.map(({ ballot }) => asCounted(ballot)),
			contest.candidates.length,
			ballotRulesOf(contest)
		)
	};
}

/** The same figures as the contest kept them; the docket in the order of the stack. */
export function kept({ keyings, docket, batches, settled }: Contest) {
	return {
		keyings,
		docket: docket
			.map(({ number: _number, ...doubtful }) => doubtful)
			.sort((one, other) => one.batch - other.batch || one.position - other.position),
		sheets: batches.map(({ sheets }) => sheets),
		settled
	};
}
