import type { CongressId, DeviceId, PersonId } from '$lib/core/basics/ids';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import type { Role } from '$lib/core/log/envelope';
import { tick } from '$lib/core/log/hybrid-clock';
import { fact } from '$lib/core/log/rule';
import { chained, chainStart, digestOf, type ChainHead } from '$lib/wire/chain';
import type { Link, Parcel } from '$lib/wire/parcel';
import { deviceOf, keyPairOf, proofText, seal, sign, type KeyPair } from '$lib/wire/seal';
import type { NewDevice } from '$lib/wire/admission';

/** Noon of the day all test congresses are held on. */
export const NOON = Date.UTC(2020, 4, 20, 5);

/** Keys from a number below 65,536: the same number, the same device. */
function keysOf(number: number): KeyPair {
	return keyPairOf(new Uint8Array(new Uint16Array(16).fill(number).buffer));
}

/** A device of a hub as a test needs it: it has keys, writes events and seals what it sends. */
export class HubDevice {
	readonly keys: KeyPair;
	readonly deviceId: DeviceId;
	head: ChainHead;

	constructor(
		number: number,
		readonly congressId: CongressId,
		readonly role: Role = 'organiser'
	) {
		this.keys = keysOf(number);
		this.deviceId = deviceOf(this.keys.publicKey);
		this.head = chainStart(congressId, this.deviceId);
	}

	/** How it introduces itself, with a code or a congress's id. */
	introduction(said: string): NewDevice {
		const { publicKey: key } = this.keys;
		return { key, proof: sign(proofText(said, key), this.keys), name: `Máy ${this.role}` };
	}

	/** The next event of its log, whatever is wrong with it. */
	event(what: CongressFacts, changes: Partial<LoggedEvent> = {}): LoggedEvent {
		const seq = this.head.seq + 1;
		const event = {
			...what,
			congressId: this.congressId,
			deviceId: this.deviceId,
			seq,
			hlc: tick(null, NOON + seq),
			actor: { role: this.role, name: '' },
			...changes
		} as LoggedEvent;
		this.head = chained(this.head, digestOf(event));
		return event;
	}

	/** Events as a parcel, sealed where the chain stands now. */
	sealed(events: readonly LoggedEvent[]): Parcel {
		const links: Link[] = events.map((event) => ({ event }));
		const { congressId, deviceId, head, keys } = this;
		return { deviceId, links, seal: seal(congressId, deviceId, head, keys) };
	}

	/** So many arrivals at the door, in one parcel. */
	arrivals(count: number): Parcel {
		const from = this.head.seq + 1;
		return this.sealed(
			Array.from({ length: count }, (_, at) =>
				this.event(fact('DelegateArrived', { delegateId: `p${from + at}` as PersonId }))
			)
		);
	}
}
