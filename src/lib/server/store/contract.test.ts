import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeviceId } from '$lib/core/basics/ids';
import { seqOf, storedParcelSchema, type Parcel } from '$lib/wire/parcel';
import { chainStart } from '$lib/wire/chain';
import { seal } from '$lib/wire/seal';
import { fact } from '$lib/core/log/rule';
import { headAfter } from '$lib/testing/sealed';
import { given, TestHub, CONGRESS, OTHER_CONGRESS, parcelsIn } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { postgresSource, sqliteSource } from '$lib/testing/hub-stores';
import { following, positionsIn, readUntil } from '$lib/testing/hub-streams';
import { sql } from 'kysely';

describe.each([sqliteSource(), postgresSource()])('the store on $engine', (source) => {
	let hub: TestHub;
	let organiser: HubDevice;

	beforeAll(() => source.begin());
	afterAll(() => source.end());
	beforeEach(async () => {
		hub = await TestHub.on(await source.fresh());
		organiser = new HubDevice(1, CONGRESS);
		await hub.publish(organiser);
	});
	afterEach(() => hub.hub.close());

	it('gives back what was sent, each link in its place, and chains that hold', async () => {
		const teller = new HubDevice(2, CONGRESS);
		expect(await hub.push(organiser, [organiser.arrivals(3)])).toEqual({
			ok: true,
			value: { held: [{ deviceId: organiser.deviceId, seq: 3 }], refused: [] }
		});
		await hub.push(teller, [teller.arrivals(2)]);
		await hub.push(organiser, [organiser.arrivals(1)]);

		const parcels = await hub.stored();
		expect(parcels.map(({ position, links }) => [position, links.map(seqOf)])).toEqual([
			[3, [1, 2, 3]],
			[5, [1, 2]],
			[6, [4]]
		]);
		for (const parcel of parcels) expect(storedParcelSchema.safeParse(parcel).success).toBe(true);
		const start = chainStart(CONGRESS, organiser.deviceId);
		const head = headAfter(CONGRESS, start, parcels[0]!)!;
		expect(headAfter(CONGRESS, head, parcels[2]!)).toEqual(organiser.head);
	});

	it('keeps congresses apart, each with its own order', async () => {
		const other = new HubDevice(1, OTHER_CONGRESS);
		await hub.publish(other);
		await Promise.all([
			hub.push(organiser, [organiser.arrivals(2)]),
			hub.push(other, [other.arrivals(1)])
		]);
		expect((await hub.stored()).map(({ position }) => position)).toEqual([2]);
		expect((await hub.stored(OTHER_CONGRESS)).map(({ position }) => position)).toEqual([1]);
	});

	it('changes nothing when what is held comes again, whole, in part or twice at once', async () => {
		const first = organiser.arrivals(3);
		const more = organiser.arrivals(2);
		const both: Parcel = { ...more, links: [...first.links, ...more.links] };
		const held = { value: { held: [{ seq: 5 }], refused: [] } };

		await hub.push(organiser, [first]);
		expect(await hub.push(organiser, [first])).toMatchObject({ value: { held: [{ seq: 3 }] } });
		const answers = await Promise.all([
			hub.push(organiser, [both]),
			hub.push(organiser, [both]),
			hub.push(organiser, [more])
		]);
		for (const answer of answers) expect(answer).toMatchObject(held);
		expect(await hub.push(organiser, [first])).toMatchObject(held);
		expect((await hub.stored()).flatMap(({ links }) => links.map(seqOf))).toEqual([1, 2, 3, 4, 5]);
	});

	it('refuses what leaves a gap, differs from what is held, or is not sealed, and stores nothing of it', async () => {
		const first = organiser.arrivals(2);
		await hub.push(organiser, [first]);
		const gap = (organiser.arrivals(1), organiser.arrivals(1));
		const copy = new HubDevice(1, CONGRESS);
		copy.event(fact('DelegateArrived', { delegateId: 'another' as never }));
		const fork = copy.arrivals(2);
		const next = new HubDevice(1, CONGRESS);
		next.arrivals(2);
		const honest = next.arrivals(1);
		const forged = { ...honest, seal: { ...honest.seal, signature: first.seal.signature } };

		expect(await hub.push(organiser, [gap])).toEqual({
			ok: false,
			refused: { refused: 'sequence-gap', held: 2 }
		});
		expect(await hub.push(organiser, [fork])).toEqual({
			ok: false,
			refused: { refused: 'chain-broken', held: 2 }
		});
		expect(await hub.push(organiser, [forged])).toEqual({
			ok: false,
			refused: { refused: 'seal-wrong', held: 2 }
		});
		expect(await hub.stored()).toHaveLength(1);
	});

	it('takes a push whole or not at all', async () => {
		const good = organiser.arrivals(1);
		const teller = new HubDevice(2, CONGRESS);
		const gap = (teller.arrivals(1), teller.arrivals(1));
		expect(await hub.push(organiser, [good, gap])).toMatchObject({ ok: false });
		expect(await hub.stored()).toEqual([]);
		expect(await hub.push(organiser, [good])).toMatchObject({ ok: true });
	});

	it('keeps the place of an event it does not take, and says so as often as it is asked', async () => {
		const desk = new HubDevice(2, CONGRESS);
		const parcel = desk.sealed([
			desk.event(fact('DelegateArrived', { delegateId: 'p1' as never })),
			desk.event(fact('DelegateLeft', { delegateId: 'p1' as never }), { type: 'Unheard' as never }),
			desk.event(fact('DelegateLeft', { delegateId: 'p1' as never }))
		]);
		const refused = [{ deviceId: desk.deviceId, seq: 2, problem: 'unknown-type', path: '' }];
		expect(await hub.push(desk, [parcel], 'check-in')).toMatchObject({ value: { refused } });
		expect(await hub.push(desk, [parcel], 'organiser')).toMatchObject({ value: { refused } });
		const [stored] = await hub.stored();
		expect(stored?.links.map((link) => 'refused' in link)).toEqual([false, true, false]);
		expect(headAfter(CONGRESS, chainStart(CONGRESS, desk.deviceId), stored!)).toEqual(desk.head);
	});

	it('lets an organiser vouch for a device without a key, and for no other', async () => {
		const keyless = 'old-laptop' as DeviceId;
		const old = new HubDevice(3, CONGRESS);
		const member = new HubDevice(2, CONGRESS);
		await hub.enter(member, 'teller');

		const vouched = (device: HubDevice, deviceId: DeviceId, parcel: Parcel): Parcel => ({
			...parcel,
			deviceId,
			seal: seal(CONGRESS, deviceId, device.head, organiser.keys)
		});
		const asKeyless = new HubDevice(4, CONGRESS);
		Object.assign(asKeyless, { deviceId: keyless, head: chainStart(CONGRESS, keyless) });
		const ofKeyless = asKeyless.arrivals(2);

		expect(await hub.push(organiser, [vouched(asKeyless, keyless, ofKeyless)])).toMatchObject({
			ok: true
		});
		expect(
			await hub.push(organiser, [vouched(member, member.deviceId, member.arrivals(1))])
		).toMatchObject({ refused: { refused: 'seal-wrong' } });
		expect(await hub.push(organiser, [old.arrivals(1)])).toMatchObject({ ok: true });
		expect(await hub.push(organiser, [vouched(old, old.deviceId, old.arrivals(1))])).toMatchObject({
			refused: { refused: 'seal-wrong' }
		});
	});

	it('shows a reader every position, in order, while many write at once', async () => {
		const devices = Array.from({ length: 8 }, (_, at) => new HubDevice(10 + at, CONGRESS));
		const stream = readUntil(await following(0, hub), 160);
		const writing = devices.map(async (device) => {
			for (let round = 0; round < 10; round += 1) await hub.push(device, [device.arrivals(2)]);
		});
		await Promise.all(writing);
		const positions = positionsIn(await stream);
		expect(positions).toEqual(Array.from({ length: 160 }, (_, at) => at + 1));
	});

	it('resumes where a reader left off, and is the same to one who comes late', async () => {
		const late = organiser.arrivals(2);
		await hub.push(organiser, [late]);
		await hub.push(organiser, [organiser.arrivals(1)]);
		expect(parcelsIn(await readUntil(await following(2, hub), 1))[0]).toMatchObject({
			position: 3
		});
		const all = parcelsIn(await readUntil(await following(0, hub), 3));
		expect(all.flatMap(({ links }) => links.map(seqOf))).toEqual([1, 2, 3]);
	});

	it('gives the last use of an invitation to one of two who come together', async () => {
		const code = await hub.code('teller', 3);
		const devices = Array.from({ length: 8 }, (_, at) => new HubDevice(20 + at, CONGRESS));
		const joined = await Promise.all(devices.map((device) => hub.join(device, code)));
		expect(joined.filter(({ ok }) => ok)).toHaveLength(3);
		const refused = joined.flatMap((one) => (one.ok ? [] : [one.refused.refused]));
		expect(new Set(refused)).toEqual(new Set(['code-used-up']));
	});

	it('lets the same device in again by the same code, and takes no second use', async () => {
		const code = await hub.code('teller', 1);
		const device = new HubDevice(2, CONGRESS);
		const first = given(await hub.join(device, code));
		const second = given(await hub.join(device, code));
		expect(second.token).not.toBe(first.token);
		await expect(hub.member(first)).rejects.toThrow('does not know');
		expect((await hub.member(second)).role).toBe('teller');
	});

	it('is what it was when it is opened again', async () => {
		await hub.push(organiser, [organiser.arrivals(2)]);
		const before = await hub.stored();
		await hub.hub.close();
		hub = await TestHub.on(await source.again());
		expect(await hub.stored()).toEqual(before);
		expect(await hub.push(organiser, [organiser.arrivals(1)])).toMatchObject({ ok: true });
	});

	it('is not opened by a program older than the one that last did', async () => {
		const { db } = hub.hub.store;
		const newer = { name: '9999-of-a-newer-program', timestamp: new Date(0).toISOString() };
		await sql`insert into kysely_migration (name, timestamp) values (${newer.name}, ${newer.timestamp})`.execute(
			db
		);
		await hub.hub.close();
		await expect(source.again()).rejects.toThrow('could not be brought up to date');
		hub = await TestHub.on(await source.fresh());
	});
});

describe('one folder', () => {
	const source = sqliteSource();
	beforeAll(() => source.begin());
	afterAll(() => source.end());

	it('is open to one hub at a time', async () => {
		const first = await source.fresh();
		await expect(source.again()).rejects.toThrow('Another hub is running on this folder');
		await first.close();
		await (await source.again()).close();
	});
});
