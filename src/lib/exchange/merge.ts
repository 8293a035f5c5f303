import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { parseEvent } from '$lib/core/log/event-schema';
import { chained, chainStart, digestOf, type ChainHead, type Hash } from '$lib/wire/chain';
import { seqOf, type Link, type RefusedEvent } from '$lib/wire/parcel';
import { isSealed, type Seal, type Verify } from '$lib/wire/seal';
import type { Bundle, HandedChain } from './bundle';
import type { ChainProblem, ExchangeProblem } from './problem';

/** What this device holds of a congress, chain by chain, each whole from its first link. */
export interface HeldCongress {
	readonly congressId: CongressId;
	readonly chains: readonly HandedChain[];
}

/** What a bundle brings that is not held yet, all of it checked. */
export interface BroughtNews {
	/** In the bundle's order, each device's in its own. */
	readonly events: readonly LoggedEvent[];
	readonly refused: readonly (RefusedEvent & { readonly deviceId: DeviceId })[];
	readonly seals: readonly {
		readonly deviceId: DeviceId;
		readonly seq: number;
		readonly seal: Seal;
	}[];
	/** Links that were held already, and the same. */
	readonly held: number;
	/** Events among the new ones that nobody signed: of devices that never joined a hub. */
	readonly unsealed: number;
}

export function digestOfLink(link: Link): Hash {
	return 'event' in link ? digestOf(link.event) : link.refused.digest;
}

/** What one chain of a bundle adds, or what does not hold in it. */
interface ChainNews {
	readonly links: readonly Link[];
	readonly head: ChainHead;
}

function problemOf(
	congressId: CongressId,
	deviceId: DeviceId,
	link: Link
): 'malformed-event' | 'other-congress' | null {
	if ('refused' in link) return null;
	const { event } = link;
	if (!parseEvent(event).ok || event.deviceId !== deviceId) return 'malformed-event';
	return event.congressId === congressId ? null : 'other-congress';
}

/** Lays a chain against what is held of the same device: equal places are passed over. */
function newLinks(
	congressId: CongressId,
	{ deviceId, links }: HandedChain,
	held: readonly Link[]
): Result<ChainNews, { readonly kind: ChainProblem; readonly seq: number }> {
	const news: Link[] = [];
	const digests = held.map(digestOfLink);
	for (const link of links) {
		const seq = seqOf(link);
		if (seq > digests.length + 1) return refuse({ kind: 'gap', seq: digests.length + 1 });
		const problem = problemOf(congressId, deviceId, link);
		if (problem) return refuse({ kind: problem, seq });
		const digest = digestOfLink(link);
		const before = digests[seq - 1];
		if (before !== undefined && before !== digest) return refuse({ kind: 'forked', seq });
		if (before === undefined) {
			digests.push(digest);
			news.push(link);
		}
	}
	const last = seqOf(links.at(-1)!);
	const head = digests.slice(0, last).reduce(chained, chainStart(congressId, deviceId));
	return accept({ links: news, head });
}

/**
 * What of a bundle is new here, or the first thing that does not hold; then nothing of it is taken. The
 * same bundle a second time brings nothing. A device that ever signed its acts must have signed these.
 */
export function mergeInto(
	held: HeldCongress,
	bundle: Bundle,
	verify?: Verify
): Result<BroughtNews, ExchangeProblem> {
	const { congressId } = held;
	if (!isOfOneBeginning(held, bundle)) return refuse({ kind: 'other-beginning' });
	const chainsHeld = new Map(held.chains.map((chain) => [chain.deviceId, chain]));
	const seen = new Set<DeviceId>();
	const links: Link[] = [];
	const refused: BroughtNews['refused'][number][] = [];
	const seals: BroughtNews['seals'][number][] = [];
	let unsealed = 0;
	for (const chain of bundle.chains) {
		const { deviceId, seal } = chain;
		const known = chainsHeld.get(deviceId);
		if (seen.has(deviceId)) return refuse({ kind: 'chain-twice', deviceId, seq: 1 });
		seen.add(deviceId);
		const news = newLinks(congressId, chain, known?.links ?? []);
		if (!news.ok) return refuse({ ...news.refused, deviceId });
		const { head, links: added } = news.value;
		if (seal && !isRightful(congressId, deviceId, head, seal, verify))
			return refuse({ kind: 'seal-wrong', deviceId, seq: head.seq });
		if (isSealMissing(chain, known, added))
			return refuse({ kind: 'seal-missing', deviceId, seq: head.seq });
		if (seal) seals.push({ deviceId, seq: head.seq, seal });
		else unsealed += added.length;
		links.push(...added);
		for (const link of added) if ('refused' in link) refused.push({ deviceId, ...link.refused });
	}
	const events = links.flatMap((link) => ('event' in link ? [link.event] : []));
	const all = bundle.chains.reduce((sum, chain) => sum + chain.links.length, 0);
	return accept({ events, refused, seals, unsealed, held: all - links.length });
}

/**
 * Every copy of a congress came from the device that began it, so two copies always share a chain. Without
 * one, both devices began by themselves; laid together they would be two congresses in one.
 */
function isOfOneBeginning(held: HeldCongress, bundle: Bundle): boolean {
	const writers = new Set(held.chains.filter(({ links }) => links.length > 0).map(writerOf));
	const handed = bundle.chains.map(writerOf);
	return writers.size === 0 || handed.length === 0 || handed.some((device) => writers.has(device));
}

const writerOf = ({ deviceId }: HandedChain) => deviceId;

/** A device that signs what it does has not signed what came. */
function isSealMissing(
	{ seal }: HandedChain,
	known: HandedChain | undefined,
	added: readonly Link[]
): boolean {
	return !seal && Boolean(known?.seal) && added.length > 0;
}

/** Only a device itself signs what it hands over. */
function isRightful(
	congressId: CongressId,
	deviceId: DeviceId,
	head: ChainHead,
	seal: Seal,
	verify?: Verify
): boolean {
	return seal.by === deviceId && isSealed(congressId, deviceId, head, seal, verify);
}
