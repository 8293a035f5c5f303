import { describe, expect, it } from 'vitest';
import { convened, delegate, DETAILS, who } from '$lib/testing/small-congress';
import type { Story } from '$lib/testing/story';
import { chooseSetting, correctDelegate, describeCongress } from '../congress/decide';
import type { Duty } from '../congress/delegate';
import { baseOf } from '../rulebook/base';
import { attendanceFigures } from './attendance-figures';
import { baseNow } from './base-now';
import { markArrived, markCellArrived, recordAbsence } from './decide';

const members = () => convened().act(describeCongress, { ...DETAILS, body: 'members-congress' });
const withDuty = (duty: Duty, badge = 1) =>
	members().act(correctDelegate, { delegate: delegate(badge, { duty }) });
const deductionsOf = ({ state }: Story) => baseNow(state).deductions.map(({ reason }) => reason);
const absence = { delegateId: who(1), reason: 'Ốm nặng', throughout: true };

describe('the base of a members’ congress', () => {
	it('is every full member convened', () => {
		expect(baseOf(baseNow(members().state))).toBe(12);
	});

	it.each<[Duty, string]>([
		['exempt', 'exempt-not-present'],
		['elsewhere', 'temporarily-elsewhere']
	])(
		'leaves out a member %s who stays away, and counts one who comes: cases 54, 55',
		(duty, reason) => {
			const story = withDuty(duty);
			expect(deductionsOf(story)).toEqual([reason]);
			expect(baseOf(baseNow(story.state))).toBe(11);
			story.act(markArrived, { delegateId: who(1) });
			expect(deductionsOf(story)).toEqual([]);
		}
	);

	it.each<Duty>(['suspended', 'exempt', 'elsewhere'])(
		'awaits no member %s, nor counts one for the quorum',
		(duty) => {
			const figures = attendanceFigures(withDuty(duty).state);
			expect(figures).toMatchObject({ convened: 12, expected: 11, quorum: 8 });
			const many = [1, 2, 3].reduce(
				(story, badge) => story.act(correctDelegate, { delegate: delegate(badge, { duty }) }),
				members()
			);
			expect(attendanceFigures(many.state)).toMatchObject({ expected: 9, quorum: 6 });
		}
	);

	it('counts an exempt member who comes for the quorum too', () => {
		const story = withDuty('exempt').act(chooseSetting, { key: 'quorum', value: 'more-than-half' });
		expect(attendanceFigures(story.state)).toMatchObject({ present: 0, quorum: 6 });
		story.act(markArrived, { delegateId: who(1) });
		expect(attendanceFigures(story.state)).toMatchObject({ present: 1, expected: 11, quorum: 7 });
	});

	it('awaits everybody where delegates meet', () => {
		const story = convened().act(correctDelegate, { delegate: delegate(1, { duty: 'suspended' }) });
		expect(attendanceFigures(story.state)).toMatchObject({ expected: 12, quorum: 8 });
	});

	it('leaves out a suspended member, who is not let in', () => {
		const story = withDuty('suspended');
		expect(deductionsOf(story)).toEqual(['suspended']);
		expect(story.asks(markArrived, { delegateId: who(1) })).toMatchObject({
			refused: { kind: 'member-suspended' }
		});
	});

	it('leaves out an absence throughout only where the reason was accepted: case 56', () => {
		expect(deductionsOf(members().act(recordAbsence, absence))).toEqual(['excused-throughout']);
		const unexcused = members().act(recordAbsence, { ...absence, accepted: false });
		expect(deductionsOf(unexcused)).toEqual([]);
		expect(deductionsOf(members().act(recordAbsence, { ...absence, throughout: false }))).toEqual(
			[]
		);
	});

	it('is not touched when a whole cell is marked: those with a duty are marked one by one', () => {
		const story = withDuty('exempt').act(markCellArrived, { cell: 'Chi bộ 1' });
		expect(deductionsOf(story)).toEqual(['exempt-not-present']);
	});
});

it('of a meeting convened on its own is its members, or by the setting those present', () => {
	const story = convened().act(describeCongress, { ...DETAILS, body: 'committee-meeting' });
	for (const badge of [1, 2, 3]) story.act(markArrived, { delegateId: who(badge) });
	expect(baseOf(baseNow(story.state))).toBe(12);
	story.act(chooseSetting, { key: 'meetingBase', value: 'present' });
	expect(baseOf(baseNow(story.state))).toBe(3);
	expect(new Set(deductionsOf(story))).toEqual(new Set(['absent-from-meeting']));
});
