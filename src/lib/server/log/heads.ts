import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { chainStart } from '$lib/wire/chain';
import type { ChainRow, Db } from '../store/tables';

/** Where a congress and some of its chains stand. */
export interface Heads {
	/** Position of its last link. */
	readonly position: number;
	readonly chains: ReadonlyMap<DeviceId, ChainRow>;
}
export type HeadsByCongress = ReadonlyMap<CongressId, Heads>;

/** As much of a push as is needed to find its chains. */
export interface Sent {
	readonly congressId: CongressId;
	readonly parcels: readonly { readonly deviceId: DeviceId }[];
}

/** Which chains pushes continue, by congress. */
export function wantedBy(pushes: readonly Sent[]): Map<CongressId, Set<DeviceId>> {
	const wanted = new Map<CongressId, Set<DeviceId>>();
	for (const { congressId, parcels } of pushes) {
		const devices = wanted.get(congressId) ?? new Set();
		for (const { deviceId } of parcels) devices.add(deviceId);
		wanted.set(congressId, devices);
	}
	return wanted;
}

/** A question for chains needs somebody to ask for. */
const NOBODY = '' as DeviceId;

/** Reads, as of one moment, where the chains of pushes stand; one that has no link yet is at its start. */
export async function readHeads(db: Db, pushes: readonly Sent[]): Promise<HeadsByCongress> {
	const wanted = wantedBy(pushes);
	const devices = new Set([...wanted.values()].flatMap((some) => [...some]));
	const rows = await db
		.selectFrom('congresses')
		.leftJoin('chains', (chain) =>
			chain
				.onRef('chains.congress', '=', 'congresses.id')
				.on('chains.device', 'in', [NOBODY, ...devices])
		)
		.select(['id', 'position', 'device', 'seq', 'hash', 'sealed_by'])
		.where('id', 'in', [...wanted.keys()])
		.execute();
	const heads = new Map<CongressId, { position: number; chains: Map<DeviceId, ChainRow> }>();
	for (const [congress, some] of wanted) {
		const starts = [...some].map((device) => [device, startOf(congress, device)] as const);
		heads.set(congress, { position: 0, chains: new Map(starts) });
	}
	for (const { id, position, device, seq, hash, sealed_by } of rows) {
		const found = heads.get(id)!;
		found.position = position;
		if (device === null || seq === null || hash === null || sealed_by === null) continue;
		found.chains.set(device, { congress: id, device, seq, hash, sealed_by });
	}
	return heads;
}

function startOf(congress: CongressId, device: DeviceId): ChainRow {
	return { congress, device, ...chainStart(congress, device), sealed_by: device };
}
