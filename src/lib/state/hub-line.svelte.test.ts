import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accept } from '$lib/core/basics/result';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { attendanceFigures } from '$lib/core/check-in/attendance-figures';
import { markArrived } from '$lib/core/check-in/decide';
import type { Actor } from '$lib/core/log/envelope';
import { timeOf } from '$lib/core/log/hybrid-clock';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { EventLog } from '$lib/data/event-log';
import { Replica } from '$lib/data/replica';
import { sampleFacts } from '$lib/sample/sample-congress';
import { openLine } from '$lib/sync/shared-line';
import type { LineReport } from '$lib/sync/line-state';
import { FakeHub } from '$lib/testing/fake-hub';
import { arrival, ChainWriter } from '$lib/testing/sealed';
import { deviceOf, keyPairOf } from '$lib/wire/seal';
import { OpenCongress } from './open-congress.svelte';
import { until } from '$lib/testing/until';

const DESK: Actor = { role: 'check-in', name: '' };
const keys = keyPairOf(new Uint8Array(32).fill(9));
const device = deviceOf(keys.publicKey);

let congresses = 0;
let id: CongressId;
let hub: FakeHub;
const hangUps: (() => void)[] = [];
const windows: OpenCongress[] = [];

async function openWindow(now?: () => number): Promise<OpenCongress> {
	const congress = new OpenCongress(new EventLog(id), 'unkeyed' as DeviceId, now);
	windows.push(congress);
	await congress.open();
	return congress;
}

function enrol(role: DeviceRole, clockOffset = 0): Promise<void> {
	const token = hub.admit(device);
	return new Replica(id).onceWith((replica) =>
		replica.enrol({ hub: location.origin, deviceId: device, keys, role, token, clockOffset })
	);
}

/** The line as one more window sees it. */
function dial(): LineReport[] {
	const reports: LineReport[] = [];
	hangUps.push(openLine(id, (report) => reports.push(report)));
	return reports;
}

const delegate = ({ state }: OpenCongress, at: number) => [...state.roll.keys()][at]!;

beforeEach(async () => {
	congresses += 1;
	id = `line-test-${congresses}-${Math.trunc(performance.timeOrigin)}` as CongressId;
	hub = new FakeHub(id);
	vi.spyOn(globalThis, 'fetch').mockImplementation((address, init) =>
		hub.send(address as string, init ?? {})
	);
	const congress = await openWindow();
	await congress.act(() => accept(sampleFacts()), null, { role: 'organiser', name: '' });
});

afterEach(() => {
	for (const hangUp of hangUps.splice(0)) hangUp();
	for (const congress of windows.splice(0)) congress.close();
	vi.restoreAllMocks();
});

describe('the line of a device', () => {
	it('is one for all its windows, and each hears how it stands', async () => {
		await enrol('organiser');
		const [one, two, three] = [dial(), dial(), dial()];
		for (const reports of [one, two, three])
			await until(() => expect(reports.at(-1)).toEqual({ state: { kind: 'live' }, waiting: 0 }));
		expect(hub.connected).toEqual([device]);
	});

	it('is taken over by another window when the one that held it is closed', async () => {
		await enrol('organiser');
		const first = dial();
		await until(() => expect(first.at(-1)?.state.kind).toBe('live'));
		const second = dial();
		expect(hub.opened).toBe(1);
		hangUps[0]!();
		await until(() => expect(hub.opened).toBe(2));
		await until(() => expect(hub.connected).toEqual([device]));
		await until(() => expect(second.at(-1)?.state.kind).toBe('live'));
	});

	it('brings what others did to every window, wherever it belongs in the order', async () => {
		await enrol('organiser');
		const [one, two] = [windows[0]!, await openWindow()];
		await one.act(markArrived, { delegateId: delegate(one, 0) }, DESK);
		dial();
		// Written in 2020, so before everything these windows know.
		hub.take(new ChainWriter(id, keyPairOf(new Uint8Array(32).fill(3))).parcel('somebody'));
		for (const congress of [one, two])
			await until(() => expect(congress.state.log.seqs.size).toBe(3));
		expect(one.state).toEqual(two.state);
		expect((await openWindow()).state).toEqual(one.state);
	});

	it('takes an act out of every window that the hub did not take', async () => {
		hub.problemOf = ({ type }) => (type === 'DelegateArrived' ? 'role-may-not' : null);
		const [one, two] = [windows[0]!, await openWindow()];
		await enrol('organiser');
		await until(() => expect(one.standing?.deviceId).toBe(device));
		const acted = await one.act(markArrived, { delegateId: delegate(one, 0) }, DESK);
		expect(acted.ok).toBe(true);
		dial();
		for (const congress of [one, two]) {
			await until(() =>
				expect(congress.refused).toMatchObject([{ deviceId: device, problem: 'role-may-not' }])
			);
			expect(attendanceFigures(congress.state).present).toBe(0);
		}
		hub.problemOf = () => null;
		await one.act(markArrived, { delegateId: delegate(one, 1) }, DESK);
		await until(() => expect(attendanceFigures(two.state).present).toBe(1));
		await until(() =>
			expect(hub.stored.filter(({ deviceId }) => deviceId === device)).toHaveLength(2)
		);
	});
});

describe('a device that came for one kind of work', () => {
	it('records what its role says under the name of its key, by the hub’s clock', async () => {
		await enrol('check-in', 90_000);
		const congress = await openWindow(() => Date.UTC(2030, 0, 1));
		await congress.act(markArrived, { delegateId: delegate(congress, 0) }, DESK);
		expect(congress.state.log.seqs.get(device)).toBe(1);
		expect(timeOf(congress.state.log.hlc!)).toBe(Date.UTC(2030, 0, 1) + 90_000);
	});

	it('refuses everything else on the spot, and stores nothing', async () => {
		await enrol('teller');
		const congress = await openWindow();
		const { position } = congress.state.log;
		expect(await congress.act(markArrived, { delegateId: delegate(congress, 0) }, DESK)).toEqual({
			ok: false,
			refused: { kind: 'role-may-not', role: 'teller' }
		});
		expect(congress.state.log.position).toBe(position);
	});

	it('is free again once it left, under the same name', async () => {
		await enrol('teller');
		await new Replica(id).onceWith((replica) => replica.leave());
		const congress = await openWindow();
		const acted = await congress.act(() => accept([arrival('somebody')]), null, DESK);
		expect(acted.ok).toBe(true);
		expect(congress.state.log.seqs.get(device)).toBe(1);
	});
});
