import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callHub, outcomeOf } from '$lib/testing/hub-caller';
import { CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { postgresSource } from '$lib/testing/hub-stores';
import { following, positionsIn, readUntil } from '$lib/testing/hub-streams';
import { until } from '$lib/testing/until';
import { PRESENCE_EVERY } from '../live/presence';
import type { News } from './opened';

const source = postgresSource();
/** Ms in which news comes, and in which no process asks anew by itself. */
const BEFORE_THE_BEAT = PRESENCE_EVERY * 0.6;
let one: TestHub;
let two: TestHub;

beforeAll(() => source.begin());
afterAll(() => source.end());
beforeEach(async () => {
	one = await TestHub.on(await source.fresh());
	two = await TestHub.on(await source.again());
});
afterEach(async () => {
	await one.hub.close();
	await two.hub.close();
});

describe('one database, two processes', () => {
	it('keeps one order, and each process hears of the other', async () => {
		const devices = Array.from({ length: 6 }, (_, at) => new HubDevice(30 + at, CONGRESS));
		await one.publish(devices[0]!);
		const streams = await Promise.all([one, two].map((hub) => following(0, hub)));
		const reading = Promise.all(streams.map((stream) => readUntil(stream, 120)));
		await Promise.all(
			devices.map(async (device, at) => {
				const hub = at % 2 === 0 ? one : two;
				for (let round = 0; round < 10; round += 1) await hub.push(device, [device.arrivals(2)]);
			})
		);
		const [first, second] = (await reading).map((text) => positionsIn(text));
		expect(first).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
		expect(second).toEqual(first);
	});

	it('builds on what the disk says wherever the other process has written since', async () => {
		const device = new HubDevice(1, CONGRESS);
		await one.publish(device);
		const [first, second, third, fourth] = [1, 2, 3, 4].map(() => device.arrivals(2));
		const heldUpTo = (seq: number) => ({
			ok: true,
			value: { held: [{ deviceId: device.deviceId, seq }] }
		});
		expect(await one.push(device, [first!])).toMatchObject(heldUpTo(2));
		expect(await two.push(device, [second!])).toMatchObject(heldUpTo(4));
		// By what the one remembers, two links are missing before these: nobody is told so.
		expect(await one.push(device, [third!])).toMatchObject(heldUpTo(6));
		expect(await two.push(device, [fourth!])).toMatchObject(heldUpTo(8));
		// And by what it remembers, these are new.
		expect(await one.push(device, [fourth!])).toMatchObject(heldUpTo(8));
		const stream = await following(0, two);
		expect(positionsIn(await readUntil(stream, 8))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	});

	it('sends a device out of every process', async () => {
		const organiser = await one.publish(new HubDevice(1, CONGRESS));
		const device = new HubDevice(2, CONGRESS);
		const { token } = await one.enter(device, 'teller');
		const stream = await callHub(two.hub, 'GET', '/api/stream', { token });
		const path = `/api/devices/${device.deviceId}`;
		expect(await outcomeOf(await callHub(one.hub, 'DELETE', path, organiser))).toBe('ok');
		expect(await stream.text()).toContain('event: revoked');
		const asked = await callHub(two.hub, 'GET', '/api/stream', { token });
		expect(await outcomeOf(asked)).toBe('device-revoked');
	});

	it(
		'ends what a device had before in every process when it comes again',
		async () => {
			await one.publish(new HubDevice(1, CONGRESS));
			const device = new HubDevice(2, CONGRESS);
			const before = await one.enter(device, 'teller');
			const asked = async ({ token }: { token: string }) =>
				outcomeOf(await callHub(two.hub, 'GET', '/api/devices', { token }));
			expect(await asked(before)).toBe('role-may-not');
			const now = await one.enter(device, 'head-teller');
			await until(async () => expect(await asked(before)).toBe('unknown-token'));
			expect(await asked(now)).toBe('ok');
		},
		BEFORE_THE_BEAT
	);

	it('tells each process of the others, and not of itself', async () => {
		const [first, second] = [await source.again(), await source.again()];
		const heard: string[] = [];
		const hears = (name: string) => {
			let times = 0;
			return ({ kind }: News) => heard.push(`${name} ${kind} ${(times += 1)}`);
		};
		await first.listen(hears('first'));
		await second.listen(hears('second'));
		// What comes through the channel keeps its order: the last of each comes after all before it.
		for (const process of [first, second, first, second])
			await process.tell([{ kind: 'links', congress: CONGRESS }]);
		await until(() => expect(heard).toContain('first links 2'));
		await until(() => expect(heard).toContain('second links 2'));
		expect(heard).toHaveLength(4);
		await Promise.all([first.close(), second.close()]);
	});

	it('opens for several processes that start at once', async () => {
		const stores = await Promise.all([source.again(), source.again(), source.again()]);
		expect(stores).toHaveLength(3);
		await Promise.all(stores.map((store) => store.close()));
	});
});
