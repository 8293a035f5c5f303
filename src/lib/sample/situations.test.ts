import { describe, expect, it } from 'vitest';
import type { ContestId } from '$lib/core/basics/ids';
import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import { baseNow } from '$lib/core/check-in/base-now';
import { contestOf } from '$lib/core/contest/contest';
import { delegationOf } from '$lib/core/contest/delegation';
import { electedTo } from '$lib/core/contest/elected';
import { planRound } from '$lib/core/contest/rounds';
import { Story } from '$lib/testing/story';
import { answerKeyOf, keyFor } from './answer-keys';
import { compareWithKey } from './compare';
import { countedFacts, sampleAt } from './counted-sample';
import { BOARD_ID, RE_VOTE_ID, SECOND_ROUND_ID, UPPER_ID } from './situation-contests';
import { SITUATION_ROLL } from './situation-roll';
import { SITUATIONS } from './situations';

const announced = sampleAt('announced', SITUATIONS);
const done = sampleAt('rounds', SITUATIONS);
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe('the congress of situations', () => {
	it('convenes 48, of whom one is replaced and one deducted: base 47', () => {
		expect(SITUATION_ROLL.officials).toHaveLength(48);
		expect(new Set(names([...done.roll.values()])).size).toBe(50);
		expect(attendanceFigures(done)).toMatchObject({ convened: 48, present: 47, replaced: 1 });
		expect(baseNow(done)).toEqual({
			convened: 48,
			deductions: [{ name: 'Ông Thế Dân', reason: 'absent-throughout-unreplaced' }]
		});
		expect(done.details).toMatchObject({ rulebook: '190-QD/TW', illustration: true });
		expect(done.log.unknown).toBe(0);
	});

	it.each([
		[BOARD_ID, 'short', 24, 2],
		[SECOND_ROUND_ID, 'tie', 24, 1],
		[RE_VOTE_ID, 'filled', 0, 0],
		[UPPER_ID, 'filled', 24, 0]
	] as const)('announces %s as its key says: %s', (id, kind, needed, vacant) => {
		const key = answerKeyOf(id);
		const contest = contestOf(done, id)!;
		const { outcome } = contest.announced!;
		const at = (places: readonly number[]) =>
			places.map((place) => contest.candidates[place]!.name);
		expect(compareWithKey(contest, key)).toEqual([]);
		expect(outcome).toMatchObject({ kind, base: 47, needed, vacant });
		expect(at(outcome.elected)).toEqual(key.elected);
		expect(at(outcome.tied)).toEqual(key.tied ?? []);
		expect(contest.issue!.issued).toBe(key.issued);
	});

	it('fills the committee of eleven in three ballots', () => {
		expect(electedTo(done, 'committee')).toHaveLength(11);
		expect(countedFacts('rounds', done, SITUATIONS)).toEqual([]);
	});

	it('sends six to the congress above, five of them elected, with two alternates from the same list', () => {
		const delegation = delegationOf(done)!;
		const key = answerKeyOf(UPPER_ID);
		expect(delegation).toMatchObject({ total: 6, allocated: 6 });
		expect(names(delegation.elected)).toEqual(key.elected);
		expect(names(delegation.alternates)).toEqual(key.alternates);
		expect(names(delegation.byOffice)).toEqual(['Vũ Đức Huy']);
	});

	it('finds the box of a round planned by hand, and goes on from there', () => {
		const id = 'by-hand' as ContestId;
		const story = new Story(announced).act(planRound, { of: BOARD_ID, id, title: 'Lần hai' });
		const round = contestOf(story.state, id)!;
		expect(keyFor(story.state, round)).toBe(answerKeyOf(SECOND_ROUND_ID));
		const { state } = story.hear(...countedFacts('rounds', story.state, SITUATIONS));
		expect(contestOf(state, id)!.announced).not.toBe(null);
		expect(contestOf(state, SECOND_ROUND_ID)).toBeUndefined();
		expect(contestOf(state, RE_VOTE_ID)!.announced!.outcome.kind).toBe('filled');
		expect(names(electedTo(state, 'committee'))).toEqual(names(electedTo(done, 'committee')));
	});
});
