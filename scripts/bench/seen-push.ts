import type { LoadDevice } from '../../tests/hub/load-device';

/** A writer and a follower of one congress, and the time from the one to the other. */
export class SeenPush {
	readonly #waiting = new Map<number, () => void>();

	constructor(
		readonly writer: LoadDevice,
		readonly follower: LoadDevice
	) {
		void follower.follow(() => this.#look());
	}

	/** ms from sending one event until the other device has it. */
	async time(): Promise<number> {
		const parcel = this.writer.device.arrivals(1);
		const { seq } = this.writer.device.head;
		const seen = new Promise<void>((resolve) => this.#waiting.set(seq, resolve));
		const started = performance.now();
		const sent = this.writer.push(parcel);
		await seen;
		const took = performance.now() - started;
		await sent;
		return took;
	}

	#look(): void {
		const parcel = this.follower.received.at(-1);
		if (parcel?.deviceId !== this.writer.device.deviceId) return;
		for (const link of parcel.links) {
			const { seq } = 'event' in link ? link.event : link.refused;
			this.#waiting.get(seq)?.();
			this.#waiting.delete(seq);
		}
	}

	leave(): void {
		this.follower.leave();
	}
}
