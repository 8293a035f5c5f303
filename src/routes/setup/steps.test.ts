import { describe, expect, it } from 'vitest';
import { chooseSetting, conveneDelegates, describeCongress } from '$lib/core/congress/decide';
import type { CongressDetails } from '$lib/core/congress/events';
import { listCandidates, nameTellers, planContest } from '$lib/core/contest/decide';
import { MEETING_KINDS } from '$lib/core/contest/posts';
import { planOf } from '$lib/testing/officers';
import {
	COMMITTEE,
	delegate,
	DELEGATION,
	DETAILS,
	people,
	TELLERS
} from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import { cardsOf, electsNobody, isListedHere, waitsFor } from './contest-cards';
import { contestsMade, stepsDone } from './steps';

function convened(changes: Partial<CongressDetails> = {}): Story {
	return new Story().act(describeCongress, { ...DETAILS, ...changes }).act(conveneDelegates, {
		delegates: Array.from({ length: 12 }, (_, at) => delegate(at + 1))
	});
}

/** Committee and delegation with list and tellers. */
function prepared(story: Story): Story {
	for (const plan of [COMMITTEE, DELEGATION]) {
		const candidates = people(1, plan.seats + 1);
		story.act(planContest, { plan });
		story.act(listCandidates, { contestId: plan.id, candidates });
		story.act(nameTellers, { contestId: plan.id, tellers: TELLERS });
	}
	return story;
}

const ALL_DONE = { congress: true, delegates: true, contests: true, tellers: true };

describe('the steps of set-up', () => {
	it('wait for both bodies of the contents, list and tellers', () => {
		const story = convened();
		expect(contestsMade(story.state)).toEqual({ made: 0, of: 2 });
		expect(stepsDone(story.state)).toEqual({ ...ALL_DONE, contests: false, tellers: false });
		expect(stepsDone(prepared(story).state)).toEqual(ALL_DONE);
	});

	it('do not wait for list or tellers of the first meeting', () => {
		const story = prepared(convened()).act(planContest, {
			plan: planOf('secretary', { seats: 1, planned: people(1, 1) })
		});
		expect(contestsMade(story.state)).toEqual({ made: 2, of: 2 });
		expect(stepsDone(story.state)).toEqual(ALL_DONE);
	});

	it('are done without contests where nobody is elected', () => {
		const { state } = convened({ contents: ['review', 'upper-documents'] });
		expect(electsNobody(state)).toBe(true);
		expect(stepsDone(state)).toEqual(ALL_DONE);
		expect(cardsOf(state)).toEqual({
			main: [],
			meeting: [],
			leftOut: ['committee', 'delegation']
		});
	});

	it('need one contest of another body, whichever it is', () => {
		const ownRules = {
			name: 'Điều lệ',
			threshold: { of: 'valid', numerator: 2, denominator: 3, strict: false },
			needsSurplus: false
		} as const;
		const story = convened({ rulebook: 'own', ownRules });
		expect(stepsDone(story.state).contests).toBe(false);
		story.act(planContest, { plan: { ...COMMITTEE, title: 'Hội đồng quản trị', form: 'agree' } });
		expect(stepsDone(story.state).contests).toBe(false);
		story.act(listCandidates, { contestId: COMMITTEE.id, candidates: people(1, 4) });
		expect(stepsDone(story.state).contests).toBe(true);
	});
});

describe('the cards of step three', () => {
	it('show the alternates where they have a ballot of their own', () => {
		const story = convened();
		expect(cardsOf(story.state).main).toEqual(['committee', 'delegation']);
		expect(cardsOf(story.state).meeting).toEqual(MEETING_KINDS);
		story.act(chooseSetting, { key: 'alternates', value: 'own-ballot' });
		expect(cardsOf(story.state).main).toEqual(['committee', 'delegation', 'alternates']);
	});

	it('of a cell have no standing and no inspection committee, unless one was planned', () => {
		const story = convened().act(chooseSetting, { key: 'officersPool', value: 'committee' });
		expect(cardsOf(story.state).meeting).toEqual(['secretary', 'deputies']);
		story.act(planContest, { plan: planOf('inspection-committee') });
		expect(cardsOf(story.state).meeting).toEqual(['secretary', 'deputies', 'inspection-committee']);
	});

	it('keep a contest that was planned before its content was taken out', () => {
		const story = convened().act(planContest, { plan: DELEGATION });
		story.act(describeCongress, { ...DETAILS, contents: ['review', 'committee'] });
		expect(cardsOf(story.state)).toMatchObject({
			main: ['committee', 'delegation'],
			leftOut: ['delegation']
		});
	});

	it('of a meeting on its own have lists, save where a body must be elected first', () => {
		const story = convened({ body: 'committee-meeting' });
		expect(cardsOf(story.state).main).toEqual(MEETING_KINDS);
		expect(isListedHere(story.state, 'secretary')).toBe(true);
		story.act(planContest, { plan: planOf('standing-committee', { seats: 3 }) });
		expect(isListedHere(story.state, 'standing-committee')).toBe(true);
		expect(waitsFor(story.state, 'secretary')).toBe('standing-committee');
		expect(isListedHere(story.state, 'secretary')).toBe(false);
	});
});
