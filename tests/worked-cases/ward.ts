import { expect } from 'vitest';
import { baseNow } from '$lib/core/check-in/base-now';
import { recordAbsence, seatAlternate } from '$lib/core/check-in/decide';
import { conveneDelegates } from '$lib/core/congress/decide';
import type { Mandate } from '$lib/core/congress/delegate';
import { baseOf } from '$lib/core/rulebook/base';
import { neededOf } from '$lib/core/rulebook/threshold';
import { decideOutcome } from '$lib/core/tally/outcome';
import { delegate, who } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';

/** A delegates' congress of 161 and a committee of 15, unless a case says otherwise. */
export const CONVENED = 161;
export const SEATS = 15;

/** The outcome of these votes. */
export function outcomeOf(
	votes: readonly number[],
	{ seats = SEATS, convened = CONVENED } = {}
): ReturnType<typeof decideOutcome> {
	return decideOutcome({ valid: convened, invalid: 0, grounds: {}, votes }, seats, convened);
}

/** 161 official delegates and two alternates (badges 301, 302), the door shut; the first may sit by office. */
export function ward(mandate: Mandate = 'elected'): Story {
	const officials = Array.from({ length: CONVENED }, (_, at) =>
		delegate(at + 1, { standing: 'official', mandate: at === 0 ? mandate : 'elected' })
	);
	const alternates = [301, 302].map((number) => delegate(number, { standing: 'alternate' }));
	return new Story().act(conveneDelegates, { delegates: [...officials, ...alternates] });
}

/** These badges are absent for the whole congress. */
export function absent(story: Story, ...numbers: readonly number[]): Story {
	for (const number of numbers)
		story.act(recordAbsence, { delegateId: who(number), reason: 'Ốm', throughout: true });
	return story;
}

/** An alternate sits in an absent delegate's place. */
export function replaced(story: Story, number: number, by: number): Story {
	return story.act(seatAlternate, { alternateId: who(by), replaces: who(number) });
}

export function expectBase(story: Story, people: number, needed: number): void {
	const base = baseOf(baseNow(story.state));
	expect([base, neededOf(base)]).toEqual([people, needed]);
}
