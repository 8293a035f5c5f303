/** Something that happens again and again; whoever waits is told of the next time. */
export class Signal {
	#resolve: () => void = () => undefined;
	#next = this.#fresh();

	/** Resolves at the next time after this moment. */
	get next(): Promise<void> {
		return this.#next;
	}

	give(): void {
		const tell = this.#resolve;
		this.#next = this.#fresh();
		tell();
	}

	#fresh(): Promise<void> {
		return new Promise((resolve) => (this.#resolve = resolve));
	}
}
