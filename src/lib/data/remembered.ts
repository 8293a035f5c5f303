import type { DeviceId } from '$lib/core/basics/ids';
import { seqOf, type StoredParcel } from '$lib/wire/parcel';
import type { ChainRow } from './congress-database';
import type { Growth } from './growth';
import type { Held } from './intake';
import { followsOn } from './follows-on';

/** Most links foretold: whoever catches up gains nothing by it. */
const MOST_AHEAD = 20;

/** What a delivery left on the disk. */
export interface Left {
	/** This device itself; what comes of it is held here already. */
	readonly self: DeviceId;
	readonly cursor: number;
	/** The last place of the log taken. */
	readonly last: number;
	/** The chains it touched, as they stand now. */
	readonly chains: readonly ChainRow[];
}

/** Parcels that go right on from what is remembered. */
interface Continued {
	readonly parcels: readonly StoredParcel[];
	/** The last place of the log before them. */
	readonly after: number;
}

/**
 * What a replica remembers of the disk from one delivery to the next. Others may have written since, so
 * nothing is decided by it that the disk does not check again: see `Replica.receive`.
 */
export class Remembered {
	#left: Left | null = null;
	readonly #chains = new Map<DeviceId, ChainRow>();

	/** As far as memory goes: nothing is held after the end of a chain. */
	readonly held: Held = {
		chain: (deviceId) => this.#chains.get(deviceId),
		event: () => undefined,
		refused: () => undefined
	};

	learn(left: Left): void {
		this.#left = left;
		for (const row of left.chains) this.#chains.set(row.deviceId, row);
	}

	forget(): void {
		this.#left = null;
		this.#chains.clear();
	}

	/** Somebody else of this window stored something: known only where it goes right on from here. */
	grow({ after, events }: Growth): void {
		if (this.#left?.last === after) this.#left = { ...this.#left, last: after + events.length };
		else this.forget();
	}

	/**
	 * What others wrote of parcels just received, and the place after which it goes; `null` where memory is
	 * not enough, or there is nothing.
	 */
	continuedBy(parcels: readonly StoredParcel[]): Continued | null {
		if (!this.#left || !followsOn(this.#left.cursor, parcels)) return null;
		const { self, last } = this.#left;
		const others = parcels.filter(({ deviceId }) => deviceId !== self);
		return others.length > 0 && this.#goesOn(others) ? { parcels: others, after: last } : null;
	}

	/** Whether parcels are few events, each right after the end of its chain. */
	#goesOn(parcels: readonly StoredParcel[]): boolean {
		const next = new Map<DeviceId, number>();
		let count = 0;
		return parcels.every(({ deviceId, links }) => {
			const head = this.#chains.get(deviceId);
			const due = next.get(deviceId) ?? (head && head.seq + 1);
			const first = seqOf(links[0]!);
			next.set(deviceId, first + links.length);
			count += links.length;
			return first === due && count <= MOST_AHEAD && links.every((link) => 'event' in link);
		});
	}
}
