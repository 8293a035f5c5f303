import type { Contest } from '$lib/core/contest/contest';
import { entryIn } from '$lib/core/counting/batch';
import type { Task } from '$lib/core/counting/next-task';

const KEY = 'tally-sheets';

function taken(): string[] {
	return sessionStorage.getItem(KEY)?.split('\n') ?? [];
}

/** An entry as it was taken; begun anew it is another one. `null` where nobody took it. */
function entryOf({ plan, batches }: Contest, task: Task): string | null {
	const batch = batches[task.batch - 1];
	const entry = batch && 'entry' in task ? entryIn(batch, task.entry) : undefined;
	return entry ? [plan.id, task.batch, entry.entry, entry.startedAt].join(' ') : null;
}

/**
 * Remembers that an entry was taken in this window for the totals of a tally sheet: before they are in,
 * the log does not say so. Scope `device`.
 */
export function rememberSheet(contest: Contest, task: Task): void {
	const entry = entryOf(contest, task);
	if (entry && task.kind === 'totals') sessionStorage.setItem(KEY, [...taken(), entry].join('\n'));
}

/** The entry is keyed ballot by ballot after all. */
export function forgetSheet(contest: Contest, task: Task): void {
	const entry = entryOf(contest, task);
	const others = taken().filter((other) => other !== entry);
	sessionStorage.setItem(KEY, others.join('\n'));
}

/** A task as whoever sits at this window took it: on the pad, or on the sheet of totals. */
export function asTaken(contest: Contest, task: Task | null): Task | null {
	if (task?.kind !== 'entry') return task;
	const entry = entryOf(contest, task);
	const ballots = entryIn(contest.batches[task.batch - 1]!, task.entry)?.ballots.length ?? 0;
	const isSheet = entry !== null && ballots === 0 && taken().includes(entry);
	return isSheet ? { ...task, kind: 'totals' } : task;
}
