import type { DeviceId } from '$lib/core/basics/ids';
import { keyOf } from '$lib/core/log/event-key';
import { seqOf, type Parcel } from '$lib/wire/parcel';
import {
	isEvent,
	withoutPosition,
	type ChainRow,
	type LogRow,
	type MembershipRow,
	type RefusedRow,
	type StoreOf
} from './congress-database';
import type { Held } from './intake';

type EventKeyed = Parameters<typeof keyOf>[0];

/** What this device holds where some parcels belong, as of one moment. */
export interface Found {
	readonly held: Held;
	readonly member: MembershipRow | undefined;
	/** The last place of the log taken. */
	readonly last: number;
	/** Where in the log an event lies that is held. */
	readonly placeOf: (event: EventKeyed) => number | undefined;
}

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

/** Asks all of it at once, inside the transaction that will store them; the answer is read when all are there. */
export function askAround(storeOf: StoreOf, parcels: readonly Parcel[]) {
	const events = storeOf('events');
	const member = storeOf('membership').get('hub') as IDBRequest<MembershipRow | undefined>;
	const last = events.openKeyCursor(null, 'prev');
	const chains: IDBRequest<ChainRow | undefined>[] = [];
	const rows: IDBRequest<LogRow[]>[] = [];
	const refused: IDBRequest<RefusedRow[]>[] = [];
	for (const [device, [from, to]] of touchedBy(parcels)) {
		const places = IDBKeyRange.bound([device, from], [device, to]);
		chains.push(storeOf('chains').get(device) as IDBRequest<ChainRow | undefined>);
		rows.push(events.index('[deviceId+seq]').getAll(places) as IDBRequest<LogRow[]>);
		refused.push(storeOf('refused').getAll(places) as IDBRequest<RefusedRow[]>);
	}
	const found = () =>
		foundIn(member.result, Number(last.result?.key ?? 0), {
			chains: chains.flatMap(({ result }) => result ?? []),
			rows: rows.flatMap(({ result }) => result),
			refused: refused.flatMap(({ result }) => result)
		});
	return { requests: [member, last, ...chains, ...rows, ...refused], found };
}

interface Rows {
	readonly chains: readonly ChainRow[];
	readonly rows: readonly LogRow[];
	readonly refused: readonly RefusedRow[];
}

function foundIn(
	member: MembershipRow | undefined,
	last: number,
	{ chains, rows, refused }: Rows
): Found {
	const ofDevice = new Map(chains.map((row) => [row.deviceId, row]));
	const held = new Map(rows.filter(isEvent).map((row) => [keyOf(row), row]));
	const out = new Map(refused.map((row) => [keyOf(row), row]));
	return {
		member,
		last,
		placeOf: (event) => held.get(keyOf(event))?.position,
		held: {
			chain: (deviceId) => ofDevice.get(deviceId),
			event: (deviceId, seq) => {
				const row = held.get(keyOf({ deviceId, seq }));
				return row && withoutPosition(row);
			},
			refused: (deviceId, seq) => out.get(keyOf({ deviceId, seq }))
		}
	};
}

/** Asks where chains stand that were sent, and what lies at single places of them. */
export function askSent(
	storeOf: StoreOf,
	heads: readonly Pick<ChainRow, 'deviceId'>[],
	places: readonly Pick<RefusedRow, 'deviceId' | 'seq'>[]
) {
	const byPlace = storeOf('events').index('[deviceId+seq]');
	const chains = heads.map(
		({ deviceId }) => storeOf('chains').get(deviceId) as IDBRequest<ChainRow | undefined>
	);
	const rows = places.map(
		({ deviceId, seq }) => byPlace.get([deviceId, seq]) as IDBRequest<LogRow | undefined>
	);
	const found = () => ({
		chains: chains.map(({ result }) => result),
		rows: rows.map(({ result }) => result)
	});
	return { requests: [...chains, ...rows], found };
}
