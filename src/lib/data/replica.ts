import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { digestOf, type ChainHead } from '$lib/wire/chain';
import type { Link, RefusedEvent, StoredParcel } from '$lib/wire/parcel';
import { deviceOf, type KeyPair, type Verify } from '$lib/wire/seal';
import { devicesHeld, lastPlace, linksAfter, ownSealsAfter } from './chain-reading';
import {
	CongressDatabase,
	isEvent,
	withoutPosition,
	type ChainRow,
	type MembershipRow,
	type RefusedRow
} from './congress-database';
import { causesOf } from './failed-write';
import { heldAround } from './held-places';
import { takeIn, type Intake } from './intake';
import type { Membership } from './membership';
import type { Altered } from './received';

/** What became of something received. Only `taken` changed anything. */
export type Received =
	| { readonly kind: 'taken'; readonly events: number }
	| { readonly kind: 'altered'; readonly altered: Altered }
	/** Something in the hub's order was left out before it: ask again from the cursor. */
	| { readonly kind: 'gap' }
	/** The disk would not take it. */
	| { readonly kind: 'not-saved'; readonly cause: 'full' | 'failed' };

/** A refused place of a chain, as the hub tells it after a push. */
export type ToldRefusal = Pick<RefusedEvent, 'seq' | 'problem' | 'path'> & {
	readonly deviceId: DeviceId;
};

type Admitted = Pick<Membership, 'hub' | 'deviceId' | 'keys' | 'role' | 'token' | 'clockOffset'>;

/**
 * A congress on this device as one of many copies: takes in what other devices wrote, gives out what
 * is still to be sent, and knows what this device is to its hub. Nothing enters unchecked.
 */
export class Replica {
	readonly #database: CongressDatabase;
	readonly #channel: BroadcastChannel;

	constructor(
		readonly id: CongressId,
		private readonly verify?: Verify
	) {
		this.#database = new CongressDatabase(id);
		this.#channel = new BroadcastChannel(`congress ${id}`);
	}

	/** Does one thing with it and closes it. */
	async onceWith<Value>(work: (replica: Replica) => Promise<Value>): Promise<Value> {
		try {
			return await work(this);
		} finally {
			this.close();
		}
	}

	/** Calls back when a window wrote, or another replica of this device did. */
	onGrown(react: () => void): void {
		this.#channel.addEventListener('message', react);
	}

	close(): void {
		this.#channel.close();
		this.#database.close();
	}

	async membership(): Promise<Membership | null> {
		const row = await this.#database.membership.get('hub');
		return row ? withoutKey(row) : null;
	}

	/** This device's key for this congress, kept from the first time it is asked for. */
	keys(fresh: () => KeyPair): Promise<KeyPair> {
		const { membership } = this.#database;
		return this.#database.transaction('rw', membership, async () => {
			const held = await membership.get('hub');
			if (held) return held.keys;
			const keys = fresh();
			await membership.add({
				...{ key: 'hub', hub: '', deviceId: deviceOf(keys.publicKey), keys, role: 'organiser' },
				...{ token: null, isRevoked: false, epoch: '', cursor: 0, clockOffset: 0 }
			});
			return keys;
		});
	}

	/** A hub admitted this device: what another hub held is forgotten, what this device holds is not. */
	async enrol(admitted: Admitted): Promise<void> {
		const { membership, chains } = this.#database;
		await this.#database.transaction('rw', membership, chains, async () => {
			await chains.clear();
			await membership.put({ key: 'hub', ...admitted, isRevoked: false, epoch: '', cursor: 0 });
		});
		this.#tellWindows();
	}

	/**
	 * The hub has another history, or holds less than this device knew it to: what it holds is compared
	 * from the beginning, and what it lacks is sent again.
	 */
	async rewind(epoch: string): Promise<void> {
		const { membership, chains } = this.#database;
		await this.#database.transaction('rw', membership, chains, async () => {
			await chains.clear();
			await membership.update('hub', { epoch, cursor: 0 });
		});
	}

	/** Gives up the rights at the hub; name and key stay, for another time. */
	async leave(): Promise<void> {
		await this.#database.membership.update('hub', { token: null });
		this.#tellWindows();
	}

	async revoke(): Promise<void> {
		await this.#database.membership.update('hub', { isRevoked: true });
		this.#tellWindows();
	}

	async setClockOffset(clockOffset: number): Promise<void> {
		await this.#database.membership.update('hub', { clockOffset });
		this.#tellWindows();
	}

	/** Takes in parcels in the hub's order, right after the cursor: all of them or none. */
	async receive(parcels: readonly StoredParcel[]): Promise<Received> {
		if (parcels.length === 0) return { kind: 'taken', events: 0 };
		const { events, chains, seals, refused, membership } = this.#database;
		try {
			const received = await this.#database.transaction(
				'rw',
				[events, chains, seals, refused, membership],
				async (): Promise<Received> => {
					// Asked together: each answer of the disk that is waited for delays what people see.
					const [member, held, last] = await Promise.all([
						membership.get('hub'),
						heldAround(this.#database, parcels),
						events.orderBy('position').last()
					]);
					const cursor = member?.cursor ?? 0;
					if (!followsOn(cursor, parcels)) return { kind: 'gap' };
					const intake = takeIn(this.id, parcels, held, this.verify);
					if (!intake.ok) return { kind: 'altered', altered: intake.refused };
					const reached = Math.max(cursor, parcels.at(-1)!.position);
					await Promise.all([
						this.#store(intake.value, last?.position ?? 0),
						member && membership.put({ ...member, cursor: reached })
					]);
					return { kind: 'taken', events: intake.value.added.length };
				}
			);
			if (received.kind === 'taken') this.#tellWindows();
			return received;
		} catch (error) {
			return {
				kind: 'not-saved',
				cause: causesOf(error).includes('QuotaExceededError') ? 'full' : 'failed'
			};
		}
	}

	/** Inside a transaction over everything; `position` is the last place taken. */
	async #store(intake: Intake, position: number): Promise<void> {
		const { added, restored, refused, chains, seals } = intake;
		const database = this.#database;
		for (const row of refused) await this.#moveOut(row);
		const back = restored.map(({ deviceId, seq }): [DeviceId, number] => [deviceId, seq]);
		const news = [...added, ...restored];
		await Promise.all([
			database.refused.bulkDelete(back),
			database.events.bulkAdd(news.map((event, at) => ({ ...event, position: position + at + 1 }))),
			database.chains.bulkPut([...chains]),
			database.seals.bulkPut([...seals])
		]);
	}

	/** An event leaves the log for the list of refused ones; its place stays empty. */
	async #moveOut(row: RefusedRow): Promise<void> {
		const { events, refused } = this.#database;
		const found = await events.get({ deviceId: row.deviceId, seq: row.seq });
		if (found) await events.put({ position: found.position });
		await refused.put(row);
	}

	/** The hub answered a push: how far it holds the chains that were sent, and what of them it refused. */
	async acknowledge(heads: readonly ChainRow[], told: readonly ToldRefusal[]): Promise<void> {
		const { events, chains, refused } = this.#database;
		await this.#database.transaction('rw', events, chains, refused, async () => {
			for (const head of heads) {
				const known = await chains.get(head.deviceId);
				if ((known?.seq ?? 0) < head.seq) await chains.put(head);
			}
			for (const { deviceId, seq, problem, path } of told) {
				const found = await events.get({ deviceId, seq });
				if (!found || !isEvent(found)) continue;
				const event = withoutPosition(found);
				await this.#moveOut({ deviceId, seq, problem, path, digest: digestOf(event), event });
			}
		});
		if (told.length > 0) this.#tellWindows();
	}

	chain(deviceId: DeviceId): Promise<ChainRow | undefined> {
		return this.#database.chains.get(deviceId);
	}

	linksAfter(deviceId: DeviceId, { seq }: Pick<ChainHead, 'seq'>, count: number): Promise<Link[]> {
		return linksAfter(this.#database, deviceId, seq, count);
	}

	lastPlace(deviceId: DeviceId): Promise<number> {
		return lastPlace(this.#database, deviceId);
	}

	devicesHeld(): Promise<DeviceId[]> {
		return devicesHeld(this.#database);
	}

	ownSealsAfter(deviceId: DeviceId, seq: number) {
		return ownSealsAfter(this.#database, deviceId, seq);
	}

	#tellWindows(): void {
		this.#channel.postMessage('grown');
	}
}

function withoutKey({ key: _key, ...membership }: MembershipRow): Membership {
	return membership;
}

/** Whether parcels come right after a place of the hub's order, or lie before it and were had already. */
function followsOn(cursor: number, parcels: readonly StoredParcel[]): boolean {
	let now = cursor;
	for (const { position, links } of parcels) {
		if (position - links.length > now) return false;
		now = Math.max(now, position);
	}
	return true;
}
