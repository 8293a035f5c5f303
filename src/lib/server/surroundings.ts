import { randomBytes } from 'node:crypto';
import type { Random } from './door/tokens';

/** Calls back after some time, and gives the way to call that off: `setTimeout`, or a test's own. */
export type After = (milliseconds: number, call: () => void) => () => void;

export const afterTimeout: After = (milliseconds, call) => {
	const timer = setTimeout(call, milliseconds);
	return () => clearTimeout(timer);
};

/** What a hub takes from outside, so that tests can bring their own. */
export interface Surroundings {
	readonly clock: () => number;
	readonly random: Random;
	readonly after: After;
	/** Is told of what failed where nobody waits for an answer; it is tried again by itself. */
	readonly trouble: (error: unknown) => void;
}

export const REAL_SURROUNDINGS: Surroundings = {
	clock: Date.now,
	random: randomBytes,
	after: afterTimeout,
	trouble: (error) => console.error('hub:', error)
};
