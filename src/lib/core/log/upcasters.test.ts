import { describe, expect, it } from 'vitest';
import { convened } from '$lib/testing/small-congress';
import { CURRENT_VERSION, type FactType, type LoggedEvent } from './catalogue';
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

it('has an upcaster for every version that was ever shipped', () => {
	const steps = (Object.keys(CURRENT_VERSION) as FactType[]).flatMap((type) =>
		Array.from({ length: CURRENT_VERSION[type] - 1 }, (_, at) => UPCASTERS[type]?.[at])
	);
	expect(steps.filter((step) => step === undefined)).toEqual([]);
	expect(steps.length).toBeGreaterThan(0);
});
