import type { CongressId } from '$lib/core/basics/ids';
import { wantedBy, type Heads, type HeadsByCongress, type Sent } from './heads';

/** Congresses remembered at most; the one looked at longest ago is forgotten first. */
const MOST = 1000;

/**
 * What this process last knew of the congresses it commits into, so that most commits need no question
 * before them. Another process may have written since: a commit may build on what is remembered, for the
 * database refuses one that no longer fits; nobody is told anything of it otherwise.
 */
export class RememberedHeads {
	readonly #heads = new Map<CongressId, Heads>();
	/** Other processes write into these too: what is remembered of them would mostly be refused. */
	readonly #shared = new Set<CongressId>();

	/** `null` unless every chain of these pushes is remembered. */
	for(pushes: readonly Sent[]): HeadsByCongress | null {
		const all = new Map<CongressId, Heads>();
		for (const [congress, devices] of wantedBy(pushes)) {
			const heads = this.#heads.get(congress);
			if (!heads || [...devices].some((device) => !heads.chains.has(device))) return null;
			all.set(congress, heads);
		}
		return all;
	}

	/** Another process was quicker: from now on the disk is asked about these congresses first. */
	share(congresses: Iterable<CongressId>): void {
		for (const congress of congresses) {
			this.#shared.add(congress);
			this.#heads.delete(congress);
		}
	}

	/** Takes up what was read or committed. Where the position it builds on is another, the rest is forgotten. */
	take(congress: CongressId, builtOn: number, { position, chains }: Heads): void {
		if (this.#shared.has(congress)) return;
		const before = this.#heads.get(congress);
		const still = before?.position === builtOn ? before.chains : [];
		this.#heads.delete(congress);
		this.#heads.set(congress, { position, chains: new Map([...still, ...chains]) });
		if (this.#heads.size > MOST) this.#heads.delete(this.#heads.keys().next().value!);
	}
}
