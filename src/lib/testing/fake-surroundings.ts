import type { Surroundings } from '$lib/sync/surroundings';

interface Waiting {
	readonly until: number;
	readonly done: () => void;
}

/** A clock that stands still until a test lets time pass, and a chance that is always the same. */
export class FakeSurroundings implements Surroundings {
	#waiting = new Set<Waiting>();
	/** Pauses that were asked for, in order (ms). */
	readonly waits: number[] = [];

	constructor(private time = Date.UTC(2020, 4, 20, 1)) {}

	now(): number {
		return this.time;
	}

	random(): number {
		return 0.5;
	}

	wait(ms: number, signal: AbortSignal): Promise<void> {
		this.waits.push(ms);
		return new Promise((resolve) => {
			if (signal.aborted) return resolve();
			const waiting: Waiting = {
				until: this.time + ms,
				done: () => {
					this.#waiting.delete(waiting);
					resolve();
				}
			};
			this.#waiting.add(waiting);
			signal.addEventListener('abort', waiting.done, { once: true });
		});
	}

	/** Lets so many ms pass: whoever waits for a moment in them goes on. */
	pass(ms: number): void {
		this.time += ms;
		for (const waiting of this.#waiting) if (waiting.until <= this.time) waiting.done();
	}
}
