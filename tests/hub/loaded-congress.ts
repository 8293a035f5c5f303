import { expect } from 'vitest';
import type { CongressId } from '$lib/core/basics/ids';
import { headAfter } from '$lib/testing/sealed';
import { seeded } from '$lib/sample/seeded';
import { chainStart, type ChainHead } from '$lib/wire/chain';
import { seqOf, type Link, type StoredParcel } from '$lib/wire/parcel';
import { gathered, type LoadDevice } from './load-device';

/** Beside the organiser. */
const WRITERS = 3;
const PARCELS_OF_EACH = 15;
const MOST_EVENTS = 4;

/** How far the load has come, for whoever makes trouble under it. */
export interface Progress {
	/** Resolves once so many parcels in all are acknowledged. */
	readonly reached: (parcels: number) => Promise<void>;
	/** Parcels there will be. */
	readonly parcels: number;
}

/** A link at its place in the hub's order. */
interface Placed {
	readonly position: number;
	readonly deviceId: string;
	readonly link: Link;
}

function placed(parcels: readonly StoredParcel[]): Placed[] {
	return parcels.flatMap(({ deviceId, links, position }) =>
		links.map((link, at) => ({ position: position - links.length + 1 + at, deviceId, link }))
	);
}

/** Counts, and tells those who wait for a number. */
class Counter {
	#count = 0;
	#waiting: { readonly count: number; readonly tell: () => void }[] = [];

	add(): void {
		this.#count += 1;
		this.#look();
	}

	reached(count: number): Promise<void> {
		return new Promise((tell) => {
			this.#waiting.push({ count, tell });
			this.#look();
		});
	}

	#look(): void {
		const due = this.#waiting.filter(({ count }) => count <= this.#count);
		this.#waiting = this.#waiting.filter(({ count }) => count > this.#count);
		for (const { tell } of due) tell();
	}
}

async function write(device: LoadDevice, seed: number, acknowledged: Counter): Promise<void> {
	const below = seeded(seed);
	for (let sent = 0; sent < PARCELS_OF_EACH; sent += 1) {
		await device.push(device.device.arrivals(1 + below(MOST_EVENTS)));
		acknowledged.add();
	}
}

/** Reads a congress from its beginning, with everybody's leave. */
async function readWhole(device: LoadDevice, count: number): Promise<StoredParcel[]> {
	const done = new Promise<void>((resolve, reject) => {
		const look = () => device.position >= count && resolve();
		device.follow(look).catch(reject);
		if (count === 0) resolve();
	});
	await done;
	device.leave();
	return device.received;
}

/** A congress on a hub, keyed into by several devices at once and followed by others. */
export class LoadedCongress {
	#log: Placed[] = [];

	private constructor(
		readonly writers: readonly LoadDevice[],
		readonly followers: readonly LoadDevice[],
		readonly late: readonly LoadDevice[]
	) {}

	static async on(hub: string, congressId: CongressId): Promise<LoadedCongress> {
		const devices = await gathered(hub, congressId, WRITERS + 4, 'check-in');
		const cut = 1 + WRITERS;
		return new LoadedCongress(
			devices.slice(0, cut),
			devices.slice(cut, cut + 2),
			devices.slice(cut + 2)
		);
	}

	/** Events the devices have written and the hub has acknowledged. */
	get acknowledged(): number {
		return this.writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
	}

	/** Everybody writes what there is to write, while somebody makes trouble. */
	async carry(seed: number, trouble: (progress: Progress) => Promise<void>): Promise<void> {
		const count = new Counter();
		const more = new Counter();
		const following = this.followers.map((one) => one.follow(() => more.add()));
		const parcels = this.writers.length * PARCELS_OF_EACH;
		await Promise.all([
			...this.writers.map((writer, at) => write(writer, seed * 100 + at, count)),
			trouble({ parcels, reached: (wanted) => count.reached(wanted) })
		]);
		await this.#untilFollowed(following);
	}

	async #untilFollowed(following: readonly Promise<void>[]): Promise<void> {
		const total = this.acknowledged;
		const caughtUp = this.followers.map(async (one) => {
			while (one.position < total) await new Promise((resolve) => setTimeout(resolve, 5));
		});
		await Promise.race([Promise.all(caughtUp), Promise.all(following)]);
		for (const one of this.followers) one.leave();
		await Promise.all(following);
	}

	/**
	 * The hub holds what was written, each event once, in unbroken chains under whole seals, and nothing
	 * else; and whoever followed has exactly that.
	 */
	async check(): Promise<void> {
		const [reader] = this.late;
		const parcels = await readWhole(reader!, this.acknowledged);
		this.#log = placed(parcels);
		expect(this.#log.map(({ position }) => position)).toEqual(this.#log.map((_, at) => at + 1));
		for (const writer of this.writers) checkChain(writer, parcels);
		expect(this.#log).toHaveLength(this.acknowledged);
		for (const { received } of this.followers) expect(placed(received)).toEqual(this.#log);
	}

	/** What the hub held then it holds still. */
	async checkAgain(): Promise<void> {
		const [, reader] = this.late;
		expect(placed(await readWhole(reader!, this.acknowledged))).toEqual(this.#log);
	}
}

function checkChain({ device, acknowledged }: LoadDevice, parcels: readonly StoredParcel[]): void {
	const { congressId, deviceId } = device;
	let head: ChainHead | null = chainStart(congressId, deviceId);
	for (const parcel of parcels.filter((one) => one.deviceId === deviceId)) {
		expect(seqOf(parcel.links[0]!)).toBe(head.seq + 1);
		head = headAfter(congressId, head, parcel);
		if (head === null) throw new Error(`the chain of ${deviceId} is broken`);
	}
	expect(head).toEqual(device.head);
	expect(head.seq).toBe(acknowledged);
}
