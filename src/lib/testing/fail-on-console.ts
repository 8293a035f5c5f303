import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

/** Whatever a unit test prints is either noise or a hidden fault: both fail it. */
const loud = ['log', 'info', 'warn', 'error'] as const;

let spies: MockInstance[] = [];

beforeEach(() => {
	spies = loud.map((level) => vi.spyOn(console, level));
});

afterEach(() => {
	const printed = spies.flatMap((spy) => spy.mock.calls);
	vi.restoreAllMocks();
	expect(printed).toEqual([]);
});
