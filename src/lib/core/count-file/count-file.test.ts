import { describe, expect, test } from 'vitest';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { committeeIn, DETAILS } from '$lib/testing/small-congress';
import { keyTwice } from '$lib/sample/keying';
import { batchOf, boxed, ONE, TWO } from '$lib/testing/small-count';
import { sampleAt } from '$lib/sample/counted-sample';
import { countFileOf, countOf, groundsInFormat } from './count-file';
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

test('a ground that the congress added is another ground in the file, and itself in the archive', () => {
	const story = boxed();
	const grounds = ['own-1', 'other', undefined, 'own-1'] as const;
	const papers = grounds.map((ground) => ({ marks: 'x....', ...(ground && { ground }) }));
	keyTwice(story, batchOf(1), papers, [ONE, TWO]);
	const contest = committeeIn(story);
	expect(countFileOf(contest, DETAILS)?.ballots).toEqual([
		{ marks: 'x....' },
		{ marks: 'x....', ground: 'other', times: 3 }
	]);
	const count = countOf(contest, DETAILS)!;
	expect(recount(count).grounds).toEqual({ 'own-1': 2, other: 1 });
	expect(groundsInFormat(recount(count).grounds)).toEqual({ other: 3 });
	expect(groundsInFormat({ overvote: 1, signed: 2 })).toEqual({ overvote: 1, signed: 2 });
});

test('a box that is still closed has no count', () => {
	const [contest] = sampleAt('issued').contests;
	expect(countFileOf(contest!, DETAILS)).toBeNull();
});
