import type { EntityTable, Table } from 'dexie';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { ChainHead } from '$lib/wire/chain';
import type { RefusedEvent } from '$lib/wire/parcel';
import type { Seal } from '$lib/wire/seal';
import type { Membership } from './membership';
import { StrictDatabase, type Asked, type Durability } from './strict-database';

/** An event with its place on this device: positions count from 1 without a gap. */
export type StoredEvent = LoggedEvent & { readonly position: number };
/** The place of an event that the hub did not take: it lies in `refused`. */
export interface EmptyPlace {
	readonly position: number;
}
export type LogRow = StoredEvent | EmptyPlace;

/** How far the hub holds a device's chain, as this device knows. */
export interface ChainRow extends ChainHead {
	readonly deviceId: DeviceId;
	/** Whose seal it last came under: once its own, never another's again. `null` before the first. */
	readonly sealedBy: DeviceId | null;
}

/** A checked seal, by the place of the chain it stands over. */
export interface SealRow {
	readonly deviceId: DeviceId;
	readonly seq: number;
	readonly seal: Seal;
}

/** An event that the hub did not take, with its words where they were written here. */
export interface RefusedRow extends RefusedEvent {
	readonly deviceId: DeviceId;
	readonly event: LoggedEvent | null;
}

/** The picture of a doubtful ballot, by the SHA-256 of its bytes. */
export interface PhotoRow {
	readonly digest: string;
	readonly bytes: Uint8Array;
}

export type MembershipRow = Membership & { readonly key: 'hub' };

/** A table inside a transaction over it. */
export type StoreOf = (
	table: 'events' | 'membership' | 'chains' | 'seals' | 'refused'
) => IDBObjectStore;
const EVERYTHING = ['events', 'membership', 'chains', 'seals', 'refused'];

const NAMED = 'congress ';

export function databaseName(id: CongressId): string {
	return NAMED + id;
}

/** Whose database a name is; `null` where it is no congress's. */
export function congressIn(name: string): CongressId | null {
	return name.startsWith(NAMED) ? (name.slice(NAMED.length) as CongressId) : null;
}

/**
 * One database per congress. Its log and what proves it (`chains`, `seals`, `refused`) have the scope
 * `congress`; `membership` and `photos` are of this device alone. Never edit a shipped version; add the next.
 */
export class CongressDatabase extends StrictDatabase {
	declare events: EntityTable<LogRow, 'position'>;
	declare membership: EntityTable<MembershipRow, 'key'>;
	declare chains: EntityTable<ChainRow, 'deviceId'>;
	declare seals: Table<SealRow, [DeviceId, number]>;
	declare refused: Table<RefusedRow, [DeviceId, number]>;
	declare photos: EntityTable<PhotoRow, 'digest'>;

	constructor(id: CongressId, durability: Durability = 'strict') {
		super(databaseName(id), durability);
		this.version(1).stores({ events: 'position, &[deviceId+seq]' });
		this.version(2).stores({
			membership: 'key',
			chains: 'deviceId',
			seals: '[deviceId+seq]',
			refused: '[deviceId+seq]'
		});
		this.version(3).stores({ photos: 'digest' });
	}

	/** Appends rows to the log; see `addStrictly`. */
	append(rows: readonly StoredEvent[]): Promise<void> {
		return this.addStrictly('events', rows);
	}

	/** Asks and then writes over all tables; see `askThenWrite`. */
	overAll<Found, Outcome>(
		ask: (storeOf: StoreOf) => Asked<Found>,
		write: (found: Found, storeOf: StoreOf) => Outcome
	): Promise<Outcome> {
		const storesIn =
			(transaction: IDBTransaction): StoreOf =>
			(table) =>
				transaction.objectStore(table);
		return this.askThenWrite(
			EVERYTHING,
			(transaction) => ask(storesIn(transaction)),
			(found, transaction) => write(found, storesIn(transaction))
		);
	}
}

export function isEvent(row: LogRow): row is StoredEvent {
	return 'type' in row;
}

export function withoutPosition({ position: _position, ...event }: StoredEvent): LoggedEvent {
	return event;
}

/** Opens the database of a congress beside whoever has it open, for as long as the work lasts. */
export async function onceWith<Value>(
	id: CongressId,
	work: (database: CongressDatabase) => Promise<Value>
): Promise<Value> {
	const database = new CongressDatabase(id);
	try {
		return await work(database);
	} finally {
		database.close();
	}
}
