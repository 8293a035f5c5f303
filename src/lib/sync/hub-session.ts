import type { EventSourceMessage } from 'eventsource-parser';
import type { Membership } from '$lib/data/membership';
import type { Altered } from '$lib/data/received';
import type { Replica } from '$lib/data/replica';
import {
	hubPositionSchema,
	LINKS_AT_ONCE,
	storedParcelSchema,
	type StoredParcel
} from '$lib/wire/wire';
import { Bell } from './bell';
import type { HubClient, HubProblem } from './hub-client';
import { messagesIn } from './message-stream';
import { nextOutgoing } from './outbox';
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

const LOST = { kind: 'lost' } as const;

/** One connection to the hub, from its beginning to its end: it listens and sends at the same time. */
export class HubSession {
	readonly #cut = new AbortController();
	readonly #grown = new Bell();
	readonly #caughtUp = new Bell();
	#heardAt: number;
	#clockOffset: number;
	#epoch: string;

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
	grown(): void {
		this.#grown.ring();
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
		let parcels: StoredParcel[] = [];
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
				this.beginning.onlive();
				this.#caughtUp.ring();
			}
		}
		return this.#receive(parcels);
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
		const { replica, membership, onwaiting } = this.beginning;
		await this.#caughtUp.rung(signal);
		while (!signal.aborted) {
			const outgoing = await nextOutgoing(replica, membership);
			onwaiting(outgoing.waiting + linksIn(outgoing.parcels));
			if (outgoing.parcels.length === 0) {
				await this.#grown.rung(signal);
				continue;
			}
			const began = this.beginning.around.now();
			const { parcels, waiting, heads } = outgoing;
			const answer = await this.beginning.client.push({ parcels, waiting }, signal);
			if (!answer.ok) return this.#endedBy(answer.refused);
			if (answer.value.epoch !== this.#epoch) return LOST;
			await replica.acknowledge(heads, answer.value.refused);
			await this.#setClock(answer.value.now, began);
		}
		return LOST;
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
