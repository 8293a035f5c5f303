import type { CongressId } from '$lib/core/basics/ids';
import type { Surroundings } from '../surroundings';
import { Folded } from './folded';
import type { Tails } from './tails';

/** Congresses kept in memory after the last who looked has gone. */
const IDLE_KEPT = 50;
/** How long they are kept, in milliseconds. */
const IDLE_FOR = 60_000;

interface Kept {
	readonly folded: Folded;
	holders: number;
	/** Since when nobody looks. */
	idleSince: number;
}

/** A folded congress that somebody looks at. */
export interface HeldFold {
	readonly folded: Folded;
	readonly letGo: () => void;
}

/** The congresses folded in this process: those somebody looks at, and for a while those looked at last. */
export class Folds {
	readonly #tails: Tails;
	readonly #clock: () => number;
	readonly #trouble: (error: unknown) => void;
	readonly #kept = new Map<CongressId, Kept>();

	constructor(tails: Tails, { clock, trouble }: Pick<Surroundings, 'clock' | 'trouble'>) {
		this.#tails = tails;
		this.#clock = clock;
		this.#trouble = trouble;
	}

	/** A congress as it stands, kept so until it is let go; `null` where the hub has none of that id. */
	async hold(congress: CongressId): Promise<HeldFold | null> {
		const followed = await this.#tails.follow(congress);
		if (!followed) return null;
		const kept = this.#kept.get(congress) ?? { folded: new Folded(), holders: 0, idleSince: 0 };
		this.#kept.set(congress, kept);
		kept.holders += 1;
		const { tail } = followed;
		const leave = tail.onMore(() => void kept.folded.catchUp(tail).catch(this.#trouble));
		const letGo = () => {
			leave();
			followed.letGo();
			kept.holders -= 1;
			kept.idleSince = this.#clock();
		};
		try {
			await kept.folded.catchUp(tail);
		} catch (error) {
			letGo();
			throw error;
		}
		return { folded: kept.folded, letGo };
	}

	/** How many congresses are in memory. */
	get size(): number {
		return this.#kept.size;
	}

	/** Drops what nobody has looked at for a while. */
	sweep(): void {
		const idle = [...this.#kept]
			.filter(([, { holders }]) => holders === 0)
			.sort(([, one], [, other]) => other.idleSince - one.idleSince);
		const oldest = this.#clock() - IDLE_FOR;
		idle.forEach(([congress, { idleSince }], at) => {
			if (at >= IDLE_KEPT || idleSince <= oldest) this.#kept.delete(congress);
		});
	}
}
