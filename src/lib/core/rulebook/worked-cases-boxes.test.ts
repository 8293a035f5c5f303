import { describe, expect, it } from 'vitest';
import { groundOf } from '../tally/ballot';
import { tallyBallots } from '../tally/tally';

// The worked cases of ballots with boxes ("phiếu tròn"); numbers and signs as in worked-cases.test.ts.

describe('a ballot with boxes', () => {
	const single = { form: 'single', seats: 1, noAgree: 'valid' } as const;
	const two = (noAgree: 'valid' | 'invalid') => ({ form: 'agree', seats: 2, noAgree }) as const;

	it.each([
		['21 · handbook [V]: a single name disagreed with is valid', 'd', null],
		['22 · art. 17(2) [V]: a single name with both boxes', 'b', 'both-boxes'],
		['23 · [A]: a single name with neither', 'n', 'blank']
	])('case %s', (_, marks, ground) => expect(groundOf({ marks }, single)).toBe(ground));

	it('case 21 · no vote for the one disagreed with', () => {
		expect(tallyBallots([{ marks: 'd' }], 1, single)).toMatchObject({ valid: 1, votes: [0] });
	});

	it('case 24 · art. 32(1) [V]: A with both boxes gets nothing, B gets one, the ballot is valid', () => {
		const ballots = [{ marks: 'ba' }];
		expect(tallyBallots(ballots, 2, two('valid'))).toMatchObject({ valid: 1, votes: [0, 1] });
		expect(tallyBallots(ballots, 2, two('invalid'))).toMatchObject({ valid: 1, votes: [0, 1] });
	});

	it.each([
		['25 · [?], a setting: A neither, B disagreed with', 'nd'],
		['26 · [?], a setting: both disagreed with', 'dd']
	])('case %s: valid or not, nobody gets a vote', (_, marks) => {
		const ballots = [{ marks }];
		expect(tallyBallots(ballots, 2, two('valid'))).toMatchObject({ valid: 1, votes: [0, 0] });
		expect(tallyBallots(ballots, 2, two('invalid'))).toMatchObject({
			valid: 0,
			grounds: { 'no-vote': 1 },
			votes: [0, 0]
		});
	});
});
