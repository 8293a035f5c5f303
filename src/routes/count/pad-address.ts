import type { ContestId } from '$lib/core/basics/ids';
import type { Task } from '$lib/core/counting/next-task';

/** Where a task is done: the pad of an entry, or of the third person. */
export function padAddress(contestId: ContestId, task: Task): string {
	const entry = task.kind === 'third' ? 3 : task.entry;
	return `/count/pad?contest=${contestId}&batch=${task.batch}&entry=${entry}`;
}
