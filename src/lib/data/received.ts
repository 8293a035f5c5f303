import type { DeviceId } from '$lib/core/basics/ids';

/** What is wrong with something received: nothing of it was stored. */
export const ALTERED_PROBLEMS = [
	/** A link does not follow on the one before it: something was left out or changed. */
	'chain-broken',
	/** The signature does not stand over the chain, or is of somebody who may not seal it. */
	'seal-wrong',
	/** This device holds something else at the same place of the same chain. */
	'forked',
	/** An event no version of this program writes. */
	'malformed',
	'other-congress'
] as const;
export type AlteredProblem = (typeof ALTERED_PROBLEMS)[number];

/** Where something received does not hold. */
export interface Altered {
	readonly problem: AlteredProblem;
	readonly deviceId: DeviceId;
	readonly seq: number;
}
