import { describe, expect, it } from 'vitest';
import { COMMITTEE } from '$lib/testing/small-congress';
import { boxed, issued } from '$lib/testing/small-count';
import { pagesOf } from '../slip';
import { coverSlipsOf } from './facts';
import { coverSlipSheet } from './text';

describe('cover slips', () => {
	it('wait for the box, then are one for every batch with its hand count', () => {
		expect(coverSlipsOf(issued().state, COMMITTEE.id)).toBeNull();
		const slips = coverSlipsOf(boxed().state, COMMITTEE.id)!;
		expect(slips.batches).toEqual([
			{ number: 1, size: 4, colour: 'blue' },
			{ number: 2, size: 4, colour: 'yellow' },
			{ number: 3, size: 2, colour: 'green' }
		]);
	});

	it('say the colour in words beside the band, and who closes the batch', () => {
		const { slips } = coverSlipSheet(coverSlipsOf(boxed().state, COMMITTEE.id)!);
		expect(slips.map(({ label }) => label)).toEqual([
			'TẬP 1 · XANH DƯƠNG',
			'TẬP 2 · VÀNG',
			'TẬP 3 · XANH LÁ'
		]);
		expect(new Set(slips.map(({ shade }) => shade)).size).toBe(3);
		expect(slips[2]?.contents).toBe('2 phiếu (đếm tay)');
		expect(slips[0]?.lines.at(-1)?.name).toBe('Trưởng ban: Vũ Hữu Giang');
		expect(slips[0]?.note).toBe('Số liệu minh họa');
	});

	it('lie three on a page, the rest on the last', () => {
		const { slips } = coverSlipSheet(coverSlipsOf(boxed().state, COMMITTEE.id)!);
		const four = [...slips, slips[0]!];
		expect(pagesOf(four).map((page) => page.length)).toEqual([3, 1]);
	});
});
