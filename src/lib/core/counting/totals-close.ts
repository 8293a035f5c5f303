import type { Contest } from '../contest/contest';
import type { Batch } from './batch';
import { comparedTotals } from './totals';
import { sumRefusal } from './totals-rule';

/** Whether the two sheets of a batch agree, add up and hold the hand count: it goes straight back into its band. */
export function isClosable(contest: Contest, batch: Batch): boolean {
	const agreed = comparedTotals(batch)?.agreed;
	if (!agreed || agreed.valid + agreed.invalid !== batch.size) return false;
	return sumRefusal(contest, batch, agreed) === null;
}
