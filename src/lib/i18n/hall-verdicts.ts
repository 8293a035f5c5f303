import type { ResultRow } from '$lib/core/hall/result-view';
import { isHalf, type Threshold } from '$lib/core/rulebook/threshold';
import { hallWords } from './hall';

/** The verdict on one name, as the threshold that was used has it. */
export function verdictText(
	{ verdict, isAlternate }: Pick<ResultRow, 'verdict' | 'isAlternate'>,
	threshold: Threshold
): string {
	const words = hallWords().result;
	if (isAlternate) return words.alternate;
	return verdict === 'below-half' && !isHalf(threshold) ? words.tooFew : words.verdict[verdict];
}

/** What stands at the line of the threshold in a chart. */
export function lineText(needed: number, threshold: Threshold): string {
	const words = hallWords().chart;
	return isHalf(threshold) ? words.needed(needed) : words.reached(needed);
}
