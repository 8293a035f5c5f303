import { describe, expect, it } from 'vitest';
import {
	formFor,
	groundOf,
	GROUNDS,
	groundsInOrder,
	marksFit,
	marksOf,
	ownPlace,
	RULED_GROUNDS,
	ruledGrounds,
	struckOf,
	unmarked,
	votesOn,
	withBox,
	withFlipped
} from './ballot';

const RULES = { form: 'strike', seats: 15, noAgree: 'valid' } as const;

describe('groundOf, 17 names for 15 seats', () => {
	const ballot = (struck: number[]) => ({ marks: marksOf(new Set(struck), 17) });
	const struckTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

	it.each([
		[0, 'overvote'],
		[1, 'overvote'],
		[2, null],
		[3, null],
		[16, null],
		[17, 'no-vote']
	])('%i struck: %s', (struck, ground) =>
		expect(groundOf(ballot(struckTo(struck)), RULES)).toBe(ground)
	);

	it('has the congress’s own grounds after those of the regulation, before the open one', () => {
		expect(ruledGrounds(2).slice(-4)).toEqual(['written-on', 'own-1', 'own-2', 'other']);
		expect(ruledGrounds()).toEqual(RULED_GROUNDS);
		expect(groundsInOrder(0)).toEqual(GROUNDS);
		expect(groundsInOrder(1).map(ownPlace).filter(Boolean)).toEqual([1]);
	});

	it.each(ruledGrounds(1))('ruled "%s" wins over what the marks say', (ground) => {
		expect(groundOf({ ...ballot([1, 2]), ground }, RULES)).toBe(ground);
		expect(groundOf({ ...ballot([]), ground }, RULES)).toBe(ground);
		expect(groundOf({ ...ballot(struckTo(17)), ground }, RULES)).toBe(ground);
	});
});

describe('marks', () => {
	it('are one character per name, in ballot order', () => {
		expect(marksOf(new Set([1, 3]), 4)).toBe('x.x.');
		expect(struckOf('x.x.')).toEqual([1, 3]);
		expect(votesOn('x.x.', 'strike')).toBe(2);
		expect(marksOf(new Set(), 0)).toBe('');
	});

	it('flip one name and back', () => {
		expect(withFlipped('....', 2)).toBe('.x..');
		expect(withFlipped('.x..', 2)).toBe('....');
		expect(withFlipped('....', 4)).toBe('...x');
		expect(withFlipped('....', 1)).toBe('x...');
	});
});

describe('ballots with boxes', () => {
	const agree = (seats: number, noAgree: 'valid' | 'invalid' = 'valid') =>
		({ form: 'agree', seats, noAgree }) as const;
	const single = { form: 'single', seats: 1, noAgree: 'valid' } as const;

	it.each([
		['a', null],
		['d', null],
		['b', 'both-boxes'],
		['n', 'blank']
	])('a single name marked "%s": %s', (marks, ground) =>
		expect(groundOf({ marks }, single)).toBe(ground)
	);

	it.each(['ba', 'na', 'dd', 'bn', 'nn'])('several names marked "%s" stay valid', (marks) =>
		expect(groundOf({ marks }, agree(2))).toBeNull()
	);

	it.each([
		['dd', 'no-vote'],
		['bn', 'no-vote'],
		['ad', null]
	])('where agreeing to nobody is no vote, "%s": %s', (marks, ground) =>
		expect(groundOf({ marks }, agree(2, 'invalid'))).toBe(ground)
	);

	it('give a vote to a lone agree box only', () => {
		expect(votesOn('abdn', 'agree')).toBe(1);
		expect(votesOn('....', 'agree')).toBe(0);
	});

	it('cross a box and clear it again', () => {
		expect(withBox('nn', 2, 'agree')).toBe('na');
		expect(withBox('na', 2, 'disagree')).toBe('nb');
		expect(withBox('nb', 2, 'agree')).toBe('nd');
		expect(withBox('nd', 2, 'disagree')).toBe('nn');
	});

	it('leave the printer with nothing in the boxes', () => {
		expect(unmarked('agree', 3)).toBe('nnn');
		expect(unmarked('strike', 3)).toBe('...');
	});
});

it.each([
	[17, 15, 'strike'],
	[15, 15, 'agree'],
	[2, 5, 'agree'],
	[1, 1, 'single'],
	[2, 1, 'strike']
])('%i names for %i seats are a %s ballot', (names, seats, form) =>
	expect(formFor(names, seats)).toBe(form)
);

it('takes marks of its own alphabet, one per name', () => {
	expect(marksFit('x.', 'strike', 2)).toBe(true);
	expect(marksFit('x.', 'strike', 3)).toBe(false);
	expect(marksFit('ad', 'strike', 2)).toBe(false);
	expect(marksFit('abdn', 'agree', 4)).toBe(true);
	expect(marksFit('x', 'single', 1)).toBe(false);
});
