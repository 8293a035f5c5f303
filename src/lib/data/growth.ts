import type { CongressId } from '$lib/core/basics/ids';
import type { LoggedEvent } from '$lib/core/log/catalogue';

/** Events that were just stored on this device, in the places right after `after`, and nothing else. */
export interface Growth {
	readonly after: number;
	readonly events: readonly LoggedEvent[];
}

/** What is told when something was stored: what it was, or `null` where only the disk can say. */
export type Told = Growth | null;
type React = (told: Told) => void;
/** Hears what is on its way to the disk; `stored` says in the end whether it got to just these places. */
type GetReady = (growth: Growth, stored: Promise<boolean>) => void;

/** What the windows of a device tell each other of a log: it grew, or it is about to be deleted. */
type LogNews = 'grown' | 'gone';

/** What one end wants to hear. */
interface Ears {
	readonly gone: (() => void)[];
	readonly grown: React[];
	readonly foretold: GetReady[];
}

/** What all ends in this window share: one channel to the other windows of the device. */
interface Wire {
	readonly channel: BroadcastChannel;
	readonly ends: Map<GrowthEnd, Ears>;
}

const wires = new Map<CongressId, Wire>();

function wireOf(id: CongressId): Wire {
	const known = wires.get(id);
	if (known) return known;
	const wire: Wire = { channel: new BroadcastChannel(`congress ${id}`), ends: new Map() };
	wire.channel.addEventListener('message', ({ data }: MessageEvent<LogNews>) => {
		if (data === 'gone') letGo(wire);
		else for (const { grown } of wire.ends.values()) for (const react of grown) react(null);
	});
	wires.set(id, wire);
	return wire;
}

/** Every end in this window lets go of the log; whoever does so closes its end. */
function letGo({ ends }: Wire): void {
	for (const { gone } of [...ends.values()]) for (const react of gone) react();
}

/**
 * One end of the line on which whoever stores something of a congress tells the rest of this device: in
 * the same window at once, with what it stored; in other windows that they have to look.
 */
export class GrowthEnd {
	readonly #wire: Wire;
	#isClosed = false;

	constructor(private readonly id: CongressId) {
		this.#wire = wireOf(id);
		this.#wire.ends.set(this, { gone: [], grown: [], foretold: [] });
	}

	/** Calls back when anybody else told something. */
	onGrown(react: React): void {
		this.#wire.ends.get(this)?.grown.push(react);
	}

	/** Calls back when somebody is about to delete the log. */
	onGone(react: () => void): void {
		this.#wire.ends.get(this)?.gone.push(react);
	}

	/** Calls back while something is on its way to the disk, in this window only; it may yet come to nothing. */
	onForetold(getReady: GetReady): void {
		this.#wire.ends.get(this)?.foretold.push(getReady);
	}

	/** Tells this window and the others. */
	tell(told: Told): void {
		this.tellHere(told);
		this.tellElsewhere();
	}

	/** Tells the other ends in this window; none of them waits for the disk. */
	tellHere(told: Told): void {
		if (this.#isClosed) return;
		for (const [end, { grown }] of this.#wire.ends)
			if (end !== this) for (const react of grown) react(told);
	}

	/** Says in this window what is on its way to the disk; `tellHere` follows once it is there. */
	foretell(growth: Growth, stored: Promise<boolean>): void {
		for (const [end, { foretold }] of this.#wire.ends)
			if (end !== this) for (const getReady of foretold) getReady(growth, stored);
	}

	tellElsewhere(news: LogNews = 'grown'): void {
		if (!this.#isClosed) this.#wire.channel.postMessage(news);
	}

	/** Tells every window that has the log open, this one too, to let go of it. */
	tellGone(): void {
		letGo(this.#wire);
		this.tellElsewhere('gone');
	}

	close(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#wire.ends.delete(this);
		if (this.#wire.ends.size > 0) return;
		this.#wire.channel.close();
		wires.delete(this.id);
	}
}

/** Tells every window that has this log open to let go of it. */
export function tellGone(id: CongressId): void {
	const end = new GrowthEnd(id);
	end.tellGone();
	end.close();
}
