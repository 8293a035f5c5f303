import { describe, expect, it } from 'vitest';
import { committeeIn } from '$lib/testing/small-congress';
import { boxed, PENCIL } from '$lib/testing/small-count';
import { invalidIn, linesOf, sheetLines, totalsTyped, unfilled } from './sheet-lines';

const contest = committeeIn(boxed());
const lines = sheetLines(contest);

describe('the lines of a tally sheet', () => {
	it('stand in the order of the paper: names, valid ballots, grounds', () => {
		expect(lines.map(({ figure }) => figure).slice(0, 8)).toEqual([
			...['votes-1', 'votes-2', 'votes-3', 'votes-4', 'votes-5'],
			...['valid', 'overvote', 'no-vote']
		]);
		expect(lines.find(({ figure }) => figure === 'own-1')?.name).toBe(PENCIL);
		expect(lines.at(-1)).toMatchObject({ figure: 'other', name: '', mayBeEmpty: true });
	});

	it('must be filled in but for the grounds', () => {
		expect(unfilled(lines, {})?.figure).toBe('votes-1');
		const votes = { 'votes-1': 1, 'votes-2': 0, 'votes-3': 0, 'votes-4': 0, 'votes-5': 0 };
		expect(unfilled(lines, votes)?.figure).toBe('valid');
		expect(unfilled(lines, { ...votes, valid: 1 })).toBeUndefined();
		expect(unfilled(linesOf(contest, ['signed']), {})?.figure).toBe('signed');
	});

	it('make the totals', () => {
		const typed = { 'votes-2': 3, valid: 3, signed: 1, other: 0, 'own-1': 2 } as const;
		expect(invalidIn(lines, typed)).toBe(3);
		expect(totalsTyped(lines, typed)).toEqual({
			valid: 3,
			grounds: { signed: 1, 'own-1': 2 },
			votes: [0, 3, 0, 0, 0]
		});
	});
});
