import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { digestOf, type ChainHead } from '$lib/wire/chain';
import type { Link, RefusedEvent, StoredParcel } from '$lib/wire/parcel';
import { checkedAhead } from '$lib/wire/native-seal';
import { deviceOf, type KeyPair, type Verify } from '$lib/wire/seal';
import { devicesHeld, lastPlace, linksAfter, ownSealsAfter } from './chain-reading';
import {
	CongressDatabase,
	isEvent,
	withoutPosition,
	type ChainRow,
	type MembershipRow,
	type RefusedRow,
	type StoreOf
} from './congress-database';
import { causesOf } from './failed-write';
import { GrowthEnd, type Growth, type Told } from './growth';
import { askAround, type Found } from './held-places';
import { lookAt, takeIn, type Intake, type Looking } from './intake';
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
	/** For what others keep as well: see decision 2. */
	readonly #received: CongressDatabase;
	readonly #growth: GrowthEnd;

	constructor(
		readonly id: CongressId,
		private readonly verify?: Verify
	) {
		this.#database = new CongressDatabase(id);
		this.#received = new CongressDatabase(id, 'relaxed');
		this.#growth = new GrowthEnd(id);
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
	onGrown(react: (told: Told) => void): void {
		this.#growth.onGrown(react);
	}

	/** Calls back while acts of this window are on their way to the disk. */
	onForetold(getReady: (growth: Growth) => void): void {
		this.#growth.onForetold(getReady);
	}

	close(): void {
		this.#growth.close();
		this.#database.close();
		this.#received.close();
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
		const verify = this.verify ?? (await checkedAhead(this.id, parcels));
		try {
			const { told, ...received } = await this.#received.overAll(
				(storeOf) => {
					const { requests, found } = askAround(storeOf, parcels);
					const looked = lookAt(parcels);
					return { requests, found: () => ({ ...found(), looked, verify }) };
				},
				(found, storeOf) => this.#lay(parcels, found, storeOf)
			);
			if (told !== undefined && told?.events.length !== 0) this.#tellWindows(told);
			return received;
		} catch (error) {
			return {
				kind: 'not-saved',
				cause: causesOf(error).includes('QuotaExceededError') ? 'full' : 'failed'
			};
		}
	}

	/** Lays parcels against what is held and stores what is new, together with the cursor. */
	#lay(
		parcels: readonly StoredParcel[],
		found: Found & Looking,
		storeOf: StoreOf
	): Received & { readonly told?: Told } {
		const { member, held, last } = found;
		const cursor = member?.cursor ?? 0;
		if (!followsOn(cursor, parcels)) return { kind: 'gap' };
		const intake = takeIn(this.id, parcels, held, found);
		if (!intake.ok) return { kind: 'altered', altered: intake.refused };
		storeIntake(intake.value, found, storeOf);
		const reached = Math.max(cursor, parcels.at(-1)!.position);
		if (member) storeOf('membership').put({ ...member, cursor: reached });
		const told = growthOf(intake.value, last);
		return { kind: 'taken', events: intake.value.added.length, told };
	}

	/** An event leaves the log for the list of refused ones; its place stays empty. */
	async #moveOut(row: RefusedRow): Promise<void> {
		const { events, refused } = this.#received;
		const found = await events.get({ deviceId: row.deviceId, seq: row.seq });
		if (found) await events.put({ position: found.position });
		await refused.put(row);
	}

	/** The hub answered a push: how far it holds the chains that were sent, and what of them it refused. */
	async acknowledge(heads: readonly ChainRow[], told: readonly ToldRefusal[]): Promise<void> {
		const { events, chains, refused } = this.#received;
		await this.#received.transaction('rw', events, chains, refused, async () => {
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

	#tellWindows(told: Told = null): void {
		this.#growth.tell(told);
	}
}

function withoutKey({ key: _key, ...membership }: MembershipRow): Membership {
	return membership;
}

/** Inside a transaction over everything: what was taken in goes after the last place taken. */
function storeIntake(
	{ added, restored, refused, chains, seals }: Intake,
	{ last, placeOf }: Found,
	storeOf: StoreOf
): void {
	for (const row of refused) {
		const position = placeOf(row);
		if (position !== undefined) storeOf('events').put({ position });
		storeOf('refused').put(row);
	}
	for (const { deviceId, seq } of restored) storeOf('refused').delete([deviceId, seq]);
	for (const [at, event] of [...added, ...restored].entries())
		storeOf('events').add({ ...event, position: last + at + 1 });
	for (const row of chains) storeOf('chains').put(row);
	for (const row of seals) storeOf('seals').put(row);
}

/** What a window has to hear of something taken in: after a refusal, or one undone, it reads the disk again. */
function growthOf({ added, refused, restored }: Intake, after: number): Told {
	return refused.length + restored.length > 0 ? null : { after, events: added };
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
