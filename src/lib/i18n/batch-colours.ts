import { COLOUR_ON_PAPER, colourOf, type BatchColour } from '$lib/core/counting/batch-colour';
import { unbroken } from '$lib/core/records/unbroken';
import { countTitles } from './count-titles';
import { wording } from './language.svelte';

const colourWords = wording<Readonly<Record<BatchColour, string>>>(COLOUR_ON_PAPER, {
	blue: 'blue',
	yellow: 'yellow',
	green: 'green',
	purple: 'purple',
	orange: 'orange',
	grey: 'grey',
	red: 'red',
	pink: 'pink'
});

/** "Tập 3 · xanh lá": a batch as its cover slip calls it. */
export function batchText(number: number): string {
	return `${countTitles().batch(number)} · ${unbroken(colourWords()[colourOf(number)])}`;
}
