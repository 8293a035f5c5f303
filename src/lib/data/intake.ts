import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import { accept, refuse, type Result } from '$lib/core/basics/result';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import { keyOf, type EventKey } from '$lib/core/log/event-key';
import { parseEvent } from '$lib/core/log/event-schema';
import { chained, chainStart, digestOf, type ChainHead, type Hash } from '$lib/wire/chain';
import { seqOf, type Link, type Parcel, type RefusedEvent } from '$lib/wire/parcel';
import { isSealed, type Seal, type Verify } from '$lib/wire/seal';
import type { ChainRow, RefusedRow, SealRow } from './congress-database';
import type { Altered, AlteredProblem } from './received';

/** What this device holds of the chains that something received touches. */
export interface Held {
	chain(deviceId: DeviceId): ChainRow | undefined;
	event(deviceId: DeviceId, seq: number): LoggedEvent | undefined;
	refused(deviceId: DeviceId, seq: number): RefusedRow | undefined;
}

/** What to store of something received, once all of it has been found to hold. */
export interface Intake {
	/** Events that are not in the log yet, in the order received. */
	readonly added: readonly LoggedEvent[];
	/** Places the hub did not take; where the log holds the event, it moves out. */
	readonly refused: readonly RefusedRow[];
	/** Events refused once and taken since: they come back into the log with `added`. */
	readonly restored: readonly LoggedEvent[];
	readonly chains: readonly ChainRow[];
	readonly seals: readonly SealRow[];
}

/** What an event says by itself. */
interface Looked {
	readonly digest: Hash;
	readonly isSound: boolean;
}

/** Looks at each event by itself, which needs nothing of what is held: done while the disk is asked. */
export function lookAt(parcels: readonly Parcel[]): ReadonlyMap<LoggedEvent, Looked> {
	const links = parcels.flatMap((parcel) => parcel.links);
	const events = links.flatMap((link) => ('event' in link ? [link.event] : []));
	return new Map(
		events.map((event) => [event, { digest: digestOf(event), isSound: parseEvent(event).ok }])
	);
}

/** A chain as far as it has been read, and the seal it then stands under. */
interface Reading {
	/** Where the hub was known to hold the chain before. */
	readonly start: ChainHead;
	head: ChainHead;
	sealedBy: DeviceId | null;
	last: { readonly head: ChainHead; readonly seal: Seal } | null;
}

/** How parcels are looked at: with which check of signatures, and what was seen of their events already. */
export interface Looking {
	readonly verify?: Verify | undefined;
	readonly looked?: ReturnType<typeof lookAt>;
}

/**
 * Lays parcels against what is held: every link on its chain, and the last seal of each device. What is
 * held and the same is skipped; if anything does not hold, nothing of it is taken.
 */
export function takeIn(
	congressId: CongressId,
	parcels: readonly Parcel[],
	held: Held,
	{ verify, looked = lookAt(parcels) }: Looking = {}
): Result<Intake, Altered> {
	const reader = new Reader(congressId, held, looked);
	for (const parcel of parcels) {
		const altered = reader.read(parcel);
		if (altered) return refuse(altered);
	}
	return reader.sealed(verify);
}

class Reader {
	readonly #added: LoggedEvent[] = [];
	readonly #restored: LoggedEvent[] = [];
	readonly #refused: RefusedRow[] = [];
	readonly #readings = new Map<DeviceId, Reading>();
	/** Digests of the links read, by their place: one place is told one way only. */
	readonly #read = new Map<EventKey, Hash>();

	constructor(
		private readonly congressId: CongressId,
		private readonly held: Held,
		private readonly looked: ReturnType<typeof lookAt>
	) {}

	/** Reads a parcel; answers what is wrong with it, or `null`. */
	read({ deviceId, links, seal }: Parcel): Altered | null {
		const reading = this.#readingOf(deviceId);
		for (const link of links) {
			const problem = this.#take(deviceId, link, reading);
			if (problem) return { problem, deviceId, seq: seqOf(link) };
		}
		const seq = seqOf(links.at(-1)!);
		// Its end lies inside what was read and sealed before.
		if (seq <= reading.start.seq || seq < reading.head.seq) return null;
		if (seal.hash !== reading.head.hash) return { problem: 'chain-broken', deviceId, seq };
		reading.last = { head: reading.head, seal };
		return null;
	}

	/** Checks the last seal of each chain that grew. */
	sealed(verify?: Verify): Result<Intake, Altered> {
		const chains: ChainRow[] = [];
		const seals: SealRow[] = [];
		for (const [deviceId, { head, sealedBy, last }] of this.#readings) {
			if (!last) continue;
			const { seal } = last;
			const isRightful = seal.by === deviceId || sealedBy !== deviceId;
			if (!isRightful || !isSealed(this.congressId, deviceId, head, seal, verify))
				return refuse({ problem: 'seal-wrong', deviceId, seq: head.seq });
			chains.push({ deviceId, ...head, sealedBy: seal.by });
			seals.push({ deviceId, seq: head.seq, seal });
		}
		const [added, restored, refused] = [this.#added, this.#restored, this.#refused];
		return accept({ added, restored, refused, chains, seals });
	}

	#readingOf(deviceId: DeviceId): Reading {
		const known = this.#readings.get(deviceId);
		if (known) return known;
		const chain = this.held.chain(deviceId);
		const head = chain
			? { seq: chain.seq, hash: chain.hash }
			: chainStart(this.congressId, deviceId);
		const reading = { start: head, head, sealedBy: chain?.sealedBy ?? null, last: null };
		this.#readings.set(deviceId, reading);
		return reading;
	}

	#take(deviceId: DeviceId, link: Link, reading: Reading): AlteredProblem | null {
		const seq = seqOf(link);
		if (seq > reading.head.seq + 1) return 'chain-broken';
		const digest = 'event' in link ? this.looked.get(link.event)!.digest : link.refused.digest;
		const heldDigest = this.#digestHeld(deviceId, seq);
		if (heldDigest !== null && heldDigest !== digest) return 'forked';
		this.#read.set(keyOf({ deviceId, seq }), digest);
		if (seq <= reading.head.seq) return null;
		reading.head = chained(reading.head, digest);
		if ('refused' in link) return this.#takeRefused(deviceId, link.refused);
		return this.#takeEvent(deviceId, link.event, heldDigest !== null);
	}

	#takeRefused(deviceId: DeviceId, refused: RefusedEvent): null {
		if (this.held.refused(deviceId, refused.seq)) return null;
		const event = this.held.event(deviceId, refused.seq) ?? null;
		this.#refused.push({ deviceId, ...refused, event });
		return null;
	}

	#takeEvent(deviceId: DeviceId, event: LoggedEvent, isHeld: boolean): AlteredProblem | null {
		if (!this.looked.get(event)!.isSound || event.deviceId !== deviceId) return 'malformed';
		if (event.congressId !== this.congressId) return 'other-congress';
		if (!isHeld) this.#added.push(event);
		else if (this.held.refused(deviceId, event.seq)) this.#restored.push(event);
		return null;
	}

	/** The digest of what is held at a place of a chain, refused or not; `null` where nothing is. */
	#digestHeld(deviceId: DeviceId, seq: number): Hash | null {
		const read = this.#read.get(keyOf({ deviceId, seq }));
		if (read !== undefined) return read;
		const event = this.held.event(deviceId, seq);
		if (event) return digestOf(event);
		return this.held.refused(deviceId, seq)?.digest ?? null;
	}
}
