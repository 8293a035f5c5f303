import type { Contest, Reached } from '../contest/contest';
import type { Logged } from '../log/catalogue';
import { addTallies, neverLower, subtractTally, type Tally } from '../tally/tally';
import { ballotsIn, countBallot, isSettled, tallyOfBatch } from './ballots';
import type { Ballot, Batch, Counts, Docketed, Entry } from './batch';
import type { CountingFact } from './events';

function changeEntry(batch: Batch, number: Entry['entry'], change: (entry: Entry) => Entry): Batch {
	return {
		...batch,
		entries: batch.entries.map((entry) => (entry.entry === number ? change(entry) : entry))
	};
}

function evolveBatch(batch: Batch, event: Logged<CountingFact['type']>): Batch {
	switch (event.type) {
		case 'BatchClaimed': {
			const { entry, by } = event.data;
			const isTaken = batch.entries.some((other) => other.entry === entry);
			return isTaken
				? changeEntry(batch, entry, (held) => ({ ...held, by }))
				: { ...batch, entries: [...batch.entries, { entry, by, ballots: [] }] };
		}
		case 'BallotRecorded': {
			const { entry, marks, ground = null, doubt = null } = event.data;
			const ballot: Ballot = { marks, ground, doubt, ruling: null };
			return changeEntry(batch, entry, (held) => ({
				...held,
				ballots: [...held.ballots, ballot]
			}));
		}
		case 'BallotTakenBack':
			return changeEntry(batch, event.data.entry, (held) => ({
				...held,
				ballots: held.ballots.slice(0, -1)
			}));
		case 'DoubtRuled': {
			const { entry, position, ruling } = event.data;
			return changeEntry(batch, entry, (held) => ({
				...held,
				ballots: held.ballots.map((ballot, at) =>
					at === position - 1 ? { ...ballot, ruling } : ballot
				)
			}));
		}
		case 'BatchClosed':
			return { ...batch, closed: true };
		case 'BatchReopened':
			return { ...batch, closed: false };
		case 'BatchRecounted':
			return { ...batch, size: event.data.size };
	}
}

/** The docket after an act; everything but doubtful ballots passes it by. */
function evolveDocket(
	docket: readonly Docketed[],
	event: Logged<CountingFact['type']>
): readonly Docketed[] {
	const isAt = (other: Docketed, position: number) =>
		other.batch === event.data.batch && other.position === position;
	switch (event.type) {
		case 'BallotRecorded': {
			const { batch, position, marks, doubt } = event.data;
			if (doubt === undefined) return docket;
			const number = (docket.at(-1)?.number ?? 0) + 1;
			return [...docket, { number, batch, position, doubt, marks, ruling: null }];
		}
		case 'BallotTakenBack': {
			const { position } = event.data;
			const hasIt = docket.some((other) => isAt(other, position));
			return hasIt ? docket.filter((other) => !isAt(other, position)) : docket;
		}
		case 'DoubtRuled': {
			const { position, ruling } = event.data;
			return docket.map((other) => (isAt(other, position) ? { ...other, ruling } : other));
		}
		default:
			return docket;
	}
}

/** The one ballot an act puts in, takes out or rules on, as it was before and as it is after. */
function changedBallot(before: Batch, after: Batch, event: Logged<CountingFact['type']>) {
	if (!('position' in event.data)) return [];
	const at = event.data.position - 1;
	return [
		{ ballot: ballotsIn(before)[at], by: -1 as const },
		{ ballot: ballotsIn(after)[at], by: 1 as const }
	];
}

/** Sum of the settled batches after one batch changed. */
function settle(contest: Contest, before: Batch, after: Batch): Tally {
	const tallyOf = (batch: Batch) =>
		tallyOfBatch(batch, contest.candidates.length, contest.plan.seats);
	let { settled } = contest;
	if (isSettled(before)) settled = subtractTally(settled, tallyOf(before));
	if (isSettled(after)) settled = addTallies(settled, tallyOf(after));
	return settled;
}

/** The furthest the count has been; only a batch that closes is worth counting batches for. */
function furthest({ reached }: Contest, keyed: Counts, closed: readonly Batch[] | null): Reached {
	const ballots = keyed.valid + keyed.invalid + keyed.doubtful;
	const batches = closed?.filter((batch) => batch.closed).length ?? 0;
	if (ballots <= reached.ballots && batches <= reached.batches) return reached;
	return {
		ballots: Math.max(reached.ballots, ballots),
		batches: Math.max(reached.batches, batches)
	};
}

/** A contest after an act of its tellers. Costs a batch, never the whole count. */
export function evolveCounting(contest: Contest, event: Logged<CountingFact['type']>): Contest {
	const at = event.data.batch - 1;
	const before = contest.batches[at];
	if (!before) return contest;
	const after = evolveBatch(before, event);
	let { keyed } = contest;
	for (const { ballot, by } of changedBallot(before, after, event)) {
		if (ballot) keyed = countBallot(keyed, ballot, contest.plan.seats, by);
	}
	const settled = before.closed || after.closed ? settle(contest, before, after) : contest.settled;
	const batches = contest.batches.with(at, after);
	return {
		...contest,
		batches,
		keyed,
		docket: evolveDocket(contest.docket, event),
		settled,
		shown: neverLower(settled, contest.shown) ? settled : contest.shown,
		reached: furthest(contest, keyed, after.closed ? batches : null)
	};
}
