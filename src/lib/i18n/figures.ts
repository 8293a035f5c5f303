import type { Figure } from '$lib/core/counting/batch';
import { placeOfFigure } from '$lib/core/counting/totals';
import type { Ground } from '$lib/core/tally/ballot';
import { groundText } from './ballots';
import { wording } from './language.svelte';

const figureWords = wording(
	{
		votes: (name: string) => `Số phiếu của đồng chí ${name}`,
		valid: 'Số phiếu hợp lệ',
		invalid: (ground: string) => `Không hợp lệ: ${ground}`
	},
	{
		votes: (name: string) => `Votes for ${name}`,
		valid: 'Valid ballots',
		invalid: (ground: string) => `Invalid: ${ground}`
	}
);

/** A figure of a tally sheet in words; `name`: of the candidate, or what the congress calls its ground. */
export function figureText(figure: Figure, name: string): string {
	const words = figureWords();
	if (figure === 'valid') return words.valid;
	if (placeOfFigure(figure) > 0) return words.votes(name);
	return words.invalid(name === '' ? groundText(figure as Ground) : name);
}
