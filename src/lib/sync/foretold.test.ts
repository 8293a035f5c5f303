import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { CongressDatabase } from '$lib/data/congress-database';
import { GrowthEnd } from '$lib/data/growth';
import { FakeHub } from '$lib/testing/fake-hub';
import { arrival } from '$lib/testing/sealed';
import { TestDevice } from '$lib/testing/test-device';
import { until } from '$lib/testing/until';
import { seqOf } from '$lib/wire/parcel';

const ID = 'foretold-test' as CongressId;

let hub: FakeHub;
const devices: TestDevice[] = [];

async function isLive(device: TestDevice): Promise<void> {
	await until(() => {
		expect(device.link!.report).toMatchObject({ state: { kind: 'live' }, waiting: 0 });
	});
}

async function live(): Promise<TestDevice> {
	const device = new TestDevice(ID);
	devices.push(device);
	await device.join(hub);
	await isLive(device);
	return device;
}

/** A device whose own chain the hub has told, with nothing left to do. */
async function atRest(): Promise<TestDevice> {
	const device = await live();
	await device.record(arrival('a'));
	await until(() => expect(onHub()).toEqual(['a']));
	await isLive(device);
	return device;
}

const whoIn = ({ data }: { data: object }) => ('delegateId' in data ? data.delegateId : '?');

async function whos(device: TestDevice) {
	return (await device.events()).map(whoIn).toSorted();
}

/** Who arrived as the hub holds it, each link once. */
function onHub() {
	return hub.links.flatMap((link) => ('event' in link ? [whoIn(link.event)] : [])).toSorted();
}

/** Long enough for a signature, and for whatever might follow on it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(() => {
	hub = new FakeHub(ID);
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const device of devices.splice(0)) await device.close();
});

describe('an act on its way to the disk', () => {
	it('that does not get there is never sent, and its place goes to the next', async () => {
		const [device, other] = [await atRest(), await live()];
		const pushes = hub.pushes.length;
		vi.spyOn(CongressDatabase.prototype, 'append').mockImplementationOnce(async () => {
			await settled();
			throw new Error('no disk');
		});
		await expect(device.record(arrival('lost'))).rejects.toThrow('failed');
		await settled();
		device.link!.grown();
		await settled();
		expect(hub.pushes).toHaveLength(pushes);
		const [next] = await device.record(arrival('b'));
		expect(next).toMatchObject({ seq: 2 });
		await until(async () => expect(await whos(other)).toEqual(['a', 'b']));
		expect(onHub()).toEqual(['a', 'b']);
		expect(await whos(device)).toEqual(['a', 'b']);
	});

	it('is sent as soon as it is there, before anybody draws it, and once', async () => {
		const device = await atRest();
		vi.spyOn(CongressDatabase.prototype, 'append').mockImplementationOnce(async function (
			this: CongressDatabase,
			rows
		) {
			await this.events.bulkAdd([...rows]);
			// By then it is sealed, and nothing of it has left.
			await settled();
			expect(hub.asked).toBe(asked);
		});
		const { asked } = hub;
		const end = new GrowthEnd(ID);
		const heard = new Promise<number>((resolve) =>
			end.onGrown(() => queueMicrotask(() => resolve(hub.asked)))
		);
		await device.record(arrival('b'));
		expect(await heard).toBe(asked + 1);
		end.close();
		await until(() => expect(onHub()).toEqual(['a', 'b']));
		await isLive(device);
		expect(hub.pushes.map(({ parcels }) => parcels.length)).toEqual([1, 1]);
	});

	it('goes out with the next where one is on its way already', async () => {
		const device = await atRest();
		await Promise.all(['b', 'c', 'd'].map((who) => device.record(arrival(who))));
		await until(() => expect(onHub()).toEqual(['a', 'b', 'c', 'd']));
		await isLive(device);
		expect(hub.links.map(seqOf)).toEqual([1, 2, 3, 4]);
	});
});
