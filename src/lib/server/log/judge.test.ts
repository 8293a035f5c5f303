import { describe, expect, it } from 'vitest';
import type { PersonId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { fact } from '$lib/core/log/rule';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { digestOf } from '$lib/wire/chain';
import { everyEvent } from '$lib/testing/every-event';
import { CONGRESS, OTHER_CONGRESS } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { DETAILS } from '$lib/testing/small-congress';
import { judged, problemOf } from './judge';

const desk = new HubDevice(1, CONGRESS, 'check-in');
const arrival = fact('DelegateArrived', { delegateId: 'p1' as PersonId });
const setting = (key: 'quorum' | 'hallFigures') =>
	fact('SettingChosen', { key, value: key === 'quorum' ? 'two-thirds' : 'live' } as never);
const issuedOnce = { type: 'BallotsIssued', version: 1, data: {} } as const;

interface Case {
	readonly what: string;
	readonly event: LoggedEvent;
	readonly role?: DeviceRole;
	readonly problem: string | null;
	readonly path?: string;
}

const CASES: readonly Case[] = [
	{ what: 'an arrival by the desk', event: desk.event(arrival), problem: null },
	{
		what: 'an arrival by a teller',
		event: desk.event(arrival),
		role: 'teller',
		problem: 'role-may-not'
	},
	{
		what: 'anything by an observer',
		event: desk.event(arrival),
		role: 'observer',
		problem: 'role-may-not'
	},
	{
		what: 'how the quorum counts, by the desk',
		event: desk.event(setting('quorum')),
		problem: null
	},
	{
		what: 'another setting by the desk',
		event: desk.event(setting('hallFigures')),
		problem: 'role-may-not'
	},
	{
		what: 'another setting by the chair',
		event: desk.event(setting('hallFigures')),
		role: 'chair',
		problem: null
	},
	{
		what: 'of another congress',
		event: desk.event(arrival, { congressId: OTHER_CONGRESS }),
		problem: 'other-congress'
	},
	{
		what: 'in another device’s name',
		event: desk.event(arrival, { deviceId: 'x' as never }),
		problem: 'malformed',
		path: 'deviceId'
	},
	{
		what: 'of a type nobody knows',
		event: desk.event(arrival, { type: 'Unheard' as never }),
		problem: 'unknown-type'
	},
	{
		what: 'named like something every object has',
		event: desk.event(arrival, { type: 'toString' as never }),
		problem: 'unknown-type'
	},
	{
		what: 'of a newer program',
		event: desk.event(arrival, { version: 2 }),
		problem: 'unknown-type'
	},
	{
		what: 'with a field too many',
		event: desk.event(arrival, { extra: 1 } as never),
		problem: 'malformed',
		path: 'extra'
	},
	{
		what: 'without its data',
		event: desk.event(arrival, { data: {} as never }),
		problem: 'malformed',
		path: 'data.delegateId'
	},
	{
		what: 'with a clock that is none',
		event: desk.event(arrival, { hlc: 'noon' }),
		problem: 'malformed',
		path: 'hlc'
	},
	{
		what: 'of an old version nobody can lift',
		event: desk.event(issuedOnce as never),
		role: 'organiser',
		problem: 'malformed',
		path: 'data'
	}
];

const described = (rehearses: object | null) =>
	desk.event(fact('CongressDescribed', { ...DETAILS, rehearses } as never));

describe('a congress described', () => {
	const bench = { congressId: CONGRESS, role: 'organiser' } as const;

	it('is taken where it is held, and never where it is a rehearsal', () => {
		const rehearses = { congressId: 'real', contestId: 'committee', code: '4271', ballots: 40 };
		expect(problemOf(bench, desk.deviceId, described(null))).toBeNull();
		const found = problemOf(bench, desk.deviceId, described(rehearses));
		expect(found).toEqual({ problem: 'rehearsal', path: '' });
	});
});

describe('an event', () => {
	it.each(CASES)('$what: $problem', ({ event, role = 'check-in', problem, path = '' }) => {
		const found = problemOf({ congressId: CONGRESS, role }, desk.deviceId, event);
		expect(found).toEqual(problem === null ? null : { problem, path });
	});

	it('of every kind there is passes for the organiser', () => {
		const { events } = everyEvent();
		for (const event of events) {
			const bench = { congressId: event.congressId, role: 'organiser' } as const;
			expect(problemOf(bench, event.deviceId, event)).toBeNull();
		}
	});
});

describe('a parcel', () => {
	it('goes on after a refused event, whose words are left out', () => {
		const device = new HubDevice(2, CONGRESS);
		const events = [
			device.event(arrival),
			device.event(arrival, { data: { secret: 'ai được bầu' } as never }),
			device.event(arrival)
		];
		const bench = { congressId: CONGRESS, role: 'check-in' } as const;
		const { first, links } = judged(bench, device.sealed(events));
		expect(first).toBe(1);
		expect(links.map(({ refused }) => refused?.problem)).toEqual([
			undefined,
			'malformed',
			undefined
		]);
		expect(links[1]!.body).not.toContain('ai được bầu');
		expect(links.map(({ digest }) => digest)).toEqual(events.map(digestOf));
		expect(JSON.parse(links[0]!.body)).toEqual({ event: events[0] });
	});
});
