import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { Send } from '$lib/sync/hub-client';
import { chainAfter, seqOf, type EventProblem, type Link, type Parcel } from '$lib/wire/parcel';
import { chainStart, digestOf, type ChainHead } from '$lib/wire/chain';
import type { StoredParcel } from '$lib/wire/parcel';
import type { PushRequest } from '$lib/wire/push';
import type { WireRefusal } from '$lib/wire/refusal';
import { WIRE_REFUSALS } from '$lib/wire/refusal';

interface Stream {
	readonly device: DeviceId;
	say(text: string): void;
	end(): void;
}

/** A hub in memory: one congress, its order, its streams. It can be gone, forget, refuse and lie. */
export class FakeHub {
	readonly stored: StoredParcel[] = [];
	readonly pushes: PushRequest[] = [];
	/** How often it was asked anything. */
	asked = 0;
	/** Nobody answers. */
	isDown = false;
	/** Takes pushes, but the answer is lost on its way. */
	losesAnswers = false;
	now = Date.UTC(2020, 4, 20, 1);
	/** Of its history; another one where it was set up again. */
	epoch = 'first';
	problemOf: (event: LoggedEvent) => EventProblem | null = () => null;
	/** What it does to a parcel on its way out: nothing, unless it lies. */
	tells: (parcel: StoredParcel) => StoredParcel = (parcel) => parcel;
	readonly #tokens = new Map<string, DeviceId>();
	readonly #revoked = new Set<DeviceId>();
	readonly #streams = new Set<Stream>();
	/** Streams opened so far, ended ones included. */
	opened = 0;

	constructor(readonly id: CongressId) {}

	get position(): number {
		return this.stored.at(-1)?.position ?? 0;
	}

	get connected(): DeviceId[] {
		return [...this.#streams].map(({ device }) => device);
	}

	/** Links it holds, in its order. */
	get links(): Link[] {
		return this.stored.flatMap(({ links }) => links);
	}

	admit(device: DeviceId): string {
		const token = `token ${String(this.#tokens.size + 1)} of ${device}`;
		this.#tokens.set(token, device);
		return token;
	}

	revoke(device: DeviceId): void {
		this.#revoked.add(device);
		for (const stream of this.#streams) {
			if (stream.device !== device) continue;
			stream.say(`event: revoked\ndata: {}\n\n`);
			stream.end();
		}
	}

	/** The network breaks: every stream ends in the middle. */
	drop(): void {
		for (const stream of this.#streams) stream.end();
	}

	/** Takes parcels as if another device had pushed them. */
	take(...parcels: Parcel[]): void {
		for (const parcel of parcels) this.#store(parcel);
	}

	readonly send: Send = async (address, init) => {
		await Promise.resolve();
		this.asked += 1;
		if (this.isDown || init.signal?.aborted) throw new TypeError('nobody answers');
		const url = new URL(address);
		const device = this.#tokens.get(
			(init.headers as Record<string, string>)['authorization']?.slice(7) ?? ''
		);
		if (!device) return refusal({ refused: 'unknown-token' });
		if (this.#revoked.has(device)) return refusal({ refused: 'device-revoked' });
		if (url.pathname === '/api/stream')
			return this.#open(device, url.searchParams, init.signal ?? undefined);
		const answer = this.#push(JSON.parse(init.body as string) as PushRequest);
		if (this.losesAnswers) throw new TypeError('the answer is lost');
		return answer;
	};

	#push(request: PushRequest): Response {
		this.pushes.push(request);
		for (const parcel of request.parcels) {
			const held = this.#headOf(parcel.deviceId);
			if (seqOf(parcel.links[0]!) > held.seq + 1)
				return refusal({ refused: 'sequence-gap', held: held.seq });
			if (this.#differs(parcel)) return refusal({ refused: 'chain-broken', held: held.seq });
		}
		const refused = request.parcels.flatMap((parcel) => this.#store(parcel));
		const held = request.parcels.map(({ deviceId }) => ({
			deviceId,
			seq: this.#headOf(deviceId).seq
		}));
		return Response.json({ held, refused, epoch: this.epoch, now: this.now });
	}

	#store({ deviceId, links, seal }: Parcel) {
		const { seq: held } = this.#headOf(deviceId);
		const judged = links.filter((link) => seqOf(link) > held).map((link) => this.#judged(link));
		if (judged.length > 0) {
			const position = this.position + judged.length;
			const parcel = { deviceId, links: judged, seal, position };
			this.stored.push(parcel);
			for (const stream of this.#streams) stream.say(this.#parcelText(parcel) + this.#heldText());
		}
		return this.#linksOf(deviceId)
			.flatMap((link) => ('refused' in link ? [link.refused] : []))
			.map(({ seq, problem, path }) => ({ deviceId, seq, problem, path }));
	}

	#judged(link: Link): Link {
		const problem = 'event' in link ? this.problemOf(link.event) : null;
		if (!problem || !('event' in link)) return link;
		return { refused: { seq: link.event.seq, digest: digestOf(link.event), problem, path: '' } };
	}

	#linksOf(device: DeviceId): Link[] {
		return this.stored.filter(({ deviceId }) => deviceId === device).flatMap(({ links }) => links);
	}

	#headOf(device: DeviceId): ChainHead {
		return chainAfter(chainStart(this.id, device), this.#linksOf(device))!;
	}

	#differs({ deviceId, links }: Parcel): boolean {
		const digest = (link: Link) => ('event' in link ? digestOf(link.event) : link.refused.digest);
		const held = new Map(this.#linksOf(deviceId).map((link) => [seqOf(link), digest(link)]));
		return links.some((link) => (held.get(seqOf(link)) ?? digest(link)) !== digest(link));
	}

	#parcelText(parcel: StoredParcel): string {
		const { position } = parcel;
		return `id: ${String(position)}\nevent: parcel\ndata: ${JSON.stringify(this.tells(parcel))}\n\n`;
	}

	#heldText(): string {
		return `event: held\ndata: ${JSON.stringify({ position: this.position })}\n\n`;
	}

	#open(device: DeviceId, asked: URLSearchParams, signal: AbortSignal | undefined): Response {
		const after = Number(asked.get('after'));
		const isElsewhere = (asked.get('epoch') ?? this.epoch) !== this.epoch || after > this.position;
		const encoder = new TextEncoder();
		let leave = (): void => undefined;
		const body = new ReadableStream<Uint8Array>({
			cancel: () => leave(),
			start: (controller) => {
				const stream: Stream = {
					device,
					say: (text) => controller.enqueue(encoder.encode(text)),
					end: () => {
						leave();
						controller.close();
					}
				};
				leave = () => this.#streams.delete(stream);
				this.#streams.add(stream);
				this.opened += 1;
				signal?.addEventListener('abort', () => this.#streams.has(stream) && stream.end());
				const { epoch, position } = this;
				stream.say(`event: hub\ndata: ${JSON.stringify({ epoch, position })}\n\n`);
				if (isElsewhere) return stream.end();
				const missed = this.stored.filter((parcel) => parcel.position > after);
				stream.say(missed.map((parcel) => this.#parcelText(parcel)).join('') + this.#heldText());
			}
		});
		return new Response(body);
	}
}

function refusal(body: WireRefusal): Response {
	return Response.json(body, { status: WIRE_REFUSALS[body.refused] });
}
