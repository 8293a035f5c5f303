import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorsPage, readErrors } from '../../scripts/error-catalogue';
import { eventsPage } from '../../scripts/event-catalogue';
import { rulesPage } from '../../scripts/rule-catalogue';

/** Reading the types of the whole core takes a slow machine a while. */
const SLOW = 60_000;

const entries = [...readErrors()].flatMap(([family, errors]) =>
	errors.map((error) => ({ family, ...error }))
);

describe('lists written from the code', () => {
	test(
		'docs/events.md is what npm run docs:events writes',
		() => {
			expect(readFileSync('docs/events.md', 'utf8')).toBe(eventsPage());
		},
		SLOW
	);

	test(
		'docs/errors.md is what npm run docs:errors writes',
		() => {
			expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorsPage());
		},
		SLOW
	);

	test('docs/rules.md is what npm run docs:rules writes', () => {
		expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
	});

	test.each(entries)('$family: $code is raised somewhere and has both texts', (error) => {
		expect(error.raisedBy).not.toEqual([]);
		expect(error.vi).not.toBe('');
		expect(error.en).not.toBe('');
	});
});
