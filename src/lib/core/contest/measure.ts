import { baseOf } from '../rulebook/base';
import type { Tally } from '../tally/tally';
import type { Issue } from './contest';

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
