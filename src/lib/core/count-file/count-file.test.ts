import { describe, expect, test } from 'vitest';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { DETAILS } from '$lib/testing/small-congress';
import { sampleAt } from '$lib/sample/counted-sample';
import { countFileOf } from './count-file';
import { recount } from './recount';

const contests = sampleAt('announced').contests;

describe.each(contests.map((contest) => [contest.plan.kind, contest] as const))(
	'%s',
	(_, contest) => {
		const file = countFileOf(contest, DETAILS)!;

		test('the file alone gives the result that was announced', () => {
			const { tally, outcome } = contest.announced!;
			const key = answerKeyOf(contest.plan.id);
			const again = recount(file);
			expect(again).toMatchObject({
				base: outcome.base,
				needed: outcome.needed,
				counted: file.ledger.returned,
				valid: tally.valid,
				invalid: tally.invalid,
				grounds: tally.grounds,
				outcome: 'filled',
				elected: key.elected,
				problems: []
			});
			expect(again.candidates.map(({ name, votes }) => [name, votes])).toEqual(key.votes);
		});

		test('ballots are sorted and equal ones stand together, so no moment shows', () => {
			const keys = file.ballots.map(({ marks, ground }) => (ground ? `${marks} ${ground}` : marks));
			expect(keys).toEqual([...new Set(keys)].toSorted());
			const papers = file.ballots.reduce((sum, { times = 1 }) => sum + times, 0);
			expect(papers).toBe(file.ledger.returned);
		});
	}
);

test('a box that is still closed has no count', () => {
	const [contest] = sampleAt('issued').contests;
	expect(countFileOf(contest!, DETAILS)).toBeNull();
});
