import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LineReport } from './line-state';
import { SteadyReport } from './steady-report';

const LIVE = { kind: 'live' } as const;
const LOST = { kind: 'waiting' } as const;

let told: LineReport[];
let steady: SteadyReport;

beforeEach(() => {
	vi.useFakeTimers();
	told = [];
	steady = new SteadyReport((report) => told.push(report));
	steady.take({ state: LIVE, waiting: 0 });
	told.length = 0;
});

afterEach(() => {
	steady.end();
	vi.useRealTimers();
});

describe('how a line stands, told', () => {
	it('says nothing of an act that the hub has at once', () => {
		steady.take({ state: LIVE, waiting: 1 });
		vi.advanceTimersByTime(200);
		// Nor to a window that comes just then: nobody would tell it that the act is sent.
		expect(steady.told).toEqual({ state: LIVE, waiting: 0 });
		steady.take({ state: LIVE, waiting: 0 });
		vi.runAllTimers();
		expect(told).toEqual([]);
	});

	it('says that acts wait once that lasts, with as many as there are by then', () => {
		steady.take({ state: LIVE, waiting: 1 });
		vi.advanceTimersByTime(200);
		steady.take({ state: LIVE, waiting: 3 });
		expect(told).toEqual([]);
		vi.advanceTimersByTime(50);
		expect(told).toEqual([{ state: LIVE, waiting: 3 }]);
		expect(steady.told).toEqual(told[0]);
	});

	it('says at once that the line is lost, and that fewer wait', () => {
		steady.take({ state: LIVE, waiting: 1 });
		steady.take({ state: LOST, waiting: 1 });
		steady.take({ state: LOST, waiting: 0 });
		expect(told).toEqual([
			{ state: LOST, waiting: 1 },
			{ state: LOST, waiting: 0 }
		]);
		vi.runAllTimers();
		expect(told).toHaveLength(2);
	});

	it('says nothing more once it has ended', () => {
		steady.take({ state: LIVE, waiting: 1 });
		steady.end();
		vi.runAllTimers();
		expect(told).toEqual([]);
	});
});
