import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from './catalogue';
import { headAt, NO_HEADS, withHead } from './heads';
import { Owned } from './owned';

const event = (seq: number) => ({ seq }) as LoggedEvent;
const sheet = (at: number) => `batch:committee/${Math.ceil(at / 20)}/1/${at % 20}`;

function headsOf(count: number) {
	const owned = new Owned();
	let heads = NO_HEADS;
	for (let at = 1; at <= count; at += 1) heads = withHead(heads, sheet(at), event(at), owned);
	return heads;
}

describe('the last events at the places of a log', () => {
	it('are found again, each at its place, the last one of each', () => {
		const heads = withHead(headsOf(5_000), sheet(7), event(6_000), new Owned());
		for (const at of [1, 2_500, 5_000]) expect(headAt(heads, sheet(at))).toEqual(event(at));
		expect(headAt(heads, sheet(7))).toEqual(event(6_000));
		expect(headAt(heads, sheet(5_001))).toBeUndefined();
	});

	it('leave what somebody else holds as it was', () => {
		const before = headsOf(100);
		withHead(before, sheet(7), event(6_000), new Owned());
		expect(headAt(before, sheet(7))).toEqual(event(7));
		expect(NO_HEADS.every(({ size }) => size === 0)).toBe(true);
	});

	it('cost an act a small part of them, however many there are', () => {
		const before = headsOf(100_000);
		const after = withHead(before, sheet(7), event(100_001), new Owned());
		const copied = after.filter((part, at) => part !== before[at]);
		expect(copied).toHaveLength(1);
		const largest = Math.max(...before.map(({ size }) => size));
		expect(largest).toBeLessThan(1_000);
	});
});
