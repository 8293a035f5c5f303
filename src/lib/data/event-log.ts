import Dexie from 'dexie';
import type { CongressId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { upcast } from '$lib/core/log/upcasters';
import {
	CongressDatabase,
	databaseName,
	isEvent,
	onceWith,
	withoutPosition,
	type RefusedRow
} from './congress-database';
import { causesOf } from './failed-write';
import { GrowthEnd, type Growth, type Told } from './growth';
import { standingOf, type Standing } from './membership';

/**
 * What became of an append: on the disk; somebody else (another tab) was there first; the disk has no
 * room; the browser would not write. Only `stored` left anything behind.
 */
export type Appended = 'stored' | 'behind' | 'full' | 'failed';

/** What a window does not know yet of the log on the disk. */
export interface News {
	/** In the order of their arrival here, brought to today's versions. */
	readonly events: readonly LoggedEvent[];
	/** The last place taken on this device: where the next event goes after. */
	readonly position: number;
	/** Acts of this device that the hub did not take: they are out of the log. */
	readonly refused: readonly RefusedRow[];
	/** What this device is to a hub; `null` where it never met one. */
	readonly standing: Standing | null;
}

/** The append-only log of one congress on this device. */
export class EventLog {
	readonly #database: CongressDatabase;
	readonly #growth: GrowthEnd;

	constructor(readonly id: CongressId) {
		this.#database = new CongressDatabase(id);
		this.#growth = new GrowthEnd(id);
	}

	/** Events after a position, oldest first, brought to today's versions. */
	async readSince(position: number): Promise<LoggedEvent[]> {
		return (await this.news(position)).events.slice();
	}

	/** Everything after a position, and how this device stands to a hub, as of one moment. */
	news(position: number): Promise<News> {
		const { events, refused, membership } = this.#database;
		return this.#database.transaction('r', [events, refused, membership], async () => {
			const [rows, notTaken, member] = await Promise.all([
				events.where('position').above(position).toArray(),
				refused.toArray(),
				membership.get('hub')
			]);
			return {
				events: rows.filter(isEvent).map((row) => upcast(withoutPosition(row))),
				position: rows.at(-1)?.position ?? position,
				refused: notTaken.filter(({ event }) => event !== null),
				standing: member ? standingOf(member) : null
			};
		});
	}

	/**
	 * Appends events right after `position`; resolves `stored` only once they are durable. Positions
	 * are the primary key, so of two tabs that decided on the same state one is told `behind`,
	 * and nothing is lost, doubled or overwritten.
	 */
	async append(position: number, events: readonly LoggedEvent[]): Promise<Appended> {
		const rows = events.map((event, at) => ({ ...event, position: position + at + 1 }));
		const growth = { after: position, events };
		try {
			const storing = this.#database.append(rows);
			const stored = storing.then(
				() => true,
				() => false
			);
			this.#growth.foretell(growth, stored);
			await storing;
		} catch (error) {
			const causes = causesOf(error);
			if (causes.includes('QuotaExceededError')) return 'full';
			return causes.includes('ConstraintError') ? 'behind' : 'failed';
		}
		this.#tellOthers(growth);
		return 'stored';
	}

	/**
	 * The line of this window hears it at once. Other windows are told after this one has drawn what it
	 * stored: telling them costs it a part of a ballot's time.
	 */
	#tellOthers(told: Told): void {
		this.#growth.tellHere(told);
		setTimeout(() => this.#growth.tellElsewhere());
	}

	/** Calls back when something was stored that did not come through here. */
	onGrown(react: (told: Told) => void): void {
		this.#growth.onGrown(react);
	}

	/** Calls back when something is on its way to the disk that did not come through here. */
	onForetold(getReady: (growth: Growth, stored: Promise<boolean>) => void): void {
		this.#growth.onForetold(getReady);
	}

	/** Calls back when a window is about to delete this log. */
	onGone(react: () => void): void {
		this.#growth.onGone(react);
	}

	close(): void {
		this.#growth.close();
		this.#database.close();
	}
}

/**
 * Every event of a congress exactly as it was stored, whatever its version; none when this device
 * does not keep the congress, and then nothing is created by asking.
 */
export async function readStored(id: CongressId): Promise<LoggedEvent[]> {
	if (!(await Dexie.exists(databaseName(id)))) return [];
	return onceWith(id, async ({ events }) => {
		return (await events.toArray()).filter(isEvent).map(withoutPosition);
	});
}
