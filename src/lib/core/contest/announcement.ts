import { papersIn } from '../counting/ballots';
import type { Batch } from '../counting/batch';
import { paperAt, paperOfDoubt } from '../counting/paper-place';
import { differencesIn } from '../counting/sheets';
import { differingIn } from '../spot-check/spot-check';
import type { Contest } from './contest';

/** Why *Công bố* is locked; each names what to check on the paper. */
export type Lock =
	| { readonly kind: 'ballots-not-issued' }
	/** Devices disagree on what happened; a person settles it first. */
	| { readonly kind: 'conflict-open'; readonly conflicts: number }
	| { readonly kind: 'box-not-counted' }
	| { readonly kind: 'issued-exceeds-present'; readonly issued: number; readonly present: number }
	| { readonly kind: 'returned-exceeds-issued'; readonly returned: number; readonly issued: number }
	/** The congress decided to stop then; the presidium reports upward. */
	| { readonly kind: 'ballots-missing'; readonly missing: number }
	| {
			readonly kind: 'batches-differ-from-returned';
			readonly sum: number;
			readonly returned: number;
	  }
	/** `entries`: how many of the two are finished. */
	| { readonly kind: 'batch-open'; readonly batch: number; readonly entries: number }
	/** The entries differ at these papers, and nobody has looked at them yet. */
	| {
			readonly kind: 'differences-open';
			readonly batch: number;
			readonly places: readonly number[];
	  }
	/** Two tally sheets of the batch differ at so many figures, and nobody has counted those again yet. */
	| { readonly kind: 'figures-open'; readonly batch: number; readonly figures: number }
	/** Two entries agree on another number of ballots than the hand count of the batch. */
	| {
			readonly kind: 'batch-incomplete';
			readonly batch: number;
			readonly keyed: number;
			readonly size: number;
	  }
	/** The same of two tally sheets: which paper is too many or missing, no line of theirs says. */
	| {
			readonly kind: 'totals-differ-from-count';
			readonly batch: number;
			readonly keyed: number;
			readonly size: number;
	  }
	| {
			readonly kind: 'doubt-unruled';
			readonly number: number;
			readonly batch: number;
			readonly position: number;
	  }
	/** A ballot drawn at random is not what the screen says; a third person reads that sheet again. */
	| {
			readonly kind: 'spot-check-differs';
			readonly batch: number;
			readonly position: number;
	  }
	| {
			readonly kind: 'ballots-differ-from-returned';
			readonly keyed: number;
			readonly returned: number;
	  };

/** Unusual but lawful, to be read out and confirmed. */
export interface MissingBallots {
	readonly kind: 'returned-below-issued';
	readonly missing: number;
}

/** Fewer ballots came back than went out: recorded and reported, no consequence known (rules.md §10, case 49). */
export function missingBallots(contest: Contest): MissingBallots | null {
	if (!contest.issue || contest.returned === null) return null;
	const missing = contest.issue.issued - contest.returned;
	return missing > 0 ? { kind: 'returned-below-issued', missing } : null;
}

/** Locks that lie in the numbers of the ledger, not in what is still to be counted. */
export function ledgerLocks(contest: Contest): Lock[] {
	const { issue, returned } = contest;
	if (!issue) return [{ kind: 'ballots-not-issued' }];
	const locks: Lock[] = [];
	const { issued, present } = issue;
	if (issued > present) locks.push({ kind: 'issued-exceeds-present', issued, present });
	if (returned === null) return [...locks, { kind: 'box-not-counted' }];
	if (returned > issued) locks.push({ kind: 'returned-exceeds-issued', returned, issued });
	const missing = issued - returned;
	if (missing > 0 && issue.settings.missingBallots === 'stop')
		locks.push({ kind: 'ballots-missing', missing });
	const sum = contest.batches.reduce((ballots, batch) => ballots + batch.size, 0);
	if (sum !== returned) locks.push({ kind: 'batches-differ-from-returned', sum, returned });
	return locks;
}

/** What an open batch is waiting for. */
function batchLock(batch: Batch): Lock {
	const { number, size, sheets, totals } = batch;
	const entries = batch.entries.filter(({ isFinished }) => isFinished).length;
	if (!sheets && !totals) return { kind: 'batch-open', batch: number, entries };
	const figures = totals?.differing.length ?? 0;
	if (figures > 0) return { kind: 'figures-open', batch: number, figures };
	const places = differencesIn(batch).map(({ place }) => paperAt(batch, place));
	if (places.length > 0) return { kind: 'differences-open', batch: number, places };
	const keyed = papersIn(batch);
	const counted = { batch: number, keyed, size };
	if (keyed !== size && totals) return { kind: 'totals-differ-from-count', ...counted };
	if (keyed !== size) return { kind: 'batch-incomplete', ...counted };
	return { kind: 'batch-open', batch: number, entries };
}

function countingLocks(contest: Contest): Lock[] {
	const open = contest.batches.filter(({ closed }) => !closed).map(batchLock);
	const doubts: Lock[] = contest.docket
		.filter((doubtful) => doubtful.ruling === null)
		.map(({ number, batch, ...place }) => ({
			kind: 'doubt-unruled',
			number,
			batch,
			position: paperOfDoubt(contest.batches[batch - 1], place)
		}));
	const differing: Lock[] = differingIn(contest).map(({ batch, position }) => ({
		kind: 'spot-check-differs',
		batch,
		position
	}));
	return [...open, ...doubts, ...differing];
}

/**
 * Everything that keeps a result from being announced, in the order to mend it.
 * Empty means: issued → returned = valid + invalid, every batch closed, every doubt ruled on.
 */
export function locksOf(contest: Contest): readonly Lock[] {
	const { disputes, returned } = contest;
	const disputed: Lock[] = disputes > 0 ? [{ kind: 'conflict-open', conflicts: disputes }] : [];
	const locks = [...disputed, ...ledgerLocks(contest), ...countingLocks(contest)];
	const keyed = contest.settled.valid + contest.settled.invalid;
	if (locks.length > 0 || returned === null || keyed === returned) return locks;
	return [{ kind: 'ballots-differ-from-returned', keyed, returned }];
}
