import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { arrivals } from '$lib/testing/stamped';
import { CongressDatabase, databaseName } from './congress-database';
import { readDevice } from './device-export';
import { enterCongress, removeCongress } from './directory';
import { EventLog } from './event-log';

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
			tables: { events: rows },
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
	expect((await exported(id))?.tables).toEqual({ events: [strange] });
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
