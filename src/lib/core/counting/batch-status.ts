import { ballotsIn, isPending } from './ballots';
import type { Batch } from './batch';

/** Where a batch stands, as its card says it. */
export type BatchStatus =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'keying'; readonly keyed: number; readonly by: string }
	| { readonly kind: 'full'; readonly by: string }
	| { readonly kind: 'doubt'; readonly pending: number }
	| { readonly kind: 'closed' };

export function statusOf(batch: Batch): BatchStatus {
	const [entry] = batch.entries;
	if (!entry) return { kind: 'waiting' };
	const pending = entry.ballots.filter(isPending).length;
	if (batch.closed) return pending > 0 ? { kind: 'doubt', pending } : { kind: 'closed' };
	const keyed = entry.ballots.length;
	return keyed >= batch.size
		? { kind: 'full', by: entry.by }
		: { kind: 'keying', keyed, by: entry.by };
}

/** Share of a batch that is keyed, from 0 to 1. */
export function progressOf(batch: Batch): number {
	return Math.min(1, ballotsIn(batch).length / batch.size);
}
