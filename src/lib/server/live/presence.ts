import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { Db } from '../store/tables';

/** Whom a device is to the hub. */
export interface Named {
	readonly congressId: CongressId;
	readonly deviceId: DeviceId;
}

interface Seen extends Named {
	seen: number;
	waiting: number | null;
	/** Its open streams: each is told when the device's rights may have changed. */
	readonly streams: Set<() => void>;
	isNews: boolean;
}

/** How often what was seen goes to the store, where the other processes read it. */
export const PRESENCE_EVERY = 15_000;
/** How long an open stream counts unless it is confirmed: a process that was killed confirms nothing. */
const ONLINE_FOR = 40_000;

/**
 * Who is there, as this process sees it: last heard of, how much still to send, stream open or not. It
 * is gathered in memory and written now and then: no push waits for it.
 */
export class Presence {
	readonly #db: Db;
	readonly #clock: () => number;
	readonly #seen = new Map<string, Seen>();

	constructor(db: Db, clock: () => number) {
		this.#db = db;
		this.#clock = clock;
	}

	#of({ congressId, deviceId }: Named): Seen {
		const name = `${congressId} ${deviceId}`;
		const known = this.#seen.get(name);
		if (known) return known;
		const at = { seen: 0, waiting: null, streams: new Set<() => void>(), isNews: true };
		const fresh: Seen = { congressId, deviceId, ...at };
		this.#seen.set(name, fresh);
		return fresh;
	}

	/** A device has asked for something, and perhaps said how much it still has to send. */
	heard(device: Named, waiting?: number): void {
		const seen = this.#of(device);
		seen.seen = this.#clock();
		seen.waiting = waiting ?? seen.waiting;
		seen.isNews = true;
	}

	/** A device has opened a stream, which is told when its rights may have changed; gives how to close it. */
	opened(device: Named, onDoubt: () => void): () => void {
		const { streams } = this.#of(device);
		streams.add(onDoubt);
		this.heard(device);
		return () => {
			streams.delete(onDoubt);
			this.heard(device);
		};
	}

	/** The rights of a device may have changed. */
	doubt({ congressId, deviceId }: Named): void {
		const seen = this.#seen.get(`${congressId} ${deviceId}`);
		for (const onDoubt of seen?.streams ?? []) onDoubt();
	}

	doubtAll(): void {
		for (const { streams } of this.#seen.values()) for (const onDoubt of streams) onDoubt();
	}

	/** What this process knows newer than the store; `null` where it knows nothing. */
	known({ congressId, deviceId }: Named): Readonly<Seen> | null {
		return this.#seen.get(`${congressId} ${deviceId}`) ?? null;
	}

	/** The devices with a stream open in this process. */
	connected(): Named[] {
		return [...this.#seen.values()].filter(({ streams }) => streams.size > 0);
	}

	/** Writes down what is new, and that open streams are still open. */
	async write(): Promise<void> {
		const news = [...this.#seen.values()].filter(
			({ isNews, streams }) => isNews || streams.size > 0
		);
		if (news.length === 0) return;
		for (const one of news) one.isNews = false;
		await this.#db.transaction().execute(async (trx) => {
			for (const one of news) await this.#writeOne(trx, one);
		});
		for (const [name, { streams, isNews }] of this.#seen)
			if (streams.size === 0 && !isNews) this.#seen.delete(name);
	}

	async #writeOne(db: Db, { congressId, deviceId, seen, waiting, streams }: Seen): Promise<void> {
		const now = this.#clock();
		const isOpen = streams.size > 0;
		await db
			.updateTable('devices')
			.set({ seen: isOpen ? now : seen, online_until: isOpen ? now + ONLINE_FOR : 0 })
			.$if(waiting !== null, (row) => row.set({ waiting: waiting ?? 0 }))
			.where('congress', '=', congressId)
			.where('device', '=', deviceId)
			.execute();
	}
}
