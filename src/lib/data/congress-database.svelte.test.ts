import Dexie from 'dexie';
import { expect, it } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { arrivals } from '$lib/testing/stamped';
import { databaseName } from './congress-database';
import { EventLog, readStored } from './event-log';
import { Replica } from './replica';

it('takes over the log of version 1 as it was, and goes on after it', async () => {
	const id = `upgrade ${performance.timeOrigin}` as CongressId;
	const events = arrivals(3);
	const shipped = new Dexie(databaseName(id));
	shipped.version(1).stores({ events: 'position, &[deviceId+seq]' });
	await shipped
		.table('events')
		.bulkAdd(events.map((event, at) => ({ ...event, position: at + 1 })));
	shipped.close();

	const log = new EventLog(id);
	expect(await log.news(0)).toEqual({ events, position: 3, refused: [], standing: null });
	const next = arrivals(1, 'device-one', 4);
	expect(await log.append(2, next)).toBe('behind');
	expect(await log.append(3, next)).toBe('stored');
	log.close();
	expect(await readStored(id)).toEqual([...events, ...next]);
	expect(await new Replica(id).onceWith((replica) => replica.membership())).toBeNull();
});
