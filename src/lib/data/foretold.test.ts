import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { arrival, ChainWriter, ordered } from '$lib/testing/sealed';
import { nextKeys, TestDevice } from '$lib/testing/test-device';
import { digestOf } from '$lib/wire/chain';
import type { Parcel, RefusedEvent } from '$lib/wire/parcel';
import { CongressDatabase } from './congress-database';
import { GrowthEnd, type Growth, type Told } from './growth';

/** What was told before it was stored, and whether it then got there. */
interface Foretelling {
	readonly growth: Growth;
	readonly stored: Promise<boolean>;
}

let foretold: Foretelling[];
let id: CongressId;
let congresses = 0;
const closing: (() => void | Promise<void>)[] = [];

const writer = () => new ChainWriter(id, nextKeys());

/** A member that has received something of each writer, and so remembers where their chains end. */
async function follower(...writers: ChainWriter[]): Promise<TestDevice> {
	const device = new TestDevice(id);
	closing.push(() => device.close());
	await device.enrol('token');
	await device.replica.receive(ordered(writers.map((one) => one.parcel('first'))));
	foretold = [];
	const end = new GrowthEnd(id);
	const isOwn = ({ events: [first] }: Growth) => first?.deviceId === device.device;
	end.onForetold((growth, stored) => !isOwn(growth) && foretold.push({ growth, stored }));
	closing.push(() => end.close());
	return device;
}

/** What another window does that this one has not heard of. */
async function elsewhere(
	device: TestDevice,
	write: (database: CongressDatabase) => Promise<unknown>
): Promise<void> {
	const database = device.database();
	await write(database);
	database.close();
}

async function read<Value>(
	device: TestDevice,
	look: (database: CongressDatabase) => Promise<Value>
): Promise<Value> {
	const database = device.database();
	const found = await look(database);
	database.close();
	return found;
}

/** Everything on the disk but who the device is. */
function disk(device: TestDevice) {
	return read(device, async ({ events, chains, seals, refused, membership }) => ({
		events: await events.toArray(),
		chains: await chains.toArray(),
		seals: await seals.toArray(),
		refused: await refused.toArray(),
		cursor: (await membership.get('hub'))?.cursor
	}));
}

function hearing(): Told[] {
	const heard: Told[] = [];
	const end = new GrowthEnd(id);
	end.onGrown((told) => heard.push(told));
	closing.push(() => end.close());
	return heard;
}

const cameTrue = () => Promise.all(foretold.map(({ stored }) => stored));

async function whos(device: TestDevice): Promise<string[]> {
	return (await device.events()).map(({ data }) => ('delegateId' in data ? data.delegateId : '?'));
}

const place = (parcel: Parcel): RefusedEvent => {
	const [link] = parcel.links;
	if (!link || !('event' in link)) throw new Error('no event');
	const { event } = link;
	return { seq: event.seq, digest: digestOf(event), problem: 'unknown-type', path: '' };
};

const eventIn = ({ links: [link] }: Parcel) => {
	if (!link || !('event' in link)) throw new Error('no event');
	return link.event;
};

beforeEach(() => {
	congresses += 1;
	id = `ahead-test ${String(congresses)}` as CongressId;
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const close of closing.splice(0)) await close();
});

describe('what goes right on from what was received before', () => {
	it('is told before it is stored, and again once it is', async () => {
		const one = writer();
		const device = await follower(one);
		const heard = hearing();
		const heardBefore: number[] = [];
		const end = new GrowthEnd(id);
		closing.push(() => end.close());
		end.onForetold(() => heardBefore.push(heard.length));
		const received = await device.replica.receive(ordered([one.parcel('a', 'b')], 1));
		expect(received).toEqual({ kind: 'taken', events: 2 });
		expect(foretold).toMatchObject([{ growth: { after: 1, events: [{ seq: 2 }, { seq: 3 }] } }]);
		expect(heardBefore).toEqual([0]);
		expect(await cameTrue()).toEqual([true]);
		expect(heard).toEqual([foretold[0]!.growth]);
		expect(await disk(device)).toMatchObject({ cursor: 3, chains: [{ seq: 3 }] });
	});

	it('is told together with acts of this device that come back', async () => {
		const one = writer();
		const device = await follower(one);
		const events = await device.record(arrival('me'));
		const own = new ChainWriter(id, device.keys).sealed(events.map((event) => ({ event })));
		await device.replica.receive(ordered([own, one.parcel('a')], 1));
		expect(foretold).toMatchObject([{ growth: { after: 2, events: [{ deviceId: one.device }] } }]);
		expect(await cameTrue()).toEqual([true]);
		expect((await whos(device)).toSorted()).toEqual(['a', 'first', 'me']);
	});

	it('goes after what a window of this device stored meanwhile', async () => {
		const one = writer();
		const device = await follower(one);
		await device.record(arrival('me'));
		await device.replica.receive(ordered([one.parcel('a')], 1));
		expect(foretold).toMatchObject([{ growth: { after: 2 } }]);
		expect(await cameTrue()).toEqual([true]);
		expect(await whos(device)).toHaveLength(3);
		expect((await disk(device)).events.map(({ position }) => position)).toEqual([1, 2, 3]);
	});

	it('did not come true where the disk would not take it, and comes again', async () => {
		const one = writer();
		const device = await follower(one);
		const sent = ordered([one.parcel('a')], 1);
		const full = new DOMException('no room', 'QuotaExceededError');
		vi.spyOn(CongressDatabase.prototype, 'overAll').mockRejectedValueOnce(full);
		expect(await device.replica.receive(sent)).toEqual({ kind: 'not-saved', cause: 'full' });
		expect(await cameTrue()).toEqual([false]);
		expect(await whos(device)).toEqual(['first']);
		expect(await device.replica.receive(sent)).toEqual({ kind: 'taken', events: 1 });
		expect(await whos(device)).toEqual(['first', 'a']);
	});
});

describe('what memory is not enough for is told once it is stored', () => {
	it.each<[string, (one: ChainWriter, device: TestDevice) => Parcel[] | Promise<Parcel[]>]>([
		['a device not heard of before', () => [writer().parcel('a')]],
		[
			'a refused place',
			(one) => [
				one.sealed([
					{ refused: place({ ...one.parcel(), links: [{ event: one.events('x')[0]! }] }) }
				])
			]
		],
		['more than a few links', (one) => [one.parcel(...Array<string>(21).fill('x'))]],
		[
			'an act of this device itself',
			async (_, device) => {
				const events = await device.record(arrival('me'));
				return [new ChainWriter(id, device.keys).sealed(events.map((event) => ({ event })))];
			}
		]
	])('%s', async (_, parcels) => {
		const one = writer();
		const device = await follower(one);
		const sent = ordered(await parcels(one, device), 1);
		expect(await device.replica.receive(sent)).toMatchObject({ kind: 'taken' });
		expect(foretold).toEqual([]);
		expect(await device.replica.membership()).toMatchObject({ cursor: sent.at(-1)!.position });
	});

	it('what comes once more', async () => {
		const one = writer();
		const device = await follower(one);
		const sent = ordered([one.parcel('a')], 1);
		await device.replica.receive(sent);
		const before = await disk(device);
		expect(await device.replica.receive(sent)).toEqual({ kind: 'taken', events: 0 });
		expect(foretold).toHaveLength(1);
		expect(await disk(device)).toEqual(before);
	});

	it.each<[string, (parcel: Parcel) => Parcel]>([
		['is sealed wrongly', (parcel) => ({ ...parcel, seal: { ...parcel.seal, signature: '00' } })],
		[
			'was changed',
			(parcel) => ({ ...parcel, links: [{ event: { ...eventIn(parcel), ...arrival('b') } }] })
		]
	])('what %s', async (_, change) => {
		const one = writer();
		const device = await follower(one);
		const sent = ordered([change(one.parcel('a'))], 1);
		expect(await device.replica.receive(sent)).toMatchObject({ kind: 'altered' });
		expect(foretold).toEqual([]);
		expect(await whos(device)).toEqual(['first']);
	});

	it('what does not follow on', async () => {
		const one = writer();
		const device = await follower(one);
		one.parcel('left out');
		expect(await device.replica.receive(ordered([one.parcel('a')], 2))).toEqual({ kind: 'gap' });
		expect(await whos(device)).toEqual(['first']);
	});
});

describe('what another window did meanwhile stands', () => {
	it('its act has the place: the next one is taken', async () => {
		const [one, other] = [writer(), writer()];
		const device = await follower(one);
		await elsewhere(device, ({ events }) =>
			events.add({ ...other.events('other')[0]!, position: 2 })
		);
		expect(await device.replica.receive(ordered([one.parcel('a')], 1))).toEqual({
			kind: 'taken',
			events: 1
		});
		expect(await cameTrue()).toEqual([false]);
		expect((await disk(device)).events).toMatchObject([{}, { position: 2 }, { position: 3 }]);
		expect((await whos(device)).toSorted()).toEqual(['a', 'first', 'other']);
	});

	it('it received the same already', async () => {
		const one = writer();
		const device = await follower(one);
		const sent = ordered([one.parcel('a')], 1);
		await elsewhere(device, ({ events }) => events.add({ ...eventIn(sent[0]!), position: 2 }));
		expect(await device.replica.receive(sent)).toEqual({ kind: 'taken', events: 0 });
		expect(await cameTrue()).toEqual([false]);
		expect(await whos(device)).toEqual(['first', 'a']);
	});

	it('what it holds there is another event: the hub is found out, and nothing is added', async () => {
		const one = writer();
		const device = await follower(one);
		const parcel = one.parcel('a');
		await elsewhere(device, ({ events }) =>
			events.add({ ...eventIn(parcel), ...arrival('b'), position: 2 })
		);
		const before = await disk(device);
		expect(await device.replica.receive(ordered([parcel], 1))).toMatchObject({
			altered: { problem: 'forked', seq: 2 }
		});
		expect(await disk(device)).toEqual(before);
	});

	it('it was told that the place is refused: the event comes back once', async () => {
		const one = writer();
		const device = await follower(one);
		const parcel = one.parcel('a');
		const row = { deviceId: one.device, ...place(parcel), event: eventIn(parcel) };
		await elsewhere(device, ({ refused }) => refused.add(row));
		expect(await device.replica.receive(ordered([parcel], 1))).toMatchObject({ kind: 'taken' });
		expect(await whos(device)).toEqual(['first', 'a']);
		expect(await disk(device)).toMatchObject({ refused: [], cursor: 2 });
	});

	it.each([
		['joined another hub', { hub: 'http://other', token: 'other', epoch: '', cursor: 0 }],
		['began anew with the same one', { epoch: 'second', cursor: 0 }]
	])('it %s: nothing is said to be held there', async (_, change) => {
		const one = writer();
		const device = await follower(one);
		await elsewhere(device, ({ membership, chains }) =>
			Promise.all([chains.clear(), membership.update('hub', change)])
		);
		expect(await device.replica.receive(ordered([one.parcel('a')], 1))).toEqual({ kind: 'gap' });
		expect(await device.replica.membership()).toMatchObject(change);
		expect(await disk(device)).toMatchObject({ chains: [], cursor: 0 });
		expect(await cameTrue()).toEqual([false]);
		expect(await whos(device)).toEqual(['first']);
	});

	it('it told that the log changed: the disk is asked', async () => {
		const one = writer();
		const device = await follower(one);
		const end = new GrowthEnd(id);
		closing.push(() => end.close());
		end.tellHere(null);
		await device.replica.receive(ordered([one.parcel('a')], 1));
		expect(foretold).toEqual([]);
		await device.replica.receive(ordered([one.parcel('b')], 2));
		expect(foretold).toHaveLength(1);
	});
});

describe('this replica itself', () => {
	it('knows nothing of before once it joined another hub', async () => {
		const one = writer();
		const device = await follower(one);
		await device.enrol('token of another hub');
		const again = new ChainWriter(id, one.keys);
		const sent = ordered([again.parcel('first'), again.parcel('a')]);
		expect(await device.replica.receive(sent)).toEqual({ kind: 'taken', events: 1 });
		expect(await whos(device)).toEqual(['first', 'a']);
		expect(await disk(device)).toMatchObject({ cursor: 2, chains: [{ seq: 2 }] });
	});

	it('begins anew after the hub did', async () => {
		const one = writer();
		const device = await follower(one);
		await device.replica.rewind('second');
		expect(await device.replica.receive(ordered([one.parcel('a')], 1))).toEqual({ kind: 'gap' });
		expect(foretold).toEqual([]);
		expect(await disk(device)).toMatchObject({ cursor: 0, chains: [] });
	});

	it('goes on where a push that was answered has moved a chain', async () => {
		const one = writer();
		const device = await follower(one);
		const parcel = one.parcel('a');
		await device.replica.acknowledge(
			[{ deviceId: one.device, ...one.head, sealedBy: one.device }],
			[]
		);
		const sent = ordered([parcel, one.parcel('b')], 1);
		expect(await device.replica.receive(sent)).toMatchObject({ kind: 'taken' });
		expect(await disk(device)).toMatchObject({ cursor: 3, chains: [{ seq: 3 }] });
	});
});
