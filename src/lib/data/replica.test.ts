import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { arrival, ChainWriter, ordered } from '$lib/testing/sealed';
import { nextKeys, TestDevice } from '$lib/testing/test-device';
import { digestOf } from '$lib/wire/chain';
import type { Parcel, RefusedEvent } from '$lib/wire/parcel';
import type { AlteredProblem } from './received';

const ID = 'replica-test' as CongressId;
const devices: TestDevice[] = [];

async function member(): Promise<TestDevice> {
	const device = new TestDevice(ID);
	devices.push(device);
	await device.enrol('token');
	return device;
}

const writer = (device?: string) => new ChainWriter(ID, nextKeys(), device);

/** Everything that a refused delivery must leave as it was. */
async function disk(device: TestDevice) {
	const database = device.database();
	const tables = await Promise.all(database.tables.map((table) => table.toArray()));
	database.close();
	return tables;
}

async function whos(device: TestDevice): Promise<string[]> {
	return (await device.events()).map(({ data }) => ('delegateId' in data ? data.delegateId : '?'));
}

afterEach(async () => {
	vi.restoreAllMocks();
	for (const device of devices.splice(0)) await device.close();
});

describe('what another device wrote', () => {
	it('is taken in the hub’s order, at the next places, with the cursor', async () => {
		const [device, one, two] = [await member(), writer(), writer()];
		await device.record(arrival('me'));
		const parcels = ordered([one.parcel('a', 'b'), two.parcel('c'), one.parcel('d')]);
		expect(await device.replica.receive(parcels)).toEqual({ kind: 'taken', events: 4 });
		const database = device.database();
		expect((await database.events.toArray()).map(({ position }) => position)).toEqual([
			1, 2, 3, 4, 5
		]);
		expect(await database.seals.count()).toBe(2);
		database.close();
		expect(await device.replica.membership()).toMatchObject({ cursor: 4 });
		expect((await whos(device)).toSorted()).toEqual(['a', 'b', 'c', 'd', 'me']);
	});

	it('changes nothing when it comes again, alone or with what is new', async () => {
		const [device, one] = [await member(), writer()];
		const parcels = ordered([one.parcel('a', 'b'), one.parcel('c')]);
		await device.replica.receive(parcels);
		const before = await disk(device);
		expect(await device.replica.receive(parcels)).toEqual({ kind: 'taken', events: 0 });
		expect(await disk(device)).toEqual(before);
		const more = [parcels[1]!, ...ordered([one.parcel('d')], 3)];
		expect(await device.replica.receive(more)).toEqual({ kind: 'taken', events: 1 });
		expect(await whos(device)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('comes back to its writer without being doubled', async () => {
		const device = await member();
		const events = await device.record(arrival('a'), arrival('b'));
		const own = new ChainWriter(ID, device.keys);
		const parcels = ordered([own.sealed(events.map((event) => ({ event })))]);
		expect(await device.replica.receive(parcels)).toEqual({ kind: 'taken', events: 0 });
		expect(await whos(device)).toEqual(['a', 'b']);
		expect(await device.replica.chain(device.device)).toMatchObject({ seq: 2 });
	});

	it('waits for what was left out before it', async () => {
		const [device, one] = [await member(), writer()];
		one.parcel('a');
		const late = ordered([one.parcel('b')], 1);
		expect(await device.replica.receive(late)).toEqual({ kind: 'gap' });
		expect(await whos(device)).toEqual([]);
	});

	it('may be of a device without a key, under the seal of one that vouches', async () => {
		const [device, vouched] = [await member(), writer('old-tablet')];
		expect(await device.replica.receive(ordered([vouched.parcel('a')]))).toMatchObject({
			kind: 'taken'
		});
	});

	it('is told as not saved where the disk is full, and nothing of it is kept', async () => {
		const [device, one] = [await member(), writer()];
		const database = device.database();
		await database.open();
		const store = Object.getPrototypeOf(
			database.backendDB().transaction('events').objectStore('events')
		) as IDBObjectStore;
		vi.spyOn(store, 'add').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		const received = await device.replica.receive(ordered([one.parcel('a')]));
		vi.restoreAllMocks();
		database.close();
		expect(received).toEqual({ kind: 'not-saved', cause: 'full' });
		expect(await device.replica.membership()).toMatchObject({ cursor: 0 });
	});
});

describe('what does not hold is not stored, and named', () => {
	const changed = (parcel: Parcel): Parcel => ({
		...parcel,
		links: parcel.links.map((link, at) =>
			at === 0 && 'event' in link ? { event: { ...link.event, ...arrival('forged') } } : link
		)
	});

	/** Each makes what a lying or broken hub sends to a device that holds `held` of the honest writer. */
	const lies: readonly (readonly [
		string,
		AlteredProblem,
		(honest: ChainWriter, held: Parcel) => Parcel[]
	])[] = [
		['an event was changed', 'chain-broken', (one) => [changed(one.parcel('b', 'c'))]],
		['an event was left out', 'chain-broken', (one) => (one.parcel('b'), [one.parcel('c')])],
		[
			'an event was left out inside a parcel',
			'chain-broken',
			(one) => {
				const parcel = one.parcel('b', 'c', 'd');
				return [{ ...parcel, links: parcel.links.toSpliced(1, 1) }];
			}
		],
		[
			'somebody else sealed it',
			'seal-wrong',
			(one) => [
				one.sealed(
					one.events('b').map((event) => ({ event })),
					nextKeys()
				)
			]
		],
		[
			'the signature is of another place',
			'seal-wrong',
			(one, held) => {
				const parcel = one.parcel('b');
				return [{ ...parcel, seal: { ...parcel.seal, signature: held.seal.signature } }];
			}
		],
		['what is held was changed', 'forked', (_, held) => [changed(held)]],
		[
			'one place is told in two ways',
			'forked',
			(one) => {
				const parcel = one.parcel('b');
				return [parcel, changed(parcel)];
			}
		],
		[
			'what is held is said to be refused',
			'forked',
			(one, held) => {
				const refused: RefusedEvent = {
					...{ seq: 1, digest: 'f'.repeat(64), problem: 'malformed', path: '' }
				};
				return [{ ...held, links: [{ refused }] }, one.parcel('b')];
			}
		],
		[
			'an event makes no sense',
			'malformed',
			(one) => [
				one.sealed(
					one.events('b').map((event) => ({ event: { ...event, data: {} } as typeof event }))
				)
			]
		],
		[
			'an event is of another congress',
			'other-congress',
			(one) => [
				one.sealed(
					one.events('b').map((event) => ({ event: { ...event, congressId: 'x' as CongressId } }))
				)
			]
		]
	];

	it.each(lies)('%s: %s', async (_, problem, lie) => {
		const [device, one, other] = [await member(), writer(), writer()];
		const first = one.parcel('a');
		await device.replica.receive(ordered([first, other.parcel('y')]));
		const before = await disk(device);
		// What another device honestly wrote, in the same delivery, is not taken either.
		const sent = ordered([other.parcel('z'), ...lie(one, first)], 2);
		expect(await device.replica.receive(sent)).toMatchObject({
			kind: 'altered',
			altered: { problem, deviceId: one.device }
		});
		expect(await disk(device)).toEqual(before);
	});

	it('a chain once under its own seal is never taken under another’s', async () => {
		const device = await member();
		const keys = nextKeys();
		const own = new ChainWriter(ID, keys);
		await device.replica.receive(ordered([own.parcel('a')]));
		const links = own.events('forged').map((event) => ({ event }));
		const vouched = ordered([own.sealed(links, nextKeys())], 1);
		expect(await device.replica.receive(vouched)).toMatchObject({
			altered: { problem: 'seal-wrong' }
		});
	});

	it('an own act told otherwise than this device wrote it', async () => {
		const device = await member();
		const [event] = await device.record(arrival('a'));
		const forger = new ChainWriter(ID, device.keys);
		const lie = ordered([forger.sealed([{ event: { ...event!, ...arrival('b') } }])]);
		expect(await device.replica.receive(lie)).toMatchObject({ altered: { problem: 'forked' } });
		expect(await whos(device)).toEqual(['a']);
	});
});

describe('an act that the hub did not take', () => {
	it('moves out of the log, keeps its words, and the chain goes on over its digest', async () => {
		const device = await member();
		const [first, second] = await device.record(arrival('a'), arrival('b'));
		const own = new ChainWriter(ID, device.keys);
		own.sealed([first!, second!].map((event) => ({ event })));
		await device.replica.acknowledge(
			[{ deviceId: device.device, ...own.head, sealedBy: device.device }],
			[{ deviceId: device.device, seq: 2, problem: 'role-may-not', path: '' }]
		);
		expect(await whos(device)).toEqual(['a']);
		expect(await device.refused()).toMatchObject([
			{ seq: 2, problem: 'role-may-not', event: second, digest: digestOf(second!) }
		]);
		const [third] = await device.record(arrival('c'));
		expect(third).toMatchObject({ seq: 3 });
		const sent = own.sealed([{ event: third! }]);
		expect(await device.replica.receive(ordered([sent], 0))).toMatchObject({ kind: 'taken' });
		expect(await device.replica.chain(device.device)).toMatchObject({ seq: 3 });
	});

	it('is known as refused from the stream too, whoever wrote it', async () => {
		const [device, one] = [await member(), writer()];
		const [mine] = await device.record(arrival('mine'));
		const [theirs] = one.events('theirs');
		const place = (event: typeof mine): RefusedEvent => ({
			...{ seq: 1, digest: digestOf(event!), problem: 'role-may-not', path: '' }
		});
		const own = new ChainWriter(ID, device.keys);
		const parcels = ordered([
			own.sealed([{ refused: place(mine) }]),
			one.sealed([{ refused: place(theirs) }])
		]);
		expect(await device.replica.receive(parcels)).toEqual({ kind: 'taken', events: 0 });
		expect(await whos(device)).toEqual([]);
		// Only what lies here with its words is shown.
		expect(await device.refused()).toMatchObject([{ event: mine }]);
		expect(await device.replica.receive(ordered([one.parcel('next')], 2))).toEqual({
			kind: 'taken',
			events: 1
		});
	});

	it('comes back into the log where another hub takes it', async () => {
		const device = await member();
		const [event] = await device.record(arrival('a'));
		const refused: RefusedEvent = {
			...{ seq: 1, digest: digestOf(event!), problem: 'unknown-type', path: '' }
		};
		const told = new ChainWriter(ID, device.keys);
		await device.replica.receive(ordered([told.sealed([{ refused }])]));
		expect(await whos(device)).toEqual([]);
		await device.enrol('token of another hub');
		const again = new ChainWriter(ID, device.keys);
		await device.replica.receive(ordered([again.sealed([{ event: event! }])]));
		expect(await whos(device)).toEqual(['a']);
		expect(await device.refused()).toEqual([]);
	});
});
