import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { CongressState } from '$lib/core/congress/state';
import type { CongressFacts, LoggedEvent } from '$lib/core/log/catalogue';
import { compareEvents } from '$lib/core/log/order';
import { replay } from '$lib/core/log/replay';
import { stampAfter } from '$lib/core/log/stamp';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { CongressDatabase } from '$lib/data/congress-database';
import { EventLog } from '$lib/data/event-log';
import { Replica } from '$lib/data/replica';
import { HubClient, type Send } from '$lib/sync/hub-client';
import { logAfter } from '$lib/state/log-after';
import { HubLink } from '$lib/sync/hub-link';
import { deviceOf, keyPairOf, type KeyPair } from '$lib/wire/seal';
import { FakeSurroundings } from './fake-surroundings';

/** Where a hub of tests lets a device in and what it is asked through. */
export interface TestHub {
	admit(device: DeviceId): string;
	readonly send: Send;
}

let keysMade = 0;

/** A key pair that is another one each time, and the same in every run. */
export function nextKeys(): KeyPair {
	keysMade += 1;
	return keyPairOf(Uint8Array.from({ length: 32 }, (_, at) => (keysMade * 31 + at) % 256));
}

/**
 * A whole device without a browser: its own disk, its log, its copy of the congress and its line to a
 * hub. Clock, chance and network are the test's.
 */
export class TestDevice {
	readonly #disk = new IDBFactory();
	readonly around = new FakeSurroundings();
	readonly keys = nextKeys();
	readonly device = deviceOf(this.keys.publicKey);
	replica: Replica;
	link: HubLink | null = null;
	#log: EventLog;

	constructor(
		readonly id: CongressId,
		/** Its name before it had a key. */
		readonly unkeyed = 'unkeyed' as DeviceId
	) {
		this.replica = this.#onDisk(() => new Replica(id));
		this.#log = this.#onDisk(() => new EventLog(id));
	}

	/** Its database, to look into. */
	database(): CongressDatabase {
		return this.#onDisk(() => new CongressDatabase(this.id));
	}

	/** Becomes a member and opens its line. */
	async join(hub: TestHub, role: DeviceRole = 'teller'): Promise<this> {
		await this.enrol(hub.admit(this.device), role);
		return this.connect(hub);
	}

	async enrol(token: string, role: DeviceRole = 'teller'): Promise<void> {
		const { keys, device: deviceId } = this;
		const membership = { hub: 'http://hub.test', deviceId, keys, role, token, clockOffset: 0 };
		await this.replica.enrol(membership);
		this.link?.grown();
	}

	async leave(): Promise<void> {
		await this.replica.leave();
		this.link?.grown();
	}

	connect(hub: Pick<TestHub, 'send'>): this {
		this.link = new HubLink(this.replica, {
			clientFor: ({ hub: address, token }) => new HubClient(address, token, hub.send),
			around: this.around
		});
		this.link.start();
		return this;
	}

	/** Records facts on what it knows, as the app does; no rule is asked. */
	record(...facts: CongressFacts[]): Promise<LoggedEvent[]> {
		return this.decide(() => facts);
	}

	/** Records what is decided on all it knows at that moment; decided anew where something came between. */
	async decide(
		decision: (state: CongressState, now: number) => readonly CongressFacts[]
	): Promise<LoggedEvent[]> {
		for (;;) {
			const { events, position, refused, standing } = await this.#log.news(0);
			const state = replay(events.toSorted(compareEvents));
			const deviceId = standing?.deviceId ?? this.unkeyed;
			const by = { congressId: this.id, deviceId, actor: { role: 'teller', name: '' } } as const;
			const now = this.around.now() + (standing?.clockOffset ?? 0);
			const after = logAfter(state.log, refused, deviceId);
			const stamped = stampAfter(after, decision(state, now), by, now);
			if (stamped.length === 0) return [];
			const appended = await this.#log.append(position, stamped);
			if (appended === 'behind') continue;
			if (appended !== 'stored') throw new Error(appended);
			return stamped;
		}
	}

	/** Begins with a log that was written before. */
	async hold(events: readonly LoggedEvent[]): Promise<this> {
		await this.#log.append(
			0,
			events.map((event) => ({ ...event, congressId: this.id }))
		);
		return this;
	}

	/** Its log, in the common order. */
	async events(): Promise<LoggedEvent[]> {
		return (await this.#log.readSince(0)).toSorted(compareEvents);
	}

	async refused() {
		return (await this.#log.news(0)).refused;
	}

	/** Takes the device out of use. */
	async close(): Promise<void> {
		await this.link?.stop();
		this.replica.close();
		this.#log.close();
	}

	#onDisk<Opened>(open: () => Opened): Opened {
		const { indexedDB, IDBKeyRange: range } = Dexie.dependencies;
		Object.assign(Dexie.dependencies, { indexedDB: this.#disk, IDBKeyRange });
		try {
			return open();
		} finally {
			Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange: range });
		}
	}
}
