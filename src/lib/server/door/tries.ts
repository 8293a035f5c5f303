/** So many wrong tries within so many milliseconds. */
export interface TriesAllowed {
	readonly perAddress: number;
	readonly overall: number;
	readonly within: number;
}

const MINUTE = 60_000;
/** A code is one of 25⁸: whoever tries two hundred a minute for two days hits one of fifty with one chance in 5,000. */
export const TRIES_ALLOWED: TriesAllowed = { perAddress: 10, overall: 200, within: MINUTE };

/**
 * Counts wrong codes and keys, per address and overall, so that nobody finds one by trying. Times are
 * passed in; nothing is kept longer than the window.
 */
export class Tries {
	readonly #allowed: TriesAllowed;
	#begun = 0;
	#overall = 0;
	#byAddress = new Map<string, number>();

	constructor(allowed: TriesAllowed = TRIES_ALLOWED) {
		this.#allowed = allowed;
	}

	/** Seconds an address has to wait before it may try again; 0 when it may now. */
	wait(address: string, now: number): number {
		this.#turn(now);
		const { perAddress, overall, within } = this.#allowed;
		const isTooMany = this.#overall >= overall || (this.#byAddress.get(address) ?? 0) >= perAddress;
		return isTooMany ? Math.ceil((this.#begun + within - now) / 1000) : 0;
	}

	/** Somebody there was wrong. */
	wrong(address: string, now: number): void {
		this.#turn(now);
		this.#overall += 1;
		this.#byAddress.set(address, (this.#byAddress.get(address) ?? 0) + 1);
	}

	#turn(now: number): void {
		if (now >= this.#begun && now < this.#begun + this.#allowed.within) return;
		this.#begun = now;
		this.#overall = 0;
		this.#byAddress = new Map();
	}
}
