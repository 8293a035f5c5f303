import type { DeviceId } from '$lib/core/basics/ids';
import { keyOf } from '$lib/core/log/event-key';
import { seqOf, type Parcel } from '$lib/wire/parcel';
import { isEvent, withoutPosition, type CongressDatabase } from './congress-database';
import type { Held } from './intake';

/** From the first to the last place of each chain that some parcels touch. */
function touchedBy(parcels: readonly Parcel[]): Map<DeviceId, [number, number]> {
	const touched = new Map<DeviceId, [number, number]>();
	for (const { deviceId, links } of parcels) {
		const [first, last] = [seqOf(links[0]!), seqOf(links.at(-1)!)];
		const [from, to] = touched.get(deviceId) ?? [first, last];
		touched.set(deviceId, [Math.min(from, first), Math.max(to, last)]);
	}
	return touched;
}

/** Reads, inside the transaction that will store them, what is held where some parcels belong. */
export async function heldAround(
	{ events, chains, refused }: CongressDatabase,
	parcels: readonly Parcel[]
): Promise<Held> {
	const touched = [...touchedBy(parcels)];
	const between = touched.map(([device, [from, to]]) => [
		[device, from],
		[device, to]
	]);
	const [heads, rows, notTaken] = await Promise.all([
		chains.bulkGet(touched.map(([device]) => device)),
		Promise.all(
			between.map(([from, to]) =>
				events.where('[deviceId+seq]').between(from, to, true, true).toArray()
			)
		),
		Promise.all(
			between.map(([from, to]) =>
				refused.where('[deviceId+seq]').between(from, to, true, true).toArray()
			)
		)
	]);
	const ofDevice = new Map(heads.flatMap((row) => (row ? [[row.deviceId, row]] : [])));
	const inLog = rows.flat().filter(isEvent).map(withoutPosition);
	const held = new Map(inLog.map((event) => [keyOf(event), event]));
	const out = new Map(notTaken.flat().map((row) => [keyOf(row), row]));
	return {
		chain: (deviceId) => ofDevice.get(deviceId),
		event: (deviceId, seq) => held.get(keyOf({ deviceId, seq })),
		refused: (deviceId, seq) => out.get(keyOf({ deviceId, seq }))
	};
}
