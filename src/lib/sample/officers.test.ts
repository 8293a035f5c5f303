import { describe, expect, it } from 'vitest';
import type { ContestId } from '$lib/core/basics/ids';
import { phaseOf } from '$lib/core/contest/contest';
import { planContest } from '$lib/core/contest/decide';
import { electedTo } from '$lib/core/contest/elected';
import { MEETING_KINDS } from '$lib/core/contest/posts';
import { meetingFigures } from '$lib/core/meeting/meeting';
import { percentOf } from '$lib/core/tally/percent';
import { structureOf } from '$lib/core/tally/structure';
import { Story } from '$lib/testing/story';
import { answerKeyOf } from './answer-keys';
import { compareWithKey } from './compare';
import { countedFacts, rehearseTo, sampleAt } from './counted-sample';
import { OFFICER_PLANS, STANDING_ID } from './officers';
import { openSample, NGOC_LAM } from './sample-congress';

const open = sampleAt('meeting');
const done = sampleAt('officers');
const officersIn = (state: typeof done) => state.contests.slice(2);

describe('the first meeting of the sample', () => {
	it('has all fifteen members in the room and somebody to lead it', () => {
		const meeting = open.meeting!;
		expect(meetingFigures(meeting, open.settings)).toEqual({
			convened: 15,
			present: 15,
			quorum: 10,
			isQuorate: true
		});
		expect(meeting.chair!.people.map(({ name }) => name)).toEqual(['Lưu Khắc Thuận']);
	});

	it('plans every post, and lists those whose pool is elected', () => {
		expect(officersIn(open).map(({ plan }) => plan.kind)).toEqual(MEETING_KINDS);
		expect(officersIn(open).map(({ candidates }) => candidates.length)).toEqual([6, 0, 0, 6, 0]);
		expect(officersIn(open).map(phaseOf)).toEqual(new Array(5).fill('preparing'));
	});

	it.each(OFFICER_PLANS.map(({ id, title }) => [title, id] as const))(
		'elects whom the key says: %s',
		(_, id) => {
			const key = answerKeyOf(id);
			const contest = done.contests.find(({ plan }) => plan.id === id)!;
			expect(compareWithKey(contest, key)).toEqual([]);
			expect(electedTo(done, key.kind).map(({ name }) => name)).toEqual(key.elected);
			expect(contest.announced!.outcome).toMatchObject({ kind: 'filled', base: 15, needed: 8 });
			expect(contest.issue!.issued).toBe(key.issued);
		}
	);

	it('gives the published figures: five on the standing committee, one secretary, two deputies', () => {
		const people = electedTo(done, 'standing-committee');
		const { total, lines } = structureOf(people, done.details!.closes);
		const share = (group: string) => {
			const { count } = lines.find((line) => line.group === group)!;
			return [count, percentOf(count, total)];
		};
		expect(total).toBe(5);
		expect(share('women')).toEqual([2, '40']);
		expect(share('men')).toEqual([3, '60']);
		expect(share('35-to-50')).toEqual([5, '100']);
		expect(electedTo(done, 'secretary')).toHaveLength(1);
		expect(electedTo(done, 'deputies')).toHaveLength(2);
	});

	it('leaves the congress as it was announced', () => {
		expect(done.contests.slice(0, 2)).toEqual(sampleAt('announced').contests);
		expect(countedFacts('officers', done)).toEqual([]);
		expect(done.log.unknown).toBe(0);
	});

	it('waits until the committee is elected', () => {
		const facts = countedFacts('counted');
		const story = new Story(openSample().state).hear(...facts);
		expect(rehearseTo(story.state, { sample: NGOC_LAM, stage: 'meeting' }).ok).toBe(true);
		const [committee, ...rest] = story.state.contests;
		const unlisted = { ...committee!, candidates: committee!.candidates.slice(1) };
		expect(
			rehearseTo(
				{ ...story.state, contests: [unlisted, ...rest] },
				{ sample: NGOC_LAM, stage: 'meeting' }
			)
		).toEqual({ ok: false, refused: { kind: 'committee-not-elected' } });
	});

	it('holds a contest that a person planned under another id', () => {
		const [plan] = OFFICER_PLANS;
		const id = 'by-hand' as ContestId;
		const story = new Story(sampleAt('announced')).act(planContest, { plan: { ...plan!, id } });
		const { state } = story.hear(...countedFacts('officers', story.state));
		const contest = state.contests.find((other) => other.plan.id === id)!;
		expect(compareWithKey(contest, answerKeyOf(STANDING_ID))).toEqual([]);
		expect(contest.announced).not.toBe(null);
		expect(state.contests).toHaveLength(7);
	});
});
