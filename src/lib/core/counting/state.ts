import { ballotRulesOf, type Contest, type Reached } from '../contest/contest';
import type { Logged } from '../log/catalogue';
import type { Owned } from '../log/owned';
import { addTallies, neverLower, subtractTally, type Tally } from '../tally/tally';
import { ballotsIn, countBallot, isSettled, tallyOfBatch } from './ballots';
import type { Ballot, Batch, Counts, Docketed, Entry } from './batch';
import type { CountingFact } from './events';

/** Throws where an event does not follow from those before it: replay keeps it as one it cannot read. */
function mustFit(fits: boolean): void {
	if (!fits) throw new Error('no such place in the stack');
}

function changeBallots(
	batch: Batch,
	number: Entry['entry'],
	change: (ballots: readonly Ballot[]) => readonly Ballot[]
): Batch {
	mustFit(batch.entries.some(({ entry }) => entry === number));
	return {
		...batch,
		entries: batch.entries.map((held) =>
			held.entry === number ? { ...held, ballots: change(held.ballots) } : held
		)
	};
}

function claim(batch: Batch, number: Entry['entry'], by: string): Batch {
	const isHeld = batch.entries.some(({ entry }) => entry === number);
	const entries = isHeld
		? batch.entries.map((held) => (held.entry === number ? { ...held, by } : held))
		: [...batch.entries, { entry: number, by, ballots: [] }];
	return { ...batch, entries };
}

function evolveBatch(batch: Batch, event: Logged<CountingFact['type']>): Batch {
	switch (event.type) {
		case 'BatchClaimed':
			return claim(batch, event.data.entry, event.data.by);
		case 'BallotRecorded': {
			const { entry, position, marks, ground = null, doubt = null } = event.data;
			return changeBallots(batch, entry, (ballots) => {
				mustFit(position === ballots.length + 1);
				return [...ballots, { marks, ground, doubt, ruling: null }];
			});
		}
		case 'BallotTakenBack': {
			const { entry, position } = event.data;
			return changeBallots(batch, entry, (ballots) => {
				mustFit(position > 0 && position === ballots.length);
				return ballots.slice(0, -1);
			});
		}
		case 'DoubtRuled': {
			const { entry, position, ruling } = event.data;
			return changeBallots(batch, entry, (ballots) => {
				const ballot = ballots[position - 1];
				if (!ballot) throw new Error('no such ballot to rule on');
				return ballots.with(position - 1, { ...ballot, ruling });
			});
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
		tallyOfBatch(batch, contest.candidates.length, ballotRulesOf(contest));
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
export function evolveCounting(
	contest: Contest,
	event: Logged<CountingFact['type']>,
	owned: Owned
): Contest {
	const at = event.data.batch - 1;
	const before = contest.batches[at];
	if (!before) throw new Error(`no batch ${event.data.batch}`);
	const after = evolveBatch(before, event);
	const rules = ballotRulesOf(contest);
	let { keyed } = contest;
	for (const { ballot, by } of changedBallot(before, after, event)) {
		if (ballot) keyed = countBallot(keyed, ballot, rules, by);
	}
	const docket = evolveDocket(contest.docket, event);
	const isSettling = before.closed || after.closed;
	const settled = isSettling ? settle(contest, before, after) : contest.settled;
	const shown = isSettling && neverLower(settled, contest.shown) ? settled : contest.shown;
	// Written only here: data that make no sense have thrown above.
	const batches = owned.replaced(contest.batches, at, after);
	const reached = furthest(contest, keyed, after.closed ? batches : null);
	return { ...contest, batches, keyed, docket, settled, shown, reached };
}
