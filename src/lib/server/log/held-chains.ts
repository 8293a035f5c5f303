import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { chainStart } from '$lib/wire/chain';
import type { ChainRow, Db, LinkRow } from '../store/tables';
import type { NewLink } from './continued-chain';

/** Who sends what: as much of a push as is needed to find its chains. */
interface Sent {
	readonly congressId: CongressId;
	readonly parcels: readonly { readonly deviceId: DeviceId }[];
}

/** A question for chains needs somebody to ask for. */
const NOBODY = '' as DeviceId;

/** Texts of ids hold no space. */
function nameOf(congress: CongressId, device: DeviceId): string {
	return `${congress} ${device}`;
}

/**
 * What a commit finds and adds: the congresses it goes into, the chains that continue, and the rows to
 * be written. All of it is found as of one moment and nothing is locked. Whoever commits into one of
 * these congresses since has taken the positions that follow, so that these rows no longer fit.
 */
export class HeldChains {
	readonly #positions = new Map<CongressId, number>();
	readonly #chains = new Map<string, ChainRow>();
	readonly #changed = new Map<string, ChainRow>();
	readonly #rows = new Map<CongressId, LinkRow[]>();

	private constructor(readonly db: Db) {}

	static async of(db: Db, pushes: readonly Sent[]): Promise<HeldChains> {
		const congresses = [...new Set(pushes.map(({ congressId }) => congressId))];
		const devices = pushes.flatMap(({ parcels }) => parcels.map(({ deviceId }) => deviceId));
		const held = new HeldChains(db);
		await held.#load(congresses, [...new Set(devices)]);
		return held;
	}

	async #load(congresses: readonly CongressId[], devices: readonly DeviceId[]): Promise<void> {
		const found = await this.db
			.selectFrom('congresses')
			.leftJoin('chains', (chain) =>
				chain
					.onRef('chains.congress', '=', 'congresses.id')
					.on('chains.device', 'in', devices.length > 0 ? devices : [NOBODY])
			)
			.select(['id', 'position', 'device', 'seq', 'hash', 'sealed_by'])
			.where('id', 'in', congresses)
			.execute();
		for (const { id, position, device, seq, hash, sealed_by } of found) {
			this.#positions.set(id, position);
			if (device === null || seq === null || hash === null || sealed_by === null) continue;
			this.#chains.set(nameOf(id, device), { congress: id, device, seq, hash, sealed_by });
		}
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

	/** The congresses that get rows, in the one order in which all commits write: none waits in a ring. */
	touched(): CongressId[] {
		return [...this.#rows.keys()].sort();
	}

	changedHeads(): ChainRow[] {
		return [...this.#changed.values()];
	}

	/** Takes up links, and where the chains stand after them. */
	add(congress: CongressId, links: readonly NewLink[], heads: Iterable<ChainRow>): void {
		if (links.length === 0) return;
		const rows = this.#rows.get(congress) ?? [];
		const from = (this.#positions.get(congress) ?? 0) + rows.length + 1;
		rows.push(...links.map((link, at) => ({ ...link, congress, position: from + at })));
		this.#rows.set(congress, rows);
		for (const head of heads) {
			this.#chains.set(nameOf(congress, head.device), head);
			this.#changed.set(nameOf(congress, head.device), head);
		}
	}
}
