import { describe, expect, it } from 'vitest';
import { ALTERNATE_ONE, convened, delegate, gathered, who } from '$lib/testing/small-congress';
import type { Story } from '$lib/testing/story';
import type { PersonId } from '../basics/ids';
import { chooseSetting, correctDelegate } from '../congress/decide';
import { currentMove, isAbsentThroughout, whereaboutsOf } from './attendance';
import { attendanceFigures, isVoterPresent, replacements } from './attendance-figures';
import { baseNow } from './base-now';
import { markArrived, markLeft, recordAbsence, seatAlternate, undoCheckIn } from './decide';

const one = { delegateId: who(1) };
const absence = { ...one, reason: 'Ốm', throughout: true };
const seating = { alternateId: ALTERNATE_ONE, replaces: who(1) };
const sitter = { delegateId: ALTERNATE_ONE };

const figuresOf = (story: Story) => attendanceFigures(story.state);
const deductionsOf = (story: Story) => baseNow(story.state).deductions;

describe('the door in figures', () => {
	it('expects everyone at first', () => {
		expect(figuresOf(convened())).toEqual({
			convened: 12,
			present: 0,
			absent: 0,
			left: 0,
			expected: 12,
			replaced: 0,
			cellsPresent: 0,
			cells: 3,
			quorum: 8,
			isQuorate: false
		});
	});

	it('is quorate from two thirds on, or as the congress decided', () => {
		expect(figuresOf(gathered([1, 2, 3, 4, 5, 6, 7])).isQuorate).toBe(false);
		expect(figuresOf(gathered([1, 2, 3, 4, 5, 6, 7, 8])).isQuorate).toBe(true);
		const decided = gathered([1, 2, 3, 4, 5, 6, 7]).act(chooseSetting, {
			key: 'quorum',
			value: 'more-than-half'
		});
		expect(figuresOf(decided)).toMatchObject({ quorum: 7, isQuorate: true });
	});

	it('counts a place once, whoever sits in it', () => {
		const story = gathered([2, 3]).act(recordAbsence, absence);
		expect(figuresOf(story)).toMatchObject({ present: 2, absent: 1, expected: 9, replaced: 0 });
		story.act(seatAlternate, seating);
		expect(figuresOf(story)).toMatchObject({ present: 3, absent: 0, expected: 9, replaced: 1 });
		expect(isVoterPresent(story.state, ALTERNATE_ONE)).toBe(true);
		story.act(markLeft, sitter);
		expect(figuresOf(story)).toMatchObject({ present: 2, left: 1, replaced: 1 });
		expect(isVoterPresent(story.state, ALTERNATE_ONE)).toBe(false);
	});

	it('always splits those convened into present, absent, left and expected', () => {
		const story = gathered([1, 2, 3]).act(markLeft, { delegateId: who(2) });
		story.act(recordAbsence, { ...absence, delegateId: who(4) });
		const { present, absent, left, expected, convened: all } = figuresOf(story);
		expect([present, absent, left, expected]).toEqual([2, 1, 1, 8]);
		expect(present + absent + left + expected).toBe(all);
	});
});

describe('the base of a delegates’ congress', () => {
	it('is everyone convened, however few came', () => {
		expect(baseNow(convened().state)).toEqual({ convened: 12, deductions: [] });
	});

	it('deducts who is absent throughout, by name, until an alternate sits there', () => {
		const story = gathered([2]).act(recordAbsence, absence);
		const reason = 'absent-throughout-unreplaced';
		expect(deductionsOf(story)).toEqual([{ name: delegate(1).name, reason }]);
		expect(deductionsOf(story.act(seatAlternate, seating))).toEqual([]);
		expect(deductionsOf(story.act(markLeft, sitter))).toEqual([]);
		story.act(undoCheckIn, { ...sitter, reason: '' });
		story.act(undoCheckIn, { ...sitter, reason: '' });
		expect(deductionsOf(story)).toHaveLength(1);
	});

	it('names a member of the convening committee as one', () => {
		const story = convened().act(correctDelegate, {
			delegate: delegate(1, { mandate: 'ex-officio' })
		});
		expect(deductionsOf(story.act(recordAbsence, absence))).toMatchObject([
			{ reason: 'committee-member-absent-throughout' }
		]);
	});

	it('keeps who is away for a part, who left, and who came after all', () => {
		expect(deductionsOf(convened().act(recordAbsence, { ...absence, throughout: false }))).toEqual(
			[]
		);
		expect(deductionsOf(gathered([1]).act(markLeft, one))).toEqual([]);
		expect(deductionsOf(convened().act(recordAbsence, absence).act(markArrived, one))).toEqual([]);
	});
});

/** Everything the door can be asked about the two people these stories are about. */
function door({ state }: Story) {
	const { attendance } = state;
	return {
		figures: attendanceFigures(state),
		base: baseNow(state),
		seats: [...replacements(state)],
		people: [who(1), ALTERNATE_ONE].map((id) => ({
			move: currentMove(attendance.get(id)),
			where: whereaboutsOf(attendance.get(id)),
			throughout: isAbsentThroughout(attendance.get(id))
		}))
	};
}

describe('undo restores the door exactly after', () => {
	const forAPart = { ...absence, reason: 'Đi công tác', throughout: false };
	const left = () => gathered([1]).act(markLeft, one);
	const absent = () => convened().act(recordAbsence, absence);
	const seated = () => absent().act(seatAlternate, seating);
	const gone = () => seated().act(markLeft, sitter);

	it.each<[string, () => Story, (story: Story) => Story, PersonId]>([
		['an arrival', convened, (story) => story.act(markArrived, one), who(1)],
		['a leave', () => gathered([1]), (story) => story.act(markLeft, one), who(1)],
		['a return', left, (story) => story.act(markArrived, one), who(1)],
		['an absence', convened, (story) => story.act(recordAbsence, absence), who(1)],
		['another reason', absent, (story) => story.act(recordAbsence, forAPart), who(1)],
		['an arrival after an absence', absent, (story) => story.act(markArrived, one), who(1)],
		['a seating', absent, (story) => story.act(seatAlternate, seating), ALTERNATE_ONE],
		['an alternate’s leave', seated, (story) => story.act(markLeft, sitter), ALTERNATE_ONE],
		['an alternate’s return', gone, (story) => story.act(markArrived, sitter), ALTERNATE_ONE]
	])('%s', (_, told, act, delegateId) => {
		const story = told();
		const before = door(story);
		act(story);
		expect(door(story)).not.toEqual(before);
		story.act(undoCheckIn, { delegateId, reason: '' });
		expect(door(story)).toEqual(before);
	});
});
