import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONGRESS, given, parcelsIn, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import { memberStream } from './member-stream';
import { PRESENCE_EVERY } from './presence';
import type { OpenStream } from './streams';

const source = sqliteSource();
/** Ms in which it is looked for, and in which the hub does not read anew by itself. */
const BEFORE_THE_BEAT = PRESENCE_EVERY * 0.6;
let hub: TestHub;

beforeAll(() => source.begin());
afterAll(() => source.end());
beforeEach(async () => (hub = await TestHub.on(await source.fresh())));
afterEach(() => hub.hub.close());

/** A stream up to which it has said all that there is. */
async function caughtUp(device: HubDevice): Promise<OpenStream> {
	const member = await hub.member(await hub.enter(device, 'teller'));
	const from = { position: 0, epoch: null };
	const stream = given(await memberStream(hub.hub, member, from)) as OpenStream;
	await nextWith(stream, 'event: held');
	return stream;
}

/** Reads on to what contains some words, and gives it. */
async function nextWith(stream: OpenStream, words: string): Promise<string> {
	for (;;) {
		const piece = await stream.next();
		if (!piece) throw new Error(`the stream ended without ${words}`);
		const text = new TextDecoder().decode(piece);
		if (text.includes(words)) return text;
	}
}

describe('what a device sent', () => {
	it('comes to the others before it comes back to the device itself', async () => {
		await hub.publish(new HubDevice(1, CONGRESS));
		const [author, other] = [new HubDevice(2, CONGRESS), new HubDevice(3, CONGRESS)];
		const streams = { author: await caughtUp(author), other: await caughtUp(other) };
		const order: string[] = [];
		const reading = Object.entries(streams).map(async ([name, stream]) => {
			const parcels = parcelsIn(await nextWith(stream, 'event: parcel'));
			order.push(`${name} has ${parcels[0]?.position}`);
		});
		await hub.push(author, [author.arrivals(2)]);
		await Promise.all(reading);
		expect(order).toEqual(['other has 2', 'author has 2']);
		for (const stream of Object.values(streams)) stream.end();
	});
});

describe('a commit that broke off', () => {
	it(
		'is looked for on the disk: it may have come through',
		async () => {
			await hub.publish(new HubDevice(1, CONGRESS));
			const device = new HubDevice(2, CONGRESS);
			const stream = await caughtUp(new HubDevice(3, CONGRESS));
			const { store } = hub.hub;
			const commit = store.commit.bind(store);
			Object.assign(store, {
				async commit(...said: Parameters<typeof commit>) {
					await commit(...said);
					throw new Error('the answer was lost on its way');
				}
			});
			await expect(hub.push(device, [device.arrivals(1)])).rejects.toThrow('lost on its way');
			expect(parcelsIn(await nextWith(stream, 'event: parcel'))).toHaveLength(1);
			stream.end();
		},
		BEFORE_THE_BEAT
	);
});
