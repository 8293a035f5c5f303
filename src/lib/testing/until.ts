import { vi } from 'vitest';

/** Waits for a condition, not for a time: the limit is only for what never comes, on the busiest machine. */
export function until(holds: () => void | Promise<void>): Promise<void> {
	return vi.waitFor(holds, { timeout: 30_000, interval: 1 });
}
