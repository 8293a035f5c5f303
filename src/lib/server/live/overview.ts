import type { CongressId } from '$lib/core/basics/ids';
import type { OverviewLine } from '$lib/wire/overview';
import { congressesRead } from '../log/reading';
import type { Db } from '../store/tables';
import type { Folds } from './folds';
import { overviewLine, type FoldedLine } from './overview-line';
import type { Presence } from './presence';

interface KnownLine {
	readonly position: number;
	readonly line: FoldedLine;
}

/** What an overview reads from. */
export interface Seen {
	readonly db: Db;
	readonly folds: Folds;
	readonly presence: Presence;
	readonly clock: () => number;
}

/** One line per congress: a congress is looked at again only when its log has moved. */
export class Overview {
	readonly #from: Seen;
	readonly #known = new Map<CongressId, KnownLine>();
	#asked: Promise<OverviewLine[]> | null = null;

	constructor(from: Seen) {
		this.#from = from;
	}

	/** All congresses, the newest first; whoever asks meanwhile gets the same answer. */
	lines(): Promise<OverviewLine[]> {
		this.#asked ??= this.#look().finally(() => (this.#asked = null));
		return this.#asked;
	}

	async #look(): Promise<OverviewLine[]> {
		const congresses = await congressesRead(this.#from.db)
			.orderBy('made', 'desc')
			.orderBy('id')
			.execute();
		const online = await this.#online();
		const lines: OverviewLine[] = [];
		for (const { id, position } of congresses) {
			const line = await this.#line(id, position);
			if (line) lines.push({ congressId: id, ...line, devices: online.get(id)?.size ?? 0 });
		}
		return lines;
	}

	async #line(id: CongressId, position: number): Promise<FoldedLine | null> {
		const known = this.#known.get(id);
		if (known && known.position >= position) return known.line;
		const held = await this.#from.folds.hold(id);
		if (!held) return null;
		const line = overviewLine(held.folded.state);
		this.#known.set(id, { position: held.folded.position, line });
		held.letGo();
		this.#from.folds.sweep();
		return line;
	}

	/** Devices with an open stream: in this process as it is now, in others as they last wrote it. */
	async #online(): Promise<Map<CongressId, Set<string>>> {
		const { db, clock, presence } = this.#from;
		const online = new Map<CongressId, Set<string>>();
		const add = (congress: CongressId, device: string) =>
			online.set(congress, (online.get(congress) ?? new Set()).add(device));
		const written = await db
			.selectFrom('devices')
			.select(['congress', 'device'])
			.where('online_until', '>', clock())
			.execute();
		for (const { congress, device } of written)
			if (!presence.known({ congressId: congress, deviceId: device })) add(congress, device);
		for (const { congressId, deviceId } of presence.connected()) add(congressId, deviceId);
		return online;
	}
}
