import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { chainStart } from '$lib/wire/chain';
import type { Opened } from '../store/opened';
import type { ChainRow, Db, LinkRow } from '../store/tables';
import type { NewLink } from './continued-chain';

/** Who sends what: as much of a push as is needed to find its chains. */
interface Sent {
	readonly congressId: CongressId;
	readonly parcels: readonly { readonly deviceId: DeviceId }[];
}

/** Texts of ids hold no space. */
function nameOf(congress: CongressId, device: DeviceId): string {
	return `${congress} ${device}`;
}

/**
 * What a commit finds and adds: the congresses it locks, the chains that continue, and the rows to be
 * written. Congresses are locked in one order, so that commits wait for each other and never in a ring.
 */
export class HeldChains {
	readonly #chains = new Map<string, ChainRow>();
	readonly #changed = new Map<string, ChainRow>();
	readonly #rows = new Map<CongressId, LinkRow[]>();

	private constructor(
		readonly db: Db,
		readonly positions: ReadonlyMap<CongressId, number>
	) {}

	static async of(db: Db, engine: Opened['engine'], pushes: readonly Sent[]): Promise<HeldChains> {
		const congresses = [...new Set(pushes.map(({ congressId }) => congressId))];
		const devices = pushes.flatMap(({ parcels }) => parcels.map(({ deviceId }) => deviceId));
		const wanted = db.selectFrom('congresses').select(['id', 'position']).orderBy('id');
		const locking = engine === 'postgresql' ? wanted.forUpdate() : wanted;
		const found = await locking.where('id', 'in', congresses).execute();
		const held = new HeldChains(db, new Map(found.map(({ id, position }) => [id, position])));
		if (devices.length > 0) await held.#load(congresses, [...new Set(devices)]);
		return held;
	}

	async #load(congresses: readonly CongressId[], devices: readonly DeviceId[]): Promise<void> {
		const chains = await this.db
			.selectFrom('chains')
			.selectAll()
			.where('congress', 'in', congresses)
			.where('device', 'in', devices)
			.execute();
		for (const chain of chains) this.#chains.set(nameOf(chain.congress, chain.device), chain);
	}

	/** Where a chain stands, in this commit. */
	chainOf(congress: CongressId, device: DeviceId): ChainRow {
		const known = this.#chains.get(nameOf(congress, device));
		return known ?? { congress, device, ...chainStart(congress, device), sealed_by: device };
	}

	/** Rows this commit adds to a congress, in order. */
	rowsOf(congress: CongressId): readonly LinkRow[] {
		return this.#rows.get(congress) ?? [];
	}

	/** The congresses that get rows. */
	touched(): CongressId[] {
		return [...this.#rows.keys()];
	}

	changedHeads(): ChainRow[] {
		return [...this.#changed.values()];
	}

	/** Takes up links, and where the chains stand after them. */
	add(congress: CongressId, links: readonly NewLink[], heads: Iterable<ChainRow>): void {
		if (links.length === 0) return;
		const rows = this.#rows.get(congress) ?? [];
		const from = (this.positions.get(congress) ?? 0) + rows.length + 1;
		rows.push(...links.map((link, at) => ({ ...link, congress, position: from + at })));
		this.#rows.set(congress, rows);
		for (const head of heads) {
			this.#chains.set(nameOf(congress, head.device), head);
			this.#changed.set(nameOf(congress, head.device), head);
		}
	}
}
