import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { Db, LinkRow } from '../store/tables';
import type { NewLink } from './continued-chain';
import type { Heads, HeadsByCongress, SealedHead } from './heads';

/** Texts of ids hold no space. */
function nameOf(congress: CongressId, device: DeviceId): string {
	return `${congress} ${device}`;
}

/**
 * What a commit builds on and adds: the chains that continue, and the rows to be written. Nothing is
 * locked: whoever commits into one of these congresses meanwhile takes the positions that follow, so
 * that these rows no longer fit.
 */
export class HeldChains {
	readonly #changed = new Map<string, SealedHead>();
	readonly #rows = new Map<CongressId, LinkRow[]>();

	constructor(
		readonly db: Db,
		private readonly heads: HeadsByCongress
	) {}

	/** Where a chain of these pushes stands, in this commit. */
	chainOf(congress: CongressId, device: DeviceId): SealedHead {
		const known = this.heads.get(congress)!.chains.get(device)!;
		return this.#changed.get(nameOf(congress, device)) ?? known;
	}

	/** Position of the last link of a congress before this commit. */
	positionOf(congress: CongressId): number {
		return this.heads.get(congress)!.position;
	}

	/** Rows this commit adds to a congress, in order. */
	rowsOf(congress: CongressId): readonly LinkRow[] {
		return this.#rows.get(congress) ?? [];
	}

	/** The congresses that get rows, in the one order in which all commits write: none waits in a ring. */
	touched(): CongressId[] {
		return [...this.#rows.keys()].sort();
	}

	/** Where a congress that gets rows stands once they are written. */
	headsAfter(congress: CongressId): Heads {
		const changed = [...this.#changed.values()].filter((head) => head.congress === congress);
		const position = this.rowsOf(congress).at(-1)!.position;
		return { position, chains: new Map(changed.map((head) => [head.device, head])) };
	}

	/** Takes up links, and where the chains stand after them. */
	add(congress: CongressId, links: readonly NewLink[], heads: Iterable<SealedHead>): void {
		if (links.length === 0) return;
		const rows = this.#rows.get(congress) ?? [];
		const from = this.positionOf(congress) + rows.length + 1;
		rows.push(...links.map((link, at) => ({ ...link, congress, position: from + at })));
		this.#rows.set(congress, rows);
		for (const head of heads) this.#changed.set(nameOf(congress, head.device), head);
	}
}
