import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql, SqliteDialect } from 'kysely';
import SqliteDatabase from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { MIGRATIONS, migrate } from './migrations';
import { openSqlite } from './sqlite';
import type { Tables } from './tables';

let home: string;
beforeAll(() => (home = mkdtempSync(join(tmpdir(), 'kiem-phieu-earlier-'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The rows of a hub that has taken two parcels, as an earlier program kept them. */
async function rowsFrom(device: HubDevice) {
	const folder = join(home, 'now');
	const hub = await TestHub.on(await openSqlite(folder));
	await hub.publish(device);
	await hub.push(device, [device.arrivals(2)]);
	await hub.push(device, [device.arrivals(1)]);
	const { db } = hub.hub.store;
	const rows = {
		links: await db.selectFrom('links').selectAll().execute(),
		devices: await db.selectFrom('devices').selectAll().execute(),
		stored: await hub.stored()
	};
	await hub.hub.close();
	return rows;
}

describe('a store of the program that kept heads and positions beside the log', () => {
	it('goes on where it was', async () => {
		const device = new HubDevice(1, CONGRESS);
		const { links, devices, stored } = await rowsFrom(device);
		const folder = join(home, 'earlier');
		mkdirSync(folder);
		const database = new SqliteDatabase(join(folder, 'hub.sqlite'));
		const earlier = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
		const before = Object.entries(MIGRATIONS).filter(([name]) => name < '0003');
		await migrate(earlier, Object.fromEntries(before));
		await sql`insert into congresses (id, position, made) values (${CONGRESS}, 3, 0)`.execute(
			earlier
		);
		await earlier.insertInto('devices').values(devices).execute();
		await earlier.insertInto('links').values(links).execute();
		await sql`insert into chains values (${CONGRESS}, ${device.deviceId}, 3, ${device.head.hash}, ${device.deviceId})`.execute(
			earlier
		);
		await earlier.destroy();

		const hub = await TestHub.on(await openSqlite(folder));
		expect(await hub.stored()).toEqual(stored);
		expect(await hub.push(device, [device.arrivals(1)])).toMatchObject({
			value: { held: [{ seq: 4 }] }
		});
		expect(await hub.stored()).toMatchObject([{ position: 4, links: [{}, {}, {}, {}] }]);
		await hub.hub.close();
	});
});
