import { describe, expect, it } from 'vitest';
import { person, who } from '$lib/testing/small-congress';
import { rankPoll, supportNeeded } from './forming';

it('needs the smallest number over the share, for every hall up to 2,000', () => {
	const wrong = Array.from({ length: 2_000 }, (_, at) => at + 1).filter((present) => {
		const needed = supportNeeded(present, 30);
		return !(needed * 10 > present * 3 && (needed - 1) * 10 <= present * 3);
	});
	expect(wrong).toEqual([]);
});

describe('rankPoll', () => {
	const people = [3, 4, 5, 6].map(person);
	const outcome = (votes: readonly number[], places: number) => {
		const lines = votes.map((count, at) => ({ personId: people[at]!.id, votes: count }));
		const { taken, tied, left: rest } = rankPoll(people, lines, places);
		return [taken, tied, rest].map((group) => group.map(({ id }) => id));
	};
	const ids = (...numbers: readonly number[]) => numbers.map(who);

	it.each([
		[[9, 8, 7, 6], 2, [ids(3, 4), [], ids(5, 6)]],
		[[6, 7, 8, 9], 2, [ids(6, 5), [], ids(4, 3)]],
		[[9, 7, 7, 6], 2, [ids(3), ids(4, 5), ids(6)]],
		[[7, 7, 7, 7], 2, [[], ids(3, 4, 5, 6), []]],
		[[9, 9, 7, 6], 2, [ids(3, 4), [], ids(5, 6)]],
		[[9, 8, 7, 6], 0, [[], [], ids(3, 4, 5, 6)]],
		[[9, 8, 7, 7], 4, [ids(3, 4, 5, 6), [], []]]
	])('%j for %i places', (votes, places, groups) => expect(outcome(votes, places)).toEqual(groups));
});
