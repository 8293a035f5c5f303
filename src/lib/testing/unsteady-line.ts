import type { Hub } from '$lib/server/hub';
import type { Send } from '$lib/sync/hub-client';
import { callHub } from './hub-caller';

/** What may become of one request on its way to the hub and back. */
export const FATES = ['lost', 'unanswered', 'doubled', 'wandering', 'slow'] as const;
/**
 * It never arrives; it arrives, and the answer is lost; it arrives twice; it arrives long after the
 * device gave it up and sent others; its answer comes only when it is let go.
 */
export type Fate = (typeof FATES)[number];

type Carry = () => Promise<Response>;

/** The network between one device and its hub, without sockets: as bad as a test wants it. */
export class UnsteadyLine {
	/** What becomes of the next requests, in their order; those after them arrive. */
	readonly fates: Fate[] = [];
	#isUp = true;
	readonly #streams = new Set<() => void>();
	#wandering: Carry[] = [];
	#slow: (() => void)[] = [];

	/** `null` from `hub` while the hub is not running. */
	constructor(private readonly hub: () => Hub | null) {}

	/** The link drops: streams break off in the middle of a word, and nothing gets through any more. */
	drop(): void {
		this.#isUp = false;
		for (const cut of this.#streams) cut();
	}

	/** The link is back and good, and whatever was held up on it comes in. */
	async heal(): Promise<void> {
		this.#isUp = true;
		this.fates.length = 0;
		this.letGo();
		await this.deliver();
	}

	/** Answers that were slow arrive, the last one first. */
	letGo(): void {
		for (const arrive of this.#slow.splice(0).reverse()) arrive();
	}

	/** Requests that wandered arrive, the last one first; nobody waits for their answers. */
	async deliver(): Promise<void> {
		for (const carry of this.#wandering.splice(0).reverse()) await unheard(carry);
	}

	readonly send: Send = async (address, init) => {
		const carry = () => this.#carry(address, init);
		if (!this.#isUp) throw nobody();
		if (address.includes('/api/stream')) return this.#breakable(await carry(), init.signal);
		switch (this.fates.shift()) {
			case 'lost':
				throw nobody();
			case 'unanswered':
				await unheard(carry);
				throw nobody();
			case 'doubled':
				await unheard(carry);
				return carry();
			case 'wandering':
				this.#wandering.push(carry);
				throw nobody();
			case 'slow':
				return this.#later(await carry(), init.signal);
			case undefined:
				return carry();
		}
	};

	async #carry(address: string, { method, headers, body }: RequestInit): Promise<Response> {
		const hub = this.hub();
		if (!hub) throw nobody();
		const { pathname, search } = new URL(address);
		return callHub(hub, method ?? 'GET', pathname + search, {
			headers: headers as Record<string, string>,
			...(typeof body === 'string' ? { text: body } : {})
		});
	}

	#later(answer: Response, signal: AbortSignal | null | undefined): Promise<Response> {
		return new Promise((resolve, reject) => {
			this.#slow.push(() => resolve(answer));
			signal?.addEventListener('abort', () => reject(nobody()), { once: true });
		});
	}

	/** A stream that comes in halves of its pieces and breaks off when the line drops. */
	#breakable(answer: Response, signal: AbortSignal | null | undefined): Response {
		if (!answer.body || !answer.ok) return answer;
		const reader = answer.body.getReader();
		let rest: Uint8Array | null = null;
		const body = new ReadableStream<Uint8Array>(
			{
				start: (controller) => {
					const cut = () => {
						if (!this.#streams.delete(cut)) return;
						controller.error(nobody());
						void reader.cancel();
					};
					this.#streams.add(cut);
					signal?.addEventListener('abort', cut, { once: true });
				},
				async pull(controller) {
					const piece: Uint8Array | undefined = rest ?? (await reader.read()).value;
					if (!piece) return controller.close();
					const half = rest ? piece.length : Math.ceil(piece.length / 2);
					controller.enqueue(piece.subarray(0, half));
					rest = half < piece.length ? piece.subarray(half) : null;
				}
			},
			{ highWaterMark: 0 }
		);
		return new Response(body, { headers: answer.headers });
	}
}

function nobody(): TypeError {
	return new TypeError('nobody answers');
}

/** Carries a request whose answer nobody hears. */
async function unheard(carry: Carry): Promise<void> {
	await carry().catch(() => undefined);
}
