import { countingIn } from './ballots';
import { entryIn, papersOf, type Batch, type EntryNumber } from './batch';
import { differencesIn } from './sheets';

/** Where a batch stands, as its card says it. */
export type BatchStatus =
	| { readonly kind: 'waiting' }
	/** `by`: `null` while nobody holds it. */
	| {
			readonly kind: 'keying';
			readonly entry: EntryNumber;
			readonly keyed: number;
			readonly by: string | null;
	  }
	/** The first entry is finished; somebody else takes the second. */
	| { readonly kind: 'second-waiting'; readonly by: readonly string[] }
	| { readonly kind: 'differs'; readonly places: number }
	/** Counted on the paper twice: so many figures are not the same. */
	| { readonly kind: 'figures-differ'; readonly figures: number }
	/** Nothing differs any more; some sheets are looked at, or the number does not fit. */
	| { readonly kind: 'compared' }
	| { readonly kind: 'doubt'; readonly pending: number }
	| { readonly kind: 'closed' };

function whileKeyed(batch: Batch): BatchStatus {
	const [first, second] = [entryIn(batch, 1), entryIn(batch, 2)];
	if (!first) return { kind: 'waiting' };
	if (first.isFinished && !second) return { kind: 'second-waiting', by: first.keyers };
	const { entry, by, ballots } = second ?? first;
	return { kind: 'keying', entry, keyed: ballots.length, by };
}

export function statusOf(batch: Batch): BatchStatus {
	if (batch.closed) {
		const pending = countingIn(batch).filter(({ isPending }) => isPending).length;
		return pending > 0 ? { kind: 'doubt', pending } : { kind: 'closed' };
	}
	if (batch.totals) {
		const figures = batch.totals.differing.length;
		return figures > 0 ? { kind: 'figures-differ', figures } : { kind: 'compared' };
	}
	if (!batch.sheets) return whileKeyed(batch);
	const places = differencesIn(batch).length;
	return places > 0 ? { kind: 'differs', places } : { kind: 'compared' };
}

/** Share of a batch that is keyed, both entries together, from 0 to 1. */
export function progressOf(batch: Batch): number {
	if (batch.closed) return 1;
	const keyed = batch.entries.reduce((sum, entry) => sum + papersOf(entry), 0);
	return Math.min(1, keyed / (2 * batch.size));
}
