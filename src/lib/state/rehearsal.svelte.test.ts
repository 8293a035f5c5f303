import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { countBox } from '$lib/core/contest/decide';
import { claimBatch, proveZero, recordBallot } from '$lib/core/counting/decide';
import { databaseName } from '$lib/data/congress-database';
import { readDevice } from '$lib/data/device-export';
import { listCongresses } from '$lib/data/directory';
import { EventLog } from '$lib/data/event-log';
import { useOwnDirectory } from '$lib/testing/own-directory';
import { COMMITTEE, listed } from '$lib/testing/small-congress';
import { desk } from './congress-desk.svelte';
import { mintId } from './mint';
import { OpenCongress } from './open-congress.svelte';
import { keptRehearsals, rehearsalIn, startRehearsal, wipeRehearsal } from './rehearsal';

const contestId = COMMITTEE.id;
useOwnDirectory();

const TELLER = { role: 'teller', name: 'Đỗ Thị Hà' } as const;

/** The small congress with its tellers, on the desk of this window. */
async function realCongress(): Promise<OpenCongress> {
	const id = mintId<CongressId>();
	const made = await desk.create(id, listed().events);
	expect(made.ok).toBe(true);
	return desk.congress!;
}

/** Its rehearsal, with two ballots keyed: the first as the paper shows it, the second otherwise. */
async function rehearsalOf(real: OpenCongress): Promise<OpenCongress> {
	expect((await startRehearsal(real, contestId, '4271', 20)).ok).toBe(true);
	const rehearsal = desk.congress!;
	const { papers } = rehearsalIn(rehearsal.state)!.box;
	await rehearsal.act(proveZero, { contestId, by: [TELLER.name, 'Vũ Hữu Giang'] }, TELLER);
	await rehearsal.act(countBox, { contestId, returned: 20 }, TELLER);
	const entry = { contestId, batch: 1, entry: 1 as const };
	await rehearsal.act(claimBatch, { ...entry, by: TELLER.name, handedOver: false }, TELLER);
	const { marks, ground, doubt } = papers[0]!;
	await rehearsal.act(recordBallot, { ...entry, position: 1, marks, ground, doubt }, TELLER);
	const wrong = papers[1]!.marks === 'xxx..' ? 'xx...' : 'xxx..';
	const kept = await rehearsal.act(recordBallot, { ...entry, position: 2, marks: wrong }, TELLER);
	expect(kept.ok).toBe(true);
	return rehearsal;
}

async function databases(): Promise<(string | undefined)[]> {
	return (await indexedDB.databases()).map(({ name }) => name);
}

afterEach(async () => {
	for (const { id } of await listCongresses()) await desk.remove(id);
});

describe('a rehearsal on this device', () => {
	it('lies beside the congress it rehearses, in a database and a list of its own', async () => {
		const real = await realCongress();
		const before = real.state.log.position;
		const rehearsal = await rehearsalOf(real);
		expect(rehearsal.id).not.toBe(real.id);
		expect(await databases()).toEqual(
			expect.arrayContaining([databaseName(real.id), databaseName(rehearsal.id)])
		);
		expect(keptRehearsals(real.id).map(({ id }) => id)).toEqual([rehearsal.id]);
		await desk.open(real.id);
		expect(desk.congress?.state.log.position).toBe(before);
	});

	it('is never what a window opens by itself', async () => {
		const real = await realCongress();
		await rehearsalOf(real);
		desk.clear();
		// What test files beside this one store in the same browser is no congress of this device.
		vi.spyOn(Dexie, 'getDatabaseNames').mockResolvedValueOnce([]);
		await desk.start();
		expect(desk.congress?.id).toBe(real.id);
	});
});

describe('the wiping', () => {
	it('leaves nothing on the device but the record in the real congress', async () => {
		const real = await realCongress();
		const rehearsal = await rehearsalOf(real);
		expect(await wipeRehearsal(rehearsal)).toMatchObject({ ok: true });

		expect(await databases()).not.toContain(databaseName(rehearsal.id));
		expect((await listCongresses()).map(({ id }) => id)).toEqual([real.id]);
		expect(desk.congress?.id).toBe(real.id);
		expect(desk.congress?.state.rehearsals).toMatchObject([
			{
				rehearsalId: rehearsal.id,
				contestId,
				code: '4271',
				ballots: 20,
				people: [{ name: 'Đỗ Thị Hà', ballots: 2, wrong: 1 }]
			}
		]);
		const rows = (await readDevice()).flatMap(({ tables }) => Object.values(tables).flat());
		const naming = rows.filter((row) => JSON.stringify(row).includes(rehearsal.id));
		expect(naming).toMatchObject([{ type: 'RehearsalWiped', congressId: real.id }]);
	});

	it('lets another window go first, so that nothing it does brings the database back', async () => {
		const real = await realCongress();
		const rehearsal = await rehearsalOf(real);
		const log = new EventLog(rehearsal.id);
		const other = new OpenCongress(log, mintId());
		await other.open();
		const gone = new Promise<void>((resolve) => {
			log.onGone(() => {
				other.close();
				resolve();
			});
		});
		await wipeRehearsal(rehearsal);
		await gone;
		await other.open().catch(() => undefined);
		expect(await databases()).not.toContain(databaseName(rehearsal.id));
	});

	it('that was cut off after the record is begun again and records nothing twice', async () => {
		const real = await realCongress();
		const rehearsal = await rehearsalOf(real);
		const { id } = rehearsal;
		const stored = await new EventLog(id).readSince(0);
		await wipeRehearsal(rehearsal);
		// As if the power had gone before the deletion.
		const back = new EventLog(id);
		await back.append(0, stored);
		back.close();
		await desk.open(id);
		await wipeRehearsal(desk.congress!);
		expect(desk.congress?.id).toBe(real.id);
		expect(desk.congress?.state.rehearsals).toHaveLength(1);
		expect(await databases()).not.toContain(databaseName(id));
	});

	it('without the real congress here deletes all the same', async () => {
		const real = await realCongress();
		const rehearsal = await rehearsalOf(real);
		await desk.remove(real.id);
		expect(await wipeRehearsal(rehearsal)).toMatchObject({ ok: true });
		expect(await listCongresses()).toEqual([]);
		expect(await databases()).not.toContain(databaseName(rehearsal.id));
	});
});
