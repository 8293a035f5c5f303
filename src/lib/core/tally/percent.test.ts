import { describe, expect, it } from 'vitest';
import { hundredths, percentOf } from './percent';

describe('percentOf', () => {
	it.each([
		[4, 15, '26,67', 'women of the committee'],
		[11, 15, '73,33', 'men'],
		[2, 15, '13,33', 'under 35'],
		[9, 15, '60', '35 to 50'],
		[10, 15, '66,67', 're-elected'],
		[5, 15, '33,33', 'first time'],
		[3, 15, '20', 'postgraduate'],
		[1, 15, '6,67', 'secondary and below'],
		[2, 5, '40', 'women of the standing committee'],
		[5, 5, '100', 'aged 35 to 50'],
		[81, 161, '50,31', 'just over half'],
		[80, 161, '49,69', 'just under'],
		[0, 161, '0', 'nobody'],
		[1, 8, '12,5', 'one decimal'],
		[1, 1000, '0,1', 'a tenth'],
		[1, 2000, '0,05', 'zeros after the comma stay']
	])('%i of %i is %s: %s', (part, whole, text) => expect(percentOf(part, whole)).toBe(text));

	it('cuts off where the congress so decided', () => {
		expect(percentOf(2, 3, 'cut-off')).toBe('66,66');
		expect(percentOf(2, 3, 'half-up')).toBe('66,67');
	});

	it('of nothing is nothing', () => expect(percentOf(0, 0)).toBe('0'));
});

/** The same figure in arithmetic that cannot round. */
function exactly(part: number, whole: number): { halfUp: number; cutOff: number } {
	const scaled = BigInt(part) * 10_000n;
	const cut = scaled / BigInt(whole);
	const rest = scaled % BigInt(whole);
	return { halfUp: Number(cut + (2n * rest >= BigInt(whole) ? 1n : 0n)), cutOff: Number(cut) };
}

it('agrees with exact arithmetic for every part of every whole up to 400', () => {
	const wrong: string[] = [];
	for (let whole = 1; whole <= 400; whole += 1) {
		for (let part = 0; part <= whole; part += 1) {
			const { halfUp, cutOff } = exactly(part, whole);
			if (hundredths(part, whole) !== halfUp) wrong.push(`${part}/${whole} half-up`);
			if (hundredths(part, whole, 'cut-off') !== cutOff) wrong.push(`${part}/${whole} cut-off`);
		}
	}
	expect(wrong).toEqual([]);
});
