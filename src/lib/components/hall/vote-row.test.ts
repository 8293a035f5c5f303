import { describe, expect, it } from 'vitest';
import { inColumns } from './vote-row';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('inColumns', () => {
	it.each([
		[17, [17]],
		[20, [20]],
		[21, [11, 10]],
		[30, [15, 15]],
		[0, [0]]
	])('puts %i rows into columns of %j', (count, lengths) => {
		const columns = inColumns(upTo(count));
		expect(columns.map((column) => column.length)).toEqual(lengths);
		expect(columns.flat()).toEqual(upTo(count));
	});
});
