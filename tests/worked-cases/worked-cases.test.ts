import { describe, expect, it } from 'vitest';
import { BALLOT_CASES } from './ballots';
import { BASE_CASES } from './base';
import type { WorkedCase } from './case';
import { COUNT_CASES } from './count';
import { LIST_CASES } from './lists';
import { NOMINATION_CASES } from './nominations';
import { SEAT_CASES } from './seats';

/** Every worked case of the rule book, by number. */
const CASES: readonly WorkedCase[] = [
	...BASE_CASES,
	...BALLOT_CASES,
	...SEAT_CASES,
	...LIST_CASES,
	...NOMINATION_CASES,
	...COUNT_CASES
].toSorted((one, other) => one.number - other.number);

const HOW_MANY = 59;

it('are all there, each once', () => {
	const numbers = CASES.map(({ number }) => number);
	expect(numbers).toEqual(Array.from({ length: HOW_MANY }, (_, at) => at + 1));
});

it('each name what they stand on', () => {
	for (const { article, says } of CASES) {
		expect(article.trim()).not.toBe('');
		expect(says.trim()).not.toBe('');
	}
});

const settled = CASES.filter((one) => one.certainty !== '?');
const open = CASES.filter((one) => one.certainty === '?');

it.each(settled)('case $number · $article [$certainty]: $says', ({ holds }) => holds());

describe.each(open)('case $number · $article [?]: $says', ({ either }) => {
	it('shows more than one way', () => expect(either.length).toBeGreaterThan(1));
	it.each(either)('%s', (_, holds) => holds());
});
