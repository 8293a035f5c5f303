import { ballotRulesOf, type Contest } from '$lib/core/contest/contest';
import { asCounted, countingIn, isSettled } from '$lib/core/counting/ballots';
import type { Batch } from '$lib/core/counting/batch';
import { comparedTotals } from '$lib/core/counting/totals';
import { sheetsOf } from '$lib/core/counting/sheets';
import { addTallies, tallyBallots } from '$lib/core/tally/tally';

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
	const { batches } = contest;
	const settled = batches.filter(isSettled).flatMap(countingIn);
	const entries = batches.flatMap((batch) => batch.entries);
	const keyings = entries.flatMap(({ ballots }) => ballots);
	const sheets = entries.flatMap(({ totals }) => totals ?? []);
	const papers = sheets.reduce((sum, { valid, invalid }) => sum + valid + invalid, 0);
	const keyed = tallyBallots(
		settled.map(({ ballot }) => asCounted(ballot)),
		contest.candidates.length,
		ballotRulesOf(contest)
	);
	return {
		keyings: keyings.length + papers,
		docket: contest.batches.flatMap(doubtfulIn),
		sheets: contest.batches.map(sheetsOf),
		totals: batches.map(comparedTotals),
		settled: batches
			.filter(isSettled)
			.flatMap((batch) => comparedTotals(batch)?.agreed ?? [])
			.reduce(addTallies, keyed)
	};
}

/** The same figures as the contest kept them; the docket in the order of the stack. */
export function kept({ keyings, docket, batches, settled }: Contest) {
	return {
		keyings,
		docket: docket
			.map(({ number: _number, photo: _photo, ...doubtful }) => doubtful)
			.sort((one, other) => one.batch - other.batch || one.position - other.position),
		sheets: batches.map(({ sheets }) => sheets),
		totals: batches.map(({ totals }) => totals),
		settled
	};
}
