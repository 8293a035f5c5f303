import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Whatever a unit test prints is either noise or a hidden fault: both fail it. */
const loud = ['log', 'info', 'warn', 'error'] as const;

beforeEach(() => {
	for (const level of loud) vi.spyOn(console, level);
});

afterEach(() => {
	for (const level of loud) expect(vi.mocked(console[level]).mock.calls).toEqual([]);
	vi.restoreAllMocks();
});
