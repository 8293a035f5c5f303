import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { arrivals } from '$lib/testing/stamped';
import { CongressDatabase } from './congress-database';
import { EventLog } from './event-log';

type Begin = (
	this: IDBDatabase,
	...options: Parameters<IDBDatabase['transaction']>
) => IDBTransaction;

const opened: EventLog[] = [];
let congresses = 0;

function freshId(): CongressId {
	congresses += 1;
	return `log test ${congresses} ${performance.timeOrigin}` as CongressId;
}

/** A log as one more window of this device opens it. */
function openLog(id: CongressId): EventLog {
	const log = new EventLog(id);
	opened.push(log);
	return log;
}

/** What a tab does: appends one after the other, and reads up whenever somebody was quicker. */
async function appendAll(log: EventLog, events: readonly LoggedEvent[]): Promise<number> {
	let position = 0;
	let timesBehind = 0;
	for (const event of events) {
		while ((await log.append(position, [event])) === 'behind') {
			timesBehind += 1;
			position += (await log.readSince(position)).length;
		}
		position += 1;
	}
	return timesBehind;
}

afterEach(() => {
	vi.restoreAllMocks();
	for (const log of opened.splice(0)) log.close();
});

describe('EventLog', () => {
	it('reads back what was appended, in order, from any position', async () => {
		const log = openLog(freshId());
		const events = arrivals(5);
		await log.append(0, events.slice(0, 1));
		await log.append(1, events.slice(1));
		expect(await log.readSince(0)).toEqual(events);
		expect(await log.readSince(3)).toEqual(events.slice(3));
		expect(await log.readSince(5)).toEqual([]);
	});

	it('keeps what was appended when the window closes', async () => {
		const id = freshId();
		const first = openLog(id);
		await first.append(0, arrivals(3));
		first.close();
		expect(await openLog(id).readSince(0)).toEqual(arrivals(3));
	});

	it('writes with strict durability and reads past no cache', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const log = openLog(freshId());
		await log.append(0, arrivals(1));
		await log.append(1, arrivals(3).slice(1));
		const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes.map(([, , options]) => options)).toEqual([
			{ durability: 'strict' },
			{ durability: 'strict' }
		]);
		const database = new CongressDatabase(log.id);
		expect(database._options.cache).toBe('disabled');
		database.close();
	});

	it('answers only once the transaction is complete', async () => {
		const order: string[] = [];
		const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin;
		// Dexie takes hold of the method when it opens, so the spy comes first.
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: IDBDatabase,
			...options
		) {
			const transaction = begin.apply(this, options);
			transaction.addEventListener('complete', () => order.push(`${transaction.mode} complete`), {
				capture: true
			});
			return transaction;
		});
		const log = openLog(freshId());
		await log.append(0, arrivals(1));
		order.push('answered');
		expect(order.slice(-2)).toEqual(['readwrite complete', 'answered']);
	});

	it('tells a window that decided on an old log that it is behind, and stores nothing of it', async () => {
		const id = freshId();
		const [one, other] = [openLog(id), openLog(id)];
		expect(await one.append(0, arrivals(1, 'one'))).toBe('stored');
		expect(await other.append(0, arrivals(1, 'other'))).toBe('behind');
		expect(await other.readSince(0)).toEqual(arrivals(1, 'one'));
	});

	it('stores all of a bulk or nothing', async () => {
		const id = freshId();
		const [one, other] = [openLog(id), openLog(id)];
		await one.append(0, arrivals(2, 'one'));
		expect(await other.append(1, arrivals(4, 'other'))).toBe('behind');
		expect(await one.readSince(0)).toEqual(arrivals(2, 'one'));
	});

	it('stores no event of a device twice, at whatever position', async () => {
		const id = freshId();
		const log = openLog(id);
		await log.append(0, arrivals(2));
		expect(await log.append(2, arrivals(1, 'device-one', 2))).toBe('behind');
		expect(await log.readSince(0)).toEqual(arrivals(2));
	});

	it('loses and doubles nothing when two windows append at once', async () => {
		const id = freshId();
		const [one, other] = [openLog(id), openLog(id)];
		const [ones, others] = [arrivals(60, 'one'), arrivals(60, 'other')];
		const behind = await Promise.all([appendAll(one, ones), appendAll(other, others)]);
		const stored = await openLog(id).readSince(0);
		expect(behind[0] + behind[1]).toBeGreaterThan(0);
		expect(stored).toHaveLength(120);
		expect(stored.filter(({ deviceId }) => deviceId === ones[0]?.deviceId)).toEqual(ones);
		expect(stored.filter(({ deviceId }) => deviceId === others[0]?.deviceId)).toEqual(others);
	});

	it('tells the other windows that the log grew, and not the one that wrote', async () => {
		const id = freshId();
		const [one, other] = [openLog(id), openLog(id)];
		const mine = vi.fn();
		one.onGrown(mine);
		const grown = new Promise<void>((resolve) => other.onGrown(() => resolve()));
		await one.append(0, arrivals(1));
		await grown;
		expect(await other.readSince(0)).toEqual(arrivals(1));
		expect(mine).not.toHaveBeenCalled();
	});

	it('is full, and never behind, when the browser refuses one row of many for want of room', async () => {
		const log = openLog(freshId());
		const events = arrivals(4);
		await log.append(0, events.slice(0, 1));
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		expect(await log.append(1, events.slice(1))).toBe('full');
		expect(await log.append(1, events.slice(1, 2))).toBe('full');
		vi.restoreAllMocks();
		expect(await log.readSince(0)).toEqual(events.slice(0, 1));
	});
});
