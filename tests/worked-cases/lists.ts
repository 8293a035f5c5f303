import { expect } from 'vitest';
import { describeCongress } from '$lib/core/congress/decide';
import { listCandidates, nameTellers, planContest, recordHandVote } from '$lib/core/contest/decide';
import { given } from '$lib/testing/given';
import { planOf } from '$lib/testing/officers';
import {
	COMMITTEE,
	committeeIn,
	delegate,
	DELEGATION,
	DETAILS,
	gathered,
	listed,
	people,
	TELLERS,
	who
} from '$lib/testing/small-congress';
import type { WorkedCase } from './case';
import { SEATS } from './ward';

const contestId = COMMITTEE.id;
const hall = () => gathered().act(planContest, { plan: { ...COMMITTEE, seats: SEATS } });
const list = (names: number) => ({ contestId, candidates: people(101, 100 + names) });

/** Cases 35–39, 45–47: the number, the list, the tellers, the ballot. */
export const LIST_CASES: readonly WorkedCase[] = [
	{
		number: 35,
		article: '244 art. 20(2)',
		certainty: 'V',
		says: 'the app is asked to vote the number of delegates: refused, it is allocated',
		holds: () => {
			const vote = { agree: 12, disagree: 0, other: 0 };
			const story = hall().act(planContest, { plan: DELEGATION });
			given(story)
				.when(recordHandVote, { contestId: DELEGATION.id, subject: 'seats', vote })
				.isRefused({ kind: 'number-is-allocated' });
			expect(story.tries(recordHandVote, { contestId, subject: 'seats', vote })).toBe(true);
		}
	},
	{
		number: 36,
		article: '190 art. 14(1)',
		certainty: 'V',
		says: '15 seats, 15 names: refused, surplus is compulsory',
		holds: () =>
			given(hall())
				.when(listCandidates, list(15))
				.isRefused({ kind: 'surplus-missing', seats: 15, names: 15 })
	},
	{
		number: 37,
		article: '190 art. 14(1)',
		certainty: 'A',
		says: '15 seats, 19 names: allowed',
		holds: () =>
			expect(committeeIn(hall().act(listCandidates, list(19))).candidates).toHaveLength(19)
	},
	{
		number: 38,
		article: '190 art. 14(3), 03-HD/TW',
		certainty: 'V',
		says: '15 seats, 20 names: over 30 %, refused',
		holds: () =>
			given(hall())
				.when(listCandidates, list(20))
				.isRefused({ kind: 'surplus-too-large', most: 19, names: 20 })
	},
	{
		number: 39,
		article: '190 art. 14(1), guidance of 2025',
		certainty: 'V',
		says: 'standing committee of 5, 7 names: refused, at most one more',
		holds: () => {
			const plan = planOf('standing-committee', { seats: 5 });
			const story = gathered()
				.act(describeCongress, { ...DETAILS, body: 'committee-meeting' })
				.act(planContest, { plan });
			const names = (most: number) => ({ contestId: plan.id, candidates: people(1, most) });
			given(story)
				.when(listCandidates, names(7))
				.isRefused({ kind: 'surplus-too-large', most: 6, names: 7 });
			expect(story.tries(listCandidates, names(6))).toBe(true);
		}
	},
	{
		number: 45,
		article: '190 art. 8(1), 244 art. 19(6)',
		certainty: 'V',
		says: 'the head teller is on that contest’s list: refused',
		holds: () => {
			const head = { personId: who(1), name: delegate(1).name, isHead: true };
			given(listed())
				.when(nameTellers, { contestId, tellers: [head] })
				.isRefused({ kind: 'teller-on-list', name: head.name });
		}
	},
	{
		number: 46,
		article: '190 art. 8(2), 03-HD/TW §3',
		certainty: 'V',
		says: 'a technician who is no delegate keys ballots: allowed',
		holds: () => {
			const { tellers } = committeeIn(listed().act(nameTellers, { contestId, tellers: TELLERS }));
			expect(tellers.map(({ personId }) => personId)).toContain('technician');
		}
	},
	{
		number: 47,
		article: '244 art. 19(9)',
		certainty: 'V',
		says: 'one ballot for committee, secretary and deputy: refused',
		holds: () =>
			given(gathered())
				.when(planContest, { plan: { ...COMMITTEE, title: 'Chi ủy, Bí thư và Phó Bí thư' } })
				.isRefused({ kind: 'several-posts', posts: ['committee', 'secretary', 'deputies'] })
	}
];
