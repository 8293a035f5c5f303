import { sql } from 'kysely';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { chainStart, type ChainHead } from '$lib/wire/chain';
import type { Seal } from '$lib/wire/seal';
import type { Db, LinkRow } from '../store/tables';

/** Where the chain of a device stands, and whose seal its last link bears. */
export interface SealedHead extends ChainHead {
	readonly congress: CongressId;
	readonly device: DeviceId;
	readonly sealedBy: DeviceId;
}

/** Where a congress and some of its chains stand. */
export interface Heads {
	/** Position of its last link. */
	readonly position: number;
	readonly chains: ReadonlyMap<DeviceId, SealedHead>;
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

/**
 * Reads where the chains of pushes stand; one that has no link yet is at its start. Whatever is written
 * meanwhile takes the places that follow, so that nothing built on this fits any more.
 */
export async function readHeads(db: Db, pushes: readonly Sent[]): Promise<HeadsByCongress> {
	const heads = new Map<CongressId, { position: number; chains: Map<DeviceId, SealedHead> }>();
	for (const { congress, device, position, seq, hash, seal } of await lastLinks(db, pushes)) {
		const found = heads.get(congress) ?? { position: position ?? 0, chains: new Map() };
		heads.set(congress, found);
		const head = seq !== null && hash !== null ? { seq, hash } : chainStart(congress, device);
		const sealedBy = seal === null ? device : (JSON.parse(seal) as Seal).by;
		found.chains.set(device, { congress, device, ...head, sealedBy });
	}
	return heads;
}

/** The last link of each chain, and of its congress. Every parcel ends at a seal, so a chain does too. */
function lastLinks(db: Db, pushes: readonly Sent[]) {
	const wanted = [...wantedBy(pushes)].flatMap(([congress, devices]) =>
		[...devices].map((device) => sql`(${congress}, ${device})`)
	);
	return db
		.with(
			'wanted(congress, device)',
			() => sql<Pick<LinkRow, 'congress' | 'device'>>`(values ${sql.join(wanted)})`
		)
		.selectFrom('wanted')
		.leftJoin('links', (last) =>
			last
				.onRef('links.congress', '=', 'wanted.congress')
				.onRef('links.device', '=', 'wanted.device')
				.on('links.seq', '=', (chain) =>
					chain
						.selectFrom('links as earlier')
						.select(({ fn }) => fn.max('seq').as('seq'))
						.whereRef('earlier.congress', '=', 'wanted.congress')
						.whereRef('earlier.device', '=', 'wanted.device')
				)
		)
		.select(['wanted.congress', 'wanted.device', 'seq', 'hash', 'seal'])
		.select((one) =>
			one
				.selectFrom('links as kept')
				.select(({ fn }) => fn.max('position').as('position'))
				.whereRef('kept.congress', '=', 'wanted.congress')
				.as('position')
		)
		.execute();
}
