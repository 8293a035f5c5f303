import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { typeDigit } from './typed-number';

const SEED = 20_200_520;

/** Types digits one after the other; what still waits is struck by the space or Enter that follows. */
function typeAll(digits: string, names: number): number[] {
	const struck: number[] = [];
	let typed = '';
	for (const digit of digits) {
		const next = typeDigit(typed, digit, names);
		struck.push(...next.meant);
		typed = next.typed;
	}
	return typed === '' ? struck : [...struck, Number(typed)];
}

describe('digits on a list of 17 names', () => {
	it.each([
		['9', [9]],
		['1', [1]],
		['12', [12]],
		['19', [1, 9]],
		['1416', [14, 16]],
		['217', [2, 17]],
		['0', []]
	])('"%s" strikes %j', (digits, struck) => {
		expect(typeAll(digits, 17)).toEqual(struck);
	});

	it('waits for a second digit only where one could follow', () => {
		expect(typeDigit('', '1', 17)).toEqual({ meant: [], typed: '1' });
		expect(typeDigit('', '2', 17)).toEqual({ meant: [2], typed: '' });
		expect(typeDigit('', '1', 9)).toEqual({ meant: [1], typed: '' });
	});
});

describe('digits on any list', () => {
	it('strike exactly the number that is typed, if it is on the list', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99 }), fc.nat({ max: 98 }), (names, at) => {
				const place = (at % names) + 1;
				expect(typeAll(String(place), names)).toEqual([place]);
			}),
			{ seed: SEED }
		);
	});

	it('never strike a number that is not on the list', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 40 }),
				fc.stringMatching(/^\d{1,12}$/),
				(names, digits) => {
					for (const place of typeAll(digits, names)) {
						expect(place).toBeGreaterThanOrEqual(1);
						expect(place).toBeLessThanOrEqual(names);
					}
				}
			),
			{ seed: SEED }
		);
	});
});
