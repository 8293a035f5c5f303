import { describe, expect, it } from 'vitest';
import { longCount } from '../../../../tests/support/long-count';
import type { CongressId } from '../basics/ids';
import { Owned } from './owned';
import { evolve, replay } from './replay';
import { EMPTY_CONGRESS } from '../congress/state';

describe('Owned', () => {
	it('never writes into what it was given', () => {
		const given = Object.freeze([1, 2, 3]);
		expect(new Owned().replaced(given, 1, 9)).toEqual([1, 9, 3]);
		expect(given).toEqual([1, 2, 3]);
		const map = new Map([['a', 1]]);
		expect(new Owned().entered(map, 'a', 2)).toEqual(new Map([['a', 2]]));
		expect(map).toEqual(new Map([['a', 1]]));
	});

	it('writes into its own copy, and only into that', () => {
		const own = new Owned();
		const first = own.replaced([1, 2], 0, 9);
		expect(own.replaced(first, 1, 9)).toBe(first);
		expect(new Owned().replaced(first, 1, 8)).not.toBe(first);
		expect(first).toEqual([9, 9]);
	});
});

describe('replay', () => {
	const events = longCount(200, 'a-congress' as CongressId);

	it('leaves the state it starts from as it was', () => {
		const [early, late] = [events.slice(0, 90), events.slice(90)];
		const from = replay(early);
		const whole = replay(late, from);
		expect(from).toEqual(replay(early));
		expect(whole).toEqual(replay(events));
	});

	it('gives what its events give one by one', () => {
		const oneByOne = events.reduce((state, event) => evolve(state, event), EMPTY_CONGRESS);
		expect(replay(events)).toEqual(oneByOne);
		expect(oneByOne.log.unknown).toBe(0);
	});
});
