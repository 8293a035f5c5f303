/** Colours of the bands around batches, far apart from each other; they come round every eight. */
export const BATCH_COLOURS = [
	'blue',
	'yellow',
	'green',
	'purple',
	'orange',
	'grey',
	'red',
	'pink'
] as const;
export type BatchColour = (typeof BATCH_COLOURS)[number];

/** As screens and papers draw them. */
export const SHADE: Readonly<Record<BatchColour, `#${string}`>> = {
	blue: '#1c78d4',
	yellow: '#fbd01e',
	green: '#1e8a4c',
	purple: '#6a2c91',
	orange: '#f06a12',
	grey: '#6f777d',
	red: '#a3161d',
	pink: '#f58cc3'
};

/** As papers and the Vietnamese screens call them. */
export const COLOUR_ON_PAPER: Readonly<Record<BatchColour, string>> = {
	blue: 'xanh dương',
	yellow: 'vàng',
	green: 'xanh lá',
	purple: 'tím',
	orange: 'cam',
	grey: 'xám',
	red: 'đỏ',
	pink: 'hồng'
};

/** The colour of a batch, from its number alone (from 1). */
export function colourOf(batch: number): BatchColour {
	return BATCH_COLOURS[(batch - 1) % BATCH_COLOURS.length] ?? 'blue';
}
