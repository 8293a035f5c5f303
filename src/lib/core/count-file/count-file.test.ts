import { describe, expect, test } from 'vitest';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { sampleAt } from '$lib/sample/counted-sample';
import { decideOutcome } from '../tally/outcome';
import { tallyBallots } from '../tally/tally';
import { countFileOf } from './count-file';

const contests = sampleAt('announced').contests;

describe.each(contests.map((contest) => [contest.plan.kind, contest] as const))(
	'%s',
	(_, contest) => {
		const file = countFileOf(contest, '244-QD/TW')!;
		const ballots = file.ballots.flatMap(({ times = 1, ...ballot }) =>
			Array.from({ length: times }, () => ballot)
		);

		test('the file alone gives the result that was announced', () => {
			const { tally, outcome } = contest.announced!;
			const recounted = tallyBallots(ballots, file.candidates.length, file.seats);
			expect(recounted).toEqual(tally);
			const deductions = Array.from({ length: file.base.deducted }, () => ({
				name: '',
				reason: 'absent-throughout-unreplaced' as const
			}));
			const base = { convened: file.base.convened, deductions };
			expect(decideOutcome(recounted, file.seats, base)).toEqual(outcome);
			const named = new Map(answerKeyOf(contest.plan.id).votes);
			file.candidates.forEach((name, at) => expect(recounted.votes[at]).toBe(named.get(name)));
		});

		test('ballots are sorted and equal ones stand together, so no moment shows', () => {
			const keys = file.ballots.map(({ marks, ground }) => (ground ? `${marks} ${ground}` : marks));
			expect(keys).toEqual([...new Set(keys)].toSorted());
			expect(ballots).toHaveLength(file.ledger.returned);
		});
	}
);

test('a box that is still closed has no count', () => {
	const [contest] = sampleAt('issued').contests;
	expect(countFileOf(contest!, '244-QD/TW')).toBeNull();
});
