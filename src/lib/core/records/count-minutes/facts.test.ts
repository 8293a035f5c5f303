import { describe, expect, it } from 'vitest';
import type { ContestId } from '$lib/core/basics/ids';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { sampleAt } from '$lib/sample/counted-sample';
import { announcedWith } from '$lib/testing/announced-with';
import { obstaclesTo } from '../readiness';
import { countMinutesOf } from './facts';

const done = sampleAt('announced');

describe('the facts of the count minutes', () => {
	it.each(['checked-in', 'issued', 'counted'] as const)(
		'are not stated while the sample is only %s',
		(stage) => {
			const state = sampleAt(stage);
			expect(countMinutesOf(state, COMMITTEE_ID)).toBeNull();
			expect(obstaclesTo('minutes', state.contests[0]!)).not.toEqual([]);
		}
	);

	it('wait for nothing but the chair once everything balances', () => {
		expect(sampleAt('counted').contests.map((contest) => obstaclesTo('minutes', contest))).toEqual([
			[{ kind: 'not-announced' }],
			[{ kind: 'not-announced' }]
		]);
		expect(done.contests.map((contest) => obstaclesTo('minutes', contest))).toEqual([[], []]);
	});

	it('are none for a contest that does not exist', () => {
		expect(countMinutesOf(done, 'nothing' as ContestId)).toBeNull();
	});

	it.each([COMMITTEE_ID, DELEGATION_ID])('are those of the answer key of %s', (id) => {
		const key = answerKeyOf(id);
		const minutes = countMinutesOf(done, id)!;
		const { candidates, elected, ledger, base, outcome } = minutes;
		expect(candidates.map(({ name, votes }) => [name, votes])).toEqual(key.votes);
		expect(elected.map(({ name }) => name)).toEqual(key.elected);
		expect(outcome).toEqual({ kind: 'filled', vacant: 0, tied: [] });
		expect(base).toEqual({ convened: 161, deductions: [], people: 161, needed: 81 });
		expect(ledger).toEqual({
			convened: 161,
			present: 159,
			absent: 2,
			issued: 159,
			returned: key.returned,
			valid: key.valid,
			invalid: key.invalid,
			grounds: expect.arrayContaining(
				Object.entries(key.grounds).map(([ground, ballots]) => ({ ground, ballots }))
			) as unknown
		});
		expect(ledger.grounds).toHaveLength(Object.keys(key.grounds).length);
	});

	it('name the head of the tellers apart from the others', () => {
		const { tellers } = countMinutesOf(done, COMMITTEE_ID)!;
		expect(tellers.head).toBe('Nguyễn Minh Khoát');
		expect(tellers.members).toHaveLength(6);
		expect(tellers.members).not.toContain(tellers.head);
	});

	it('state what was concluded on doubtful ballots, and neither their place nor their order', () => {
		const contest = done.contests.find(({ plan }) => plan.id === DELEGATION_ID)!;
		const [docketed] = contest.docket;
		const valid = { ...docketed!.ruling!, ground: null };
		const second = { ...docketed!, number: 2, doubt: 'Nét gạch mờ', ruling: valid };
		const state = announcedWith(done, DELEGATION_ID, {
			contest: { docket: [docketed!, second] }
		});
		const { doubts } = countMinutesOf(state, DELEGATION_ID)!;
		expect(doubts.map(({ ground }) => ground)).toEqual([null, 'identifying-mark']);
		expect(Object.keys(doubts[0]!).sort()).toEqual(['agree', 'disagree', 'doubt', 'ground']);
	});
});

describe('batches counted by hand', () => {
	const byHand = (batches: number) => {
		const contest = done.contests.find(({ plan }) => plan.id === COMMITTEE_ID)!;
		const totals = contest.announced!.tally;
		const marked = contest.batches.map((batch) =>
			batch.number <= batches
				? { ...batch, entries: batch.entries.map((entry) => ({ ...entry, totals })) }
				: batch
		);
		const state = announcedWith(done, COMMITTEE_ID, { contest: { batches: marked } });
		return countMinutesOf(state, COMMITTEE_ID)!.onPaper;
	};

	it('are marked as such: none, some or all', () => {
		expect(byHand(0)).toEqual({ batches: [], isAll: false });
		expect(byHand(2)).toEqual({ batches: [1, 2], isAll: false });
		expect(byHand(8)).toEqual({ batches: [1, 2, 3, 4, 5, 6, 7, 8], isAll: true });
	});
});

describe('day and time of the paper', () => {
	const at = (moment: string | null) =>
		countMinutesOf(
			announcedWith(done, COMMITTEE_ID, {
				contest: { announcedAt: moment === null ? null : Date.parse(moment) }
			}),
			COMMITTEE_ID
		)!;

	it('are those of the announcement, on a day of the congress', () => {
		expect(at('2020-05-19T16:05:00+07:00')).toMatchObject({
			day: '2020-05-19',
			announcedAt: { hour: 16, minute: 5 }
		});
	});

	it.each(['2020-05-21T00:00:00+07:00', '2026-01-01T10:00:00+07:00', null])(
		'are the closing day and no time when the clock says %s',
		(moment) => {
			expect(at(moment)).toMatchObject({ day: '2020-05-20', announcedAt: null });
		}
	);

	it('come from the event that announced the result', () => {
		expect(done.contests.map(({ announcedAt }) => announcedAt)).toEqual([0, 0]);
		expect(sampleAt('counted').contests.map(({ announcedAt }) => announcedAt)).toEqual([
			null,
			null
		]);
	});
});
