import type { Contest } from '$lib/core/contest/contest';
import { resultOf } from '$lib/core/contest/decide';
import { GROUNDS, type Ground } from '$lib/core/tally/ballot';
import type { AnswerKey } from './answer-keys';

/** A figure of the count that is not the key's. */
export interface Difference {
	readonly of: { readonly name: string } | 'returned' | 'valid' | 'invalid' | Ground;
	readonly counted: number;
	readonly key: number;
}

/** Where a count and the answer key part; empty when every figure agrees. */
export function compareWithKey(contest: Contest, key: AnswerKey): readonly Difference[] {
	const { tally } = contest.announced ?? resultOf(contest);
	const figures: Difference[] = [
		{ of: 'returned', counted: contest.returned ?? 0, key: key.returned },
		{ of: 'valid', counted: tally.valid, key: key.valid },
		{ of: 'invalid', counted: tally.invalid, key: key.invalid },
		...GROUNDS.map((ground) => ({
			of: ground,
			counted: tally.grounds[ground] ?? 0,
			key: key.grounds[ground] ?? 0
		})),
		...key.votes.map(([name, votes], at) => ({
			of: { name },
			counted: tally.votes[at] ?? 0,
			key: votes
		}))
	];
	return figures.filter(({ counted, key }) => counted !== key);
}
