import type { ContestId } from '../basics/ids';
import { accept, refuse } from '../basics/result';
import type { CongressState } from '../congress/state';
import { contestOf, type Contest } from '../contest/contest';
import { fact, type Decision } from '../log/rule';
import { papersIn } from './ballots';
import type { Batch, FigureCount } from './batch';
import { hasKeyed, withBatch, withOpenEntry, type OfBatch, type OfEntry } from './batch-rule';
import type { Task } from './next-task';
import { tallyOf, type Totals } from './totals';
import { isClosable } from './totals-close';
import { sheetRefusal, sumRefusal, uncountedFigure } from './totals-rule';

function closing(contest: Contest, batch: Batch) {
	const { id: contestId } = contest.plan;
	return isClosable(contest, batch)
		? [fact('BatchClosed', { contestId, batch: batch.number, looked: [] })]
		: [];
}

/**
 * Enters the totals of a tally sheet as a whole entry of a batch, which seals it. Both entries of a batch
 * are of one kind. Where the sheet adds up to another number than the hand count, its keyer confirms
 * that it was counted so: the batch then stays open until it is counted again.
 */
export function recordTotals(
	state: CongressState,
	{ totals, isConfirmed, ...of }: OfEntry & { totals: Totals; isConfirmed: boolean }
): Decision {
	return withOpenEntry(state, of, (_, held, contest) => {
		const { contestId, batch, entry } = of;
		if (held.entries.some(({ ballots }) => ballots.length > 0))
			return refuse({ kind: 'batch-keyed-by-ballot', batch });
		const sheet = sheetRefusal(contest, held, totals);
		if (sheet) return refuse(sheet);
		const tally = tallyOf(totals);
		const { size } = held;
		const keyed = tally.valid + tally.invalid;
		if (keyed === 0) return refuse({ kind: 'entry-empty', batch });
		const sums = sumRefusal(contest, held, tally);
		if (sums) return refuse(sums);
		if (keyed !== size && !isConfirmed)
			return refuse({ kind: 'entry-differs-from-count', batch, keyed, size });
		const { valid, grounds, votes } = tally;
		const recorded = fact('TotalsRecorded', {
			...of,
			contestId,
			totals: { valid, grounds, votes }
		});
		const entries = held.entries.map((other) =>
			other.entry === entry ? { ...other, totals: tally, isFinished: true } : other
		);
		return accept([recorded, ...closing(contest, { ...held, entries })]);
	});
}

/**
 * A third person counts on the paper every figure that the two sheets differ at, without seeing what they
 * say. It settles a figure where it is what one of them says; else it is counted again, until two
 * different people counted it alike.
 */
export function resolveTotals(
	state: CongressState,
	{ by, figures, ...of }: OfBatch & { by: string; figures: readonly FigureCount[] }
): Decision {
	return withBatch(state, of, (held, contest) => {
		const { contestId, batch } = of;
		if (by.trim() === '') return refuse({ kind: 'keyer-missing' });
		const isThird = !hasKeyed(held, 1, by) && !hasKeyed(held, 2, by);
		if (!isThird && contest.issue?.settings.resolver !== 'any-teller')
			return refuse({ kind: 'resolver-keyed-it', batch, by });
		const differing = held.totals?.differing ?? [];
		const isAll =
			differing.length > 0 &&
			differing.length === figures.length &&
			differing.every((open) => figures.some(({ figure }) => figure === open));
		if (!isAll) return refuse({ kind: 'other-figures', batch });
		const uncounted = uncountedFigure(contest, held, figures);
		if (uncounted) return refuse(uncounted);
		const thirdCounts = [...held.thirdCounts, ...figures.map((counted) => ({ ...counted, by }))];
		const resolved = fact('TotalsResolved', { contestId, batch, by, figures: [...figures] });
		return accept([resolved, ...closing(contest, { ...held, thirdCounts })]);
	});
}

/** Why two tally sheets that agree cannot go back into their band as they are. */
export function totalsRefusal(contest: Contest, batch: Batch) {
	const { number, totals, size } = batch;
	const { differing, agreed } = totals ?? { differing: [], agreed: null };
	if (differing.length > 0)
		return { kind: 'figures-open', batch: number, figures: differing.length } as const;
	if (!agreed) return { kind: 'entries-missing', batch: number } as const;
	const keyed = papersIn(batch);
	if (keyed !== size)
		return { kind: 'totals-differ-from-count', batch: number, keyed, size } as const;
	return sumRefusal(contest, batch, agreed);
}

/** "Kiểm đếm tay cả hộp": makes the whole stack one batch, while nothing of it is keyed. */
export function joinStack(
	state: CongressState,
	{ contestId, reason }: { contestId: ContestId; reason: string }
): Decision {
	const contest = contestOf(state, contestId);
	if (!contest) return refuse({ kind: 'unknown-contest' });
	if (contest.announced) return refuse({ kind: 'already-announced' });
	if (contest.returned === null) return refuse({ kind: 'box-not-counted' });
	if (contest.batches.length < 2) return refuse({ kind: 'stack-is-one-batch' });
	if (!mayJoinStack(contest)) return refuse({ kind: 'stack-in-hand' });
	if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
	return accept([fact('StackJoined', { contestId, reason: reason.trim() })]);
}

/** The entry of a batch that may be entered as totals next, or `null` where none may. */
export function sheetTask({ number: batch, closed, entries }: Batch): Task | null {
	if (closed || entries.some(({ ballots }) => ballots.length > 0)) return null;
	const finished = entries.filter(({ isFinished }) => isFinished).length;
	if (finished === 2) return null;
	return { kind: 'totals', batch, entry: finished === 0 ? 1 : 2 };
}

/** Whether the whole stack may still be made one batch: more than one, and none in anybody's hands. */
export function mayJoinStack({ batches }: Contest): boolean {
	return batches.length > 1 && batches.every(({ entries }) => entries.length === 0);
}
