import type { EventSourceMessage } from 'eventsource-parser';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { Growth, Told } from '$lib/data/growth';
import type { Membership } from '$lib/data/membership';
import type { Altered } from '$lib/data/received';
import type { Replica } from '$lib/data/replica';
import type { ChainHead } from '$lib/wire/chain';
import { LINKS_AT_ONCE } from '$lib/wire/limits';
import { storedParcelSchema, type StoredParcel } from '$lib/wire/parcel';
import { hubPositionSchema } from '$lib/wire/stream';
import { Bell } from './bell';
import type { HubClient, HubProblem } from './hub-client';
import { messagesIn } from './message-stream';
import { freshOutgoing, nextOutgoing, type Outgoing } from './outbox';
import { SealedAhead } from './sealed-ahead';
import type { Surroundings } from './surroundings';

/** How a connection ended, and so what comes next. */
export type Ended =
	/** The network or the hub went away: try again. */
	| { readonly kind: 'lost' }
	/** The hub, or the disk, says no: a person has to look. */
	| { readonly kind: 'refused'; readonly why: HubProblem['refused'] | 'not-saved' }
	| { readonly kind: 'revoked' }
	| { readonly kind: 'altered'; readonly altered: Altered };

export interface Beginning {
	readonly replica: Replica;
	readonly membership: Membership;
	readonly client: HubClient;
	readonly around: Surroundings;
	/** Everything the hub has is here. */
	readonly onlive: () => void;
	/** So many acts wait to be sent. */
	readonly onwaiting: (count: number) => void;
}

/** The hub says something every 15 s; after twice that without a word nobody is there (ms). */
const SILENCE = 30_000;
/** Clocks that differ by less than this are left alone (ms). */
const ALIKE = 1_000;

/** A push on its way. */
interface Sending {
	readonly outgoing: Outgoing;
	readonly began: number;
	readonly answer: ReturnType<HubClient['push']>;
}

/** Most parcels of its own that a device lays by. */
const MOST_LAID_BY = 20;

const LOST = { kind: 'lost' } as const;

/** One connection to the hub, from its beginning to its end: it listens and sends at the same time. */
export class HubSession {
	readonly #cut = new AbortController();
	readonly #grown = new Bell();
	readonly #caughtUp = new Bell();
	#heardAt: number;
	#clockOffset: number;
	#epoch: string;
	/** Everything the hub has is here. */
	#isLive = false;
	/** What this device wrote and the hub sent back. */
	#laidBy: StoredParcel[] = [];
	/** Acts of this device told since the disk was asked what waits; `null`: the disk has to be asked again. */
	#fresh: readonly LoggedEvent[] | null = null;
	readonly #ahead = new SealedAhead();
	/** How far the hub holds this device's own chain, once it has said so. */
	#head: ChainHead | null = null;
	/** Nothing is on its way, and nothing waited when it was last looked. */
	#isIdle = false;
	/** What went out as soon as it was told as stored. */
	#begun: Sending | null = null;

	constructor(private readonly beginning: Beginning) {
		this.#heardAt = beginning.around.now();
		this.#clockOffset = beginning.membership.clockOffset;
		this.#epoch = beginning.membership.epoch;
	}

	/** Resolves once the connection is over; it never throws for what a network or a hub may do. */
	async run(): Promise<Ended> {
		void this.#watch();
		const both = [this.#listen(), this.#send()];
		const ended = await Promise.race(both);
		this.end();
		await Promise.all(both);
		return ended;
	}

	end(): void {
		this.#cut.abort();
	}

	/** There may be something to send. */
	grown(told: Told): void {
		const { deviceId } = this.beginning.membership;
		const isOwn = told?.events.every((event) => event.deviceId === deviceId) ?? false;
		if (!told) this.#head = null;
		this.#fresh = isOwn && this.#fresh ? [...this.#fresh, ...told!.events] : null;
		this.#sendAtOnce();
		this.#grown.ring();
	}

	/** Acts are on their way to the disk: sealed meanwhile, and sent only once they are told as stored. */
	foretold({ events }: Growth): void {
		const { replica, membership } = this.beginning;
		const head = this.#head;
		if (head && events.every((event) => event.deviceId === membership.deviceId))
			this.#ahead.keep(head, events, freshOutgoing(replica.id, membership, head, events));
	}

	/** An act that was sealed while the disk worked is on its way before the window draws it. */
	#sendAtOnce(): void {
		if (!this.#isIdle || !this.#head || !this.#fresh || this.#begun) return;
		const sealed = this.#ahead.takeSealed(this.#head, this.#fresh);
		if (!sealed || sealed.parcels.length === 0) return;
		this.#fresh = [];
		this.#begun = this.#push(sealed);
	}

	#push(outgoing: Outgoing): Sending {
		const { parcels, waiting } = outgoing;
		const began = this.beginning.around.now();
		const answer = this.beginning.client.push({ parcels, waiting }, this.#cut.signal);
		return { outgoing, began, answer };
	}

	/** The device woke up: a connection that has been silent is not believed in. */
	doubt(): void {
		if (this.beginning.around.now() - this.#heardAt > SILENCE / 2) this.end();
	}

	async #watch(): Promise<void> {
		const { signal } = this.#cut;
		while (!signal.aborted) {
			const before = this.#heardAt;
			await this.beginning.around.wait(SILENCE, signal);
			if (this.#heardAt === before) this.end();
		}
	}

	async #listen(): Promise<Ended> {
		const { client, membership } = this.beginning;
		const stream = await client.stream(membership, this.#cut.signal);
		if (!stream.ok) return this.#endedBy(stream.refused);
		try {
			for await (const messages of messagesIn(stream.value)) {
				this.#heardAt = this.beginning.around.now();
				const ended = await this.#hear(messages);
				if (ended) return ended;
			}
		} catch {
			// The stream broke off in the middle: what was whole of it is stored, the rest comes again.
		}
		return LOST;
	}

	/** Stores what came, and answers why the connection is over, or `null`. */
	async #hear(messages: readonly EventSourceMessage[]): Promise<Ended | null> {
		let parcels = this.#laidBy;
		this.#laidBy = [];
		for (const message of messages) {
			if (message.event === 'parcel') {
				const parcel = readIn(storedParcelSchema, message.data);
				if (!parcel) return { kind: 'refused', why: 'strange-answer' };
				if (linksIn(parcels) + parcel.links.length > LINKS_AT_ONCE) {
					const ended = await this.#receive(parcels);
					if (ended) return ended;
					parcels = [];
				}
				parcels.push(parcel);
			}
			if (message.event === 'revoked') return { kind: 'revoked' };
			if (message.event === 'hub') {
				const ended = await this.#greeted(message.data);
				if (ended) return ended;
			}
			if (message.event === 'held') {
				const ended = await this.#receive(parcels);
				if (ended) return ended;
				parcels = [];
				this.#isLive = true;
				this.beginning.onlive();
				this.#caughtUp.ring();
			}
		}
		if (messages.length === 0 || !this.#mayWait(parcels)) return this.#receive(parcels);
		this.#laidBy = parcels;
		return null;
	}

	/**
	 * Nobody waits for what this device wrote itself: it is stored together with the next that comes of
	 * others, at the hub's next sign of life, or once there is much of it. If the line drops before, it
	 * comes again.
	 */
	#mayWait(parcels: readonly StoredParcel[]): boolean {
		const { deviceId: self } = this.beginning.membership;
		return (
			this.#isLive &&
			parcels.length < MOST_LAID_BY &&
			parcels.every(({ deviceId }) => deviceId === self)
		);
	}

	async #receive(parcels: readonly StoredParcel[]): Promise<Ended | null> {
		const received = await this.beginning.replica.receive(parcels);
		switch (received.kind) {
			case 'taken':
				return null;
			case 'altered':
				return received;
			case 'gap':
				return this.#rewind();
			case 'not-saved':
				return { kind: 'refused', why: 'not-saved' };
		}
	}

	/** Where the hub stands. Another history, or less than this device has of it: it was set up again. */
	async #greeted(data: string): Promise<Ended | null> {
		const hub = readIn(hubPositionSchema, data);
		if (!hub) return { kind: 'refused', why: 'strange-answer' };
		const { membership, replica } = this.beginning;
		const isKnown = this.#epoch !== '';
		if (hub.epoch === this.#epoch && hub.position >= membership.cursor) return null;
		this.#epoch = hub.epoch;
		await replica.rewind(hub.epoch);
		return isKnown ? LOST : null;
	}

	async #rewind(): Promise<Ended> {
		await this.beginning.replica.rewind(this.#epoch);
		return LOST;
	}

	/** Sends what waits, once what the hub has is here: so nothing goes out that it holds already. */
	async #send(): Promise<Ended> {
		const { signal } = this.#cut;
		await this.#caughtUp.rung(signal);
		while (!signal.aborted) {
			const sending = this.#takeBegun() ?? (await this.#begin());
			if (sending) {
				const ended = await this.#finish(sending);
				if (ended) return ended;
				continue;
			}
			this.#isIdle = true;
			await this.#grown.rung(signal);
			this.#isIdle = false;
		}
		return LOST;
	}

	#takeBegun(): Sending | null {
		const begun = this.#begun;
		this.#begun = null;
		if (begun) this.#tellWaiting(begun.outgoing);
		return begun;
	}

	/** Sends the next that waits; `null` where nothing does. */
	async #begin(): Promise<Sending | null> {
		const outgoing = await this.#next();
		const sending = outgoing.parcels.length > 0 ? this.#push(outgoing) : null;
		this.#tellWaiting(outgoing);
		return sending;
	}

	#tellWaiting({ waiting, parcels }: Outgoing): void {
		this.beginning.onwaiting(waiting + linksIn(parcels));
	}

	/** Waits for the hub's answer; answers why the connection is over, or `null`. */
	async #finish({ outgoing: { heads }, began, answer }: Sending): Promise<Ended | null> {
		const { replica, membership } = this.beginning;
		const answered = await answer;
		if (!answered.ok) return this.#endedBy(answered.refused);
		if (answered.value.epoch !== this.#epoch) return LOST;
		await replica.acknowledge(heads, answered.value.refused);
		this.#head = heads.find(({ deviceId }) => deviceId === membership.deviceId) ?? this.#head;
		await this.#setClock(answered.value.now, began);
		return null;
	}

	/** What to send next: acts as they were told, or whatever waits on the disk. */
	async #next(): Promise<Outgoing> {
		const { replica, membership } = this.beginning;
		const fresh = this.#fresh;
		this.#fresh = [];
		if (fresh && this.#head) {
			const sealed = this.#ahead.take(this.#head, fresh);
			const told = await (sealed ?? freshOutgoing(replica.id, membership, this.#head, fresh));
			if (told) return told;
		}
		const outgoing = await nextOutgoing(replica, membership);
		if (outgoing.waiting > 0) this.#fresh = null;
		return outgoing;
	}

	/** The hub's clock, as it was half way between question and answer. */
	async #setClock(hub: number, began: number): Promise<void> {
		const offset = Math.round(hub - (began + this.beginning.around.now()) / 2);
		if (Math.abs(offset - this.#clockOffset) < ALIKE) return;
		this.#clockOffset = offset;
		await this.beginning.replica.setClockOffset(offset);
	}

	async #endedBy(problem: HubProblem): Promise<Ended> {
		const { deviceId } = this.beginning.membership;
		switch (problem.refused) {
			case 'unreachable':
			case 'busy':
			case 'too-many-tries':
				return LOST;
			case 'device-revoked':
				return { kind: 'revoked' };
			case 'sequence-gap':
				return this.#rewind();
			case 'chain-broken': {
				const seq = 'held' in problem ? (problem.held ?? 0) : 0;
				return { kind: 'altered', altered: { problem: 'forked', deviceId, seq } };
			}
			default:
				return { kind: 'refused', why: problem.refused };
		}
	}
}

function linksIn(parcels: readonly { readonly links: readonly unknown[] }[]): number {
	return parcels.reduce((count, { links }) => count + links.length, 0);
}

/** What a message says, or `null` where it is not what it must be. */
function readIn<Value>(
	schema: { safeParse(value: unknown): { readonly success: boolean; readonly data?: Value } },
	text: string
): Value | null {
	try {
		const read = schema.safeParse(JSON.parse(text));
		return read.success ? (read.data as Value) : null;
	} catch {
		return null;
	}
}
