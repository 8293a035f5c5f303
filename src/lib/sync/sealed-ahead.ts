import type { LoggedEvent } from '$lib/core/log/catalogue';
import type { ChainHead } from '$lib/wire/chain';
import type { Outgoing } from './outbox';

/** Acts that go on from where the hub holds the chain, and what will be sent of them. */
interface Ready {
	readonly head: ChainHead;
	readonly acts: readonly LoggedEvent[];
	readonly outgoing: Promise<Outgoing | null>;
	/** The same once it is there. */
	sealed: Outgoing | null;
}

/** What was sealed while its acts were on their way to the disk. It waits here for them to be stored. */
export class SealedAhead {
	#ready: Ready | null = null;

	keep(head: ChainHead, acts: readonly LoggedEvent[], outgoing: Promise<Outgoing | null>): void {
		const ready: Ready = { head, acts, outgoing, sealed: null };
		this.#ready = ready;
		void outgoing.then(
			(sealed) => (ready.sealed = sealed),
			() => undefined
		);
	}

	/** What becomes of just these acts after that place; `null` where something else was sealed, or nothing. */
	take(head: ChainHead, acts: readonly LoggedEvent[]): Promise<Outgoing | null> | null {
		const ready = this.#readyFor(head, acts);
		this.#ready = null;
		return ready?.outgoing ?? null;
	}

	/** The same, where it is there already. */
	takeSealed(head: ChainHead, acts: readonly LoggedEvent[]): Outgoing | null {
		const sealed = this.#readyFor(head, acts)?.sealed ?? null;
		if (sealed) this.#ready = null;
		return sealed;
	}

	#readyFor(head: ChainHead, acts: readonly LoggedEvent[]): Ready | null {
		const ready = this.#ready;
		return ready && ready.head === head && isSameList(ready.acts, acts) ? ready : null;
	}
}

function isSameList(one: readonly LoggedEvent[], other: readonly LoggedEvent[]): boolean {
	return one.length === other.length && one.every((event, at) => event === other[at]);
}
