import { describe, expect, it } from 'vitest';
import { progressOf, requiredVotes } from '$lib/core/agenda/agenda';
import { nameOrgan } from '$lib/core/agenda/decide';
import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import { baseNow } from '$lib/core/check-in/base-now';
import type { ContestId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import { contestOf, phaseOf } from '$lib/core/contest/contest';
import { planRound } from '$lib/core/contest/rounds';
import { CURRENT_VERSION } from '$lib/core/log/catalogue';
import { DEFAULT_SETTINGS } from '$lib/core/rulebook/default-settings';
import { percentOf } from '$lib/core/tally/percent';
import { structureOf } from '$lib/core/tally/structure';
import { announcedWith } from '$lib/testing/announced-with';
import { Story } from '$lib/testing/story';
import { answerKeyOf } from './answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from './contests';
import { countedFacts, rehearseTo, sampleAt } from './counted-sample';
import type { SampleStage } from './sample';
import { NGOC_LAM } from './sample-congress';

function announcedOf(state: CongressState, id: ContestId) {
	const contest = contestOf(state, id)!;
	const { announced, candidates } = contest;
	const elected = announced!.outcome.elected.map((place) => candidates[place]!);
	return { contest, ...announced!, people: elected };
}

const done = sampleAt('announced');

describe('the sample played by the rules', () => {
	it.each([
		['checked-in', 'preparing'],
		['issued', 'voting'],
		['counted', 'counted'],
		['announced', 'announced']
	] as const)('stands after stage %s with both contests %s', (stage, phase) => {
		const state = sampleAt(stage);
		expect(attendanceFigures(state)).toMatchObject({ present: 159, expected: 2, absent: 0 });
		expect(state.contests.map(phaseOf)).toEqual([phase, phase]);
	});

	it('gives each stage as the facts of the one before and more', () => {
		const counts = NGOC_LAM.stages.map((stage) => countedFacts(stage));
		expect(counts[3]!.slice(0, counts[2]!.length)).toEqual(counts[2]);
		expect(counts[0]).toHaveLength(159);
		expect(counts[3]!.filter(({ type }) => type === 'BallotRecorded')).toHaveLength(2 * 318);
		expect(counts[3]!.filter(({ type }) => type === 'ZeroProven')).toHaveLength(2);
		expect(counts[3]!.filter(({ type }) => type === 'DoubtRuled')).toHaveLength(2);
		expect(counts[3]!.filter(({ type, version }) => version !== CURRENT_VERSION[type])).toEqual([]);
	});

	it('goes on from where the day stands, under the settings of that day', () => {
		const state: CongressState = {
			...sampleAt('checked-in'),
			settings: { ...DEFAULT_SETTINGS, quorum: 'more-than-half' }
		};
		const facts = countedFacts('issued', state);
		expect(facts.filter(({ type }) => type === 'DelegateArrived')).toEqual([]);
		const issues = facts.flatMap((fact) =>
			fact.type === 'BallotsIssued' ? [fact.data.issue] : []
		);
		expect(issues.map(({ settings }) => settings.quorum)).toEqual([
			'more-than-half',
			'more-than-half'
		]);
		expect(countedFacts('announced', done)).toEqual([]);
	});

	it('keys the batches nobody touched, and refuses one in somebody’s hands', () => {
		const counted = sampleAt('counted');
		const [committee, delegation] = counted.contests;
		const reopen = (entries: 'none' | 'open'): CongressState => ({
			...counted,
			contests: [
				{
					...committee!,
					batches: committee!.batches.map((batch) =>
						batch.number === 3
							? {
									...batch,
									closed: false,
									...(entries === 'none' && { entries: [], sheets: null })
								}
							: batch
					)
				},
				delegation!
			]
		});
		const types = countedFacts('counted', reopen('none')).map(({ type }) => type);
		expect(types.filter((type) => type === 'BallotRecorded')).toHaveLength(2 * 20);
		expect(types.filter((type) => type === 'EntryFinished')).toHaveLength(2);
		expect(types.filter((type) => type === 'BatchClosed')).toHaveLength(1);
		expect(rehearseTo(reopen('open'), { sample: NGOC_LAM, stage: 'counted' })).toMatchObject({
			ok: false,
			refused: { kind: 'batch-claimed-by', batch: 3 }
		});
		expect(rehearseTo(reopen('open'), { sample: NGOC_LAM, stage: 'issued' })).toEqual({
			ok: true,
			value: []
		});
	});

	it('holds the agenda as far as the elections, each organ voted by number and list', () => {
		const shows = (stage: SampleStage) => {
			const { entries } = sampleAt(stage).agenda;
			const at = entries.findIndex(({ kind }) => kind === 'committee');
			return [entries.slice(0, at), entries.slice(at, at + 2), entries.slice(at + 2)].map(
				(part) => [...new Set(part.map(progressOf))]
			);
		};
		expect(shows('checked-in')).toEqual([['waiting'], ['waiting'], ['waiting']]);
		expect(shows('issued')).toEqual([['done'], ['open'], ['waiting']]);
		expect(shows('announced')).toEqual([['done'], ['done'], ['waiting']]);
		const { entries, organs } = done.agenda;
		expect(organs).toEqual(NGOC_LAM.organs);
		const held = entries.filter((entry) => progressOf(entry) === 'done');
		expect(held.map(({ kind, votes }) => [kind, Object.keys(votes)])).toEqual(
			held.map(({ kind }) => [kind, requiredVotes(kind)])
		);
	});

	it('leaves an agenda alone that somebody held, named and voted', () => {
		const story = new Story(sampleAt('checked-in')).act(nameOrgan, {
			organ: 'presidium',
			members: NGOC_LAM.organs.presidium.slice(0, 3)
		});
		const facts = countedFacts('issued', story.state);
		expect(facts.filter(({ type }) => type === 'OrganNamed')).toHaveLength(2);
		const { state } = story.hear(...facts);
		expect(state.agenda.organs.presidium).toHaveLength(3);
	});

	it('checks nobody in once ballots are out', () => {
		const issued = sampleAt('issued');
		const [first] = issued.attendance.keys();
		const attendance = new Map(issued.attendance);
		attendance.delete(first!);
		expect(countedFacts('issued', { ...issued, attendance })).toEqual([]);
	});

	it('leaves a later round to the congress: it has no box of paper for it', () => {
		const short = { 'Cao Xuân Bách': 0, 'Đoàn Hữu Vượng': 0 };
		const story = new Story(announcedWith(done, COMMITTEE_ID, { votes: short }));
		const { state } = story.act(planRound, {
			of: COMMITTEE_ID,
			id: 'second' as ContestId,
			title: 'Lần hai'
		});
		expect(countedFacts('announced', state)).toEqual([]);
	});

	it('leaves the base at 161, so that 81 votes are needed', () => {
		expect(baseNow(done)).toEqual({ convened: 161, deductions: [] });
		expect(announcedOf(done, COMMITTEE_ID).outcome).toMatchObject({ base: 161, needed: 81 });
		expect(announcedOf(done, DELEGATION_ID).outcome).toMatchObject({ base: 161, needed: 81 });
		expect(done.log.unknown).toBe(0);
	});

	it.each([COMMITTEE_ID, DELEGATION_ID])('announces what the key of %s says', (id) => {
		const key = answerKeyOf(id);
		const { tally, outcome, people, contest } = announcedOf(done, id);
		expect([contest.issue!.issued, contest.returned]).toEqual([key.issued, key.returned]);
		expect(tally).toEqual({
			valid: key.valid,
			invalid: key.invalid,
			grounds: key.grounds,
			votes: key.votes.map(([, votes]) => votes)
		});
		expect(outcome).toMatchObject({ kind: 'filled', vacant: 0, tied: [] });
		expect(people.map(({ name }) => name)).toEqual(key.elected);
	});
});

describe('the published figures of the Ngọc Lâm congress', () => {
	it('convenes 161 delegates', () => {
		expect(attendanceFigures(done).convened).toBe(161);
	});

	it('breaks the 15 of the committee down as published, to the percentage', () => {
		const { people } = announcedOf(done, COMMITTEE_ID);
		const { total, lines, unknown } = structureOf(people, done.details!.closes);
		expect(total).toBe(15);
		expect(unknown).toEqual({ gender: 0, age: 0, education: 0 });
		expect(lines.map(({ group, count }) => [group, count, percentOf(count, total)])).toEqual([
			['women', 4, '26,67'],
			['men', 11, '73,33'],
			['under-35', 2, '13,33'],
			['35-to-50', 9, '60'],
			['over-50', 4, '26,67'],
			['re-elected', 10, '66,67'],
			['first-time', 5, '33,33'],
			['postgraduate', 3, '20'],
			['university', 11, '73,33'],
			['secondary', 1, '6,67']
		]);
	});

	it('sends 17 to the upper congress: 16 elected and one by office', () => {
		const { people, contest } = announcedOf(done, DELEGATION_ID);
		expect(people).toHaveLength(16);
		expect(contest.plan.exOfficio.map(({ name }) => name)).toEqual(['Lưu Khắc Thuận']);
		const all = [...people, ...contest.plan.exOfficio].map(({ id }) => id);
		expect(new Set(all).size).toBe(17);
	});
});
