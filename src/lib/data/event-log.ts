import Dexie from 'dexie';
import type { CongressId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { upcast } from '$lib/core/log/upcasters';
import { CongressDatabase, databaseName, type StoredEvent } from './congress-database';

/**
 * What became of an append: on the disk; somebody else (another tab) was there first; the disk has no
 * room; the browser would not write. Only `stored` left anything behind.
 */
export type Appended = 'stored' | 'behind' | 'full' | 'failed';

/** The append-only log of one congress on this device. */
export class EventLog {
	readonly #database: CongressDatabase;
	/** Tells the other windows of this device that the log grew. */
	readonly #channel: BroadcastChannel;
	#isClosed = false;

	constructor(readonly id: CongressId) {
		this.#database = new CongressDatabase(id);
		this.#channel = new BroadcastChannel(`congress ${id}`);
	}

	/** Events after a position, oldest first, brought to today's versions. */
	async readSince(position: number): Promise<LoggedEvent[]> {
		const rows = await this.#database.events.where('position').above(position).toArray();
		return rows.map((row) => upcast(withoutPosition(row)));
	}

	/**
	 * Appends events right after `position`; resolves `stored` only once they are durable. Positions
	 * are the primary key, so of two tabs that decided on the same state one is told `behind`,
	 * and nothing is lost, doubled or overwritten.
	 */
	async append(position: number, events: readonly LoggedEvent[]): Promise<Appended> {
		const rows = events.map((event, at) => ({ ...event, position: position + at + 1 }));
		try {
			await this.#database.append(rows);
		} catch (error) {
			const causes = causesOf(error);
			if (causes.includes('QuotaExceededError')) return 'full';
			return causes.includes('ConstraintError') ? 'behind' : 'failed';
		}
		this.#tellOthers();
		return 'stored';
	}

	/** After this window has drawn what it stored: telling the others costs it a part of a ballot's time. */
	#tellOthers(): void {
		setTimeout(() => {
			if (!this.#isClosed) this.#channel.postMessage('grown');
		});
	}

	/** Calls back when another window appended. */
	onGrown(react: () => void): void {
		this.#channel.addEventListener('message', react);
	}

	close(): void {
		this.#isClosed = true;
		this.#channel.close();
		this.#database.close();
	}
}

/**
 * Every event of a congress exactly as it was stored, whatever its version; none when this device
 * does not keep the congress, and then nothing is created by asking.
 */
export async function readStored(id: CongressId): Promise<LoggedEvent[]> {
	if (!(await Dexie.exists(databaseName(id)))) return [];
	const database = new CongressDatabase(id);
	try {
		return (await database.events.toArray()).map(withoutPosition);
	} finally {
		database.close();
	}
}

function withoutPosition({ position: _position, ...event }: StoredEvent): LoggedEvent {
	return event;
}

/** What stopped a write, by its own name: Dexie passes it on as it is, inside an abort, or inside a bulk. */
function causesOf(error: unknown): string[] {
	if (!(error instanceof Error)) return [];
	const { inner, failures = [] } = error as { inner?: unknown; failures?: readonly unknown[] };
	const deeper = [inner, ...failures].filter((cause) => cause !== error);
	return [error.name, ...deeper.flatMap(causesOf)];
}
