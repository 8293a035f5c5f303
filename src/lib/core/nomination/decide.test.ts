import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import {
	COMMITTEE,
	committeeIn,
	convened,
	people,
	delegate,
	person,
	TELLERS,
	who
} from '$lib/testing/small-congress';
import { nominated, prepared } from '$lib/testing/small-nominations';
import type { Story } from '$lib/testing/story';
import { chooseSetting, correctDelegate, strikeOffDelegate } from '../congress/decide';
import { issueBallots, listCandidates, nameTellers, planContest } from '../contest/decide';
import { issueWarnings, readinessOf } from '../contest/readiness';
import { fact } from '../log/rule';
import type { Person } from '../people/person';
import {
	askWithdrawal,
	closeList,
	countPoll,
	countSupport,
	proposeCandidate,
	takeBackProposal,
	takeBackWithdrawal,
	voteOnWithdrawal
} from './decide';
import { incumbentLike } from './likeness';

const contestId = COMMITTEE.id;
const nameOf = (number: number) => delegate(number).name;
const names = (story: Story) => committeeIn(story).candidates.map(({ id }) => id);
const letGo = { agree: 9, disagree: 1, other: 2 };
const keep = { agree: 4, disagree: 6, other: 2 };

function withdrawing(story: Story, number: number, vote = letGo): Story {
	const of = { contestId, personId: who(number) };
	return story.act(askWithdrawal, of).act(voteOnWithdrawal, { ...of, vote });
}

describe('proposeCandidate', () => {
	it('puts somebody forward from the floor, or of own will', () => {
		given(prepared())
			.when(proposeCandidate, { contestId, person: person(3), proposerId: who(2) })
			.follows(
				fact('CandidateProposed', {
					contestId,
					person: person(3),
					proposer: { personId: who(2), name: nameOf(2) }
				})
			);
		given(prepared())
			.when(proposeCandidate, { contestId, person: person(3), proposerId: null })
			.follows(fact('CandidateProposed', { contestId, person: person(3), proposer: null }));
	});

	it('refuses a member of the outgoing committee who nominates, stands or is nominated', () => {
		given(prepared())
			.when(proposeCandidate, { contestId, person: person(3), proposerId: who(1) })
			.isRefused({ kind: 'nomination-barred', name: nameOf(1), as: 'proposer' });
		for (const proposerId of [null, who(2)])
			given(prepared())
				.when(proposeCandidate, { contestId, person: person(1), proposerId })
				.isRefused({ kind: 'nomination-barred', name: nameOf(1), as: 'nominee' });
	});

	it('lets them under 190 where the congress chose so, never under 244, whose article was read', () => {
		const lifted = { key: 'nominationBar', value: 'lifted' } as const;
		const standing = { contestId, person: person(1), proposerId: null };
		given(prepared({ rulebook: '190-QD/TW' }))
			.when(proposeCandidate, standing)
			.isRefused({ kind: 'nomination-barred', name: nameOf(1), as: 'nominee' });
		const under190 = prepared({ rulebook: '190-QD/TW' }).act(chooseSetting, lifted);
		expect(under190.tries(proposeCandidate, standing)).toBe(true);
		given(prepared().act(chooseSetting, lifted))
			.when(proposeCandidate, standing)
			.isRefused({ kind: 'nomination-barred', name: nameOf(1), as: 'nominee' });
	});

	it('asks about a stranger who has the name of an outgoing member, and records the answer', () => {
		const typed = (changes: Partial<Person> = {}): Person => ({
			...person(200),
			gender: null,
			name: nameOf(1).toLowerCase(),
			...changes
		});
		const input = { contestId, person: typed(), proposerId: null };
		given(prepared()).when(proposeCandidate, input).isRefused({
			kind: 'nominee-like-incumbent',
			name: typed().name,
			position: ''
		});
		given(prepared())
			.when(proposeCandidate, { ...input, another: true })
			.follows(
				fact('CandidateProposed', {
					contestId,
					person: typed(),
					another: true,
					proposer: null
				})
			);
		const lifted = { key: 'nominationBar', value: 'lifted' } as const;
		const unbound = prepared({ rulebook: '190-QD/TW' }).act(chooseSetting, lifted);
		expect(unbound.tries(proposeCandidate, input)).toBe(true);
	});

	it('does not ask where what is known of the two differs', () => {
		const story = prepared();
		const born = { ...delegate(1, { incumbent: true, born: '1970-05-19' }) };
		story.act(correctDelegate, { delegate: born });
		const like = (known: Partial<Person>) =>
			incumbentLike(story.state, { ...person(200), gender: null, name: nameOf(1), ...known });
		expect(like({})?.id).toBe(who(1));
		expect(like({ born: '1970-05-19' })?.id).toBe(who(1));
		expect(like({ born: '1980-01-01' })).toBeNull();
		expect(like({ gender: 'female' })).toBeNull();
		expect(like({ name: nameOf(2) })).toBeNull();
	});

	it('refuses a name that is there already, sits by office, is empty, or a proposer nobody knows', () => {
		const when = (story: Story, named: Person, proposer = 2) =>
			given(story).when(proposeCandidate, {
				contestId,
				person: named,
				proposerId: who(proposer)
			});
		when(prepared(), person(101)).isRefused({ kind: 'already-on-list', name: nameOf(101) });
		when(nominated(prepared(), 3), person(3)).isRefused({
			kind: 'already-on-list',
			name: nameOf(3)
		});
		const byOffice = prepared().act(planContest, {
			plan: { ...COMMITTEE, exOfficio: [person(3)] }
		});
		when(byOffice, person(3)).isRefused({ kind: 'ex-officio-on-list', name: nameOf(3) });
		when(prepared(), { ...person(3), name: ' ' }).isRefused({ kind: 'name-missing' });
		when(prepared(), person(3), 99).isRefused({ kind: 'unknown-delegate' });
	});

	it('keeps whoever was nominated on the roll', () => {
		const story = convened()
			.act(planContest, { plan: COMMITTEE })
			.act(listCandidates, { contestId, candidates: people(1, 5) })
			.act(proposeCandidate, { contestId, person: person(9), proposerId: null });
		given(story)
			.when(strikeOffDelegate, { delegateId: who(9), reason: 'Chuyển sinh hoạt' })
			.isRefused({ kind: 'needed-in-contest', name: nameOf(9), title: COMMITTEE.title });
	});
});

describe('takeBackProposal', () => {
	it('takes a slip back with the withdrawal that hung on it', () => {
		const story = withdrawing(nominated(prepared(), 3), 3);
		story.act(takeBackProposal, { contestId, personId: who(3) });
		expect(committeeIn(story).nominations).toMatchObject({ proposals: [], withdrawals: [] });
	});

	it('refuses the committee’s own names', () => {
		given(prepared())
			.when(takeBackProposal, { contestId, personId: who(101) })
			.isRefused({ kind: 'not-standing' });
	});

	it('leaves a list that carried the name waiting to be closed again', () => {
		const story = nominated(prepared(), 3).act(closeList, { contestId });
		story.act(takeBackProposal, { contestId, personId: who(3) });
		const steps = readinessOf(committeeIn(story), story.state.settings);
		expect(steps).toContainEqual({ step: 'list-closed', state: 'missing' });
		expect(names(story.act(closeList, { contestId }))).not.toContain(who(3));
	});
});

describe('countSupport', () => {
	const of = { contestId, personId: who(3) };

	it('is asked under 190 only', () => {
		given(nominated(prepared(), 3))
			.when(countSupport, { ...of, agree: 4 })
			.isRefused({ kind: 'support-not-asked' });
		given(nominated(prepared({ rulebook: '190-QD/TW' }), 3))
			.when(countSupport, { ...of, agree: 4 })
			.follows(fact('SupportCounted', { ...of, support: { agree: 4, present: 12 } }));
	});

	it('counts whole hands of delegates present', () => {
		const story = nominated(prepared({ rulebook: '190-QD/TW' }), 3);
		given(story)
			.when(countSupport, { ...of, agree: 13 })
			.isRefused({ kind: 'hands-exceed-present', hands: 13, present: 12 });
		for (const agree of [Number.NaN, -1, 1.5])
			given(story)
				.when(countSupport, { ...of, agree })
				.isRefused({ kind: 'hands-negative' });
	});

	it('must be counted before the list is closed', () => {
		const story = prepared({ rulebook: '190-QD/TW' }).act(proposeCandidate, {
			contestId,
			person: person(3),
			proposerId: who(2)
		});
		given(story)
			.when(closeList, { contestId })
			.isRefused({ kind: 'support-missing', name: nameOf(3) });
	});
});

describe('a withdrawal', () => {
	it('takes nobody off before the congress voted', () => {
		const story = prepared().act(askWithdrawal, { contestId, personId: who(101) });
		expect(names(story)).toContain(who(101));
		given(story)
			.when(closeList, { contestId })
			.isRefused({ kind: 'withdrawal-not-voted', name: nameOf(101) });
	});

	it('takes the name off at once under 190 where the congress chose so', () => {
		const onAsking = { key: 'withdrawals', value: 'on-asking' } as const;
		const asked = (story: Story) =>
			nominated(story, 3).act(askWithdrawal, { contestId, personId: who(101) });
		const story = asked(prepared({ rulebook: '190-QD/TW' })).act(chooseSetting, onAsking);
		expect(names(story.act(closeList, { contestId }))).not.toContain(who(101));
		given(asked(prepared()).act(chooseSetting, onAsking))
			.when(closeList, { contestId })
			.isRefused({ kind: 'withdrawal-not-voted', name: nameOf(101) });
	});

	it('stays where the congress voted not to let go, whatever it chose after', () => {
		const story = withdrawing(nominated(prepared({ rulebook: '190-QD/TW' }), 3), 101, keep);
		story.act(chooseSetting, { key: 'withdrawals', value: 'on-asking' });
		expect(names(story.act(closeList, { contestId }))).toContain(who(101));
	});

	it('takes the name off when the vote is carried', () => {
		const story = withdrawing(nominated(prepared(), 3), 101).act(closeList, { contestId });
		expect(names(story)).not.toContain(who(101));
		expect(names(story)).toContain(who(3));
	});

	it('lets a nominee go in the same way', () => {
		const story = withdrawing(nominated(prepared(), 3), 3).act(closeList, { contestId });
		expect(names(story)).not.toContain(who(3));
	});

	it('is refused where the list would lose its surplus', () => {
		given(withdrawing(prepared(), 101))
			.when(closeList, { contestId })
			.isRefused({ kind: 'surplus-missing', seats: 10, names: 10 });
	});

	it('is asked once, can be taken back, and is voted only when asked', () => {
		const of = { contestId, personId: who(101) };
		const story = prepared();
		given(story)
			.when(voteOnWithdrawal, { ...of, vote: letGo })
			.isRefused({ kind: 'withdrawal-not-asked' });
		given(story).when(takeBackWithdrawal, of).isRefused({ kind: 'withdrawal-not-asked' });
		story.act(askWithdrawal, of);
		given(story)
			.when(askWithdrawal, of)
			.isRefused({ kind: 'withdrawal-already-asked', name: nameOf(101) });
		given(story)
			.when(voteOnWithdrawal, { ...of, vote: { agree: 13, disagree: 0, other: 0 } })
			.isRefused({ kind: 'hands-exceed-present', hands: 13, present: 12 });
		story.act(takeBackWithdrawal, of);
		expect(committeeIn(story).nominations.withdrawals).toEqual([]);
		given(story)
			.when(askWithdrawal, { contestId, personId: who(50) })
			.isRefused({ kind: 'not-standing' });
	});

	it('voted again counts by its last vote', () => {
		const story = withdrawing(nominated(prepared(), 3), 3);
		story.act(voteOnWithdrawal, { contestId, personId: who(3), vote: keep });
		expect(names(story.act(closeList, { contestId }))).toContain(who(3));
	});
});

describe('nominations that the list does not carry', () => {
	it('are read out before the ballots, and the list can be closed again after a late one', () => {
		const story = nominated(prepared(), 3);
		const steps = () =>
			issueWarnings(story.state, committeeIn(story), 12).flatMap((warning) =>
				warning.kind === 'steps-missing' ? warning.steps : []
			);
		expect(steps()).toContain('list-closed');
		story.act(closeList, { contestId });
		expect(steps()).not.toContain('list-closed');
		nominated(story, 4);
		expect(steps()).toContain('list-closed');
	});
});

it('refuses every act once ballots are out', () => {
	const story = withdrawing(nominated(prepared(), 3), 101)
		.act(closeList, { contestId })
		.act(nameTellers, { contestId, tellers: TELLERS })
		.act(issueBallots, { contestId, issued: 12 });
	const of = { contestId, personId: who(3) };
	const refusal = { kind: 'ballots-already-issued' } as const;
	given(story)
		.when(proposeCandidate, { contestId, person: person(4), proposerId: null })
		.isRefused(refusal);
	given(story).when(takeBackProposal, of).isRefused(refusal);
	given(story)
		.when(countSupport, { ...of, agree: 1 })
		.isRefused(refusal);
	given(story).when(askWithdrawal, of).isRefused(refusal);
	given(story).when(takeBackWithdrawal, of).isRefused(refusal);
	given(story)
		.when(voteOnWithdrawal, { ...of, vote: letGo })
		.isRefused(refusal);
	given(story)
		.when(countPoll, { contestId, poll: { issued: 1, returned: 1, valid: 1, votes: [] } })
		.isRefused(refusal);
	given(story).when(closeList, { contestId }).isRefused(refusal);
});
