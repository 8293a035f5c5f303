import { expect, it, vi } from 'vitest';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { useOwnDirectory } from '$lib/testing/own-directory';
import { arrivals } from '$lib/testing/stamped';
import {
	deviceId,
	enterCongress,
	listCongresses,
	removeCongress,
	unlistedCongresses
} from './directory';
import { EventLog } from './event-log';

const ID = 'directory test' as CongressId;

useOwnDirectory();

function entry(id: CongressId, openedAt: number) {
	return { id, name: `congress ${id}`, illustration: false, openedAt };
}

it('gives the device one id, however many windows ask at once', async () => {
	const mint = vi.fn(() => `device ${mint.mock.calls.length}` as DeviceId);
	const ids = await Promise.all(Array.from({ length: 5 }, () => deviceId(mint)));
	expect(new Set(ids).size).toBe(1);
	expect(await deviceId(mint)).toBe(ids[0]);
	expect(mint).toHaveBeenCalledTimes(1);
});

it('lists the congress opened last first, each once', async () => {
	const other = 'another' as CongressId;
	await enterCongress(entry(ID, 1));
	await enterCongress(entry(other, 2));
	await enterCongress(entry(ID, 3));
	expect((await listCongresses()).map(({ id }) => id)).toEqual([ID, other]);
});

it('finds a congress that was stored and not listed', async () => {
	const shut = 'shut too soon' as CongressId;
	const log = new EventLog(shut);
	await log.append(0, arrivals(2));
	log.close();
	expect(await unlistedCongresses()).toContain(shut);
	await enterCongress(entry(shut, 1));
	expect(await unlistedCongresses()).not.toContain(shut);
	await removeCongress(shut);
	expect(await unlistedCongresses()).not.toContain(shut);
});

it('forgets a removed congress with its log', async () => {
	await enterCongress(entry(ID, 1));
	const log = new EventLog(ID);
	await log.append(0, arrivals(2));
	log.close();
	await removeCongress(ID);
	expect((await listCongresses()).map(({ id }) => id)).not.toContain(ID);
	const again = new EventLog(ID);
	expect(await again.readSince(0)).toEqual([]);
	again.close();
});
