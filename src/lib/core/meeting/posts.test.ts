import { describe, expect, it } from 'vitest';
import { held, planOf, prepared, standingElected } from '$lib/testing/officers';
import { DETAILS, who } from '$lib/testing/small-congress';
import { EMPTY_CONGRESS } from '../congress/state';
import { holdsFirstMeeting, meetingPosts } from './posts';

const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

describe('the posts of the first meeting', () => {
	it('stand in their order, each with its last ballot and whom it elected', () => {
		const story = standingElected();
		const plan = planOf('secretary', { seats: 1 });
		held(prepared(story, plan, [2]), plan.id, ['a', 'a', 'a', 'd']);
		const [standing, secretary, deputies] = meetingPosts(story.state);
		expect(standing).toMatchObject({ kind: 'standing-committee', isConcluded: true });
		expect(idsOf(standing!.elected)).toEqual([who(1), who(2), who(3)]);
		expect(idsOf(secretary!.elected)).toEqual([who(2)]);
		expect(deputies).toMatchObject({ kind: 'deputies', isConcluded: false, elected: [] });
		expect(deputies!.latest).toBeUndefined();
	});

	it('is not concluded while nobody passed half and no vote was taken on going on', () => {
		const story = standingElected();
		const plan = planOf('secretary', { seats: 1 });
		held(prepared(story, plan, [2]), plan.id, ['a', 'a', 'd', 'd']);
		const secretary = meetingPosts(story.state)[1];
		expect(secretary).toMatchObject({ isConcluded: false, elected: [] });
	});
});

describe('a first meeting', () => {
	it.each([
		['a congress that elects a committee', DETAILS, true],
		['one that does not', { ...DETAILS, contents: ['delegation'] as const }, false],
		['a meeting of its own', { ...DETAILS, body: 'committee-meeting' as const }, false],
		['a congress nobody named', null, false]
	])('of %s', (_, details, holds) => {
		expect(holdsFirstMeeting({ ...EMPTY_CONGRESS, details })).toBe(holds);
	});
});
