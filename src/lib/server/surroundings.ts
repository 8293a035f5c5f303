import { randomBytes } from 'node:crypto';
import type { Random } from './door/tokens';

/** What a hub takes from outside, so that tests can bring their own. */
export interface Surroundings {
	readonly clock: () => number;
	readonly random: Random;
	/** Is told of what failed where nobody waits for an answer; it is tried again by itself. */
	readonly trouble: (error: unknown) => void;
}

export const REAL_SURROUNDINGS: Surroundings = {
	clock: Date.now,
	random: randomBytes,
	trouble: (error) => console.error('hub:', error)
};
