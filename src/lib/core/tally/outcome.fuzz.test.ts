import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '$lib/testing/holds';
import { decideOutcome } from './outcome';

/** Few votes on a small base, so that ties and near misses are the rule. */
const contest = fc.record({
	convened: fc.integer({ min: 1, max: 20 }),
	seats: fc.integer({ min: 1, max: 6 }),
	votes: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 9 })
});

interface Contest {
	readonly convened: number;
	readonly seats: number;
	readonly votes: readonly number[];
}

function outcomeOf({ convened, seats, votes }: Contest) {
	const tally = { valid: convened, invalid: 0, grounds: {}, votes };
	return decideOutcome(tally, seats, convened);
}

const sorted = (places: readonly number[]) => places.toSorted((one, other) => one - other);

/** The rule read once more, one candidate at a time: how many who passed stand above, how many level. */
function readAgain({ convened, seats, votes }: Contest) {
	return votes.map((mine) => {
		if (2 * mine <= convened) return 'below-half';
		const above = votes.filter((theirs) => theirs > mine).length;
		const level = votes.filter((theirs) => theirs === mine).length;
		if (above >= seats) return 'outranked';
		return above + level > seats ? 'tied' : 'elected';
	});
}

describe('an outcome', () => {
	it('gives each candidate the verdict that the rule, read alone, gives', () => {
		holds(
			'verdicts follow the rule',
			fc.property(contest, (drawn) => {
				expect(outcomeOf(drawn).verdicts).toEqual(readAgain(drawn));
			})
		);
	});

	it('says the same in its kind, its lists and its verdicts', () => {
		holds(
			'kind, lists and verdicts agree',
			fc.property(contest, (drawn) => {
				const { kind, elected, tied, vacant, verdicts, needed } = outcomeOf(drawn);
				const of = (verdict: string) =>
					verdicts.flatMap((other, place) => (other === verdict ? [place] : []));
				expect(sorted(elected)).toEqual(of('elected'));
				expect(sorted(tied)).toEqual(of('tied'));
				expect(elected.length + vacant).toBe(drawn.seats);
				expect(kind).toBe(tied.length > 0 ? 'tie' : vacant > 0 ? 'short' : 'filled');
				expect(tied.length === 0 || tied.length > vacant).toBe(true);
				expect(elected.every((place) => drawn.votes[place]! >= needed)).toBe(true);
			})
		);
	});

	it('is monotone: one more vote never unseats, and a tied one gets the seat', () => {
		holds(
			'monotone',
			fc.property(contest, (drawn) => {
				const { elected, tied } = outcomeOf(drawn);
				for (const place of [...elected, ...tied]) {
					const votes = drawn.votes.with(place, drawn.votes[place]! + 1);
					expect(outcomeOf({ ...drawn, votes }).elected).toContain(place);
				}
			})
		);
	});

	it('is neutral: names in another order, the same people elected', () => {
		const reordered = contest.chain((drawn) =>
			fc.tuple(
				fc.constant(drawn),
				fc.shuffledSubarray(
					drawn.votes.map((_, place) => place),
					{ minLength: drawn.votes.length }
				)
			)
		);
		holds(
			'neutral',
			fc.property(reordered, ([drawn, order]) => {
				const votes = order.map((place) => drawn.votes[place]!);
				const there = outcomeOf({ ...drawn, votes });
				const back = (places: readonly number[]) => sorted(places.map((at) => order[at]!));
				const here = outcomeOf(drawn);
				expect(there.kind).toBe(here.kind);
				expect(back(there.elected)).toEqual(sorted(here.elected));
				expect(back(there.tied)).toEqual(sorted(here.tied));
			})
		);
	});

	it('puts the elected in vote order, equals in ballot order', () => {
		holds(
			'vote order',
			fc.property(contest, (drawn) => {
				const { elected } = outcomeOf(drawn);
				const isInOrder = elected.every((place, at) => {
					const next = elected[at + 1];
					if (next === undefined) return true;
					const [mine, theirs] = [drawn.votes[place]!, drawn.votes[next]!];
					return mine > theirs || (mine === theirs && place < next);
				});
				expect(isInOrder).toBe(true);
			})
		);
	});
});
