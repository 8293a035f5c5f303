import { expect } from 'vitest';
import {
	askWithdrawal,
	closeList,
	countPoll,
	countSupport,
	proposeCandidate,
	voteOnWithdrawal
} from '$lib/core/nomination/decide';
import { listRulesOf, nomineesLeft, preparedLeft } from '$lib/core/nomination/forming';
import { given } from '$lib/testing/given';
import { COMMITTEE, committeeIn, delegate, person, who } from '$lib/testing/small-congress';
import { nominated, prepared } from '$lib/testing/small-nominations';
import type { Story } from '$lib/testing/story';
import type { WorkedCase } from './case';

const contestId = COMMITTEE.id;
const carried = { agree: 130, disagree: 20, other: 10 };
const lost = { agree: 20, disagree: 130, other: 10 };

function asked(story: Story, number: number, vote: typeof carried): Story {
	const of = { contestId, personId: who(number) };
	return story.act(askWithdrawal, of).act(voteOnWithdrawal, { ...of, vote });
}

function expectLeft(story: Story, ofCommittee: number, ofFloor: number): void {
	const contest = committeeIn(story);
	const { nominations } = contest;
	const rules = listRulesOf(story.state, contest);
	const floor = nomineesLeft(nominations, rules);
	expect([preparedLeft(nominations, rules).length, floor.length]).toEqual([ofCommittee, ofFloor]);
}

/** Under 190, 160 attending: whether a nominee with so many hands is on the list. */
function isListed(agree: number): boolean {
	const story = prepared({ rulebook: '190-QD/TW', present: 160 })
		.act(proposeCandidate, { contestId, person: person(3), proposerId: who(2) })
		.act(countSupport, { contestId, personId: who(3), agree })
		.act(closeList, { contestId });
	return committeeIn(story).candidates.some(({ id }) => id === who(3));
}

const FLOOR = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];

/** Cases 40–44: how a list comes about. */
export const NOMINATION_CASES: readonly WorkedCase[] = [
	{
		number: 40,
		article: '03-HD/TW',
		certainty: 'A',
		says: '35 seats, 40 + 11 − 3 withdrawn = 48: the 8 of the floor are polled, the top 5 make 45',
		holds: () => {
			const story = nominated(prepared({ present: 160, seats: 35, prepared: 40 }), ...FLOOR);
			expectLeft(story, 40, 11);
			for (const number of [11, 12, 13]) asked(story, number, carried);
			for (const number of [101, 102, 103, 14]) asked(story, number, lost);
			expectLeft(story, 40, 8);
			given(story)
				.when(closeList, { contestId })
				.isRefused({ kind: 'poll-needed', names: 48, most: 45 });
			const votes = FLOOR.slice(3).map((number, at) => ({
				personId: who(number),
				votes: 100 - at * 3
			}));
			story
				.act(countPoll, { contestId, poll: { issued: 160, returned: 159, valid: 158, votes } })
				.act(closeList, { contestId });
			const list = committeeIn(story).candidates.map(({ id }) => id);
			expect(list).toHaveLength(45);
			expect(FLOOR.filter((number) => list.includes(who(number)))).toEqual([14, 15, 16, 17, 18]);
		}
	},
	{
		number: 41,
		article: '190 art. 14(3)',
		certainty: 'A',
		says: 'a floor nominee backed by 48 of 160, exactly 30 %, is not listed',
		holds: () => expect(isListed(48)).toBe(false)
	},
	{
		number: 42,
		article: '190 art. 14(3)',
		certainty: 'A',
		says: 'backed by 49 of 160 may be put to the congress',
		holds: () => expect(isListed(49)).toBe(true)
	},
	{
		number: 43,
		article: '03-HD/TW',
		certainty: 'V',
		says: 'asks to withdraw, the congress votes no: stays on the list',
		holds: () => {
			const story = asked(nominated(prepared({ present: 160 }), 3), 101, lost);
			story.act(closeList, { contestId });
			expect(committeeIn(story).candidates.map(({ id }) => id)).toContain(who(101));
		}
	},
	{
		number: 44,
		article: '244 art. 13',
		certainty: 'V',
		says: 'a member of the outgoing committee nominates an outsider: barred',
		holds: () =>
			given(prepared())
				.when(proposeCandidate, { contestId, person: person(3), proposerId: who(1) })
				.isRefused({ kind: 'nomination-barred', name: delegate(1).name, as: 'proposer' })
	}
];
