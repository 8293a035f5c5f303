import type { CongressId, DeviceId, PersonId } from '$lib/core/basics/ids';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { tick } from '$lib/core/log/hybrid-clock';
import { fact } from '$lib/core/log/rule';
import { chainStart, type ChainHead } from '$lib/wire/chain';
import { chainAfter, type Link, type Parcel } from '$lib/wire/parcel';
import { deviceOf, isSealed, seal, type KeyPair } from '$lib/wire/seal';
import type { StoredParcel } from '$lib/wire/parcel';

const MORNING = Date.UTC(2020, 4, 20, 1);

/** An arrival at the door: the facts differ by whom they are about. */
export function arrival(who: string): CongressFacts {
	return fact('DelegateArrived', { delegateId: who as PersonId });
}

/** A device that writes a chain and seals it, without a disk. */
export class ChainWriter {
	readonly device: DeviceId;
	#head: ChainHead;
	#hlc: string | null = null;

	constructor(
		readonly id: CongressId,
		readonly keys: KeyPair,
		/** Another device's chain, which this one vouches for. */
		device?: string
	) {
		this.device = (device as DeviceId | undefined) ?? deviceOf(keys.publicKey);
		this.#head = chainStart(id, this.device);
	}

	get head(): ChainHead {
		return this.#head;
	}

	/** Its next events: who arrived. */
	events(...whos: string[]): LoggedEvent[] {
		return whos.map((who, at) => {
			this.#hlc = tick(this.#hlc, MORNING);
			const seq = this.#head.seq + at + 1;
			const actor = { role: 'check-in', name: '' } as const;
			const place = { congressId: this.id, deviceId: this.device, seq, hlc: this.#hlc, actor };
			return { ...arrival(who), ...place };
		});
	}

	/** A parcel of links that follow on what it sealed before. */
	sealed(links: readonly Link[], keys = this.keys): Parcel {
		this.#head = chainAfter(this.#head, links)!;
		return { deviceId: this.device, links, seal: seal(this.id, this.device, this.#head, keys) };
	}

	parcel(...whos: string[]): Parcel {
		return this.sealed(this.events(...whos).map((event) => ({ event })));
	}
}

/** Parcels in a hub's order, after a position. */
export function ordered(parcels: readonly Parcel[], after = 0): StoredParcel[] {
	let position = after;
	return parcels.map((parcel) => {
		position += parcel.links.length;
		return { ...parcel, position };
	});
}

/** Whether a parcel continues a chain unbroken, is of one device of this congress, and its seal holds. */
export function headAfter(
	congressId: CongressId,
	head: ChainHead,
	{ deviceId, links, seal }: Parcel
): ChainHead | null {
	const next = chainAfter(head, links);
	return next && isSealed(congressId, deviceId, next, seal) ? next : null;
}
