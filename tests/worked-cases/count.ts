import { expect } from 'vitest';
import { chooseSetting, describeCongress } from '$lib/core/congress/decide';
import { locksOf, missingBallots } from '$lib/core/contest/announcement';
import {
	announceResult,
	correctLedger,
	countBox,
	issueBallots,
	listCandidates,
	planContest
} from '$lib/core/contest/decide';
import { electorateOf } from '$lib/core/contest/electorate';
import { stopsOf } from '$lib/core/contest/planned-officers';
import { proveZero } from '$lib/core/counting/decide';
import { baseOf } from '$lib/core/rulebook/base';
import { neededOf } from '$lib/core/rulebook/threshold';
import { percentOf } from '$lib/core/tally/percent';
import { given } from '$lib/testing/given';
import { meeting, planOf, prepared } from '$lib/testing/officers';
import {
	COMMITTEE,
	committeeIn,
	delegate,
	DELEGATION,
	DETAILS,
	gathered,
	listed,
	people,
	person
} from '$lib/testing/small-congress';
import { announced, counted, issued, ONE, PAPERS, settled, TWO } from '$lib/testing/small-count';
import type { WorkedCase } from './case';

const contestId = COMMITTEE.id;

/** Twelve issued, ten came back and were keyed, under this choice. */
function twoMissing(value: 'go-on' | 'stop') {
	const story = listed().act(chooseSetting, { key: 'missingBallots', value });
	story.act(issueBallots, { contestId, issued: 12 });
	story.act(proveZero, { contestId, by: [ONE, TWO] });
	story.act(countBox, { contestId, returned: 10 });
	settled(story, 1, PAPERS.slice(0, 4));
	settled(story, 2, PAPERS.slice(4, 8));
	return settled(story, 3, PAPERS.slice(8));
}

const missingOne = (badges: readonly number[]) => {
	const plan = planOf('secretary', { seats: 1, form: 'single', planned: [person(5)] });
	return meeting(badges).act(planContest, { plan });
};

/** Cases 48–53, 57–59: the box, the meeting, and the congress that was. */
export const COUNT_CASES: readonly WorkedCase[] = [
	{
		number: 48,
		article: 'guidance of 2025 (Thái Nguyên)',
		certainty: 'V',
		says: 'the planned secretary fails to enter the committee: stop, report upward',
		holds: () => {
			const story = missingOne([1, 2, 3, 4]);
			expect(stopsOf(story.state)).toMatchObject([{ post: 'secretary', body: 'committee' }]);
			const standing = planOf('standing-committee', { seats: 3 });
			given(prepared(story, standing, [1, 2, 3, 4]))
				.when(issueBallots, { contestId: standing.id, issued: 4 })
				.isRefused({
					kind: 'planned-officer-not-elected',
					name: person(5).name,
					post: 'secretary',
					body: 'committee'
				});
		}
	},
	{
		number: 49,
		article: '190 art. 8',
		certainty: '?',
		says: 'fewer ballots collected than issued: both recorded and reported; no consequence found',
		either: [
			[
				'missingBallots: go-on',
				() => {
					const story = twoMissing('go-on');
					expect(missingBallots(committeeIn(story))).toEqual({
						kind: 'returned-below-issued',
						missing: 2
					});
					expect(locksOf(committeeIn(story))).toEqual([]);
				}
			],
			[
				'missingBallots: stop',
				() => {
					const story = twoMissing('stop');
					const locks = [{ kind: 'ballots-missing', missing: 2 }] as const;
					expect(locksOf(committeeIn(story))).toEqual(locks);
					given(story)
						.when(announceResult, { contestId })
						.isRefused({ kind: 'announcement-locked', locks });
				}
			]
		]
	},
	{
		number: 50,
		article: 'no rule found',
		certainty: '?',
		says: 'more collected than issued: recorded as counted, and everything stops',
		either: [
			[
				'while the number stands',
				() => {
					const story = issued().act(countBox, { contestId, returned: 13 });
					expect(committeeIn(story).returned).toBe(13);
					expect(locksOf(committeeIn(story))).toContainEqual({
						kind: 'returned-exceeds-issued',
						returned: 13,
						issued: 12
					});
				}
			],
			[
				'once the box was counted again',
				() => {
					const story = issued().act(countBox, { contestId, returned: 13 });
					const reason = 'Hai tờ dính nhau, đếm lại';
					story.act(correctLedger, { contestId, figure: 'returned', value: 12, reason });
					expect(locksOf(committeeIn(story)).map(({ kind }) => kind)).not.toContain(
						'returned-exceeds-issued'
					);
				}
			]
		]
	},
	{
		number: 51,
		article: 'the equation of the ledger',
		certainty: 'A',
		says: 'valid + invalid ≠ collected: the announcement and the minutes are blocked',
		holds: () => {
			const reason = 'Đếm lại hòm';
			const story = counted().act(correctLedger, {
				contestId,
				figure: 'returned',
				value: 11,
				reason
			});
			const locks = [{ kind: 'batches-differ-from-returned', sum: 10, returned: 11 }] as const;
			given(story)
				.when(announceResult, { contestId })
				.isRefused({ kind: 'announcement-locked', locks });
		}
	},
	{
		number: 52,
		article: '244 art. 32, 190 art. 30: the clause was not read',
		certainty: 'R',
		says: 'first meeting, one member of four away: half of the members; by the setting, of those present',
		holds: () => {
			const story = meeting([1, 2, 3]);
			const base = () => baseOf(electorateOf(story.state, { kind: 'secretary' }).base);
			expect([base(), neededOf(base())]).toEqual([4, 3]);
			expect(neededOf(15)).toBe(8);
			story.act(chooseSetting, { key: 'meetingBase', value: 'present' });
			expect([base(), neededOf(base())]).toEqual([3, 2]);
		}
	},
	{
		number: 53,
		article: '244 art. 35(2)',
		certainty: 'V',
		says: 'an error found after the announcement changes nothing here: those above may annul',
		holds: () =>
			given(announced())
				.when(correctLedger, { contestId, figure: 'returned', value: 9, reason: 'Đếm lại' })
				.isRefused({ kind: 'already-announced' })
	},
	{
		number: 57,
		article: 'published figures',
		certainty: 'V',
		says: '16 elected and 1 by office make the 17 allocated; the one is on no ballot',
		holds: () => {
			const plan = { ...DELEGATION, seats: 16, allocated: 17 };
			const story = gathered().act(planContest, { plan });
			given(story)
				.when(listCandidates, { contestId: plan.id, candidates: people(8, 12) })
				.isRefused({ kind: 'ex-officio-on-list', name: delegate(12).name });
			given(story)
				.when(planContest, { plan: { ...plan, seats: 17 } })
				.isRefused({ kind: 'delegation-total-differs', allocated: 17, seats: 17, byOffice: 1 });
		}
	},
	{
		number: 58,
		article: 'published figures',
		certainty: 'V',
		says: '4 women of 15 are 26,67 %',
		holds: () => expect(percentOf(4, 15)).toBe('26,67')
	},
	{
		number: 59,
		article: '45-CT/TW (2025)',
		certainty: 'V',
		says: 'a ward newly formed in 2025 has two contents and elects no committee',
		holds: () => {
			const contents = ['review', 'upper-documents'] as const;
			given(gathered().act(describeCongress, { ...DETAILS, contents }))
				.when(planContest, { plan: COMMITTEE })
				.isRefused({ kind: 'not-in-contents', content: 'committee' });
		}
	}
];
