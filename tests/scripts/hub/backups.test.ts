import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Backups, backupsIn, writeBackup } from '../../../scripts/hub/backups.js';
import { BadCopy, checkCopy } from '../../../scripts/hub/copy-check.js';
import { FolderHasData, NoSuchBackup, restore, storeFile } from '../../../scripts/hub/restore.js';
import { withDatabase } from '../../../scripts/hub/sqlite.js';
import { openSqlite } from '$lib/server/store/sqlite';
import { CONGRESS, TestHub } from '$lib/testing/hub-congress';
import { HubDevice, NOON } from '$lib/testing/hub-device';

const NOTHING = new Map<string, number>();

let home: string;
let folder: string;
let usb: string;
let hub: TestHub;
let organiser: HubDevice;

beforeEach(async () => {
	home = mkdtempSync(join(tmpdir(), 'kiem-phieu-backup-'));
	folder = join(home, 'hub');
	usb = join(home, 'usb stick, chị Hoa’s');
	hub = await TestHub.on(await openSqlite(folder));
	organiser = new HubDevice(1, CONGRESS);
	await hub.publish(organiser);
	await hub.push(organiser, [organiser.arrivals(20)]);
});

afterEach(async () => {
	await hub.hub.close();
	rmSync(home, { recursive: true });
});

const store = () => storeFile(folder);
const tamper = (file: string, sql: string) =>
	withDatabase(file, async (copy) => void (await copy.exec(sql)));

describe('a backup of a running hub', () => {
	it('holds everything, and a new hub goes on from it as one that began again', async () => {
		const name = await writeBackup(store(), usb, NOON);
		const { epoch } = hub.hub.store;
		const kept = await hub.stored();
		await restore(join(usb, name), join(home, 'new'));

		const next = await TestHub.on(await openSqlite(join(home, 'new')));
		expect(await next.stored()).toEqual(kept);
		expect(next.hub.store.epoch).not.toBe(epoch);
		await next.push(organiser, [organiser.arrivals(1)]);
		expect((await next.stored()).at(-1)?.position).toBe(21);
		await next.hub.close();
		// Told under its own epoch, a device of before is not skipped.
		expect(hub.hub.store.epoch).toBe(epoch);
	});

	it('can be made while others write, and is whole then too', async () => {
		const writing = (async () => {
			for (let at = 0; at < 40; at += 1) await hub.push(organiser, [organiser.arrivals(5)]);
		})();
		for (let at = 0; at < 3; at += 1) await writeBackup(store(), usb, NOON + at);
		await writing;
		expect(backupsIn(usb)).toHaveLength(3);
		for (const name of backupsIn(usb))
			await expect(checkCopy(join(usb, name), store(), NOTHING)).resolves.toBeUndefined();
	});

	it('of which the last three stay, in the order they were made, whatever the clock says', async () => {
		for (const now of [NOON, NOON - 86_400_000, NOON + 1, NOON + 2, NOON - 5])
			await writeBackup(store(), usb, now);
		expect(backupsIn(usb).map((name) => name.slice(0, 15))).toEqual([
			'kiem-phieu-0003',
			'kiem-phieu-0004',
			'kiem-phieu-0005'
		]);
		expect(readdirSync(usb)).toHaveLength(3);
	});
});

describe('a copy that came out wrong', () => {
	const WRONGS = {
		'a link is missing': ['delete from links where position = 7', 'positions'],
		'the last one is': ['delete from links where position = 20', 'seals'],
		'a chain leaps': ['update links set seq = 30 where position = 20', 'chains'],
		'a congress is': ['pragma foreign_keys = off; delete from congresses', 'congresses'],
		'a letter of an event differs': [
			`update links set body = replace(body, '"p3"', '"p4"') where position = 3`,
			'links'
		]
	} as const;

	it.each(Object.entries(WRONGS))('is noticed where %s', async (_name, [sql, what]) => {
		const copy = join(usb, await writeBackup(store(), usb, NOON));
		await tamper(copy, sql);
		const wrong = checkCopy(copy, store(), new Map([[CONGRESS, 20]]));
		await expect(wrong).rejects.toMatchObject({ what });
	});

	it('is noticed where it is of another hour', async () => {
		const copy = join(usb, await writeBackup(store(), usb, NOON));
		await hub.push(organiser, [organiser.arrivals(1)]);
		const wrong = checkCopy(copy, store(), new Map([[CONGRESS, 21]]));
		await expect(wrong).rejects.toMatchObject({ what: 'older' });
	});

	it('is not restored from, nor is a broken file or something else', async () => {
		const copy = join(usb, await writeBackup(store(), usb, NOON));
		const into = join(home, 'new');
		const bytes = readFileSync(copy);
		writeFileSync(join(usb, 'half.sqlite'), bytes.subarray(0, bytes.length / 2));
		writeFileSync(join(usb, 'letter.docx'), 'Kính gửi');
		await tamper(copy, 'delete from links where position = 7');
		for (const name of ['half.sqlite', 'letter.docx', backupsIn(usb)[0]!])
			await expect(restore(join(usb, name), into), name).rejects.toThrow(BadCopy);
		await expect(restore(join(usb, 'nothing'), into)).rejects.toThrow(NoSuchBackup);
		await expect(restore(copy, folder)).rejects.toThrow(FolderHasData);
	});
});

describe('the rounds of backups', () => {
	/** What was told after each round. */
	function rounds(folders: readonly string[]) {
		const told: { last: number | null; failing: readonly string[] }[] = [];
		return {
			told,
			backups: new Backups(
				store(),
				folders,
				(state) => told.push(state),
				() => NOON
			)
		};
	}

	it('write only what has changed, also after the hub was started again', async () => {
		const { backups } = rounds([usb]);
		await backups.round();
		await backups.round();
		const again = rounds([usb]);
		await again.backups.round();
		expect(again.told).toEqual([{ last: NOON, failing: [] }]);
		expect(backupsIn(usb)).toHaveLength(1);
		await hub.push(organiser, [organiser.arrivals(1)]);
		await rounds([usb]).backups.round();
		await hub.enter(new HubDevice(2, CONGRESS), 'teller');
		await backups.round();
		expect(backupsIn(usb)).toHaveLength(3);
	});

	it('an empty hub has nothing to back up', async () => {
		const empty = await openSqlite(join(home, 'empty'));
		await new Backups(storeFile(join(home, 'empty')), [usb], () => undefined).round();
		await empty.close();
		expect(() => readdirSync(usb)).toThrow();
	});

	it('a folder that fails is told, stops no other, and is tried again', async () => {
		writeFileSync(usb, 'no folder');
		const inside = join(folder, 'backups');
		const { told, backups } = rounds([usb, inside]);
		await backups.round();
		expect(told).toEqual([{ last: NOON, failing: [usb] }]);
		expect(backupsIn(inside)).toHaveLength(1);
		rmSync(usb);
		await backups.round();
		expect(told[1]).toEqual({ last: NOON, failing: [] });
		expect(backupsIn(usb)).toHaveLength(1);
		rmSync(usb, { recursive: true });
		await backups.round();
		expect(backupsIn(usb)).toHaveLength(1);
	});

	it('what a killed hub left unfinished does no harm', async () => {
		await writeBackup(store(), usb, NOON);
		writeFileSync(join(usb, 'kiem-phieu-unfinished.sqlite'), 'half');
		writeFileSync(join(usb, 'kiem-phieu-unfinished.sqlite-journal'), 'half a journal');
		await hub.push(organiser, [organiser.arrivals(1)]);
		const name = await writeBackup(store(), usb, NOON);
		await checkCopy(join(usb, name), store(), new Map([[CONGRESS, 21]]));
		expect(readdirSync(usb)).toHaveLength(2);
	});
});
