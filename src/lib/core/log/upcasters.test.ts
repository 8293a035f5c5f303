import { describe, expect, it } from 'vitest';
import { committeeIn, convened } from '$lib/testing/small-congress';
import { batchOf, boxed, claimed, entryOf, PAPERS } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';
import { CURRENT_VERSION, type FactType, type LoggedEvent } from './catalogue';
import { fact } from './rule';
import { upcast, UPCASTERS, type Upcasters } from './upcasters';

/** An event of an earlier version; what it states is made up here. */
const old = {
	...convened().events[0]!,
	type: 'DelegateArrived',
	version: 1,
	data: { delegate: 'p1' }
} as unknown as LoggedEvent;

const rename: Upcasters = {
	DelegateArrived: [
		(event) => {
			const { delegate } = event.data as unknown as { delegate: string };
			return { ...event, data: { delegateId: delegate } } as unknown as LoggedEvent;
		},
		(event) => ({ ...event, data: { ...event.data, door: 'main' } }) as unknown as LoggedEvent
	]
};

describe('upcast', () => {
	it('learns today’s meaning step by step', () => {
		const toTwo = upcast(old, rename, { DelegateArrived: 2 });
		expect(toTwo).toEqual({ ...old, version: 2, data: { delegateId: 'p1' } });
		const toThree = upcast(old, rename, { DelegateArrived: 3 });
		expect(toThree).toMatchObject({ version: 3, data: { delegateId: 'p1', door: 'main' } });
		expect(upcast(toTwo, rename, { DelegateArrived: 3 })).toEqual(toThree);
	});

	it('keeps place and author, and leaves what is stored untouched', () => {
		const { seq, hlc, deviceId, actor } = upcast(old, rename, { DelegateArrived: 3 });
		expect({ seq, hlc, deviceId, actor }).toMatchObject({ seq: old.seq, hlc: old.hlc });
		expect(old.data).toEqual({ delegate: 'p1' });
	});

	it('returns what is of today, newer, or of a type nobody knows as it is', () => {
		const now = convened().events[0]!;
		expect(upcast(now)).toBe(now);
		const newer = { ...now, version: 99 };
		expect(upcast(newer)).toBe(newer);
		const stranger = { ...now, type: 'SongSung' } as unknown as LoggedEvent;
		expect(upcast(stranger)).toBe(stranger);
	});

	it('returns what an upcaster cannot read as it was stored', () => {
		const broken = { ...old, data: null } as unknown as LoggedEvent;
		expect(upcast(broken, rename, { DelegateArrived: 2 })).toBe(broken);
	});

	it('returns what an upcaster is missing for as it was stored, not half way up', () => {
		expect(upcast(old, rename, { DelegateArrived: 4 })).toBe(old);
	});
});

it('lifts ballots issued before the barring rules were settings to those rules in force', () => {
	const issued = {
		...convened().events[0]!,
		type: 'BallotsIssued',
		version: 3,
		data: { contestId: 'committee', issue: { issued: 12, settings: { quorum: 'two-thirds' } } }
	} as unknown as LoggedEvent;
	expect(upcast(issued)).toMatchObject({
		version: CURRENT_VERSION.BallotsIssued,
		data: {
			contestId: 'committee',
			issue: {
				issued: 12,
				settings: {
					quorum: 'two-thirds',
					officersPool: 'standing-committee',
					nominationBar: 'in-force',
					withdrawals: 'voted',
					plannedOfficer: 'stop'
				}
			}
		}
	});
});

it('lifts ballots issued before batches were keyed twice to a third person who resolves, a second look at some sheets, and no pictures', () => {
	const issue = { issued: 12, settings: { quorum: 'two-thirds' }, ownGrounds: [] };
	const issued = {
		...convened().events[0]!,
		type: 'BallotsIssued',
		version: 4,
		data: { contestId: 'committee', issue }
	} as unknown as LoggedEvent;
	const settings = {
		quorum: 'two-thirds',
		resolver: 'third-person',
		secondLook: 'some-sheets',
		ballotPhotos: 'none'
	};
	expect(upcast(issued)).toMatchObject({ version: 7, data: { issue: { ...issue, settings } } });
});

describe('a batch that was keyed once', () => {
	const of = { contestId: 'committee', batch: 1 };
	const stored = (type: FactType, version: number, data: object) =>
		({ ...convened().events[0]!, type, version, data }) as unknown as LoggedEvent;
	const ruling = { marks: 'x....', ground: null, agree: 2, disagree: 1 };

	it.each([
		[stored('BatchClosed', 1, of), { ...of, looked: [] }],
		[
			stored('BatchReopened', 1, { ...of, reason: 'Nhầm' }),
			{ ...of, reason: 'Nhầm', again: { kind: 'as-left' } }
		],
		[
			stored('DoubtRuled', 1, { ...of, entry: 1, position: 3, ruling }),
			{ ...of, entry: 1, position: 3, ruling }
		]
	])('is closed, left and ruled on as it was: $type', (event, data) =>
		expect(upcast(event)).toEqual({ ...event, version: CURRENT_VERSION[event.type], data })
	);

	it('counts as it was keyed once it is closed, and nothing before', () => {
		const key = (story: Story, from: number) =>
			PAPERS.slice(0, 4).forEach((marks, at) =>
				story.hear(fact('BallotRecorded', { ...entryOf(1), position: at + from, marks }))
			);
		const story = claimed(boxed(), 1);
		key(story, 1);
		expect(committeeIn(story).settled.valid).toBe(0);
		const closed = upcast(stored('BatchClosed', 1, batchOf(1)));
		story.hear(fact('BatchClosed', closed.data as never));
		expect(committeeIn(story).settled).toMatchObject({ valid: 4, votes: [3, 3, 4, 4, 2] });
		const again = upcast(stored('BatchReopened', 1, { ...batchOf(1), reason: 'Nhầm' }));
		story.hear(fact('BatchReopened', again.data as never));
		expect(committeeIn(story).settled.valid).toBe(0);
		expect(committeeIn(story).batches[0]?.entries[0]?.ballots).toHaveLength(4);
		expect(story.state.log.unknown).toBe(0);
	});
});

it('has an upcaster for every version that was ever shipped', () => {
	const steps = (Object.keys(CURRENT_VERSION) as FactType[]).flatMap((type) =>
		Array.from({ length: CURRENT_VERSION[type] - 1 }, (_, at) => UPCASTERS[type]?.[at])
	);
	expect(steps.filter((step) => step === undefined)).toEqual([]);
	expect(steps.length).toBeGreaterThan(0);
});
