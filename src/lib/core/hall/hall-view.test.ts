import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../basics/ids';
import { chooseSetting } from '../congress/decide';
import type { Scene } from '../congress/scene';
import type { CongressState } from '../congress/state';
import { contestOf } from '../contest/contest';
import type { CongressFacts, LoggedEvent } from '../log/catalogue';
import { tick } from '../log/hybrid-clock';
import { replay } from '../log/replay';
import { DEFAULT_SETTINGS } from '../rulebook/default-settings';
import { answerKeyOf } from '$lib/sample/answer-keys';
import { COMMITTEE_ID, DELEGATION_ID } from '$lib/sample/contests';
import { countedFacts, sampleAt } from '$lib/sample/counted-sample';
import { openSample, SAMPLE_CONGRESS_ID, sampleFacts } from '$lib/sample/sample-congress';
import { hallView, type HallPicture } from './hall-view';

function logOf(facts: readonly CongressFacts[]): LoggedEvent[] {
	return facts.map((fact, at) => ({
		...fact,
		congressId: SAMPLE_CONGRESS_ID,
		deviceId: 'test' as DeviceId,
		seq: at + 1,
		hlc: tick(null, at),
		actor: { role: 'organiser', name: '' }
	}));
}

const CONTESTS = [COMMITTEE_ID, DELEGATION_ID];
const SCENES: readonly Scene[] = [
	{ kind: 'welcome' },
	{ kind: 'quorum' },
	...CONTESTS.flatMap((contestId): Scene[] => [
		{ kind: 'progress', contestId },
		{ kind: 'live', contestId, namesOpen: false },
		{ kind: 'live', contestId, namesOpen: true },
		{ kind: 'result', contestId },
		{ kind: 'elected', contestId },
		{ kind: 'structure', contestId }
	])
];

const day = [...sampleFacts(), ...countedFacts('announced')];
const live = openSample();
live.act(chooseSetting, { key: 'hallFigures', value: 'live' });
const liveDay = [...live.facts, ...countedFacts('announced', live.state)];

function picture(state: CongressState, scene: Scene): HallPicture {
	return hallView(state, scene)!.picture;
}

const counted = sampleAt('counted');
const announced = sampleAt('announced');

describe('what the hall sees', () => {
	it('is nothing before the congress is named', () => {
		expect(hallView({ ...counted, details: null })).toBeNull();
	});

	it.each([
		['welcome', counted, 'welcome'],
		['quorum', counted, 'quorum'],
		['progress', counted, 'progress'],
		['live', counted, 'progress'],
		['result', counted, 'progress'],
		['elected', counted, 'progress'],
		['structure', counted, 'progress'],
		['live', announced, 'progress'],
		['result', announced, 'result'],
		['elected', announced, 'elected'],
		['structure', announced, 'structure']
	] as const)('in the scene %s', (kind, state, expected) => {
		const scene = SCENES.find((one) => one.kind === kind)!;
		expect(picture(state, scene).kind).toBe(expected);
	});

	it('shows the scene the chair put on the screen', () => {
		const scene: Scene = { kind: 'result', contestId: COMMITTEE_ID };
		expect(hallView({ ...announced, scene })).toEqual(hallView(announced, scene));
	});

	it('welcomes when the scene names a contest nobody knows', () => {
		const scene = { kind: 'result', contestId: 'gone' } as unknown as Scene;
		expect(picture(announced, scene)).toEqual({ kind: 'welcome' });
	});

	it('gives the quorum as figures without a name', () => {
		expect(picture(counted, { kind: 'quorum' })).toEqual({
			kind: 'quorum',
			present: 159,
			convened: 161,
			quorum: 108,
			rule: 'two-thirds',
			isQuorate: true
		});
	});

	it('announces the answer key, in vote order, with the ledger the tellers reported', () => {
		const key = answerKeyOf(COMMITTEE_ID);
		const result = picture(announced, { kind: 'result', contestId: COMMITTEE_ID });
		expect(result).toMatchObject({
			outcome: 'filled',
			elected: 15,
			seats: 15,
			base: 161,
			needed: 81,
			ledger: { convened: 161, present: 159, issued: 159, returned: 159, valid: 157, invalid: 2 }
		});
		if (result.kind !== 'result') return;
		const votes = new Map(key.votes);
		expect(result.rows.map(({ name }) => name).slice(0, 15)).toEqual(key.elected);
		expect(result.rows.every((row) => row.votes === votes.get(row.name))).toBe(true);
		expect(result.rows.map(({ rank }) => rank)).toEqual([
			...Array.from({ length: 15 }, (_, at) => at + 1),
			null,
			null
		]);
		expect(result.rows[0]).toMatchObject({ votes: 156, percent: '96,89', verdict: 'elected' });
		expect(result.rows[16]).toMatchObject({ votes: 40, percent: '24,84', verdict: 'below-half' });
	});

	it('lists the delegation as 16 elected and one by office', () => {
		const list = picture(announced, { kind: 'elected', contestId: DELEGATION_ID });
		if (list.kind !== 'elected') throw new Error(list.kind);
		expect(list.elected).toEqual(answerKeyOf(DELEGATION_ID).elected);
		expect(list.exOfficio).toEqual(['Lưu Khắc Thuận']);
	});

	it('breaks the committee down as published; a delegation knows no re-election', () => {
		const view = picture(announced, { kind: 'structure', contestId: COMMITTEE_ID });
		if (view.kind !== 'structure') throw new Error(view.kind);
		const lines = view.parts.flatMap((part) => part.lines);
		expect(lines.map(({ count, percent }) => `${count} · ${percent}`)).toEqual([
			'4 · 26,67',
			'11 · 73,33',
			'2 · 13,33',
			'9 · 60',
			'4 · 26,67',
			'10 · 66,67',
			'5 · 33,33',
			'3 · 20',
			'11 · 73,33',
			'1 · 6,67'
		]);
		const delegation = picture(announced, { kind: 'structure', contestId: DELEGATION_ID });
		if (delegation.kind !== 'structure') throw new Error(delegation.kind);
		expect(delegation.parts.map(({ question }) => question)).toEqual([
			'gender',
			'age',
			'education'
		]);
	});

	it('keeps the live figures a contest froze, whatever is chosen after the ballots are out', () => {
		const scene: Scene = { kind: 'live', contestId: COMMITTEE_ID, namesOpen: true };
		const settings = { ...DEFAULT_SETTINGS, hallFigures: 'live' } as const;
		expect(picture({ ...counted, settings }, scene).kind).toBe('progress');
		const frozen = replay(logOf(liveDay));
		expect(picture({ ...frozen, settings: DEFAULT_SETTINGS }, scene).kind).toBe('live');
	});
});

describe('nothing is early', () => {
	/** The same day with other marks on every ballot, in both entries: other votes, verdicts and winners. */
	function otherVotes(facts: readonly CongressFacts[], seed: number): CongressFacts[] {
		return facts.map((fact) => {
			if (fact.type !== 'BallotRecorded') return fact;
			const { batch, position } = fact.data;
			const marks = [...fact.data.marks].map((_, place) =>
				(batch * 7 + position * 31 + place * 17 + seed) % 5 < 2 ? 'x' : '.'
			);
			return { ...fact, data: { ...fact.data, marks: marks.join('') } };
		});
	}

	const isAnnounced = (state: CongressState, scene: Scene) =>
		'contestId' in scene && Boolean(contestOf(state, scene.contestId)?.announced);

	/** Moments of the day, most of them while ballots are being keyed. */
	const moments = fc.nat(day.length);

	it('votes of a contest that is not announced change no picture, at any moment, in any scene', () => {
		fc.assert(
			fc.property(moments, fc.nat(1000), (length, seed) => {
				const facts = day.slice(0, length);
				const state = replay(logOf(facts));
				const other = replay(logOf(otherVotes(facts, seed)));
				for (const scene of SCENES.filter((one) => !isAnnounced(state, one)))
					expect(hallView(other, scene)).toEqual(hallView(state, scene));
			}),
			{ numRuns: 20, seed: 161 }
		);
	});

	it('no name of a list is in any picture before its contest is announced', () => {
		fc.assert(
			fc.property(fc.boolean(), moments, (isLive, length) => {
				const state = replay(logOf((isLive ? liveDay : day).slice(0, length)));
				const names = state.contests.flatMap(({ candidates }) => candidates);
				for (const scene of SCENES.filter((one) => !isAnnounced(state, one))) {
					if (isLive && scene.kind === 'live' && scene.namesOpen) continue;
					const text = JSON.stringify(hallView(state, scene));
					expect(names.filter(({ name }) => text.includes(name))).toEqual([]);
				}
			}),
			{ numRuns: 20, seed: 162 }
		);
	});

	it('hidden rows are sorted by votes, so that their order tells no name', () => {
		const state = replay(logOf(liveDay));
		const hidden = picture(state, { kind: 'live', contestId: COMMITTEE_ID, namesOpen: false });
		if (hidden.kind !== 'live') throw new Error(hidden.kind);
		const votes = hidden.rows.map((row) => row.votes);
		expect(votes).toEqual(votes.toSorted((one, other) => other - one));
		expect(hidden.rows.every(({ name }) => name === null)).toBe(true);
		const opened = picture(state, { kind: 'live', contestId: COMMITTEE_ID, namesOpen: true });
		if (opened.kind !== 'live') throw new Error(opened.kind);
		expect(opened.rows.map(({ name }) => name)).toEqual(
			answerKeyOf(COMMITTEE_ID).votes.map(([name]) => name)
		);
	});
});
