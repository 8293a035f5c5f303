import { expect } from 'vitest';
import { groundOf, marksOf, type Ground, type RuledGround } from '$lib/core/tally/ballot';
import { tallyBallots } from '$lib/core/tally/tally';
import { committeeIn } from '$lib/testing/small-congress';
import {
	boxed,
	claimed,
	closed,
	doubted,
	keyed,
	keyedAgain,
	ruled
} from '$lib/testing/small-count';
import type { WorkedCase } from './case';
import { SEATS } from './ward';

const VALIDITY = '244 art. 17(2)';
const HANDBOOK = 'a cell handbook (4410582)';
const NAMES = 17;
const STRIKE = { form: 'strike', seats: SEATS, noAgree: 'valid' } as const;
const SINGLE = { form: 'single', seats: 1, noAgree: 'valid' } as const;
const two = (noAgree: 'valid' | 'invalid') => ({ form: 'agree', seats: 2, noAgree }) as const;

/** A ballot of 17 names on which so many are left standing. */
function leaving(standing: number) {
	const struck = Array.from({ length: NAMES - standing }, (_, at) => at + 1);
	return { marks: marksOf(new Set(struck), NAMES) };
}

const expectLeft = (standing: number, ground: Ground | null) => () =>
	expect(groundOf(leaving(standing), STRIKE)).toBe(ground);
const expectRuled =
	(...grounds: readonly RuledGround[]) =>
	() => {
		for (const ground of grounds)
			expect(groundOf({ ...leaving(SEATS), ground }, STRIKE)).toBe(ground);
	};
const expectSingle = (marks: string, ground: Ground | null, votes: number) => () => {
	expect(groundOf({ marks }, SINGLE)).toBe(ground);
	expect(tallyBallots([{ marks }], 1, SINGLE).votes).toEqual([votes]);
};

/** A ballot that agrees to nobody: counted as valid, or as a vote for nobody. */
const agreeingToNobody = (marks: string): [string, () => void][] => [
	[
		'noAgree: valid',
		() =>
			expect(tallyBallots([{ marks }], 2, two('valid'))).toMatchObject({ valid: 1, votes: [0, 0] })
	],
	[
		'noAgree: invalid',
		() =>
			expect(tallyBallots([{ marks }], 2, two('invalid'))).toMatchObject({
				valid: 0,
				grounds: { 'no-vote': 1 },
				votes: [0, 0]
			})
	]
];

/** The tellers conclude on a ballot without a stamp; the software never does. Three others are valid. */
function concluded(ground: RuledGround | null): { valid: number; invalid: number } {
	const others = ['.x...', '....x', '....x'];
	const story = keyed(doubted(claimed(boxed(), 1), 1, 1), 1, others, 2);
	closed(keyedAgain(story, 1, ['x....', ...others]), 1);
	expect(committeeIn(story).settled.valid).toBe(0);
	const { valid, invalid } = committeeIn(ruled(story, 1, 1, { ground })).settled;
	return { valid, invalid };
}

/** Cases 13–26: what makes a ballot valid. 17 names for 15 seats, or boxes. */
export const BALLOT_CASES: readonly WorkedCase[] = [
	{
		number: 13,
		article: VALIDITY,
		certainty: 'V',
		says: '16 names left standing for 15 seats: overvote',
		holds: expectLeft(16, 'overvote')
	},
	{
		number: 14,
		article: VALIDITY,
		certainty: 'A',
		says: 'nobody struck, 17 left: overvote',
		holds: expectLeft(17, 'overvote')
	},
	{
		number: 15,
		article: VALIDITY,
		certainty: 'V',
		says: 'all 17 struck: votes for nobody',
		holds: expectLeft(0, 'no-vote')
	},
	{
		number: 16,
		article: VALIDITY,
		certainty: 'V',
		says: '12 left standing: valid, 12 votes',
		holds: () => {
			expectLeft(12, null)();
			const { votes } = tallyBallots([leaving(12)], NAMES, STRIKE);
			expect(votes.reduce((sum, count) => sum + count, 0)).toBe(12);
		}
	},
	{
		number: 17,
		article: HANDBOOK,
		certainty: 'V',
		says: 'a name written in: invalid',
		holds: expectRuled('outside-name')
	},
	{
		number: 18,
		article: HANDBOOK,
		certainty: 'V',
		says: 'signed, written on, or in two inks: invalid',
		holds: expectRuled('signed', 'written-on', 'several-inks')
	},
	{
		number: 19,
		article: VALIDITY,
		certainty: 'V',
		says: 'not issued by the counting committee: invalid',
		holds: expectRuled('not-issued')
	},
	{
		number: 20,
		article: '190 art. 8',
		certainty: '?',
		says: 'no stamp: the tellers conclude',
		either: [
			['concluded valid', () => expect(concluded(null)).toEqual({ valid: 4, invalid: 0 })],
			['concluded invalid', () => expect(concluded('other')).toEqual({ valid: 3, invalid: 1 })]
		]
	},
	{
		number: 21,
		article: HANDBOOK,
		certainty: 'V',
		says: 'a single name, “không đồng ý”: valid, no vote',
		holds: expectSingle('d', null, 0)
	},
	{
		number: 22,
		article: `${VALIDITY}, ${HANDBOOK}`,
		certainty: 'V',
		says: 'a single name, both boxes: invalid',
		holds: expectSingle('b', 'both-boxes', 0)
	},
	{
		number: 23,
		article: VALIDITY,
		certainty: 'A',
		says: 'a single name, neither box: invalid',
		holds: expectSingle('n', 'blank', 0)
	},
	{
		number: 24,
		article: '244 art. 32(1), 190 art. 30(1)',
		certainty: 'V',
		says: 'two names: A both boxes, B agree: valid, B has the vote',
		holds: () => {
			for (const noAgree of ['valid', 'invalid'] as const)
				expect(tallyBallots([{ marks: 'ba' }], 2, two(noAgree))).toMatchObject({
					valid: 1,
					votes: [0, 1]
				});
		}
	},
	{
		number: 25,
		article: VALIDITY,
		certainty: '?',
		says: 'two names: A neither box, B “không đồng ý”',
		either: agreeingToNobody('nd')
	},
	{
		number: 26,
		article: VALIDITY,
		certainty: '?',
		says: 'two names, both “không đồng ý”: nobody gains by it either way',
		either: agreeingToNobody('dd')
	}
];
