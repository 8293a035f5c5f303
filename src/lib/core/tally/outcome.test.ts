import { describe, expect, it } from 'vitest';
import { decideOutcome, inVoteOrder, type Round } from './outcome';

function outcomeOf(votes: number[], seats: number, convened: number, round: Round = 'first') {
	const tally = { valid: convened, invalid: 0, grounds: {}, votes };
	return decideOutcome(tally, seats, convened, round);
}

describe('decideOutcome', () => {
	it('fills the seats in vote order, with a verdict for each name', () => {
		expect(outcomeOf([7, 9, 5, 8], 2, 10)).toEqual({
			kind: 'filled',
			base: 10,
			needed: 6,
			elected: [1, 3],
			tied: [],
			vacant: 0,
			verdicts: ['outranked', 'elected', 'below-half', 'elected']
		});
	});

	it('is short where fewer pass half, and exactly half does not pass', () => {
		expect(outcomeOf([5, 9, 5], 2, 10)).toMatchObject({
			kind: 'short',
			elected: [1],
			vacant: 1,
			verdicts: ['below-half', 'elected', 'below-half']
		});
	});

	it('elects none of the equals at the last seat', () => {
		expect(outcomeOf([8, 9, 8, 7, 8], 3, 10)).toMatchObject({
			kind: 'tie',
			elected: [1],
			tied: [0, 2, 4],
			vacant: 2,
			verdicts: ['tied', 'elected', 'tied', 'outranked', 'tied']
		});
	});

	it('knows no tie among equals who all have a seat, or above one', () => {
		expect(outcomeOf([8, 8, 7], 2, 10)).toMatchObject({ kind: 'filled', elected: [0, 1] });
		expect(outcomeOf([8, 8, 7, 6], 3, 10)).toMatchObject({ kind: 'filled', elected: [0, 1, 2] });
	});

	it('knows no tie among equals below half', () => {
		expect(outcomeOf([9, 5, 5], 2, 10)).toMatchObject({ kind: 'short', tied: [], vacant: 1 });
	});

	it('elects nobody where nobody voted, everyone standing for a single seat', () => {
		expect(outcomeOf([0, 0, 0], 1, 10)).toMatchObject({ kind: 'short', elected: [], vacant: 1 });
		expect(outcomeOf([6, 6], 1, 10)).toMatchObject({ kind: 'tie', elected: [], tied: [0, 1] });
	});
});

describe('a re-vote of those tied', () => {
	it('elects the one with more votes, half or not', () => {
		expect(outcomeOf([3, 2], 1, 10, 'tie')).toMatchObject({
			kind: 'filled',
			needed: 0,
			elected: [0],
			verdicts: ['elected', 'fewer-votes']
		});
	});

	it('may tie again', () => {
		expect(outcomeOf([4, 4, 2], 1, 10, 'tie')).toMatchObject({
			kind: 'tie',
			tied: [0, 1],
			verdicts: ['tied', 'tied', 'fewer-votes']
		});
	});

	it('elects nobody without a vote', () => {
		expect(outcomeOf([0, 0], 1, 10, 'tie')).toMatchObject({
			kind: 'short',
			elected: [],
			vacant: 1
		});
	});
});

it('asks for half in another round', () => {
	expect(outcomeOf([5, 6], 2, 10, 'next')).toMatchObject({ kind: 'short', elected: [1] });
});

it('orders by votes, equals by their place on the ballot', () => {
	expect(inVoteOrder([3, 5, 3, 9])).toEqual([3, 1, 0, 2]);
});
