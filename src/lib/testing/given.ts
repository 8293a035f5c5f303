import { expect } from 'vitest';
import { accept, refuse } from '$lib/core/basics/result';
import type { CongressFacts } from '$lib/core/log/catalogue';
import type { Refusal } from '$lib/core/log/refusal';
import type { Rule } from '$lib/core/log/rule';
import type { Story } from './story';

/** "Given this story, when somebody does that, then these facts follow, or it is refused so." */
export function given(story: Story) {
	return {
		when<Input>(rule: Rule<Input>, input: Input) {
			const decision = story.asks(rule, input);
			return {
				follows: (...facts: readonly CongressFacts[]) => expect(decision).toEqual(accept(facts)),
				isRefused: (refusal: Refusal) => expect(decision).toEqual(refuse(refusal))
			};
		}
	};
}
