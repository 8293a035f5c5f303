import { describe, expect, it } from 'vitest';
import { BATCH_COLOURS, COLOUR_ON_PAPER, colourOf, SHADE } from './batch-colour';

/** CIE L*a*b*, in which equal distances look equally far apart. */
function lab(shade: string): [number, number, number] {
	const [r = 0, g = 0, b = 0] = (shade.match(/[\da-f]{2}/g) ?? []).map((part) => {
		const value = parseInt(part, 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	const bent = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
	const x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
	const y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe('the colours of batches', () => {
	it('come round every eight, from the number alone', () => {
		const first = Array.from({ length: 8 }, (_, at) => colourOf(at + 1));
		expect(first).toEqual(BATCH_COLOURS);
		expect([9, 11, 16, 17].map(colourOf)).toEqual(['blue', 'green', 'pink', 'blue']);
		expect(COLOUR_ON_PAPER[colourOf(3)]).toBe('xanh lá');
	});

	it('lie far apart, every one from every other', () => {
		const apart = (one: string, other: string) =>
			Math.hypot(...lab(one).map((value, at) => value - lab(other)[at]!));
		const shades = BATCH_COLOURS.map((colour) => SHADE[colour]);
		const pairs = shades.flatMap((one, at) =>
			shades.slice(at + 1).map((other) => apart(one, other))
		);
		expect(Math.min(...pairs)).toBeGreaterThan(35);
	});

	it('have names of their own', () => {
		expect(new Set(Object.values(COLOUR_ON_PAPER)).size).toBe(BATCH_COLOURS.length);
	});
});
