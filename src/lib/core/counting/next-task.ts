import type { Contest } from '../contest/contest';
import { entryIn, isOnPaper, type Batch, type EntryNumber } from './batch';
import { hasKeyed } from './batch-rule';
import { statusOf } from './batch-status';

/** What somebody may take in hand next: an entry of a batch, or what it differs at. */
export type Task =
	| { readonly kind: 'entry'; readonly batch: number; readonly entry: EntryNumber }
	| { readonly kind: 'third'; readonly batch: number }
	/** The other tally sheet of a batch that was counted on the paper. */
	| { readonly kind: 'totals'; readonly batch: number; readonly entry: EntryNumber }
	/** Figures of two tally sheets, to be counted again on the paper. */
	| { readonly kind: 'figures'; readonly batch: number };

/** A task that somebody takes an entry for, in their own name. */
export function isEntryTask(task: Task): task is Extract<Task, { entry: EntryNumber }> {
	return task.kind === 'entry' || task.kind === 'totals';
}

/** What a person may do on a batch now; `null` where it is others' turn, or nothing is left to do. */
export function taskOn(batch: Batch, name: string, isAnyTeller: boolean): Task | null {
	const { number } = batch;
	const isOf = (entry: EntryNumber) => hasKeyed(batch, entry, name);
	const status = statusOf(batch);
	const kind = isOnPaper(batch) ? 'totals' : 'entry';
	const isThird = (!isOf(1) && !isOf(2)) || isAnyTeller;
	switch (status.kind) {
		case 'waiting':
			return { kind: 'entry', batch: number, entry: 1 };
		case 'keying':
			return isOf(status.entry === 1 ? 2 : 1) ? null : { kind, batch: number, entry: status.entry };
		case 'second-waiting':
			return isOf(1) ? null : { kind, batch: number, entry: 2 };
		case 'differs':
			return isThird ? { kind: 'third', batch: number } : null;
		case 'figures-differ':
			return isThird ? { kind: 'figures', batch: number } : null;
		default:
			return null;
	}
}

/** Whether nobody has a batch in hand: it may be offered to whoever is free. */
function isOnTable(batch: Batch): boolean {
	return batch.entries.every(({ by, isFinished }) => by === null || isFinished);
}

/** Most pressing first: what holds up a batch already keyed, then the second entry, then a new batch. */
function pressing(task: Task, batches: readonly Batch[]): number {
	if (!isEntryTask(task)) return 0;
	return entryIn(batches[task.batch - 1]!, 1) ? 1 : 2;
}

/** The next piece of work for a person, or `null` while there is none. */
export function nextTask({ batches, issue, announced }: Contest, name: string): Task | null {
	if (announced) return null;
	const isAnyTeller = issue?.settings.resolver === 'any-teller';
	const tasks = batches
		.filter(isOnTable)
		.flatMap((batch) => taskOn(batch, name, isAnyTeller) ?? []);
	return (
		tasks.toSorted((one, other) => pressing(one, batches) - pressing(other, batches))[0] ?? null
	);
}
