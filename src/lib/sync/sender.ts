import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { Growth, Told } from '$lib/data/growth';
import type { ChainHead } from '$lib/wire/chain';
import { linksIn } from '$lib/wire/parcel';
import { Bell } from './bell';
import { LOST, type Beginning, type Ended } from './connection';
import type { HubClient, HubProblem } from './hub-client';
import { freshOutgoing, nextOutgoing, type Outgoing } from './outbox';
import { SealedAhead } from './sealed-ahead';

/** Clocks that differ by less than this are left alone (ms). */
const ALIKE = 1_000;

/** A push on its way. */
interface Sending {
	readonly outgoing: Outgoing;
	readonly began: number;
	readonly answer: ReturnType<HubClient['push']>;
}

/** What sending needs of the connection it belongs to. */
interface Connection {
	readonly signal: AbortSignal;
	/** The history the hub was last heard to have. */
	epoch(): string;
	endedBy(problem: HubProblem): Promise<Ended>;
}

/** The half of a connection that sends: acts as soon as they are stored, and whatever else waits on the disk. */
export class Sender {
	readonly #beginning: Beginning;
	readonly #connection: Connection;
	readonly #grown = new Bell();
	#clockOffset: number;
	/** Acts of this device told since the disk was asked what waits; `null`: the disk has to be asked again. */
	#fresh: readonly LoggedEvent[] | null = null;
	readonly #ahead = new SealedAhead();
	/** How far the hub holds this device's own chain, once it has said so. */
	#head: ChainHead | null = null;
	/** Nothing is on its way, and nothing waited when it was last looked. */
	#isIdle = false;
	/** What went out as soon as it was told as stored. */
	#begun: Sending | null = null;

	constructor(beginning: Beginning, connection: Connection) {
		this.#beginning = beginning;
		this.#connection = connection;
		this.#clockOffset = beginning.membership.clockOffset;
	}

	/** There may be something to send. */
	grown(told: Told): void {
		const { deviceId } = this.#beginning.membership;
		const isOwn = told?.events.every((event) => event.deviceId === deviceId) ?? false;
		if (!told) this.#head = null;
		this.#fresh = isOwn && this.#fresh ? [...this.#fresh, ...told!.events] : null;
		this.#sendAtOnce();
		this.#grown.ring();
	}

	/** Acts are on their way to the disk: sealed meanwhile, and sent only once they are told as stored. */
	foretold({ events }: Growth): void {
		const { replica, membership } = this.#beginning;
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
		const began = this.#beginning.around.now();
		const answer = this.#beginning.client.push({ parcels, waiting }, this.#connection.signal);
		return { outgoing, began, answer };
	}

	/** Sends what waits until the connection is over, and answers why it is. */
	async run(): Promise<Ended> {
		const { signal } = this.#connection;
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
		this.#beginning.onwaiting(waiting + linksIn(parcels));
	}

	/** Waits for the hub's answer; answers why the connection is over, or `null`. */
	async #finish({ outgoing: { heads }, began, answer }: Sending): Promise<Ended | null> {
		const { replica, membership } = this.#beginning;
		const answered = await answer;
		if (!answered.ok) return this.#connection.endedBy(answered.refused);
		if (answered.value.epoch !== this.#connection.epoch()) return LOST;
		await replica.acknowledge(heads, answered.value.refused);
		this.#head = heads.find(({ deviceId }) => deviceId === membership.deviceId) ?? this.#head;
		await this.#setClock(answered.value.now, began);
		return null;
	}

	/** What to send next: acts as they were told, or whatever waits on the disk. */
	async #next(): Promise<Outgoing> {
		const { replica, membership } = this.#beginning;
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
		const offset = Math.round(hub - (began + this.#beginning.around.now()) / 2);
		if (Math.abs(offset - this.#clockOffset) < ALIKE) return;
		this.#clockOffset = offset;
		await this.#beginning.replica.setClockOffset(offset);
	}
}
