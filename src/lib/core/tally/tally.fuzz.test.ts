import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '$lib/testing/holds';
import { ruledGrounds, type CountedBallot } from './ballot';
import { addTallies, emptyTally, neverLower, subtractTally, tallyBallots } from './tally';

const NAMES = 6;
const SEATS = 4;
const FORMS = [
	{ form: 'strike', seats: SEATS, noAgree: 'valid' },
	{ form: 'agree', seats: NAMES, noAgree: 'valid' },
	{ form: 'agree', seats: NAMES, noAgree: 'invalid' }
] as const;

describe.each(FORMS)('a tally of $form ballots, agreeing to nobody $noAgree', (rules) => {
	const alphabet = rules.form === 'strike' ? ['.', 'x'] : ['a', 'd', 'b', 'n'];
	const ballot: fc.Arbitrary<CountedBallot> = fc.record(
		{
			marks: fc.string({ unit: fc.constantFrom(...alphabet), minLength: NAMES, maxLength: NAMES }),
			ground: fc.constantFrom(...ruledGrounds(2))
		},
		{ requiredKeys: ['marks'] }
	);
	const stack = fc.array(ballot, { maxLength: 60 });
	const shuffledPair = stack.chain((ballots) =>
		fc.tuple(
			fc.constant(ballots),
			fc.shuffledSubarray(ballots, { minLength: ballots.length, maxLength: ballots.length })
		)
	);
	const tally = (ballots: readonly CountedBallot[]) => tallyBallots(ballots, NAMES, rules);

	it('does not depend on the order of the ballots', () => {
		holds(
			'anonymous',
			fc.property(shuffledPair, ([ballots, shuffled]) => {
				expect(tally(shuffled)).toEqual(tally(ballots));
			})
		);
	});

	it('is the sum of its stacks, wherever the cut', () => {
		holds(
			'sum of stacks',
			fc.property(stack, stack, (one, other) => {
				const whole = tally([...one, ...other]);
				expect(addTallies(tally(one), tally(other))).toEqual(whole);
				expect(subtractTally(whole, tally(other))).toEqual(tally(one));
				expect(neverLower(whole, tally(one))).toBe(true);
			})
		);
	});

	it('balances: ballots = valid + invalid, votes within what valid ballots can give', () => {
		holds(
			'balance',
			fc.property(stack, (ballots) => {
				const { valid, invalid, grounds, votes } = tally(ballots);
				expect(valid + invalid).toBe(ballots.length);
				expect(Object.values(grounds).reduce<number>((sum, count = 0) => sum + count, 0)).toBe(
					invalid
				);
				expect(Math.max(...votes)).toBeLessThanOrEqual(valid);
				expect(votes.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
					valid * rules.seats
				);
			})
		);
	});

	it('comes back to nothing when every ballot is taken away again', () => {
		holds(
			'taken away again',
			fc.property(stack, (ballots) => {
				const left = ballots.reduce((sum, one) => subtractTally(sum, tally([one])), tally(ballots));
				expect(left).toEqual(emptyTally(NAMES));
			})
		);
	});
});
