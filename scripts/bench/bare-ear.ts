import { EventSourceParserStream } from 'eventsource-parser/stream';

/** Hears what a bare echo sends to its streams, and times one word on its way there and back. */
export class BareEar {
	readonly #waiting = new Map<string, () => void>();
	readonly #leaving = new AbortController();
	#said = 0;

	constructor(readonly address: string) {}

	/** Listens until it leaves. */
	async listen(): Promise<void> {
		const { body } = await fetch(`${this.address}/stream`, { signal: this.#leaving.signal });
		void this.#hear(body!).catch((error: unknown) => {
			if (!this.#leaving.signal.aborted) throw error;
		});
	}

	async #hear(body: NonNullable<Response['body']>): Promise<void> {
		const words = body
			.pipeThrough(new TextDecoderStream())
			.pipeThrough(new EventSourceParserStream());
		for await (const { data } of words) {
			this.#waiting.get(data)?.();
			this.#waiting.delete(data);
		}
	}

	/** ms from sending a word until it is heard. */
	async time(): Promise<number> {
		const word = String((this.#said += 1));
		const heard = new Promise<void>((resolve) => this.#waiting.set(word, resolve));
		const started = performance.now();
		const sent = fetch(this.address, { method: 'POST', body: word });
		await heard;
		const took = performance.now() - started;
		await (await sent).text();
		return took;
	}

	leave(): void {
		this.#leaving.abort();
	}
}
