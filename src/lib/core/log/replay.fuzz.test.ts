import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingAttempts } from '$lib/testing/counting-attempts';
import { doorAttempts } from '$lib/testing/door-attempts';
import { planningAttempts } from '$lib/testing/planning-attempts';
import { SAMPLED } from '$lib/testing/sampled';
import { listed } from '$lib/testing/small-congress';
import { issued, taken } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { replay } from './replay';

const beginnings: Readonly<Record<string, () => Story>> = { listed, issued, taken };
const beginning = fc.constantFrom(...Object.keys(beginnings));
const day = fc.array(
	fc.oneof({ weight: 2, arbitrary: planningAttempts }, doorAttempts, {
		weight: 3,
		arbitrary: countingAttempts
	}),
	{ maxLength: 60 }
);

describe('whatever anybody tries, at any moment of the day', () => {
	it('no rule throws, and every fact a rule accepts is understood', () => {
		fc.assert(
			fc.property(beginning, day, (name, attempts) => {
				const story = beginnings[name]!();
				for (const attempt of attempts) attempt.on(story);
				expect(story.state.log).toMatchObject({ unknown: 0, position: story.events.length });
			}),
			SAMPLED
		);
	});

	it('replaying a prefix of the log is the state of that moment', () => {
		fc.assert(
			fc.property(beginning, day, (name, attempts) => {
				const story = beginnings[name]!();
				for (const attempt of attempts) {
					const length = story.events.length;
					const then = story.state;
					attempt.on(story);
					expect(story.state === then).toBe(story.events.length === length);
				}
				const half = Math.floor(story.events.length / 2);
				const then = replay(story.events.slice(0, half));
				expect(replay(story.events.slice(half), then)).toEqual(story.state);
				expect(replay(story.events)).toEqual(story.state);
			}),
			SAMPLED
		);
	});
});
