import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { FakeHub } from '$lib/testing/fake-hub';
import { arrival, ChainWriter } from '$lib/testing/sealed';
import { nextKeys, TestDevice } from '$lib/testing/test-device';
import { until } from '$lib/testing/until';
import { seqOf } from '$lib/wire/parcel';
import type { LineState } from './line-state';

const ID = 'link-test' as CongressId;
const HOUR = 3_600_000;

let hub: FakeHub;
const devices: TestDevice[] = [];

function fresh(unkeyed?: string): TestDevice {
	const device = new TestDevice(ID, unkeyed as DeviceId | undefined);
	devices.push(device);
	return device;
}

const kindOf = (device: TestDevice): LineState['kind'] => device.link!.report.state.kind;

async function is(device: TestDevice, kind: LineState['kind'], waiting = 0): Promise<void> {
	await until(() => {
		expect([kindOf(device), device.link!.report.waiting]).toEqual([kind, waiting]);
	});
}

async function live(role?: Parameters<TestDevice['join']>[1]): Promise<TestDevice> {
	const device = await fresh().join(hub, role);
	await is(device, 'live');
	return device;
}

async function whos(device: TestDevice): Promise<string[]> {
	const events = await device.events();
	return events.map(({ data }) => ('delegateId' in data ? data.delegateId : '?')).toSorted();
}

/** Who arrived as the hub holds it, each link once. */
function onHub(): string[] {
	const events = hub.links.flatMap((link) => ('event' in link ? [link.event] : []));
	return events.map(({ data }) => ('delegateId' in data ? data.delegateId : '?')).toSorted();
}

beforeEach(() => {
	hub = new FakeHub(ID);
});

afterEach(async () => {
	for (const device of devices.splice(0)) await device.close();
});

describe('a device with its hub', () => {
	it('sends what it records, and others have it at once', async () => {
		const [one, two] = [await live(), await live()];
		await one.record(arrival('a'));
		await two.record(arrival('b'));
		for (const device of [one, two])
			await until(async () => expect(await whos(device)).toEqual(['a', 'b']));
		await is(one, 'live');
		expect(onHub()).toEqual(['a', 'b']);
	});

	it('stores what it wrote itself once the hub has something of others', async () => {
		const [one, two] = [await live(), await live()];
		for (const who of ['a', 'b', 'c']) await one.record(arrival(who));
		await is(one, 'live');
		await until(() => expect(onHub()).toEqual(['a', 'b', 'c']));
		await two.record(arrival('d'));
		await until(async () => expect(await whos(one)).toEqual(['a', 'b', 'c', 'd']));
		expect(await one.replica.membership()).toMatchObject({ cursor: hub.position });
		expect(await one.replica.chain(one.device)).toMatchObject({ seq: 3 });
	});

	it('gets everything that was there before it came', async () => {
		const other = new ChainWriter(ID, nextKeys());
		hub.take(other.parcel('a', 'b'), other.parcel('c'));
		expect(await whos(await live())).toEqual(['a', 'b', 'c']);
	});

	it('goes by the hub’s clock', async () => {
		hub.now += 120_000;
		const device = await live();
		await device.record(arrival('a'));
		await until(async () =>
			expect(await device.replica.membership()).toMatchObject({ clockOffset: 120_000 })
		);
	});

	it('keeps and tells an act the hub did not take, and goes on after it', async () => {
		hub.problemOf = ({ data }) =>
			'delegateId' in data && data.delegateId === 'b' ? 'role-may-not' : null;
		const [device, other] = [await live(), await live()];
		await device.record(arrival('a'), arrival('b'));
		await until(async () =>
			expect(await device.refused()).toMatchObject([{ seq: 2, problem: 'role-may-not' }])
		);
		await device.record(arrival('c'));
		await until(async () => expect(await whos(other)).toEqual(['a', 'c']));
		expect(await whos(device)).toEqual(['a', 'c']);
		expect(hub.links.map(seqOf)).toEqual([1, 2, 3]);
	});
});

describe('when the line drops', () => {
	it('works on for hours, then everything goes out once, and what others did comes in', async () => {
		const [device, other] = [await live(), await live()];
		hub.isDown = true;
		hub.drop();
		await is(device, 'waiting');
		for (let at = 0; at < 40; at += 1) {
			await device.record(arrival(`ballot ${String(at)}`));
			device.around.pass(HOUR / 10);
		}
		await is(device, 'waiting', 40);
		hub.isDown = false;
		await other.record(arrival('other'));
		for (const one of [device, other]) {
			one.link!.wake();
			await is(one, 'live');
		}
		for (const one of [device, other])
			await until(async () => expect(await whos(one)).toHaveLength(41));
		expect(onHub()).toHaveLength(41);
	});

	it('sends again what it got no answer for, and the hub holds it once', async () => {
		const device = await live();
		hub.losesAnswers = true;
		await device.record(arrival('a'));
		await until(() => expect(kindOf(device)).toBe('waiting'));
		hub.losesAnswers = false;
		await device.record(arrival('b'));
		device.link!.wake();
		await until(() => expect(onHub()).toEqual(['a', 'b']));
		expect(hub.links.map(seqOf)).toEqual([1, 2]);
		expect(await whos(device)).toEqual(['a', 'b']);
	});

	it('tries after ever longer pauses, none longer than a quarter of a minute', async () => {
		hub.isDown = true;
		const device = await fresh().join(hub);
		const { around } = device;
		const pauses = () => around.waits.filter((ms) => ms !== 30_000);
		for (let tries = 1; tries <= 8; tries += 1) {
			await until(() => expect(pauses()).toHaveLength(tries));
			await is(device, 'waiting');
			around.pass(15_000);
		}
		expect(pauses()).toEqual([375, 750, 1500, 3000, 6000, 11_250, 11_250, 11_250]);
		hub.isDown = false;
		device.link!.wake();
		await is(device, 'live');
		hub.drop();
		await until(() => expect(pauses().at(-1)).toBe(375));
	});

	it('does not believe in a hub that says nothing any more', async () => {
		const device = await live();
		const first = hub.pushes.length;
		device.around.pass(30_000);
		await is(device, 'waiting');
		device.around.pass(500);
		await is(device, 'live');
		expect(hub.connected).toEqual([device.device]);
		expect(hub.pushes).toHaveLength(first);
	});

	it('fills up a hub that was set up again from an older backup', async () => {
		const device = await live();
		await device.record(arrival('a'));
		await device.record(arrival('b'));
		await until(() => expect(onHub()).toEqual(['a', 'b']));
		await until(async () => expect(await device.replica.membership()).toMatchObject({ cursor: 2 }));
		hub.stored.splice(1);
		hub.epoch = 'second';
		hub.drop();
		await until(() => {
			device.around.pass(15_000);
			expect(onHub()).toEqual(['a', 'b']);
		});
		expect(await whos(device)).toEqual(['a', 'b']);
	});
});

describe('when the hub says no', () => {
	it('a revoked device stops for good, keeps what it has, and asks nothing any more', async () => {
		const device = await live();
		await device.record(arrival('a'));
		await until(() => expect(onHub()).toEqual(['a']));
		await is(device, 'live');
		hub.revoke(device.device);
		await is(device, 'revoked');
		const { asked } = hub;
		device.link!.wake();
		await device.record(arrival('b'));
		device.around.pass(HOUR);
		await is(device, 'revoked', 1);
		expect(hub.asked).toBe(asked);
		expect(await device.replica.membership()).toMatchObject({ isRevoked: true });
		expect(await whos(device)).toEqual(['a', 'b']);
		expect(hub.connected).toEqual([]);
	});

	it('a device whose token is not known waits for a person; joined again, it sends what it kept', async () => {
		const device = fresh();
		await device.enrol('a token of another hub');
		await device.record(arrival('a'));
		device.connect(hub);
		await is(device, 'refused', 1);
		expect(device.link!.report.state).toMatchObject({ why: 'unknown-token' });
		await device.enrol(hub.admit(device.device));
		await is(device, 'live');
		expect(onHub()).toEqual(['a']);
	});

	it('a device that left is off, and live again after joining', async () => {
		const device = await live();
		await device.leave();
		await until(() => expect(hub.connected).toEqual([]));
		await is(device, 'off');
		await device.record(arrival('a'));
		await device.enrol(hub.admit(device.device));
		await is(device, 'live');
		expect(onHub()).toEqual(['a']);
	});

	it('a hub that changes what was written is cut off, and nothing of it is stored', async () => {
		const [device, other] = [await live(), await live()];
		hub.tells = (parcel) => ({
			...parcel,
			links: parcel.links.map((link) =>
				'event' in link ? { event: { ...link.event, ...arrival('forged') } } : link
			)
		});
		await other.record(arrival('a'));
		await is(device, 'altered');
		expect(device.link!.report.state).toMatchObject({
			altered: { problem: 'chain-broken', deviceId: other.device, seq: 1 }
		});
		expect(await whos(device)).toEqual([]);
		// Its own words came back changed, too.
		await until(() => expect(kindOf(other)).toBe('altered'));
		expect(await whos(other)).toEqual(['a']);
	});
});

describe('an organiser', () => {
	it('brings what was recorded before there was a hub, under its own seal', async () => {
		const device = fresh('old-laptop');
		await device.record(arrival('a'), arrival('b'));
		await device.enrol(hub.admit(device.device), 'organiser');
		await device.record(arrival('c'));
		device.connect(hub);
		await is(device, 'live');
		await until(() => expect(onHub()).toEqual(['a', 'b', 'c']));
		const seals = hub.stored.map(({ deviceId, seal }) => [deviceId, seal.by]);
		expect(seals.toSorted()).toEqual(
			[
				['old-laptop', device.device],
				[device.device, device.device]
			].toSorted()
		);
		expect(await whos(await live())).toEqual(['a', 'b', 'c']);
	});

	it('fills a new hub with what the lost one held, under the seals it was given', async () => {
		const [one, two] = [await live(), await live()];
		for (const who of ['a', 'b', 'c']) await two.record(arrival(who));
		await until(async () => expect(await whos(one)).toEqual(['a', 'b', 'c']));
		await one.record(arrival('d'));
		await is(one, 'live');

		hub = new FakeHub(ID);
		await one.link!.stop();
		await one.enrol(hub.admit(one.device), 'organiser');
		one.connect(hub);
		await until(() => expect(onHub()).toEqual(['a', 'b', 'c', 'd']));
		expect(hub.stored.every(({ deviceId, seal }) => seal.by === deviceId)).toBe(true);
		const three = await live();
		expect(await whos(three)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('lets no other role bring chains of others', async () => {
		const device = fresh('old-laptop');
		await device.record(arrival('a'));
		await device.join(hub, 'secretary');
		await is(device, 'live');
		expect(hub.pushes).toEqual([]);
	});
});
