/** What a share of the votes is measured against. */
export const MEASURES = ['convened', 'present', 'issued', 'valid'] as const;
export type Measure = (typeof MEASURES)[number];

/** How many votes elect: a fraction of a measure, to be passed (`strict`) or only reached. */
export interface Threshold {
	readonly of: Measure;
	readonly numerator: number;
	readonly denominator: number;
	readonly strict: boolean;
}

/** "Quá một nửa" of those convened, after deductions. 244 art. 32, 190 art. 30. */
export const OVER_HALF: Threshold = {
	of: 'convened',
	numerator: 1,
	denominator: 2,
	strict: true
};

/** Votes needed of a base: half of 160 is 80, and to pass it takes 81. Whole numbers throughout. */
export function neededOf(
	base: number,
	{ numerator, denominator, strict }: Omit<Threshold, 'of'> = OVER_HALF
): number {
	const share = base * numerator;
	return strict ? Math.floor(share / denominator) + 1 : Math.ceil(share / denominator);
}

/** A fraction of something: whole numbers, more than nothing, at most all, and all cannot be passed. */
export function isThreshold({ numerator, denominator, strict }: Threshold): boolean {
	return (
		Number.isInteger(numerator) &&
		Number.isInteger(denominator) &&
		numerator > 0 &&
		(strict ? numerator < denominator : numerator <= denominator)
	);
}

/** "Quá bán": more than half, of whatever it is taken. */
export function isHalf({ numerator, denominator, strict }: Threshold): boolean {
	return strict && numerator * 2 === denominator;
}

export function isOverHalf(threshold: Threshold): boolean {
	return threshold.of === 'convened' && isHalf(threshold);
}
