import { isEntryTask, type Task } from '$lib/core/counting/next-task';
import { wording } from './language.svelte';

const taskWords = wording(
	{
		entry: (batch: number, entry: number) => `Nhập tập ${batch}, lần ${entry}`,
		third: (batch: number) => `Đọc lại các tờ khác nhau của tập ${batch}`,
		totals: (batch: number, entry: number) => `Nhập tổng tập ${batch}, lần ${entry}`,
		figures: (batch: number) => `Đếm lại các con số khác nhau của tập ${batch}`
	},
	{
		entry: (batch: number, entry: number) => `Key batch ${batch}, entry ${entry}`,
		third: (batch: number) => `Read the differing sheets of batch ${batch}`,
		totals: (batch: number, entry: number) => `Enter totals of batch ${batch}, entry ${entry}`,
		figures: (batch: number) => `Count the differing figures of batch ${batch}`
	}
);

/** A piece of work as the button that takes it says it. */
export function taskText(task: Task): string {
	const words = taskWords();
	return isEntryTask(task)
		? words[task.kind](task.batch, task.entry)
		: words[task.kind](task.batch);
}
