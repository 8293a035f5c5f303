import { describe, expect, it } from 'vitest';
import { announcedWith } from '$lib/testing/announced-with';
import { held, planOf, prepared } from '$lib/testing/officers';
import { DELEGATION, gathered, people, person, who } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import type { ContestId } from '../basics/ids';
import { chooseSetting } from '../congress/decide';
import { nameTellers, planContest } from './decide';
import { delegationOf } from './delegation';
import { planRound } from './rounds';

/** Base 12, so 7 votes are needed; three seats and up to two alternates from one list. */
const JOINT = { ...DELEGATION, exOfficio: [], alternates: 2 };
const all = (marks: string) => new Array<string>(12).fill(marks);

/** The joint list of badges 1, 2, … announced with these votes. */
function told(votes: readonly number[], plan = JOINT, from = gathered()): Story {
	const badges = votes.map((_, at) => at + 1);
	const story = prepared(from, plan, badges);
	held(story, plan.id, all(badges.map((badge) => (badge > plan.seats ? 'x' : '.')).join('')));
	const named = Object.fromEntries(votes.map((count, at) => [person(at + 1).name, count]));
	return new Story(announcedWith(story.state, plan.id, { votes: named }));
}

const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
const electedIn = ({ state }: Story) => idsOf(delegationOf(state)!.elected);
const alternatesIn = ({ state }: Story) => idsOf(delegationOf(state)!.alternates);

describe('a joint list', () => {
	it('gives as alternates those over half next, by votes: case 33', () => {
		const story = told([12, 7, 11, 10, 8, 6]);
		expect(electedIn(story)).toEqual([who(1), who(3), who(4)]);
		expect(alternatesIn(story)).toEqual([who(5), who(2)]);
	});

	it('gives nobody with half or less: case 34', () => {
		expect(alternatesIn(told([12, 11, 10, 6, 6, 1]))).toEqual([]);
	});

	it('gives as many as the congress decided on, and none of equals across the last', () => {
		const one = { ...JOINT, alternates: 1 };
		expect(alternatesIn(told([12, 11, 10, 9, 8], one))).toEqual([who(4)]);
		expect(alternatesIn(told([12, 11, 10, 9, 9], one))).toEqual([]);
		expect(alternatesIn(told([12, 11, 10, 9, 9, 9]))).toEqual([]);
	});

	it('gives none while a seat is vacant', () => {
		const story = told([12, 11, 8, 8, 8, 7]);
		expect(electedIn(story)).toEqual([who(1), who(2)]);
		expect(alternatesIn(story)).toEqual([]);
	});

	it('ranks those tied at the last seat by the re-vote among them', () => {
		const story = told([12, 11, 8, 8, 7]);
		const id = 'again' as ContestId;
		story.act(planRound, { of: JOINT.id, id, title: 'Đoàn đại biểu (bầu lại)' });
		story.act(nameTellers, { contestId: id, tellers: story.state.contests[0]!.tellers });
		held(story, id, all('x.'));
		expect(electedIn(story)).toEqual([who(1), who(2), who(4)]);
		expect(alternatesIn(story)).toEqual([who(3), who(5)]);
	});

	it('gives none by votes where the congress wants a ballot of their own: the setting both ways', () => {
		const decided = () => gathered().act(chooseSetting, { key: 'alternates', value: 'own-ballot' });
		const story = told([12, 11, 10, 9, 8], JOINT, decided());
		expect(alternatesIn(story)).toEqual([]);
		const own = planOf('alternates', { seats: 1 });
		held(prepared(story, own, [4, 5]), own.id, all('.x'));
		expect(alternatesIn(story)).toEqual([who(4)]);
	});
});

it('counts those by office and checks the number allocated: case 57', () => {
	const plan = { ...DELEGATION, exOfficio: [person(12)], allocated: 4 };
	expect(gathered().asks(planContest, { plan: { ...plan, allocated: 5 } })).toMatchObject({
		refused: { kind: 'delegation-total-differs', allocated: 5, seats: 3, byOffice: 1 }
	});
	const story = held(prepared(gathered(), plan, [1, 2, 3, 4]), plan.id, all('...x'));
	expect(delegationOf(story.state)).toMatchObject({
		total: 4,
		allocated: 4,
		byOffice: [person(12)],
		elected: people(1, 3)
	});
	expect(delegationOf(gathered().state)).toBeNull();
});

it('adds up the rounds: those of the first, then those of the next', () => {
	const plan = { ...DELEGATION, exOfficio: [] };
	const story = held(prepared(gathered(), plan, [1, 2, 3, 4]), plan.id, all('..xx'));
	const id = 'second' as ContestId;
	story.act(planRound, { of: plan.id, id, title: 'Đoàn đại biểu (bầu lần 2)' });
	story.act(nameTellers, { contestId: id, tellers: story.state.contests[0]!.tellers });
	held(story, id, all('x.'));
	expect(electedIn(story)).toEqual([who(1), who(2), who(4)]);
});
