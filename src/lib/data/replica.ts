import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { ChainHead } from '$lib/wire/chain';
import type { Link, StoredParcel } from '$lib/wire/parcel';
import { checkedAhead } from '$lib/wire/native-seal';
import { deviceOf, type KeyPair, type Verify } from '$lib/wire/seal';
import { devicesHeld, lastPlace, linksAfter, ownSealsAfter } from './chain-reading';
import {
	CongressDatabase,
	type ChainRow,
	type MembershipRow,
	type StoreOf
} from './congress-database';
import { causesOf } from './failed-write';
import { GrowthEnd, type Growth, type Told } from './growth';
import { askAround, askSent, type Found } from './held-places';
import { lookAt, takeIn, type Looking } from './intake';
import type { Membership } from './membership';
import { followsOn } from './follows-on';
import type { Altered } from './received';
import { Remembered, type Left } from './remembered';
import { growthOf, moveOut, storeIntake, type ToldRefusal } from './store-intake';

/** What became of something received. Only `taken` changed anything. */
export type Received =
	| { readonly kind: 'taken'; readonly events: number }
	| { readonly kind: 'altered'; readonly altered: Altered }
	/** Something in the hub's order was left out before it: ask again from the cursor. */
	| { readonly kind: 'gap' }
	/** The disk would not take it. */
	| { readonly kind: 'not-saved'; readonly cause: 'full' | 'failed' };

/** What laying parcels came to: what is answered, what windows hear, and what it left on the disk. */
interface Laid {
	readonly received: Received;
	readonly told?: Told;
	readonly left?: Left;
}

/** What windows draw before it is stored, and how they hear whether it was. */
interface Foretold {
	readonly growth: Growth;
	readonly say: (isStored: boolean) => void;
}

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
	readonly #remembered = new Remembered();

	constructor(
		readonly id: CongressId,
		private readonly verify?: Verify
	) {
		this.#database = new CongressDatabase(id);
		this.#received = new CongressDatabase(id, 'relaxed');
		this.#growth = new GrowthEnd(id);
		this.#growth.onGrown((told) => {
			if (told) this.#remembered.grow(told);
			else this.#remembered.forget();
		});
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
	onForetold(getReady: (growth: Growth, stored: Promise<boolean>) => void): void {
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
		this.#remembered.forget();
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
		this.#remembered.forget();
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

	/**
	 * Takes in parcels in the hub's order, right after the cursor: all of them or none. What goes right on
	 * from what is remembered is drawn before this disk has it: the hub has it on its own.
	 */
	async receive(parcels: readonly StoredParcel[]): Promise<Received> {
		if (parcels.length === 0) return { kind: 'taken', events: 0 };
		const checking = this.verify ?? checkedAhead(this.id, parcels);
		const looked = lookAt(parcels);
		const looking = { looked, verify: await checking };
		const foretold = this.#foretell(parcels, looking);
		if (foretold) await afterDrawing();
		const { received, told } = await this.#layDown(parcels, looking);
		foretold?.say(isSamePlaces(foretold.growth, told));
		if (told !== undefined && told?.events.length !== 0) this.#tellWindows(told);
		return received;
	}

	/** Tells this window what goes right on from what is remembered, once its chains and seals hold. */
	#foretell(parcels: readonly StoredParcel[], looking: Looking): Foretold | null {
		const continued = this.#remembered.continuedBy(parcels);
		if (!continued) return null;
		const intake = takeIn(this.id, continued.parcels, this.#remembered.held, looking);
		if (!intake.ok) return null;
		const growth = { after: continued.after, events: intake.value.added };
		let say: Foretold['say'] = () => undefined;
		const stored = new Promise<boolean>((resolve) => (say = resolve));
		this.#growth.foretell(growth, stored);
		return { growth, say };
	}

	/** Lays parcels against the disk, which has the last word. */
	async #layDown(parcels: readonly StoredParcel[], looking: Looking): Promise<Laid> {
		try {
			const laid = await this.#received.overAll(
				(storeOf) => askAround(storeOf, parcels),
				(found, storeOf) => this.#lay(parcels, { ...found, ...looking }, storeOf)
			);
			if (laid.left) this.#remembered.learn(laid.left);
			else this.#remembered.forget();
			return laid;
		} catch (error) {
			this.#remembered.forget();
			const cause = causesOf(error).includes('QuotaExceededError') ? 'full' : 'failed';
			return { received: { kind: 'not-saved', cause } };
		}
	}

	/** Lays parcels against what is held and stores what is new, together with the cursor. */
	#lay(parcels: readonly StoredParcel[], found: Found & Looking, storeOf: StoreOf): Laid {
		const { member, held, last } = found;
		const cursor = member?.cursor ?? 0;
		if (!followsOn(cursor, parcels)) return { received: { kind: 'gap' } };
		const intake = takeIn(this.id, parcels, held, found);
		if (!intake.ok) return { received: { kind: 'altered', altered: intake.refused } };
		storeIntake(intake.value, found, storeOf);
		const reached = Math.max(cursor, parcels.at(-1)!.position);
		if (member) storeOf('membership').put({ ...member, cursor: reached });
		const { added, restored, chains } = intake.value;
		const now = { last: last + added.length + restored.length, cursor: reached, chains };
		return {
			received: { kind: 'taken', events: added.length },
			told: growthOf(intake.value, last),
			...(member && { left: { self: member.deviceId, ...now } })
		};
	}

	/** The hub answered a push: how far it holds the chains that were sent, and what of them it refused. */
	async acknowledge(heads: readonly ChainRow[], told: readonly ToldRefusal[]): Promise<void> {
		if (heads.length + told.length === 0) return;
		await this.#received.overAll(
			(storeOf) => askSent(storeOf, heads, told),
			({ chains, rows }, storeOf) => {
				heads.forEach((head, at) => {
					if ((chains[at]?.seq ?? 0) < head.seq) storeOf('chains').put(head);
				});
				told.forEach((refusal, at) => moveOut(storeOf, rows[at], refusal));
			}
		);
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

/** Whether what was stored went where it was foretold. */
function isSamePlaces({ after, events }: Growth, told: Told | undefined): boolean {
	return told?.after === after && told.events.length === events.length;
}

/** Whoever was told draws in this turn; what is left to do waits for the next. No timer: hidden windows slow those. */
function afterDrawing(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
