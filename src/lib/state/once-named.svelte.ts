import { desk } from './congress-desk.svelte';

/** The device's list learns what a congress is called as soon as the line has brought its details. */
export function rememberOnceNamed(): void {
	const { congress } = desk;
	const forget = $effect.root(() => {
		const isOver = $derived(desk.congress !== congress || Boolean(congress?.state.details));
		$effect(() => {
			if (!isOver) return;
			if (desk.congress === congress) void desk.remember();
			queueMicrotask(forget);
		});
	});
}
