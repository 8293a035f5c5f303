import { desk } from '$lib/state/congress-desk.svelte';

const BEAT = 2_000;

/**
 * Keeps the hall's picture up to date without anyone touching this window. Other windows say when the
 * log grows; the beat makes good for a message missed asleep, a read that failed, and a congress opened
 * later. Whatever fails, the last picture stays and the next beat tries again.
 */
export function keepUp(): () => void {
	const beating = setInterval(() => void desk.follow(), BEAT);
	return () => clearInterval(beating);
}
