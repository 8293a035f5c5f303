import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBackup } from '../../scripts/hub/backups.js';
import { restore, storeFile } from '../../scripts/hub/restore.js';
import type { PersonId } from '$lib/core/basics/ids';
import { whereaboutsOf } from '$lib/core/check-in/attendance';
import { markArrived, undoCheckIn } from '$lib/core/check-in/decide';
import { openConflicts } from '$lib/core/conflict/conflict';
import { settleConflict } from '$lib/core/conflict/decide';
import { claimBatch, recordBallot } from '$lib/core/counting/decide';
import { keyOf } from '$lib/core/log/event-key';
import { openSqlite } from '$lib/server/store/sqlite';
import { Hall } from '$lib/testing/hall';
import { until, type HallDevice } from '$lib/testing/hall-device';
import { TestHub } from '$lib/testing/hub-congress';
import { convened, who } from '$lib/testing/small-congress';
import { boxed, entryOf } from '$lib/testing/small-count';
import type { Story } from '$lib/testing/story';

const HOUR = 3_600_000;

let home: string;
let folder: string;
let hall: Hall;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'kiem-phieu-hall-'));
	folder = join(home, 'hub');
});

afterEach(async () => {
	await hall.leave();
	expect(hall.hub.troubles).toEqual([]);
	await hall.hubStops();
	rmSync(home, { recursive: true });
});

async function begin(story: Story): Promise<HallDevice> {
	hall = await Hall.begun('hall', await TestHub.on(await openSqlite(folder)), story);
	await hall.allUpToDate();
	return hall.organiser;
}

/** All devices hold the same log, the hub's, and nothing in it twice. */
async function allAgree(): Promise<void> {
	const logs = await Promise.all(hall.devices.map(async (one) => (await one.events()).map(keyOf)));
	for (const log of logs) expect(log).toEqual(logs[0]);
	const held = (await hall.held()).map(keyOf);
	expect(held.toSorted()).toEqual(logs[0]!.toSorted());
	expect(new Set(held).size).toBe(held.length);
}

const arrives = (device: HallDevice, number: number) =>
	device.act(markArrived, { delegateId: who(number) });

async function isPresent(device: HallDevice, id: PersonId): Promise<boolean> {
	return whereaboutsOf((await device.state()).attendance.get(id)) === 'present';
}

async function openConflictsOn(device: HallDevice) {
	return openConflicts((await device.state()).log.conflicts);
}

describe('a hall whose network is bad', () => {
	it('The desk loses its link. For three hours it checks in delegates alone, while the second desk goes on. Then the link is back: both know everyone, and everyone is on the hub once.', async () => {
		await begin(convened());
		const [desk, other] = [await hall.joined('check-in'), await hall.joined('check-in')];
		await hall.allUpToDate();
		desk.line.drop();
		await desk.lineIs('waiting');
		for (const number of [1, 2, 3, 4, 5, 6]) {
			await arrives(desk, number);
			desk.around.pass(HOUR / 2);
		}
		await arrives(other, 7);
		expect(await isPresent(desk, who(7))).toBe(false);
		expect(desk.link!.report.waiting).toBe(6);
		await hall.allLinked();
		for (const number of [1, 6, 7])
			for (const device of hall.devices) expect(await isPresent(device, who(number))).toBe(true);
		expect(await openConflictsOn(other)).toEqual([]);
		await allAgree();
	});

	it('A tablet comes when half of the delegates have arrived. It knows all of them before it does anything.', async () => {
		const organiser = await begin(convened());
		for (const number of [1, 2, 3, 4, 5, 6]) await arrives(organiser, number);
		const late = await hall.joined('check-in');
		await hall.allUpToDate();
		expect(await isPresent(late, who(6))).toBe(true);
		await expect(arrives(late, 6)).rejects.toThrow('already-present');
		await arrives(late, 7);
		await hall.allUpToDate();
		expect(await isPresent(organiser, who(7))).toBe(true);
		await allAgree();
	});

	it('The answer to a push is lost, so the desk sends it again; another push arrives twice. The hub holds each arrival once.', async () => {
		await begin(convened());
		const desk = await hall.joined('check-in');
		await hall.allUpToDate();
		desk.line.fates.push('unanswered');
		await arrives(desk, 1);
		await desk.lineIs('waiting');
		expect(await hall.held()).toContainEqual(desk.recorded[0]);
		desk.line.fates.push('doubled');
		await arrives(desk, 2);
		await hall.allLinked();
		await allAgree();
		expect(await hall.held()).toEqual(expect.arrayContaining(desk.recorded));
	});

	it('The answer to a push is slow: the hub has told everyone before the desk hears that it was taken. Nobody notices.', async () => {
		const organiser = await begin(convened());
		const desk = await hall.joined('check-in');
		await hall.allUpToDate();
		desk.line.fates.push('slow');
		await arrives(desk, 1);
		await until(async () => expect(await isPresent(organiser, who(1))).toBe(true));
		await arrives(desk, 2);
		desk.line.letGo();
		await hall.allUpToDate();
		expect(await isPresent(organiser, who(2))).toBe(true);
		await allAgree();
	});

	it('Two pushes go astray and are given up; the desk sends all again, and only then do the first two arrive, the later before the earlier. Nothing is doubled, nothing undone.', async () => {
		await begin(convened());
		const desk = await hall.joined('check-in');
		await hall.allUpToDate();
		for (const number of [1, 2]) {
			desk.line.fates.push('wandering');
			await arrives(desk, number);
			desk.link!.wake();
			await until(() => expect(desk.line.fates).toEqual([]));
		}
		await desk.act(undoCheckIn, { delegateId: who(1), reason: 'Nhầm người' });
		desk.link!.wake();
		await hall.allUpToDate();
		const before = await hall.held();
		await desk.line.deliver();
		await hall.allUpToDate();
		expect(await hall.held()).toEqual(before);
		expect(await isPresent(hall.organiser, who(1))).toBe(false);
		expect(await isPresent(hall.organiser, who(2))).toBe(true);
		await allAgree();
	});
});

describe('clocks', () => {
	it('The desk’s clock is two hours ahead. It checks in a delegate; the organiser sees it and takes it back. The later act stands everywhere, though its clock is the earlier one.', async () => {
		const organiser = await begin(convened());
		const desk = await hall.joined('check-in', 2 * HOUR);
		await hall.allUpToDate();
		await arrives(desk, 1);
		await hall.allUpToDate();
		await organiser.act(undoCheckIn, { delegateId: who(1), reason: 'Nhầm người' });
		await hall.allUpToDate();
		for (const device of hall.devices) expect(await isPresent(device, who(1))).toBe(false);
		expect(await openConflictsOn(desk)).toEqual([]);
		await allAgree();
	});

	it('Somebody sets a tablet’s clock two hours ahead while it has no link. What it does meanwhile is stamped ahead; what others do afterwards comes after it all the same.', async () => {
		const organiser = await begin(convened());
		const desk = await hall.joined('check-in');
		await hall.allUpToDate();
		desk.line.drop();
		desk.around.pass(2 * HOUR);
		await arrives(desk, 1);
		await hall.allLinked();
		await organiser.act(undoCheckIn, { delegateId: who(1), reason: 'Nhầm người' });
		await arrives(organiser, 1);
		await hall.allUpToDate();
		const order = (await desk.events()).slice(-3).map(({ type }) => type);
		expect(order).toEqual(['DelegateArrived', 'CheckInUndone', 'DelegateArrived']);
		expect(await openConflictsOn(desk)).toEqual([]);
		const membership = await desk.replica.membership();
		expect(membership!.clockOffset).toBe(hall.hub.now - desk.around.now());
		await allAgree();
	});
});

describe('acts that did not know of each other', () => {
	it('Two desks check in one delegate. He counts once; both see that it happened twice, and a person settles it.', async () => {
		const organiser = await begin(convened());
		const [one, two] = [await hall.joined('check-in'), await hall.joined('check-in')];
		await hall.allUpToDate();
		for (const desk of [one, two]) desk.line.drop();
		await arrives(one, 1);
		await arrives(two, 1);
		await hall.allLinked();
		for (const device of hall.devices) {
			expect(await isPresent(device, who(1))).toBe(true);
			expect(await openConflictsOn(device)).toHaveLength(1);
		}
		const [conflict] = await openConflictsOn(organiser);
		expect([conflict!.events, conflict!.against].flat().map(keyOf).toSorted()).toEqual(
			[...one.recorded, ...two.recorded].map(keyOf).toSorted()
		);
		await organiser.act(settleConflict, { conflict: conflict!.id, ruling: 'keep', reason: '' });
		await hall.allUpToDate();
		for (const device of hall.devices) expect(await openConflictsOn(device)).toEqual([]);
		await allAgree();
	});

	it('Two tellers claim one batch while both are cut off; the second keys a ballot of it. The first claim stands, the other lies aside with its ballot, until the head teller takes it over.', async () => {
		await begin(boxed());
		const [one, two] = [await hall.joined('teller'), await hall.joined('teller', 1000)];
		const head = await hall.joined('head-teller');
		await hall.allUpToDate();
		for (const device of [one, two]) device.line.drop();
		const [first, second] = ['Vũ Hữu Giang', 'Đỗ Thị Hà'] as const;
		await one.act(claimBatch, { ...entryOf(1), by: first, handedOver: false });
		two.around.pass(1000);
		await two.act(claimBatch, { ...entryOf(1), by: second, handedOver: false });
		await two.act(recordBallot, { ...entryOf(1), position: 1, marks: '....x' });
		await hall.allLinked();
		const [conflict, ...more] = await openConflictsOn(head);
		expect(more).toEqual([]);
		expect(conflict!.events.map(keyOf)).toEqual(two.recorded.map(keyOf));
		await head.act(settleConflict, { conflict: conflict!.id, ruling: 'take', reason: 'Tập của Hà' });
		await hall.allUpToDate();
		for (const device of hall.devices) expect(await openConflictsOn(device)).toEqual([]);
		await allAgree();
	});
});

describe('who may say what', () => {
	it('The organiser revokes a desk. What it sent before stays; what it does afterwards stays on it, and reaches nobody.', async () => {
		const organiser = await begin(convened());
		const desk = await hall.joined('check-in');
		await hall.allUpToDate();
		await arrives(desk, 1);
		await hall.allUpToDate();
		expect(await organiser.client.revoke(desk.device)).toMatchObject({ ok: true });
		await desk.lineIs('revoked');
		await arrives(desk, 2);
		await desk.comesBack();
		await hall.allUpToDate([organiser]);
		expect(await isPresent(organiser, who(1))).toBe(true);
		expect(await isPresent(organiser, who(2))).toBe(false);
		expect(await isPresent(desk, who(2))).toBe(true);
		expect(await hall.held()).not.toContainEqual(desk.recorded[1]);
	});

	it('A revoked desk that was cut off hears of it when it comes back, and what waited stays on it.', async () => {
		const organiser = await begin(convened());
		const desk = await hall.joined('check-in');
		await hall.allUpToDate();
		desk.line.drop();
		await arrives(desk, 1);
		await organiser.client.revoke(desk.device);
		await desk.comesBack();
		await desk.lineIs('revoked');
		expect(await hall.held()).not.toContainEqual(desk.recorded[0]);
		expect(await isPresent(desk, who(1))).toBe(true);
	});

	it('A teller’s tablet says something only the door may say. Others never hear of it; the teller is told, and goes on.', async () => {
		const organiser = await begin(boxed());
		const teller = await hall.joined('teller');
		await hall.allUpToDate();
		await teller.act(undoCheckIn, { delegateId: who(1), reason: 'Nhầm người' });
		await teller.act(claimBatch, { ...entryOf(1), by: 'Đỗ Thị Hà', handedOver: false });
		await hall.allUpToDate();
		const problem = { seq: 1, problem: 'role-may-not' };
		expect(await teller.refused()).toMatchObject([{ ...problem, event: teller.recorded[0] }]);
		expect(await isPresent(organiser, who(1))).toBe(true);
		expect(await hall.held()).toContainEqual(teller.recorded[1]);
		await allAgree();
	});
});

describe('a hub that dies', () => {
	it('The hub stops in the middle of the count and starts again. The tablets go on meanwhile, and come back by themselves.', async () => {
		await begin(convened());
		const [one, two] = [await hall.joined('check-in'), await hall.joined('check-in')];
		await hall.allUpToDate();
		await hall.hubStops();
		for (const desk of [one, two]) await desk.lineIs('waiting');
		await arrives(one, 1);
		await arrives(two, 2);
		await hall.hubStarts(await openSqlite(folder));
		await hall.allLinked();
		await allAgree();
		expect(await hall.held()).toEqual(
			expect.arrayContaining([...one.recorded, ...two.recorded])
		);
	});

	it('The laptop burns. A new hub begins from this morning’s backup, which knows the devices but not their last acts; other acts take the places these had. Everybody ends with everything.', async () => {
		await begin(convened());
		const [one, two] = [await hall.joined('check-in'), await hall.joined('check-in')];
		await hall.allUpToDate();
		await arrives(one, 1);
		await hall.allUpToDate();
		const backup = await writeBackup(storeFile(folder), home, hall.hub.now);
		for (const number of [2, 3, 4]) await arrives(one, number);
		await hall.allUpToDate();
		await hall.hubStops();

		const fresh = join(home, 'new hub');
		await restore(join(home, backup), fresh);
		await hall.hubStarts(await openSqlite(fresh));
		// The second desk is the first to be back, with more acts than were lost.
		for (const desk of [one, hall.organiser]) desk.line.drop();
		for (const number of [5, 6, 7, 8, 9]) await arrives(two, number);
		await two.comesBack();
		await hall.allUpToDate([two]);
		await hall.allLinked();
		await allAgree();
		for (const number of [1, 2, 3, 4, 5, 9])
			for (const device of hall.devices) expect(await isPresent(device, who(number))).toBe(true);
	});
});
