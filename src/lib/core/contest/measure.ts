import type { CongressState } from '../congress/state';
import { baseOf, type Base } from '../rulebook/base';
import { OVER_HALF, type Threshold } from '../rulebook/threshold';
import type { Tally } from '../tally/tally';
import type { Contest, Issue } from './contest';
import { electorateOf } from './electorate';

/**
 * What the threshold and the percentages of a contest are taken of: for the Party those convened less
 * the deductions, for another body what its own charter says. Of valid ballots it is known at the end.
 */
export function measuredBase(
	{ base, present, issued, threshold }: Issue,
	{ valid }: Pick<Tally, 'valid'>
): number {
	switch (threshold.of) {
		case 'convened':
			return baseOf(base);
		case 'present':
			return present;
		case 'issued':
			return issued;
		case 'valid':
			return valid;
	}
}

/** The threshold as it can be told at any moment of a contest. */
export interface Measurement {
	readonly base: Base;
	readonly threshold: Threshold;
	/** `null` while it is not known: ballots issued before they are out, valid ones before the result. */
	readonly measured: number | null;
}

/** The threshold the charter of the body sets, or the Party's more than half. */
export function thresholdOf({ details }: Pick<CongressState, 'details'>): Threshold {
	return details?.ownRules?.threshold ?? OVER_HALF;
}

/** What a contest is measured against: as frozen at issue, before that as the door has it now. */
export function measurementOf(state: CongressState, contest: Contest): Measurement {
	const { issue, announced, plan } = contest;
	if (issue) {
		const { base, threshold } = issue;
		const isKnown = threshold.of !== 'valid' || announced;
		const measured = isKnown ? measuredBase(issue, announced?.tally ?? { valid: 0 }) : null;
		return { base, threshold, measured };
	}
	const threshold = thresholdOf(state);
	const { base, present } = electorateOf(state, plan);
	const now = { convened: baseOf(base), present, issued: null, valid: null };
	return { base, threshold, measured: now[threshold.of] };
}
