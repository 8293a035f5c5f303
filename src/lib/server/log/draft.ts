import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { Hash } from '$lib/wire/chain';
import type { RefusedEvent } from '$lib/wire/parcel';
import type { PushAnswer } from '$lib/wire/push';
import type { LinkRow } from '../store/tables';
import { placesMet, type Continued, type HeldChain, type NewLink } from './continued-chain';
import type { SealedHead } from './heads';
import type { HeldChains } from './held-chains';
import type { JudgedParcel } from './judge';

/** A chain as a push meets it. */
export interface MetChain extends HeldChain {
	readonly head: SealedHead;
}

type Place = Pick<LinkRow, 'device' | 'seq' | 'hash' | 'body' | 'problem'>;

/** One push while it is looked at: nothing of it counts before all of it fits. */
export class Draft {
	readonly #held: HeldChains;
	readonly #heads = new Map<DeviceId, SealedHead>();
	readonly #links: NewLink[] = [];

	constructor(
		readonly congress: CongressId,
		held: HeldChains
	) {
		this.#held = held;
	}

	/** The chain that a parcel would continue, with the hashes of the places it meets. */
	async chainFor(parcel: JudgedParcel): Promise<MetChain> {
		const { deviceId } = parcel;
		const head = this.#heads.get(deviceId) ?? this.#held.chainOf(this.congress, deviceId);
		const hashes = new Map<number, Hash>([[head.seq, head.hash]]);
		const seqs = placesMet(parcel, head);
		for (const { seq, hash } of await this.#placesAt(deviceId, seqs)) hashes.set(seq, hash);
		return { head, hashAt: (seq) => hashes.get(seq) };
	}

	/** Events of a parcel that were refused when they were taken, though the sender may not know it. */
	async refusedBefore({ deviceId, first, links }: JudgedParcel, head: number) {
		const last = Math.min(first + links.length - 1, head);
		if (last < first) return [];
		const seqs = Array.from({ length: last - first + 1 }, (_, at) => first + at);
		const places = await this.#placesAt(deviceId, seqs, true);
		return places.map(({ body }) => (JSON.parse(body) as { refused: RefusedEvent }).refused);
	}

	async #placesAt(device: DeviceId, seqs: readonly number[], isRefused = false): Promise<Place[]> {
		if (seqs.length === 0) return [];
		const isMeant = (one: Place) =>
			one.device === device && seqs.includes(one.seq) && (!isRefused || one.problem !== null);
		const added = [...this.#held.rowsOf(this.congress), ...this.#links].filter(isMeant);
		const asked = this.#held.db
			.selectFrom('links')
			.select(['device', 'seq', 'hash', 'body', 'problem'])
			.where('congress', '=', this.congress)
			.where('device', '=', device)
			.where('seq', 'in', seqs);
		const kept = await (isRefused ? asked.where('problem', 'is not', null) : asked).execute();
		return [...kept, ...added];
	}

	add({ deviceId, seal }: JudgedParcel, { news, head }: Continued): void {
		const before = this.#heads.get(deviceId) ?? this.#held.chainOf(this.congress, deviceId);
		const sealedBy = news.length > 0 ? seal.by : before.sealedBy;
		this.#heads.set(deviceId, { ...before, ...head, sealedBy });
		this.#links.push(...news);
	}

	/** How far the hub holds each chain of the push. */
	heads(): PushAnswer['held'] {
		return [...this.#heads.values()].map(({ device, seq }) => ({ deviceId: device, seq }));
	}

	/** All of it fits: it becomes part of the commit. */
	accept(): void {
		const devices = new Set(this.#links.map(({ device }) => device));
		const changed = [...this.#heads.values()].filter(({ device }) => devices.has(device));
		this.#held.add(this.congress, this.#links, changed);
	}
}
