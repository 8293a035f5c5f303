import { expect, test } from 'vitest';
import { figure, plain } from '../../scripts/bench/figure';
import { table } from '../../scripts/bench/table';

const rowsOf = (text: string) => text.split('\n').map((row) => row.trim().split(/ {2,}/));

test('a figure is held against its reference, and told where it is over its limit', () => {
	const within = figure({ name: 'quick', unit: 'ms', limit: 2 }, 3, 2);
	const over = figure({ name: 'slow', unit: 'ms', limit: 2 }, 5, 2);
	const free = figure({ name: 'free', unit: 'ms', limit: null }, 5, 2);
	expect([within, over, free].map(({ ok }) => ok)).toEqual([true, false, true]);
	expect(rowsOf(table([within, over, free])).slice(1)).toEqual([
		['quick', '3.0 ms', '2.0 ms', '1.50', '2.00', 'ok'],
		['slow', '5.0 ms', '2.0 ms', '2.50', '2.00', 'TOO SLOW'],
		['free', '5.0 ms', '2.0 ms', '2.50', '–', 'ok']
	]);
});

test('an amount asked for as it is has neither reference nor limit', () => {
	const amount = plain({ name: 'city', unit: 'events/s' }, 300);
	expect(amount.ok).toBe(true);
	expect(rowsOf(table([amount])).at(-1)).toEqual(['city', '300.0 events/s', '–', '–', '–', 'ok']);
});
