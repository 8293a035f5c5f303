import { describe, expect, it } from 'vitest';
import { held, planOf, prepared } from '$lib/testing/officers';
import { COMMITTEE, delegate, DETAILS, who } from '$lib/testing/small-congress';
import { Story } from '$lib/testing/story';
import { markArrived } from '../check-in/decide';
import { chooseSetting, conveneDelegates, describeCongress } from '../congress/decide';
import { setAgenda } from '../agenda/decide';
import { usualAgenda } from '../agenda/usual-agenda';
import { congressMinutesOf } from '../records/congress-minutes/facts';
import { congressMinutesPaper } from '../records/congress-minutes/text';
import { holdsFirstMeeting, meetingPosts } from '../meeting/posts';
import { countMinutesOf } from '../records/count-minutes/facts';
import { countMinutesPaper } from '../records/count-minutes/text';
import { openMeeting } from '../meeting/decide';
import { issueBallots } from './decide';
import { electedTo } from './elected';
import { electorateOf } from './electorate';

const same = (marks: string, times: number) => new Array<string>(times).fill(marks);
const CHI_BO = 'Chi bộ Tổ dân phố số 3';

/** A cell of twelve members, one of them suspended, has elected a committee of four: badges 1 to 4. */
function cell(): Story {
	const story = new Story()
		.act(describeCongress, { ...DETAILS, body: 'members-congress', organ: CHI_BO })
		.act(conveneDelegates, {
			delegates: Array.from({ length: 12 }, (_, at) =>
				delegate(at + 1, { standing: 'official', ...(at === 11 && { duty: 'suspended' as const }) })
			)
		})
		.act(chooseSetting, { key: 'officersPool', value: 'committee' });
	for (let badge = 1; badge <= 10; badge += 1) story.act(markArrived, { delegateId: who(badge) });
	const plan = { ...COMMITTEE, title: `Chi ủy ${CHI_BO}` };
	return held(prepared(story, plan, [1, 2, 3, 4, 5]), plan.id, same('....x', 10));
}

const secretary = planOf('secretary', { seats: 1, form: 'single', title: `Bí thư ${CHI_BO}` });
const deputy = planOf('deputies', { seats: 1, form: 'single', title: `Phó Bí thư ${CHI_BO}` });
const ids = (story: Story, kind: 'secretary' | 'deputies') =>
	electedTo(story.state, kind).map(({ id }) => id);

describe('a cell, which has no standing committee', () => {
	it('elects secretary and deputy at the congress, from the committee it elected: case 47', () => {
		const story = cell().act(chooseSetting, { key: 'officersAt', value: 'congress' });
		prepared(story, secretary, [2]);
		expect(electorateOf(story.state, secretary)).toMatchObject({
			body: 'members-congress',
			present: 10,
			base: { convened: 12, deductions: [{ reason: 'suspended' }] }
		});
		held(story, secretary.id, [...same('a', 6), ...same('d', 4)]);
		held(prepared(story, deputy, [1]), deputy.id, same('a', 10));
		expect(ids(story, 'secretary')).toEqual([who(2)]);
		expect(ids(story, 'deputies')).toEqual([who(1)]);
		expect(holdsFirstMeeting(story.state)).toBe(false);
	});

	it('writes minutes of the congress for them, with the two choices', () => {
		const story = cell().act(chooseSetting, { key: 'officersAt', value: 'congress' });
		held(prepared(story, secretary, [2]), secretary.id, same('a', 10));
		const minutes = countMinutesOf(story.state, secretary.id)!;
		expect(minutes).toMatchObject({ body: 'members-congress', meeting: null });
		const text = JSON.stringify(countMinutesPaper(minutes, null));
		expect(text).toContain('Nơi bầu Bí thư, Phó Bí thư: đại hội bầu trực tiếp.');
		expect(text).toContain('Bí thư, Phó Bí thư bầu trong số: ủy viên Ban Chấp hành (chi ủy)');
	});

	it('tells of them in the minutes of the congress, in the words of its members', () => {
		const story = cell()
			.act(chooseSetting, { key: 'officersAt', value: 'congress' })
			.act(setAgenda, { items: usualAgenda(['review', 'committee']) });
		held(prepared(story, secretary, [2]), secretary.id, same('a', 10));
		const minutes = congressMinutesOf(story.state)!;
		const elections = minutes.sessions
			.flatMap(({ items }) => items)
			.flatMap((item) => item.elections.map(({ contest }) => contest.plan.kind));
		expect(elections).toEqual(['committee', 'secretary']);
		const text = JSON.stringify(congressMinutesPaper(minutes));
		expect(text).toContain('I. Đảng viên dự Đại hội');
		expect(text).toContain('Đảng viên chính thức được triệu tập');
		expect(text).toContain('quá một nửa số đảng viên có mặt lúc biểu quyết');
	});

	it('elects them at the committee’s first meeting otherwise, and waits for no other post', () => {
		const story = cell();
		prepared(story, secretary, [2]);
		expect(story.asks(issueBallots, { contestId: secretary.id, issued: 4 })).toMatchObject({
			refused: { kind: 'meeting-not-open' }
		});
		expect(holdsFirstMeeting(story.state)).toBe(true);
		story.act(openMeeting, undefined);
		expect(meetingPosts(story.state).map(({ kind }) => kind)).toEqual(['secretary', 'deputies']);
		expect(electorateOf(story.state, secretary)).toMatchObject({ convened: 4 });
	});

	it('cannot move them once ballots for one of them are out', () => {
		const story = cell().act(chooseSetting, { key: 'officersAt', value: 'congress' });
		held(prepared(story, secretary, [2]), secretary.id, same('a', 10));
		const back = { key: 'officersAt', value: 'first-meeting' } as const;
		expect(story.asks(chooseSetting, back)).toEqual({
			ok: false,
			refused: { kind: 'ballots-already-issued' }
		});
	});
});
