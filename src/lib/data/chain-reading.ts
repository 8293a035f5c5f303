import type { DeviceId } from '$lib/core/basics/ids';
import { seqOf, type Link } from '$lib/wire/parcel';
import type { Seal } from '$lib/wire/seal';
import {
	isEvent,
	withoutPosition,
	type CongressDatabase,
	type RefusedRow
} from './congress-database';

const FIRST = 0;
const LAST = Number.MAX_SAFE_INTEGER;

function linkOf({ seq, digest, problem, path }: RefusedRow): Link {
	return { refused: { seq, digest, problem, path } };
}

/** The next links of a device's chain after a place: its events as stored, and the places of refused ones. */
export async function linksAfter(
	{ events, refused }: CongressDatabase,
	device: DeviceId,
	seq: number,
	count: number
): Promise<Link[]> {
	const [rows, notTaken] = await Promise.all([
		events
			.where('[deviceId+seq]')
			.between([device, seq], [device, LAST], false)
			.limit(count)
			.toArray(),
		refused
			.where('[deviceId+seq]')
			.between([device, seq], [device, LAST], false)
			.limit(count)
			.toArray()
	]);
	const said = rows.filter(isEvent).map((row): Link => ({ event: withoutPosition(row) }));
	const links = [...said, ...notTaken.map(linkOf)].sort((one, other) => seqOf(one) - seqOf(other));
	return links.slice(0, count);
}

/** The last place of a device's chain that this device holds; 0 before the first. */
export async function lastPlace(
	{ events, refused }: CongressDatabase,
	device: DeviceId
): Promise<number> {
	const [row, out] = await Promise.all([
		events.where('[deviceId+seq]').between([device, FIRST], [device, LAST]).last(),
		refused.where('[deviceId+seq]').between([device, FIRST], [device, LAST]).last()
	]);
	return Math.max(row && isEvent(row) ? row.seq : 0, out?.seq ?? 0);
}

/** Every device of which this one holds an event, found by leaping from one to the next. */
export async function devicesHeld({ events }: CongressDatabase): Promise<DeviceId[]> {
	const devices: DeviceId[] = [];
	for (let after = ''; ; after = devices.at(-1)!) {
		const row = await events.where('[deviceId+seq]').above([after, LAST]).first();
		if (!row || !isEvent(row)) return devices;
		devices.push(row.deviceId);
	}
}

/** Seals over a chain after a place, by its own device, in order. */
export async function ownSealsAfter(
	{ seals }: CongressDatabase,
	device: DeviceId,
	seq: number
): Promise<{ readonly seq: number; readonly seal: Seal }[]> {
	const rows = await seals
		.where('[deviceId+seq]')
		.between([device, seq], [device, LAST], false)
		.toArray();
	return rows.filter(({ seal }) => seal.by === device);
}
