import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { CongressId } from '$lib/core/basics/ids';
import type { DeviceRole } from '$lib/core/roles/device-role';
import { HubDevice } from '$lib/testing/hub-device';
import type { Parcel, StoredParcel } from '$lib/wire/parcel';
import type { Admission } from '$lib/wire/admission';
import type { Invitation, InviteRequest } from '$lib/wire/invitation';
import type { PushAnswer, PushRequest } from '$lib/wire/push';
import type { HubPosition } from '$lib/wire/stream';

/** Between two tries of a device that cannot reach its hub, in ms. */
const AGAIN_AFTER = 15;
/** What a hub says that is busy or just opening: nothing is wrong, only not now. */
const NOT_NOW = [502, 503];

/** The hub refused, for good: in these tests that is always a fault. */
export class Refused extends Error {}

/** Asks a hub until it answers, however often it is gone; what it refuses is thrown. */
export async function askUntilAnswered<Answer>(
	url: string,
	init: RequestInit & { readonly method: string }
): Promise<Answer> {
	for (;;) {
		const answer = await asked<Answer>(url, init);
		if (answer !== null) return answer;
		await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
	}
}

async function asked<Answer>(url: string, init: RequestInit): Promise<Answer | null> {
	try {
		const response = await fetch(url, init);
		if (response.ok) return (await response.json()) as Answer;
		if (NOT_NOW.includes(response.status)) return null;
		throw new Refused(`${init.method} ${url}: ${await response.text()}`);
	} catch (error) {
		if (error instanceof Refused) throw error;
		// Gone, or cut in the middle of the answer: whether it was taken is not known.
		return null;
	}
}

function posted(body: object, headers: Record<string, string> = {}) {
	const type = { 'content-type': 'application/json' };
	return { method: 'POST', body: JSON.stringify(body), headers: { ...type, ...headers } };
}

/** A device of a congress as a hub sees it: it joins, writes with its own key, sends, and follows. */
export class LoadDevice {
	readonly device: HubDevice;
	#token = '';
	/** Its own last event that the hub has said it holds. */
	acknowledged = 0;
	/** Everything the hub has sent it, in the order it came. */
	readonly received: StoredParcel[] = [];
	#position = 0;
	#epoch = '';
	readonly #leaving = new AbortController();

	constructor(
		number: number,
		congressId: CongressId,
		readonly hub: string
	) {
		this.device = new HubDevice(number, congressId);
	}

	async publish(): Promise<void> {
		const { congressId } = this.device;
		const body = { congressId, device: this.device.introduction(congressId) };
		const url = `${this.hub}/api/congresses`;
		this.#token = (await askUntilAnswered<Admission>(url, posted(body))).token;
	}

	/** A code with which others come in. */
	async invite(request: InviteRequest): Promise<string> {
		const url = `${this.hub}/api/invitations`;
		return (await askUntilAnswered<Invitation>(url, posted(request, this.authorised()))).code;
	}

	async join(code: string): Promise<void> {
		const body = { code, device: this.device.introduction(code) };
		const url = `${this.hub}/api/join`;
		this.#token = (await askUntilAnswered<Admission>(url, posted(body))).token;
	}

	/** The header by which the hub knows it. */
	authorised() {
		return { authorization: `Bearer ${this.#token}` };
	}

	/** Sends a parcel until the hub says it holds all of it. */
	async push(parcel: Parcel, waiting = 0): Promise<PushAnswer> {
		const body: PushRequest = { parcels: [parcel], waiting };
		const url = `${this.hub}/api/events`;
		const answer = await askUntilAnswered<PushAnswer>(url, posted(body, this.authorised()));
		if (answer.refused.length > 0) throw new Refused(JSON.stringify(answer.refused));
		this.acknowledged = Math.max(this.acknowledged, answer.held[0]?.seq ?? 0);
		return answer;
	}

	/** Follows the congress until it leaves, and goes on where it was whenever the stream breaks. */
	async follow(onMore: () => void): Promise<void> {
		const { signal } = this.#leaving;
		while (!signal.aborted) {
			await this.#followOnce(onMore).catch((error: unknown) => {
				if (error instanceof Refused) throw error;
			});
			if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
		}
	}

	async #followOnce(onMore: () => void): Promise<void> {
		const epoch = this.#epoch ? `&epoch=${this.#epoch}` : '';
		const response = await fetch(`${this.hub}/api/stream?after=${this.#position}${epoch}`, {
			headers: this.authorised(),
			signal: this.#leaving.signal
		});
		if (!response.ok && !NOT_NOW.includes(response.status))
			throw new Refused(`stream: ${await response.text()}`);
		if (!response.ok) return;
		const events = response
			.body!.pipeThrough(new TextDecoderStream())
			.pipeThrough(new EventSourceParserStream());
		for await (const { event, data } of events) {
			if (event === 'hub') this.#greeted(JSON.parse(data) as HubPosition);
			if (event !== 'parcel') continue;
			const parcel = JSON.parse(data) as StoredParcel;
			this.#position = parcel.position;
			this.received.push(parcel);
			onMore();
		}
	}

	/** In these tests no hub begins again with less than it had: that would be a loss. */
	#greeted({ epoch, position }: HubPosition): void {
		if ((this.#epoch !== '' && epoch !== this.#epoch) || this.#position > position)
			throw new Refused(`the hub stands at ${position} of ${epoch}`);
		this.#epoch = epoch;
	}

	get position(): number {
		return this.#position;
	}

	/** Has what comes before already. */
	startAfter(position: number): void {
		this.#position = position;
	}

	leave(): void {
		this.#leaving.abort();
	}
}

/** The congress's first devices: an organiser who published it, and so many who joined. */
export async function gathered(
	hub: string,
	congressId: CongressId,
	count: number,
	role: DeviceRole
): Promise<LoadDevice[]> {
	const organiser = new LoadDevice(1, congressId, hub);
	await organiser.publish();
	if (count === 0) return [organiser];
	const code = await organiser.invite({ role, uses: count, minutes: 60 });
	const others = Array.from({ length: count }, (_, at) => new LoadDevice(2 + at, congressId, hub));
	for (const other of others) await other.join(code);
	return [organiser, ...others];
}
