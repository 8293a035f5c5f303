import { describe, expect, it } from 'vitest';
import { COMMITTEE_ID } from '../../../sample/contests';
import { sampleAt } from '../../../sample/counted-sample';
import { announcedWith } from '../../../testing/announced-with';
import { sampleDay, sampleMorning } from '../../../testing/sample-day';
import { announced as announcedSmall } from '../../../testing/small-count';
import { who } from '../../../testing/small-congress';
import { Story } from '../../../testing/story';
import { setAgenda } from '../../agenda/decide';
import { usualAgenda } from '../../agenda/usual-agenda';
import type { ContestId } from '../../basics/ids';
import { markLeft } from '../../check-in/decide';
import { planRound } from '../../contest/rounds';
import { congressMinutesOf } from './facts';

const items = usualAgenda();

describe('the facts of the congress’s minutes', () => {
	it('count who came, also those who left before the end', () => {
		const story = announcedSmall().act(setAgenda, { items });
		const came = () => congressMinutesOf(story.state)!.attendance.attended;
		expect(came()).toBe(12);
		story.act(markLeft, { delegateId: who(1) });
		expect(came()).toBe(12);
	});

	it('know no figure while the desk has let nobody in', () => {
		expect(congressMinutesOf(sampleMorning().state)!.attendance.attended).toBeNull();
	});

	it('end a session with its last item, and not before', () => {
		const day = sampleDay().state;
		const ends = congressMinutesOf(day)!.sessions.map(({ finished }) => finished?.hour);
		expect(ends).toEqual([9, 11]);
		const entries = day.agenda.entries.map((entry) =>
			entry.kind === 'closing' ? { ...entry, finishedAt: null } : entry
		);
		const open = congressMinutesOf({ ...day, agenda: { ...day.agenda, entries } })!;
		expect(open.sessions.map(({ finished }) => finished)).toEqual([null, null]);
	});

	it('leave the time to the pen where the clock is not of those days', () => {
		const day = sampleDay().state;
		const details = { ...day.details!, opens: '2020-06-01', closes: '2020-06-02' };
		const [first] = congressMinutesOf({ ...day, details })!.sessions;
		expect([first?.begun, first?.finished]).toEqual([null, null]);
	});

	it('hold every round of an election under its item', () => {
		const short = announcedWith(sampleAt('announced'), COMMITTEE_ID, {
			votes: { 'Mai Thế Cường': 80 }
		});
		const id = 'second' as ContestId;
		const story = new Story(short)
			.act(planRound, { of: COMMITTEE_ID, id, title: 'Ban Chấp hành (bầu lần 2)' })
			.act(setAgenda, { items });
		const [, official] = congressMinutesOf(story.state)!.sessions;
		const item = official!.items.find(({ kind }) => kind === 'committee')!;
		expect(
			item.elections.map(({ contest, minutes }) => [contest.plan.id, minutes !== null])
		).toEqual([
			[COMMITTEE_ID, true],
			[id, false]
		]);
	});

	it('have no session without items', () => {
		const official = items.filter(({ session }) => session === 'official');
		const story = announcedSmall().act(setAgenda, { items: official });
		expect(congressMinutesOf(story.state)!.sessions.map(({ session }) => session)).toEqual([
			'official'
		]);
	});
});
