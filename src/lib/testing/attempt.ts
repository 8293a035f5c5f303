import type { Arbitrary } from 'fast-check';
import type { Rule } from '$lib/core/log/rule';
import type { Story } from './story';

/** Something somebody tries, legal or not; says whether the rules let it. */
export interface Attempt {
	readonly on: (story: Story) => boolean;
	/** What a failing property prints. */
	readonly toString: () => string;
}

/** Attempts at a rule: `input` makes the command from what was drawn and where the story stands. */
export function attemptsAt<Data, Input>(
	rule: Rule<Input>,
	data: Arbitrary<Data>,
	input: (drawn: Data, story: Story) => Input
): Arbitrary<Attempt> {
	return data.map((drawn) => ({
		on: (story) => story.tries(rule, input(drawn, story)),
		toString: () => `${rule.name} ${JSON.stringify(drawn)}`
	}));
}
