import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sheetPlace, sheetsFor } from './sheet-place';

describe('ballots on A4 sheets', () => {
	it('gives each pile of a batch of 20 its corner: five sheets, ballot 6 right of ballot 1', () => {
		expect([1, 6, 11, 16, 2, 20].map((position) => sheetPlace(position, 20))).toEqual([
			{ row: 1, column: 1 },
			{ row: 1, column: 2 },
			{ row: 2, column: 1 },
			{ row: 2, column: 2 },
			{ row: 3, column: 1 },
			{ row: 10, column: 2 }
		]);
	});

	it('comes back in stack order once cut and piled, for any number of ballots', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 200 }), (ballots) => {
				const positions = Array.from({ length: ballots }, (_, at) => at + 1);
				const corner = (position: number) => {
					const { row, column } = sheetPlace(position, ballots);
					return { pile: ((row - 1) % 2) * 2 + column, sheet: Math.ceil(row / 2) };
				};
				const piled = positions.toSorted((one, other) => {
					const [a, b] = [corner(one), corner(other)];
					return a.pile - b.pile || a.sheet - b.sheet;
				});
				expect(piled).toEqual(positions);
				const sheets = positions.map((position) => corner(position).sheet);
				expect(Math.max(...sheets)).toBe(sheetsFor(ballots));
			}),
			{ seed: 20_200_520 }
		);
	});
});
