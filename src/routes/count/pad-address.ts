import type { ContestId } from '$lib/core/basics/ids';
import type { Task } from '$lib/core/counting/next-task';

/** Where a task is done: on the pad or the sheet of totals, of an entry or of the third person. */
export function padAddress(contestId: ContestId, task: Task): string {
	const screen = task.kind === 'totals' || task.kind === 'figures' ? 'totals' : 'pad';
	const entry = 'entry' in task ? task.entry : 3;
	return `/count/${screen}?contest=${contestId}&batch=${task.batch}&entry=${entry}`;
}
