import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { seeded } from '$lib/sample/seeded';
import { OwnPostgres } from '$lib/testing/own-postgres';
import { CuttingProxy } from './cutting-proxy';
import { HubProcess, type HubPlace } from './hub-process';
import { LoadedCongress, type Progress } from './loaded-congress';

/** `npm run soak` raises the number; round n is the same everywhere. */
const ROUNDS = Number(process.env['KIEM_PHIEU_HUB_ROUNDS'] ?? 3);
const MINUTES = 60_000;
/** Trouble falls within these, in ms, after a parcel that the seed chooses. */
const LONGEST_DELAY = 12;
const MOST_CUTS = 6;

/** Read by `npm run soak` from the report. */
declare module 'vitest' {
	interface TaskMeta {
		rounds?: number;
		acknowledged?: number;
	}
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A moment under the load: after a parcel, and then some. */
async function moment({ reached, parcels }: Progress, below: (most: number) => number) {
	await reached(below(parcels));
	await later(below(LONGEST_DELAY * 1000) / 1000);
}

describe.each(['sqlite', 'postgresql'])('a hub in trouble, on %s', (engine) => {
	let home: string;
	let postgres: OwnPostgres | null = null;
	let place: HubPlace;
	let hub: HubProcess;

	beforeAll(async () => {
		if (engine === 'postgresql') postgres = await OwnPostgres.start();
	});
	afterAll(() => postgres?.stop());

	beforeEach(async () => {
		home = mkdtempSync(join(tmpdir(), 'kiem-phieu-trouble-'));
		const folder = join(home, 'hub');
		place = postgres ? { folder, database: await postgres.database() } : { folder };
		hub = await HubProcess.start(place);
	});
	afterEach(async () => {
		await hub.kill();
		rmSync(home, { recursive: true });
	});

	test(
		`nothing acknowledged is lost or doubled when it is killed, ${ROUNDS} rounds`,
		async ({ task }) => {
			const congresses: LoadedCongress[] = [];
			for (let round = 1; round <= ROUNDS; round += 1) {
				const below = seeded(round);
				const congress = await LoadedCongress.on(hub.address, `killed-${round}` as CongressId);
				await congress.carry(round, async (progress) => {
					await moment(progress, below);
					await hub.kill();
					hub = await HubProcess.start(place, hub.port);
				});
				await congress.check();
				congresses.push(congress);
			}
			for (const congress of congresses) await congress.checkAgain();
			task.meta.rounds = ROUNDS;
			task.meta.acknowledged = congresses.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
			expect(await hub.stop()).toBe(0);
			hub = await HubProcess.start(place);
		},
		ROUNDS * MINUTES
	);

	test(
		`nor when the network is cut and healed, ${ROUNDS} rounds`,
		async ({ task }) => {
			const proxy = await CuttingProxy.to(hub.port);
			let acknowledged = 0;
			for (let round = 1; round <= ROUNDS; round += 1) {
				const below = seeded(1000 + round);
				const congress = await LoadedCongress.on(proxy.address, `cut-${round}` as CongressId);
				await congress.carry(round, async (progress) => {
					for (let cuts = 1 + below(MOST_CUTS); cuts > 0; cuts -= 1) {
						await moment(progress, below);
						proxy.cut();
						await later(below(LONGEST_DELAY * 2));
						proxy.heal();
					}
				});
				await congress.check();
				acknowledged += congress.acknowledged;
			}
			await proxy.stop();
			Object.assign(task.meta, { rounds: ROUNDS, acknowledged });
			expect(acknowledged).toBeGreaterThan(0);
		},
		ROUNDS * MINUTES
	);
});
