import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { useOwnDirectory } from '$lib/testing/own-directory';
import { arrivals } from '$lib/testing/stamped';
import { deviceOf, keyPairOf } from '$lib/wire/seal';
import { CongressDatabase, databaseName } from './congress-database';
import { LEFT_OUT, readDevice } from './device-export';
import { enterCongress, removeCongress } from './directory';
import { EventLog } from './event-log';
import { keepPhotos } from './photos';
import { Replica } from './replica';

useOwnDirectory();

const freshId = (name: string) => `${name} ${performance.timeOrigin}` as CongressId;

async function exported(id: CongressId) {
	return (await readDevice()).find(({ name }) => name === databaseName(id));
}

it('gives every row of every database, in order, with its place', async () => {
	const ids = ['one', 'other'].map(freshId);
	const events = arrivals(3);
	for (const id of ids) {
		await enterCongress({ id, name: id, illustration: false, openedAt: 1 });
		const log = new EventLog(id);
		await log.append(0, events);
		log.close();
	}
	const rows = events.map((event, at) => ({ ...event, position: at + 1 }));
	for (const id of ids) {
		expect(await exported(id)).toEqual({
			name: databaseName(id),
			tables: { events: rows, membership: [], chains: [], seals: [], refused: [], photos: [] },
			problem: null
		});
	}
	const directory = (await readDevice()).find(({ name }) => name === 'directory');
	for (const id of ids)
		expect(directory?.tables['congresses']).toContainEqual(expect.objectContaining({ id }));
	for (const id of ids) await removeCongress(id);
});

it('gives rows that no version of this program could have written', async () => {
	const id = freshId('strange');
	const database = new CongressDatabase(id);
	const strange = { position: 1, deviceId: 'x', seq: 1, type: 'BallotSung', data: null };
	await database.table('events').add(strange);
	database.close();
	expect((await exported(id))?.tables).toMatchObject({ events: [strange] });
});

it('leaves out the key and the token of a membership, and nothing else of it', async () => {
	const id = freshId('member');
	const keys = keyPairOf(new Uint8Array(32).fill(7));
	const token = 'a token nobody else may have';
	const hub = 'https://hub.test';
	const deviceId = deviceOf(keys.publicKey);
	const membership = { hub, deviceId, keys, role: 'teller', token, clockOffset: 5 } as const;
	await new Replica(id).onceWith((replica) => replica.enrol(membership));
	const found = await exported(id);
	expect(found?.tables['membership']).toEqual([
		{
			key: 'hub',
			...membership,
			keys: { publicKey: keys.publicKey, secret: LEFT_OUT },
			token: LEFT_OUT,
			epoch: '',
			cursor: 0,
			isRevoked: false
		}
	]);
	const everything = JSON.stringify(await readDevice());
	for (const secret of [keys.secret, token]) expect(everything).not.toContain(secret);
});

it('says which pictures of ballots there are, and shows none', async () => {
	const id = freshId('photographed');
	await keepPhotos(id, new Map([['a'.repeat(64), Uint8Array.of(1, 2, 3)]]));
	expect((await exported(id))?.tables['photos']).toEqual([
		{ digest: 'a'.repeat(64), bytes: LEFT_OUT }
	]);
});

it('reads a congress that a later version of this program keeps in another shape', async () => {
	const id = freshId('later');
	const later = new Dexie(databaseName(id));
	later.version(7).stores({ events: 'position', notes: '++key' });
	await later.table('notes').add({ says: 'hello' });
	later.close();
	expect(await exported(id)).toMatchObject({ tables: { events: [], notes: [{ says: 'hello' }] } });
});

it('tells of a database that cannot be read, and gives the others', async () => {
	const [broken, whole] = [freshId('broken'), freshId('whole')];
	for (const id of [broken, whole]) {
		const log = new EventLog(id);
		await log.append(0, arrivals(1));
		log.close();
	}
	const open = IDBFactory.prototype.open.bind(indexedDB);
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((name, version) => {
		if (name === databaseName(broken)) throw new DOMException('damaged', 'NotReadableError');
		return open(name, version);
	});
	const found = await readDevice();
	vi.restoreAllMocks();
	const one = found.find(({ name }) => name === databaseName(broken));
	expect(one).toMatchObject({ tables: {} });
	expect(one?.problem).toContain('damaged');
	expect(found.find(({ name }) => name === databaseName(whole))?.tables['events']).toHaveLength(1);
});
