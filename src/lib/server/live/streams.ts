import { afterTimeout, type After } from '../surroundings';
import { Signal } from './signal';

/** Keeps a connection open that nothing is said on; shorter than any proxy's patience. */
export const HEARTBEAT = 15_000;

const encoder = new TextEncoder();
const BEAT = encoder.encode(': still here\n\n');

/** One server-sent event, its data JSON in one line. */
export function sentEvent(event: string, data: unknown): Uint8Array {
	return encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** Where the pieces of a stream come from. */
export interface Source {
	/** The next piece; `null` while there is none, `end` after the last. */
	next(): Promise<Uint8Array | null | 'end'>;
	/** Looks whether the stream may go on, at every heartbeat. */
	beat?(): Promise<void>;
	close(): void;
}

/** The open streams of this process. */
export class Streams {
	readonly #after: After;
	readonly #open = new Set<OpenStream>();

	constructor(after: After = afterTimeout) {
		this.#after = after;
	}

	/** Opens a stream; its source wakes it whenever there may be more. */
	open(begin: (wake: () => void) => Source): OpenStream {
		const stream = new OpenStream(begin, this.#after, () => this.#open.delete(stream));
		this.#open.add(stream);
		return stream;
	}

	endAll(): void {
		for (const stream of this.#open) stream.end();
	}
}

/**
 * A stream that is made as it is read: what a slow reader has not taken yet waits in the store and not
 * in memory.
 */
export class OpenStream {
	readonly #signal = new Signal();
	readonly #source: Source;
	readonly #after: After;
	readonly #onEnd: () => void;
	#isOver = false;

	constructor(begin: (wake: () => void) => Source, after: After, onEnd: () => void) {
		this.#source = begin(() => this.#signal.give());
		this.#after = after;
		this.#onEnd = onEnd;
	}

	/** The next piece, once there is one; `null` after the last. Asked for again only when it has come. */
	async next(): Promise<Uint8Array | null> {
		try {
			return await this.#next();
		} catch (error) {
			this.end();
			throw error;
		}
	}

	/** Nobody reads it any more, or nobody may. */
	end(): void {
		if (this.#isOver) return;
		this.#isOver = true;
		this.#source.close();
		this.#onEnd();
		this.#signal.give();
	}

	async #next(): Promise<Uint8Array | null> {
		while (!this.#isOver) {
			// Taken before looking: what comes in between is not missed.
			const more = this.#signal.next;
			const piece = await this.#source.next();
			if (piece === 'end') this.end();
			else if (piece !== null) return piece;
			else if (await this.#isQuiet(more)) {
				await this.#source.beat?.();
				return BEAT;
			}
		}
		return null;
	}

	/** Waits for more; true where the heartbeat's time passes first. */
	#isQuiet(more: Promise<void>): Promise<boolean> {
		return new Promise((resolve) => {
			const callOff = this.#after(HEARTBEAT, () => resolve(true));
			void more.then(() => {
				callOff();
				resolve(false);
			});
		});
	}
}
