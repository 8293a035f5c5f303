import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import { chained, chainStart, type ChainHead, type Hash } from '$lib/wire/chain';
import type { EventProblem } from '$lib/wire/parcel';
import { isSealed } from '$lib/wire/seal';
import type { WireRefusal } from '$lib/wire/refusal';
import type { JudgedLink, JudgedParcel } from './judge';
import { verifyQuickly } from './quick-verify';

/** A link ready for the log but for its position. */
export interface NewLink {
	readonly device: DeviceId;
	readonly seq: number;
	readonly hash: Hash;
	readonly problem: EventProblem | null;
	readonly body: string;
	readonly seal: string | null;
}

/** What the hub holds of a chain, as far as a parcel touches it. */
export interface HeldChain {
	readonly head: ChainHead;
	/** The chain's hash after that link, of those the hub holds; asked for places a parcel meets. */
	hashAt(seq: number): Hash | undefined;
}

/** The links of a parcel that the hub does not hold yet, and where the chain stands after them. */
export interface Continued {
	readonly news: readonly NewLink[];
	readonly head: ChainHead;
}

/** The places of a held chain that decide whether a parcel fits it. */
export function placesMet({ first, links }: JudgedParcel, head: ChainHead): number[] {
	const last = Math.min(first + links.length - 1, head.seq);
	return [...new Set([first - 1, last])].filter((seq) => seq >= 1 && seq < head.seq);
}

function newLink(parcel: JudgedParcel, link: JudgedLink, { seq, hash }: ChainHead): NewLink {
	const isLast = seq === parcel.first + parcel.links.length - 1;
	return {
		device: parcel.deviceId,
		seq,
		hash,
		problem: link.refused?.problem ?? null,
		body: link.body,
		seal: isLast ? JSON.stringify(parcel.seal) : null
	};
}

/**
 * Lays a parcel against what is held. What is there already and equal is skipped; what is there and
 * differs, leaves a gap, or is not sealed as it stands is refused as a whole.
 */
export function continued(
	congressId: CongressId,
	held: HeldChain,
	parcel: JudgedParcel
): Result<Continued, WireRefusal> {
	const { deviceId, first, links, seal } = parcel;
	const broken = { refused: 'chain-broken', held: held.head.seq } as const;
	if (first > held.head.seq + 1) return refuse({ refused: 'sequence-gap', held: held.head.seq });
	const start = first === 1 ? chainStart(congressId, deviceId).hash : held.hashAt(first - 1);
	if (start === undefined) return refuse(broken);

	const news: NewLink[] = [];
	let now: ChainHead = { seq: first - 1, hash: start };
	for (const link of links) {
		now = chained(now, link.digest);
		const isMeeting = now.seq === held.head.seq || now.seq === first + links.length - 1;
		if (now.seq > held.head.seq) news.push(newLink(parcel, link, now));
		else if (isMeeting && held.hashAt(now.seq) !== now.hash) return refuse(broken);
	}
	if (news.length === 0) return accept({ news, head: held.head });
	// Its sender has sealed another history than the one held here.
	if (seal.hash !== now.hash) return refuse(broken);
	return isSealed(congressId, deviceId, now, seal, verifyQuickly)
		? accept({ news, head: now })
		: refuse({ refused: 'seal-wrong', held: held.head.seq });
}
