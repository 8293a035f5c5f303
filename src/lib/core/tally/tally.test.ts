import { describe, expect, it } from 'vitest';
import { addTallies, emptyTally, neverLower, subtractTally, tallyBallots } from './tally';

const RULES = { form: 'strike', seats: 2, noAgree: 'valid' } as const;
const BALLOTS = [
	{ marks: 'x..' },
	{ marks: '.x.' },
	{ marks: '...' },
	{ marks: 'xxx' },
	{ marks: 'xx.' },
	{ marks: 'x..', ground: 'signed' as const }
];
/** Counted by hand: three valid, of three names for two seats. */
const BY_HAND = {
	valid: 3,
	invalid: 3,
	grounds: { overvote: 1, 'no-vote': 1, signed: 1 },
	votes: [1, 1, 3]
};

describe('tallyBallots', () => {
	it('gives what a hand count gives', () => {
		expect(tallyBallots(BALLOTS, 3, RULES)).toEqual(BY_HAND);
	});

	it('of no ballots is empty', () => {
		expect(tallyBallots([], 3, RULES)).toEqual(emptyTally(3));
	});
});

describe('stacks', () => {
	const one = tallyBallots(BALLOTS.slice(0, 3), 3, RULES);
	const other = tallyBallots(BALLOTS.slice(3), 3, RULES);

	it('add up to the whole', () => {
		expect(addTallies(one, other)).toEqual(BY_HAND);
		expect(addTallies(emptyTally(3), one)).toEqual(one);
	});

	it('come apart again, without grounds that no longer occur', () => {
		expect(subtractTally(BY_HAND, other)).toEqual(one);
		expect(subtractTally(one, one)).toEqual(emptyTally(3));
	});
});

describe('neverLower', () => {
	const shown = { valid: 3, invalid: 2, grounds: { overvote: 1, signed: 1 }, votes: [1, 2] };

	it('lets every figure stay or grow', () => {
		expect(neverLower(shown, shown)).toBe(true);
		expect(neverLower({ ...shown, valid: 4, votes: [2, 2] }, shown)).toBe(true);
		expect(neverLower(shown, emptyTally(2))).toBe(true);
	});

	it.each([
		['valid', { ...shown, valid: 2 }],
		['an invalid ballot', { ...shown, invalid: 1, grounds: { overvote: 1 } }],
		['a vote', { ...shown, votes: [1, 1] }],
		['a ground', { ...shown, grounds: { overvote: 2 } }]
	])('sees %s go down', (_, next) => expect(neverLower(next, shown)).toBe(false));

	it('sees a ground go down that the congress added', () => {
		const added = { ...shown, grounds: { overvote: 1, 'own-1': 1 } };
		expect(neverLower(added, added)).toBe(true);
		expect(neverLower(shown, added)).toBe(false);
	});
});
