import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONGRESS, parcelsIn, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { sqliteSource } from '$lib/testing/hub-stores';
import { pageAfter } from '../log/reading';
import { Tail } from './tail';

const source = sqliteSource();
let hub: TestHub;
let device: HubDevice;

beforeAll(() => source.begin());
afterAll(() => source.end());
beforeEach(async () => {
	hub = await TestHub.on(await source.fresh());
	device = new HubDevice(1, CONGRESS);
	await hub.publish(device);
});
afterEach(() => hub.hub.close());

/** Everything after a position, piece by piece, as a stream takes it. */
async function drained(tail: Tail, position: number): Promise<number[]> {
	const seqs: number[] = [];
	for (let at = position; ;) {
		const piece = await tail.after(at);
		if (!piece) return seqs;
		at = piece.position;
		const text = new TextDecoder().decode(piece.bytes);
		for (const { links } of parcelsIn(text))
			seqs.push(...links.map((link) => ('event' in link ? link.event.seq : 0)));
	}
}

const fail = (error: unknown) => {
	throw error;
};
const upTo = (last: number, from = 1) =>
	Array.from({ length: last - from + 1 }, (_, at) => from + at);
const tailAt = (position: number) =>
	new Tail({ db: hub.hub.store.db, trouble: fail }, CONGRESS, position);

describe('a tail', () => {
	it('gives a late reader the log from the store, and one that follows what is at hand', async () => {
		for (let time = 0; time < 3; time += 1) await hub.push(device, [device.arrivals(400)]);
		const tail = tailAt(0);
		await tail.wake();
		expect(tail.position).toBe(1200);
		expect(await drained(tail, 0)).toEqual(upTo(1200));
		expect(await drained(tail, 800)).toEqual(upTo(1200, 801));
		expect(await drained(tail, 1200)).toEqual([]);
		expect(await drained(tailAt(1200), 400)).toEqual(upTo(1200, 401));
	});

	it('keeps only the newest at hand, and still gives all', async () => {
		const tail = tailAt(0);
		for (let time = 0; time < 11; time += 1) {
			await hub.push(device, [device.arrivals(400)]);
			await tail.wake();
		}
		expect(await drained(tail, 0)).toEqual(upTo(4400));
	});

	it('reads in their turn links that were offered out of turn', async () => {
		await hub.push(device, [device.arrivals(1)]);
		await hub.push(device, [device.arrivals(1)]);
		const [first, second] = await pageAfter(hub.hub.store.db, CONGRESS, 0);
		const tail = tailAt(0);
		const told: number[] = [];
		tail.onMore(() => told.push(tail.position));
		tail.offer([second!]);
		await tail.wake();
		expect(told).toEqual([2]);
		tail.offer([first!]);
		await tail.wake();
		expect(await drained(tail, 0)).toEqual([1, 2]);
	});

	it('waits for the next wake where the store is out of reach', async () => {
		await hub.push(device, [device.arrivals(2)]);
		const { db } = hub.hub.store;
		let isOut = true;
		const flaky = new Proxy(db, {
			get: (of, name) => {
				if (isOut && name === 'selectFrom') throw new Error('out of reach');
				const found: unknown = Reflect.get(of, name, of);
				return typeof found === 'function' ? (found.bind(of) as unknown) : found;
			}
		});
		const troubles: unknown[] = [];
		const tail = new Tail({ db: flaky, trouble: (one) => troubles.push(one) }, CONGRESS, 0);
		await tail.wake();
		expect(tail.position).toBe(0);
		expect(troubles).toEqual([new Error('out of reach')]);
		isOut = false;
		await tail.wake();
		expect(await drained(tail, 0)).toEqual([1, 2]);
	});

	it('is in memory only while somebody follows', async () => {
		const { tails } = hub.hub;
		const one = await tails.follow(CONGRESS);
		const two = await tails.follow(CONGRESS);
		expect(two!.tail).toBe(one!.tail);
		one!.letGo();
		two!.letGo();
		const three = await tails.follow(CONGRESS);
		expect(three!.tail).not.toBe(one!.tail);
		three!.letGo();
		expect(await tails.follow('nowhere' as never)).toBeNull();
	});
});
