import type { Outcome } from '$lib/core/tally/outcome';
import { wording } from './language.svelte';
import { capital } from './nouns';

const outcomeWords = wording(
	{
		filled: (elected: number) => `Bầu đủ ${elected} đồng chí.`,
		short: (elected: number, vacant: number, assembly: string) =>
			`Bầu được ${elected} đồng chí, còn thiếu ${vacant}. ${capital(assembly)} quyết định có bầu tiếp không.`,
		tie: (elected: number, vacant: number, tied: string) =>
			`Bầu được ${elected} đồng chí. ${tied} bằng phiếu ở vị trí cuối, còn ${vacant} chỗ: bầu lại trong những người đó.`
	},
	{
		filled: (elected: number) => `All ${elected} seats are filled.`,
		short: (elected: number, vacant: number, assembly: string) =>
			`${elected} elected, ${vacant} seats vacant. The ${assembly} decides on another round.`,
		tie: (elected: number, vacant: number, tied: string) =>
			`${elected} elected. ${tied} have equal votes at the last seat, ${vacant} left: they stand again.`
	}
);

/** The outcome in one sentence; `names` in ballot order, `assembly` as the body calls itself. */
export function outcomeText(outcome: Outcome, names: readonly string[], assembly: string): string {
	const words = outcomeWords();
	const elected = outcome.elected.length;
	if (outcome.kind === 'filled') return words.filled(elected);
	if (outcome.kind === 'short') return words.short(elected, outcome.vacant, assembly);
	const tied = outcome.tied.map((place) => names[place] ?? '').join(', ');
	return words.tie(elected, outcome.vacant, tied);
}
