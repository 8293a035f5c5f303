import { describe, expect, it } from 'vitest';
import type { CongressId, ContestId } from '../basics/ids';
import { describeCongress } from '../congress/decide';
import { nameOf } from '../congress/name';
import { contestOf } from '../contest/contest';
import { chooseSetting } from '../congress/decide';
import { planContest } from '../contest/decide';
import { upcast } from '../log/upcasters';
import { given } from '$lib/testing/given';
import { COMMITTEE, convened, DETAILS, gathered, listed } from '$lib/testing/small-congress';
import { boxed, issued, PENCIL } from '$lib/testing/small-count';
import { Story } from '$lib/testing/story';
import { fact } from '../log/rule';
import type { LoggedEvent } from '../log/catalogue';
import { planRehearsal, recordWipe } from './decide';

const contestId = COMMITTEE.id;
const OF = { congressId: 'real' as CongressId, contestId, code: '4271', ballots: 40 };
const WIPED = {
	rehearsalId: 'rehearsal' as CongressId,
	contestId,
	code: '4271',
	ballots: 40,
	people: [{ name: 'Đỗ Thị Hà', ballots: 20, wrong: 1 }]
};

/** The rehearsal of a congress, as its own log opens. */
function rehearsalOf(story: Story): Story {
	const planned = planRehearsal(story.state, OF);
	if (!planned.ok) throw new Error(planned.refused.kind);
	return new Story().hear(...planned.value);
}

describe('a rehearsal', () => {
	it('has the list, seats, ballot, tellers and settings of the contest, its ballots out', () => {
		const real = listed().act(chooseSetting, { key: 'noAgree', value: 'invalid' });
		const { state } = rehearsalOf(real);
		const contest = contestOf(state, contestId)!;
		const of = contestOf(real.state, contestId)!;
		expect(state.log.unknown).toBe(0);
		expect(contest.plan).toEqual(of.plan);
		expect(contest.candidates).toEqual(of.candidates);
		expect(contest.tellers).toEqual(of.tellers);
		expect(state.settings).toEqual(real.state.settings);
		expect(contest.issue).toMatchObject({ issued: 40, present: 40, base: { convened: 40 } });
	});

	it('has the congress’s own grounds, frozen with the ballots', () => {
		const contest = contestOf(rehearsalOf(issued()).state, contestId);
		expect(contest?.issue?.ownGrounds.map(({ words }) => words)).toEqual([PENCIL]);
	});

	it('says what it is from its first event on, and brings nobody of the roll with it', () => {
		const { state, events } = rehearsalOf(listed());
		expect(events[0]).toMatchObject({ type: 'CongressDescribed', data: { rehearses: OF } });
		expect(state.details?.illustration).toBe(true);
		expect(nameOf(state.details)).toBe('TẬP DƯỢT 4271 · Đảng bộ phường Thử · X');
		expect(state.roll.size).toBe(0);
	});

	it('never becomes a congress, nor a congress a rehearsal, whatever an event says', () => {
		const said = (rehearses: typeof OF | null) =>
			fact('CongressDescribed', { ...DETAILS, rehearses });
		expect(rehearsalOf(listed()).hear(said(null)).state.details?.rehearses).toEqual(OF);
		expect(convened().hear(said(OF)).state.details?.rehearses).toBeNull();
		given(convened())
			.when(describeCongress, { ...DETAILS, rehearses: OF })
			.isRefused({ kind: 'rehearsal-cannot-change' });
	});

	it.each([
		['a contest nobody planned', convened(), 'unknown-contest'],
		['a contest without a list', gathered().act(planContest, { plan: COMMITTEE }), 'list-missing'],
		['a contest whose box is counted', boxed(), 'box-already-counted'],
		['a rehearsal', rehearsalOf(listed()), 'is-a-rehearsal']
	] as const)('is refused of %s', (_, story, kind) => {
		given(story).when(planRehearsal, OF).isRefused({ kind });
	});

	it('needs tellers, four digits and a number of ballots', () => {
		const { state } = listed();
		const contests = state.contests.map((contest) => ({ ...contest, tellers: [] }));
		given(new Story({ ...state, contests }))
			.when(planRehearsal, OF)
			.isRefused({ kind: 'tellers-missing' });
		for (const code of ['427', '42711', '42a1', '４２７１'])
			given(listed())
				.when(planRehearsal, { ...OF, code })
				.isRefused({ kind: 'rehearsal-code-malformed' });
		given(listed())
			.when(planRehearsal, { ...OF, ballots: 0 })
			.isRefused({ kind: 'not-a-count' });
	});
});

describe('the record of a wiped rehearsal', () => {
	it('is kept in the real congress, with who keyed how many and how many wrong', () => {
		const { state } = listed().act(recordWipe, WIPED);
		expect(state.rehearsals).toMatchObject([WIPED]);
		expect(new Date(state.rehearsals[0]!.wipedAt).toISOString()).toBe('2020-05-19T01:00:00.000Z');
	});

	it('is written once, however often the wiping is begun again', () => {
		const story = listed().act(recordWipe, WIPED);
		given(story).when(recordWipe, WIPED).follows();
		given(story)
			.when(recordWipe, { ...WIPED, rehearsalId: 'another' as CongressId })
			.follows(fact('RehearsalWiped', { ...WIPED, rehearsalId: 'another' as CongressId }));
	});

	it('is refused in a rehearsal, of a contest that is not here, and of no code', () => {
		given(rehearsalOf(listed())).when(recordWipe, WIPED).isRefused({ kind: 'is-a-rehearsal' });
		given(listed())
			.when(recordWipe, { ...WIPED, contestId: 'other' as ContestId })
			.isRefused({ kind: 'unknown-contest' });
		given(listed())
			.when(recordWipe, { ...WIPED, code: '' })
			.isRefused({ kind: 'rehearsal-code-malformed' });
	});
});

it('reads a congress described before rehearsals came as one that is held', () => {
	const before: Record<string, unknown> = { ...DETAILS };
	delete before['rehearses'];
	const old = { ...convened().events[0]!, version: 2, data: before } as unknown as LoggedEvent;
	expect(upcast(old)).toMatchObject({ version: 3, data: { ...DETAILS, rehearses: null } });
});
