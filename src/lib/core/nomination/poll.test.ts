import { describe, expect, it } from 'vitest';
import { given } from '$lib/testing/given';
import { COMMITTEE, committeeIn, delegate, who } from '$lib/testing/small-congress';
import { nominated, polled, prepared } from '$lib/testing/small-nominations';
import type { Story } from '$lib/testing/story';
import { fact } from '../log/rule';
import { closeList, countPoll } from './decide';
import { listRulesOf, needsPoll } from './forming';
import type { Poll } from './nomination';

const contestId = COMMITTEE.id;
const nameOf = (number: number) => delegate(number).name;
const names = (story: Story) => committeeIn(story).candidates.map(({ id }) => id);

describe('the poll', () => {
	/** 10 seats hold 13 names; the committee prepared 11, and three more are nominated. */
	const over = () => nominated(prepared(), 3, 4, 5);

	it('is needed above 30 % and refused within', () => {
		given(over())
			.when(closeList, { contestId })
			.isRefused({ kind: 'poll-needed', names: 14, most: 13 });
		given(nominated(prepared(), 3, 4))
			.when(countPoll, polled({ 3: 1, 4: 2 }))
			.isRefused({ kind: 'poll-not-needed' });
	});

	it('takes the highest votes until the limit', () => {
		const story = over().act(countPoll, polled({ 3: 5, 4: 7, 5: 6 }));
		const list = names(story.act(closeList, { contestId }));
		expect(list).toHaveLength(13);
		expect(list).toEqual(expect.arrayContaining([who(4), who(5)]));
		expect(list).not.toContain(who(3));
	});

	it('takes none of those equal at the last place', () => {
		const story = over().act(countPoll, polled({ 3: 6, 4: 7, 5: 6 }));
		const list = names(story.act(closeList, { contestId }));
		expect(list).toContain(who(4));
		expect(list).not.toContain(who(3));
		expect(list).not.toContain(who(5));
	});

	it('must balance, line by line', () => {
		const even = { 3: 5, 4: 7, 5: 6 };
		const when = (votes: Readonly<Record<number, number>>, changes: Partial<Poll>) =>
			given(over()).when(countPoll, polled(votes, changes));
		when(even, { issued: 13 }).isRefused({
			kind: 'issued-exceeds-present',
			issued: 13,
			present: 12
		});
		when(even, { issued: 11 }).isRefused({
			kind: 'poll-returned-exceeds-issued',
			returned: 12,
			issued: 11
		});
		when(even, { returned: 10 }).isRefused({
			kind: 'poll-valid-exceeds-returned',
			valid: 11,
			returned: 10
		});
		when({ 3: 5, 4: 12, 5: 6 }, {}).isRefused({
			kind: 'poll-votes-exceed-valid',
			name: nameOf(4),
			votes: 12,
			valid: 11
		});
		when({ 3: 5, 4: 1.5, 5: 6 }, {}).isRefused({ kind: 'poll-figures-missing' });
		when(even, { valid: Number.NaN }).isRefused({ kind: 'poll-figures-missing' });
		when({ 3: 5, 4: 7 }, {}).isRefused({ kind: 'poll-names-differ' });
		when({ 3: 5, 4: 7, 6: 1 }, {}).isRefused({ kind: 'poll-names-differ' });
	});

	it('lapses when somebody is nominated after it', () => {
		const story = nominated(over().act(countPoll, polled({ 3: 5, 4: 7, 5: 6 })), 6);
		given(story)
			.when(closeList, { contestId })
			.isRefused({ kind: 'poll-needed', names: 15, most: 13 });
	});

	it('binds lists that need a surplus only', () => {
		const story = over();
		const plan = { ...COMMITTEE, seats: 10, kind: 'deputies' } as const;
		story.hear(fact('ContestPlanned', { plan }));
		expect(needsPoll(committeeIn(story), listRulesOf(story.state, committeeIn(story)))).toBe(false);
	});
});
