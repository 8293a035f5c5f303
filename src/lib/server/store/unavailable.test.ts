import { describe, expect, it } from 'vitest';
import { isUnavailable } from './unavailable';

const withCode = (code: string) => Object.assign(new Error('it failed'), { code });

describe('an error of the store', () => {
	it.each([
		[withCode('57P01'), true],
		[withCode('08006'), true],
		[withCode('53300'), true],
		[withCode('ECONNREFUSED'), true],
		[withCode('SQLITE_BUSY'), true],
		[new Error('Connection terminated unexpectedly'), true],
		[withCode('23505'), false],
		[withCode('SQLITE_CORRUPT'), false],
		[withCode('22021'), false],
		[new TypeError('undefined is not a function'), false],
		['a text', false]
	])('%s: only that it does not answer now: %s', (error, isOnly) => {
		expect(isUnavailable(error)).toBe(isOnly);
	});
});
