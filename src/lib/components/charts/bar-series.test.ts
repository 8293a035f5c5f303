import { describe, expect, it } from 'vitest';
import { liveSeries, resultSeries, structureSeries } from './bar-series';

const THRESHOLD = { base: 161, needed: 81 };
const row = { rank: null, name: '', percent: '' };

describe('bar series', () => {
	it('draws a result against the base, the elected full, the threshold as a line', () => {
		const rows = [
			{ ...row, votes: 156, verdict: 'elected' },
			{ ...row, votes: 90, verdict: 'tied' },
			{ ...row, votes: 85, verdict: 'outranked' },
			{ ...row, votes: 40, verdict: 'below-half' }
		] as const;
		expect(resultSeries(rows, THRESHOLD)).toEqual({
			bars: [
				{ value: 156, tone: 'full' },
				{ value: 90, tone: 'faint' },
				{ value: 85, tone: 'faint' },
				{ value: 40, tone: 'faint' }
			],
			max: 161,
			line: 81
		});
	});

	it('draws no threshold where none is needed: those tied, voted on again', () => {
		const rows = [{ ...row, votes: 90, verdict: 'elected' }] as const;
		expect(resultSeries(rows, { base: 161, needed: 0 }).line).toBeNull();
		expect(
			liveSeries([{ name: null, votes: 90, percent: '' }], { base: 161, needed: 0 }).line
		).toBe(null);
	});

	it('draws live votes alike on both sides of the threshold', () => {
		const rows = [80, 81].map((votes) => ({ name: null, votes, percent: '' }));
		expect(liveSeries(rows, THRESHOLD)).toEqual({
			bars: [
				{ value: 80, tone: 'full' },
				{ value: 81, tone: 'full' }
			],
			max: 161,
			line: 81
		});
	});

	it('draws a structure against all elected, and survives nobody elected', () => {
		const part = {
			question: 'gender',
			unknown: 0,
			lines: [
				{ group: 'women', count: 4, percent: '26,67' },
				{ group: 'men', count: 11, percent: '73,33' }
			]
		} as const;
		expect(structureSeries(part, 15)).toMatchObject({ max: 15, line: null });
		expect(structureSeries(part, 15).bars.map(({ value }) => value)).toEqual([4, 11]);
		expect(structureSeries({ ...part, lines: [] }, 0)).toEqual({ bars: [], max: 1, line: null });
	});
});
