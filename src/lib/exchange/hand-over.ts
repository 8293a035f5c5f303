import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { chainStart, type ChainHead } from '$lib/wire/chain';
import { chainAfter, seqOf, type Link } from '$lib/wire/parcel';
import { seal, type KeyPair, type Seal } from '$lib/wire/seal';
import type { HandedChain } from './bundle';

/** A chain as it lies on a device: all its links, and its own last seal, wherever that stands. */
export interface SealedSoFar {
	readonly deviceId: DeviceId;
	readonly links: readonly Link[];
	readonly seal: { readonly seq: number; readonly seal: Seal } | null;
}

/** The device that hands over, if it has a key for this congress. */
export interface Signer {
	readonly deviceId: DeviceId;
	readonly keys: KeyPair;
}

function headOf(congressId: CongressId, { deviceId, links }: SealedSoFar): ChainHead {
	const head = chainAfter(chainStart(congressId, deviceId), links);
	if (!head) throw new Error(`the chain of ${deviceId} has a gap`);
	return head;
}

function handed(congressId: CongressId, chain: SealedSoFar, own: Signer | null): HandedChain {
	const { deviceId, links } = chain;
	if (own?.deviceId === deviceId) {
		const fresh = seal(congressId, deviceId, headOf(congressId, chain), own.keys);
		return { deviceId, links, seal: fresh };
	}
	if (!chain.seal) return { deviceId, links, seal: null };
	const { seq, seal: last } = chain.seal;
	return { deviceId, links: links.filter((link) => seqOf(link) <= seq), seal: last };
}

/**
 * What a device hands to another: every chain from its first link, its own sealed as it stands now,
 * others' as far as they sealed them; chains of devices without a key as they are.
 */
export function handOver(
	congressId: CongressId,
	chains: readonly SealedSoFar[],
	own: Signer | null
): HandedChain[] {
	return chains.map((chain) => handed(congressId, chain, own)).filter(({ links }) => links.length);
}

/** The same chains as they are laid against what comes in: nothing of them is left out. */
export function asHeld(chains: readonly SealedSoFar[]): HandedChain[] {
	return chains.map(({ deviceId, links, seal: last }) => ({
		deviceId,
		links,
		seal: last?.seal ?? null
	}));
}
