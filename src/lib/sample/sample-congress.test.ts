import { describe, expect, it } from 'vitest';
import { hasHappened } from '$lib/core/agenda/agenda';
import { usualAgenda } from '$lib/core/agenda/usual-agenda';
import { isPlainDate } from '$lib/core/basics/plain-date';
import { attendanceFigures, officialDelegates } from '$lib/core/check-in/attendance-figures';
import { phaseOf } from '$lib/core/contest/contest';
import { answerKeyOf } from './answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from './contests';
import { NGOC_LAM, openSample } from './sample-congress';

const { state } = openSample();
const roll = [...state.roll.values()];

describe('the sample congress at the open door', () => {
	it('has 161 official delegates of 23 cells and 6 alternates, with nobody in the hall', () => {
		expect(attendanceFigures(state)).toMatchObject({
			convened: 161,
			cells: 23,
			present: 0,
			expected: 161,
			quorum: 108
		});
		expect(roll.filter(({ standing }) => standing === 'alternate')).toHaveLength(6);
		expect(roll.filter(({ mandate }) => mandate === 'ex-officio')).toHaveLength(15);
		expect(state.details?.illustration).toBe(true);
		expect(state.log.unknown).toBe(0);
	});

	it('gives everyone a name, badge and seat of their own, in composed Unicode', () => {
		expect(new Set(roll.map(({ name }) => name)).size).toBe(167);
		expect(new Set(roll.map(({ number }) => number)).size).toBe(167);
		expect(new Set(officialDelegates(state).map(({ seat }) => seat)).size).toBe(161);
		expect(roll.at(0)?.seat).toBe('A01');
		expect(officialDelegates(state).at(-1)?.seat).toBe('I01');
		expect(roll.filter(({ name }) => name !== name.normalize('NFC'))).toEqual([]);
		expect(roll.filter(({ born }) => !isPlainDate(born ?? ''))).toEqual([]);
	});

	it.each([
		[COMMITTEE_ID, 15, 17],
		[DELEGATION_ID, 16, 18]
	])('lists %s in ballot order, all from the roll, no teller among them', (id, seats, names) => {
		const contest = state.contests.find(({ plan }) => plan.id === id)!;
		const { candidates, tellers, plan, handVotes } = contest;
		expect(phaseOf(contest)).toBe('preparing');
		expect(handVotes).toEqual({});
		expect(plan).toMatchObject({ seats, batchSize: 20, form: 'strike' });
		expect(candidates).toHaveLength(names);
		expect(candidates.map(({ name }) => name)).toEqual(answerKeyOf(id).votes.map(([name]) => name));
		expect(candidates.map(({ id }) => state.roll.get(id)?.standing)).toEqual(
			candidates.map(() => 'official')
		);
		expect(tellers).toHaveLength(7);
		expect(tellers.filter(({ isHead }) => isHead)).toHaveLength(1);
		const onList = new Set(candidates.map(({ id }) => id));
		expect(tellers.filter(({ personId }) => onList.has(personId))).toEqual([]);
	});

	it('has the two sessions of its agenda, nothing of it held and nobody named yet', () => {
		const { entries, organs } = state.agenda;
		expect(entries.map(({ id }) => id)).toEqual(usualAgenda().map(({ id }) => id));
		expect(entries.filter((entry) => hasHappened(state.agenda, entry))).toEqual([]);
		expect(organs).toEqual({});
	});

	it('proposes for its organs delegates who count no ballots', () => {
		const counting = new Set(NGOC_LAM.tellers.map(({ personId }) => personId));
		const proposed = Object.values(NGOC_LAM.organs).flat();
		expect(new Set(proposed.map(({ name }) => name)).size).toBe(proposed.length);
		expect(proposed.filter(({ personId }) => counting.has(personId))).toEqual([]);
		expect(proposed.filter(({ isHead }) => isHead)).toHaveLength(3);
	});

	it('keeps the secretary, a member of the delegation by office, off its ballot', () => {
		const [committee, delegation] = state.contests;
		const secretary = delegation!.plan.exOfficio.map(({ id }) => id);
		expect(secretary).toHaveLength(1);
		expect(delegation!.candidates.map(({ id }) => id)).not.toContain(secretary[0]);
		expect(committee!.candidates.map(({ id }) => id)).toContain(secretary[0]);
	});
});
