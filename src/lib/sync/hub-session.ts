import type { EventSourceMessage } from 'eventsource-parser';
import type { Growth, Told } from '$lib/data/growth';
import { LINKS_AT_ONCE } from '$lib/wire/limits';
import { linksIn, storedParcelSchema, type StoredParcel } from '$lib/wire/parcel';
import { hubPositionSchema } from '$lib/wire/stream';
import { Bell } from './bell';
import { LOST, type Beginning, type Ended } from './connection';
import type { HubProblem } from './hub-client';
import { messagesIn } from './message-stream';
import { Sender } from './sender';

/** The hub says something every 15 s; after twice that without a word nobody is there (ms). */
const SILENCE = 30_000;
/** Most parcels of its own that a device lays by. */
const MOST_LAID_BY = 20;

/** One connection to the hub, from its beginning to its end: it listens and sends at the same time. */
export class HubSession {
	readonly #cut = new AbortController();
	readonly #caughtUp = new Bell();
	#heardAt: number;
	#epoch: string;
	/** Everything the hub has is here. */
	#isLive = false;
	/** What this device wrote and the hub sent back. */
	#laidBy: StoredParcel[] = [];
	readonly #sender: Sender;

	constructor(private readonly beginning: Beginning) {
		this.#heardAt = beginning.around.now();
		this.#epoch = beginning.membership.epoch;
		this.#sender = new Sender(beginning, {
			signal: this.#cut.signal,
			epoch: () => this.#epoch,
			endedBy: (problem) => this.#endedBy(problem)
		});
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
		this.#sender.grown(told);
	}

	/** Acts are on their way to the disk. */
	foretold(growth: Growth): void {
		this.#sender.foretold(growth);
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

	/** Sends once what the hub has is here: so nothing goes out that it holds already. */
	async #send(): Promise<Ended> {
		await this.#caughtUp.rung(this.#cut.signal);
		return this.#sender.run();
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
