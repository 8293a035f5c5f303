import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callHub, outcomeOf } from '$lib/testing/hub-caller';
import { CONGRESS, given, parcelsIn, TestHub } from '$lib/testing/hub-congress';
import { HubDevice } from '$lib/testing/hub-device';
import { readUntil } from '$lib/testing/hub-streams';
import { OwnPostgres } from '$lib/testing/own-postgres';
import { memberStream } from '../live/member-stream';
import type { OpenStream } from '../live/streams';
import { openPostgres } from './postgres';

let postgres: OwnPostgres;
let url: string;

beforeAll(async () => {
	postgres = await OwnPostgres.start();
	url = await postgres.database();
});
afterAll(() => postgres.stop());

/** Ends every connection to the database, as a network does or whoever restarts it. */
async function cutConnections(): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(
		'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
	);
	await client.end();
}

describe('a hub whose connections to PostgreSQL break', () => {
	it('hears again what the other processes say, and says busy while there is no database', async () => {
		const one = await TestHub.on(await openPostgres(url));
		const two = await TestHub.on(await openPostgres(url));
		const device = new HubDevice(1, CONGRESS);
		const admission = await one.publish(device);
		const stream = given(
			await memberStream(two.hub, await two.member(admission), { position: 0, epoch: null })
		) as OpenStream;
		await cutConnections();

		const parcel = device.arrivals(2);
		// A connection may still have been in use when it was cut: the device sends again.
		const first = await one.push(device, [parcel]).catch(() => one.push(device, [parcel]));
		expect(first).toMatchObject({ ok: true });
		expect(parcelsIn(await readUntil(stream, 1))[0]).toMatchObject({ position: 2 });

		await postgres.halt();
		const answer = await callHub(one.hub, 'GET', '/api/devices', admission);
		expect(answer.status).toBe(503);
		expect(await outcomeOf(answer)).toBe('busy');
		expect(one.troubles).toHaveLength(1);
		await one.hub.close();
		await two.hub.close();
	});
});
