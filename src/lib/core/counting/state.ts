import { ballotRulesOf, type Contest, type Reached } from '../contest/contest';
import type { Logged } from '../log/catalogue';
import { timeOf } from '../log/hybrid-clock';
import type { Owned } from '../log/owned';
import { voidedBy } from '../spot-check/state';
import { addTallies, neverLower, subtractTally, type Tally } from '../tally/tally';
import { isSettled, tallyOfBatches } from './ballots';
import { freshBatch, type Batch } from './batch';
import { batchAfter, keyingsIn } from './batch-after';
import { docketAfter, photographedIn } from './docket';
import type { BatchFact, CountingFact } from './events';

type Event = Logged<CountingFact['type']>;

/** Sum of the settled batches after one batch changed. */
function settle(contest: Contest, before: Batch, after: Batch): Tally {
	const tallyOf = (batch: Batch) =>
		tallyOfBatches([batch], contest.candidates.length, ballotRulesOf(contest));
	let { settled } = contest;
	if (isSettled(before)) settled = subtractTally(settled, tallyOf(before));
	if (isSettled(after)) settled = addTallies(settled, tallyOf(after));
	return settled;
}

/** The furthest the count has been; only a batch that closes is worth counting batches for. */
function furthest(
	{ reached }: Contest,
	keyings: number,
	batches: readonly Batch[] | null
): Reached {
	// Every ballot is keyed twice: half of the keyings is how far the stack is.
	const ballots = Math.floor(keyings / 2);
	const closed = batches?.filter((batch) => batch.closed).length ?? 0;
	if (ballots <= reached.ballots && closed <= reached.batches) return reached;
	return {
		ballots: Math.max(reached.ballots, ballots),
		batches: Math.max(reached.batches, closed)
	};
}

/** Acts that may put a ballot on the docket or take it off. */
function maySetAside(event: Logged<BatchFact['type']>, before: Batch): boolean {
	switch (event.type) {
		case 'BallotRecorded':
			return event.data.doubt !== undefined;
		case 'BallotTakenBack':
			return before.entries.some(({ ballots }) => ballots.at(-1)?.doubt);
		case 'EntryFinished':
		case 'DifferenceResolved':
		case 'DoubtRuled':
		case 'BatchReopened':
			return true;
		default:
			return false;
	}
}

/** The whole box as one batch. */
function joined({ returned, keyings }: Contest): Batch {
	if (returned === null || keyings > 0) throw new Error('no stack to join');
	return freshBatch(1, returned);
}

/** A contest after an act of its tellers. Costs a batch, never the whole count. */
export function evolveCounting(contest: Contest, event: Event, owned: Owned): Contest {
	if (event.type === 'ZeroProven') {
		const zeroProof = { by: event.data.by, at: timeOf(event.hlc) };
		return { ...contest, zeroProof };
	}
	if (event.type === 'StackJoined') return { ...contest, batches: [joined(contest)] };
	if (event.type === 'DoubtPhotographed')
		return { ...contest, docket: photographedIn(contest.docket, event.data) };
	const at = event.data.batch - 1;
	const before = contest.batches[at];
	if (!before) throw new Error(`no batch ${event.data.batch}`);
	if (
		event.type === 'TotalsRecorded' &&
		event.data.totals.votes.length !== contest.candidates.length
	)
		throw new Error('totals of another list');
	const after = batchAfter(before, event);
	const keyings = contest.keyings + keyingsIn(after) - keyingsIn(before);
	const docket = maySetAside(event, before) ? docketAfter(contest.docket, after) : contest.docket;
	const isSettling = before.closed || after.closed;
	const settled = isSettling ? settle(contest, before, after) : contest.settled;
	const shown = isSettling && neverLower(settled, contest.shown) ? settled : contest.shown;
	// Written only here: data that make no sense have thrown above.
	const batches = owned.replaced(contest.batches, at, after);
	const reached = furthest(contest, keyings, after.closed ? batches : null);
	const spotChecks =
		event.type === 'BatchReopened'
			? voidedBy(contest.spotChecks, event.data.batch, event.data.again)
			: contest.spotChecks;
	return { ...contest, batches, keyings, docket, spotChecks, settled, shown, reached };
}
