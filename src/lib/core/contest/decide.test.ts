import { describe, expect, it } from 'vitest';
import { markLeft, recordAbsence, seatAlternate } from '../check-in/decide';
import type { ContestId } from '../basics/ids';
import { chooseSetting } from '../congress/decide';
import { fact } from '../log/rule';
import {
	ALTERNATE_ONE,
	COMMITTEE,
	committeeIn,
	delegate,
	DELEGATION,
	gathered,
	listed,
	people,
	person,
	TELLERS,
	who
} from '$lib/testing/small-congress';
import { issued } from '$lib/testing/small-count';
import { given } from '$lib/testing/given';
import { issueBallots, listCandidates, nameTellers, planContest, recordHandVote } from './decide';

const contestId = COMMITTEE.id;
const planned = () => gathered().act(planContest, { plan: COMMITTEE });
const OUT = { kind: 'ballots-already-issued' } as const;
const UNKNOWN = { kind: 'unknown-contest' } as const;
const none = { contestId: 'none' as ContestId };

describe('planContest', () => {
	it('plans a contest and changes the plan while no ballot is out', () => {
		given(gathered())
			.when(planContest, { plan: COMMITTEE })
			.follows(fact('ContestPlanned', { plan: COMMITTEE }));
		const plan = { ...COMMITTEE, title: 'Ban Chấp hành khóa X' };
		expect(committeeIn(listed().act(planContest, { plan })).plan).toEqual(plan);
		given(issued()).when(planContest, { plan }).isRefused(OUT);
	});

	it.each([
		['a title', { title: ' ' }, { kind: 'title-missing' }],
		['a seat', { seats: 0 }, { kind: 'seats-not-positive' }],
		['whole seats', { seats: 1.5 }, { kind: 'seats-not-positive' }],
		['a ballot per batch', { batchSize: 0 }, { kind: 'batch-size-not-positive' }],
		['a sane batch', { batchSize: Number.NaN }, { kind: 'batch-size-not-positive' }]
	] as const)('asks for %s', (_, change, refusal) =>
		given(gathered())
			.when(planContest, { plan: { ...COMMITTEE, ...change } })
			.isRefused(refusal)
	);
});

describe('listCandidates', () => {
	it('orders the list by given name, or as it came where the congress so decided', () => {
		const candidates = people(1, 5).toReversed();
		given(planned())
			.when(listCandidates, { contestId, candidates })
			.follows(fact('CandidatesListed', { contestId, candidates: people(1, 5) }));
		given(planned().act(chooseSetting, { key: 'nameOrder', value: 'as-listed' }))
			.when(listCandidates, { contestId, candidates })
			.follows(fact('CandidatesListed', { contestId, candidates }));
	});

	it.each([
		['an empty list', [], { kind: 'list-empty' }],
		['no surplus', people(1, 4), { kind: 'surplus-missing', seats: 4, names: 4 }],
		['over 30 %', people(1, 6), { kind: 'surplus-too-large', most: 5, names: 6 }],
		[
			'a name twice',
			[...people(1, 4), person(1)],
			{ kind: 'name-twice-on-list', name: delegate(1).name }
		]
	] as const)('refuses %s', (_, candidates, refusal) =>
		given(planned()).when(listCandidates, { contestId, candidates }).isRefused(refusal)
	);

	it('refuses a teller, and any change once ballots are out', () => {
		const candidates = people(2, 6);
		given(planned().act(nameTellers, { contestId, tellers: TELLERS }))
			.when(listCandidates, { contestId, candidates })
			.isRefused({ kind: 'teller-on-list', name: delegate(6).name });
		given(issued()).when(listCandidates, { contestId, candidates }).isRefused(OUT);
		given(planned())
			.when(listCandidates, { ...none, candidates })
			.isRefused(UNKNOWN);
	});

	it('of a delegation may be as long as it likes, without those who sit by office', () => {
		const story = gathered().act(planContest, { plan: DELEGATION });
		const of = { contestId: DELEGATION.id };
		given(story)
			.when(listCandidates, { ...of, candidates: people(1, 11) })
			.follows(fact('CandidatesListed', { ...of, candidates: people(1, 11) }));
		given(story)
			.when(listCandidates, { ...of, candidates: people(1, 12) })
			.isRefused({ kind: 'ex-officio-on-list', name: delegate(12).name });
	});
});

describe('recordHandVote', () => {
	const vote = { agree: 10, disagree: 1, other: 1 };
	const onList = { contestId, subject: 'list', vote } as const;

	it('records hands of those present', () => {
		given(listed()).when(recordHandVote, onList).follows(fact('HandVoteRecorded', onList));
	});

	it('refuses more hands than people, halves, and a vote after the ballots', () => {
		given(listed())
			.when(recordHandVote, { ...onList, vote: { ...vote, agree: 11 } })
			.isRefused({ kind: 'hands-exceed-present', hands: 13, present: 12 });
		given(listed())
			.when(recordHandVote, { ...onList, vote: { ...vote, other: -1 } })
			.isRefused({ kind: 'hands-negative' });
		given(listed())
			.when(recordHandVote, { ...onList, vote: { ...vote, other: 0.5 } })
			.isRefused({ kind: 'hands-negative' });
		given(issued()).when(recordHandVote, onList).isRefused(OUT);
		given(listed())
			.when(recordHandVote, { ...onList, ...none })
			.isRefused(UNKNOWN);
	});

	it('lapses when what it was on changes, and only that vote', () => {
		const told = () =>
			(['seats', 'list', 'tellers'] as const).reduce(
				(story, subject) => story.act(recordHandVote, { ...onList, subject }),
				listed()
			);
		const votes = (story: ReturnType<typeof told>) => Object.keys(committeeIn(story).handVotes);
		expect(votes(told())).toEqual(['seats', 'list', 'tellers']);
		const seats = told().act(planContest, { plan: { ...COMMITTEE, seats: 5 } });
		expect(votes(seats)).toEqual(['list', 'tellers']);
		const candidates = [...people(1, 4), person(8)];
		expect(votes(told().act(listCandidates, { contestId, candidates }))).toEqual([
			'seats',
			'tellers'
		]);
		const tellers = TELLERS.slice(0, 2);
		expect(votes(told().act(nameTellers, { contestId, tellers }))).toEqual(['seats', 'list']);
	});

	it('stays when the same people are named again', () => {
		const story = listed()
			.act(recordHandVote, onList)
			.act(recordHandVote, { ...onList, subject: 'tellers' })
			.act(recordHandVote, { ...onList, subject: 'seats' });
		story.act(planContest, { plan: { ...COMMITTEE, title: 'Ban Chấp hành khóa X' } });
		story.act(listCandidates, { contestId, candidates: people(1, 5) });
		story.act(nameTellers, { contestId, tellers: TELLERS });
		expect(Object.keys(committeeIn(story).handVotes)).toHaveLength(3);
	});
});

describe('nameTellers', () => {
	it('takes delegates and technicians, one of them head', () => {
		given(planned())
			.when(nameTellers, { contestId, tellers: TELLERS })
			.follows(fact('TellersNamed', { contestId, tellers: TELLERS }));
	});

	it('refuses two heads, none, a name twice, and any change once ballots are out', () => {
		const [head, second] = [TELLERS[0]!, TELLERS[1]!];
		const oneHead = { kind: 'tellers-need-one-head' } as const;
		given(planned())
			.when(nameTellers, { contestId, tellers: [head, { ...second, isHead: true }] })
			.isRefused(oneHead);
		given(planned())
			.when(nameTellers, { contestId, tellers: [second] })
			.isRefused(oneHead);
		given(planned()).when(nameTellers, { contestId, tellers: [] }).isRefused(oneHead);
		given(planned())
			.when(nameTellers, { contestId, tellers: [head, second, second] })
			.isRefused({ kind: 'teller-twice', name: second.name });
		given(issued()).when(nameTellers, { contestId, tellers: TELLERS }).isRefused(OUT);
		given(planned())
			.when(nameTellers, { ...none, tellers: TELLERS })
			.isRefused(UNKNOWN);
	});
});

describe('issueBallots', () => {
	const twelve = { contestId, issued: 12 };

	it('freezes who is present, the base with its names, and the settings', () => {
		const story = listed().act(markLeft, { delegateId: who(12) });
		story.act(markLeft, { delegateId: who(11) });
		const issue = committeeIn(story.act(issueBallots, { contestId, issued: 10 })).issue;
		expect(issue).toMatchObject({
			issued: 10,
			present: 10,
			base: { convened: 12, deductions: [] },
			settings: { rounding: 'half-up' }
		});
		story.act(markLeft, { delegateId: who(10) });
		expect(committeeIn(story).issue).toEqual(issue);
	});

	it('deducts only who is absent throughout with nobody in the place', () => {
		const story = gathered([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
			.act(planContest, { plan: COMMITTEE })
			.act(listCandidates, { contestId, candidates: people(1, 5) })
			.act(nameTellers, { contestId, tellers: TELLERS });
		for (const number of [1, 2])
			story.act(recordAbsence, { delegateId: who(number), reason: 'Ốm', throughout: true });
		story.act(seatAlternate, { alternateId: ALTERNATE_ONE, replaces: who(1) });
		const { issue } = committeeIn(story.act(issueBallots, { contestId, issued: 11 }));
		expect(issue).toMatchObject({
			present: 11,
			base: {
				convened: 12,
				deductions: [{ name: delegate(2).name, reason: 'absent-throughout-unreplaced' }]
			}
		});
	});

	it('needs a list and tellers', () => {
		given(planned()).when(issueBallots, twelve).isRefused({ kind: 'list-missing' });
		given(planned().act(listCandidates, { contestId, candidates: people(1, 5) }))
			.when(issueBallots, twelve)
			.isRefused({ kind: 'tellers-missing' });
	});

	it('needs a list that is still lawful after the plan changed', () => {
		given(listed().act(planContest, { plan: { ...COMMITTEE, seats: 5 } }))
			.when(issueBallots, twelve)
			.isRefused({ kind: 'surplus-missing', seats: 5, names: 5 });
		given(listed().act(planContest, { plan: { ...COMMITTEE, seats: 3 } }))
			.when(issueBallots, twelve)
			.isRefused({ kind: 'surplus-too-large', most: 4, names: 5 });
		given(listed().act(planContest, { plan: { ...COMMITTEE, exOfficio: [person(5)] } }))
			.when(issueBallots, twelve)
			.isRefused({ kind: 'ex-officio-on-list', name: delegate(5).name });
	});

	it('refuses none, halves, more than are present, and a second time', () => {
		given(listed())
			.when(issueBallots, { contestId, issued: 0 })
			.isRefused({ kind: 'nothing-issued' });
		given(listed())
			.when(issueBallots, { contestId, issued: 1.5 })
			.isRefused({ kind: 'not-a-count' });
		given(listed())
			.when(issueBallots, { contestId, issued: 13 })
			.isRefused({ kind: 'issued-exceeds-present', issued: 13, present: 12 });
		given(issued()).when(issueBallots, twelve).isRefused(OUT);
		given(listed())
			.when(issueBallots, { ...twelve, ...none })
			.isRefused(UNKNOWN);
	});
});
