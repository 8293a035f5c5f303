/** Something to wait for that may ring before anybody listens: then the next one who waits does not wait. */
export class Bell {
	#isRung = false;
	#answer = (): void => undefined;

	ring(): void {
		this.#isRung = true;
		this.#answer();
	}

	/** Resolves at the next ring, or when the signal says that nobody waits any more. */
	async rung(signal: AbortSignal): Promise<void> {
		if (!this.#isRung && !signal.aborted) await this.#nextRing(signal);
		this.#isRung = false;
	}

	async #nextRing(signal: AbortSignal): Promise<void> {
		await new Promise<void>((resolve) => {
			this.#answer = () => {
				signal.removeEventListener('abort', this.#answer);
				resolve();
			};
			signal.addEventListener('abort', this.#answer);
		});
		this.#answer = () => undefined;
	}
}
