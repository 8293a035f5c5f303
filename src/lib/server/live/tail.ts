import type { CongressId } from '$lib/core/basics/ids';
import { pageAfter, type Outgoing } from '../log/reading';
import { splicedEvents } from '../log/spliced';
import type { Db } from '../store/tables';

/** Links kept at hand for streams that follow; whoever is further behind reads from the store. */
const KEPT = 2000;
const encoder = new TextEncoder();

/** Where a tail reads, and whom it tells when that fails. */
export interface Reading {
	readonly db: Db;
	readonly trouble: (error: unknown) => void;
}

/** Hears of links that follow on. */
type Follower = (links: readonly Outgoing[]) => void;

/** A piece of a stream, and the position of its last link. */
export interface Piece {
	readonly bytes: Uint8Array;
	readonly position: number;
}

/**
 * The one reader of a congress's log in this process. It reads on when it is woken, and every stream of
 * the congress takes from it: however many follow, a commit is read once.
 */
export class Tail {
	readonly #from: Reading;
	readonly #congress: CongressId;
	/** The newest links, without a gap up to `position`. */
	#recent: Outgoing[] = [];
	#piece: (Piece & { readonly after: number }) | null = null;
	readonly #followers = new Set<Follower>();
	#reading: Promise<void> | null = null;
	#isWoken = false;

	constructor(
		from: Reading,
		congress: CongressId,
		/** Position of the last link it knows. */
		public position: number
	) {
		this.#from = from;
		this.#congress = congress;
	}

	/** Tells a follower of whatever comes; gives how to stop that. */
	onMore(tell: Follower): () => void {
		this.#followers.add(tell);
		return () => this.#followers.delete(tell);
	}

	/** Links just stored by this process: taken as they are where they follow, else read in their turn. */
	offer(links: readonly Outgoing[]): void {
		if (!this.#reading && links[0]?.position === this.position + 1) this.#add(links);
		else void this.wake();
	}

	/** Something may have been stored: reads until there is no more. A store out of reach is asked again at the next wake. */
	wake(): Promise<void> {
		this.#isWoken = true;
		this.#reading ??= this.#read()
			.catch(this.#from.trouble)
			.finally(() => (this.#reading = null));
		return this.#reading;
	}

	async #read(): Promise<void> {
		while (this.#isWoken) {
			this.#isWoken = false;
			const page = await pageAfter(this.#from.db, this.#congress, this.position);
			if (page.length === 0) continue;
			this.#add(page);
			this.#isWoken = true;
		}
	}

	#add(links: readonly Outgoing[]): void {
		this.position = links.at(-1)!.position;
		this.#recent.push(...links);
		if (this.#recent.length > 2 * KEPT) this.#recent = this.#recent.slice(-KEPT);
		for (const tell of this.#followers) tell(links);
	}

	/** What comes after a position, for a stream that has come that far; `null` at the end. */
	async after(position: number): Promise<Piece | null> {
		if (position >= this.position) return null;
		if (this.#piece?.after === position) return this.#piece;
		const rows = await this.rowsAfter(position);
		if (rows.length === 0) return null;
		const piece = { bytes: encoder.encode(splicedEvents(rows)), position: rows.at(-1)!.position };
		if (this.#isAtHand(position)) this.#piece = { ...piece, after: position };
		return piece;
	}

	/** The next links after a position, at most a page of them unless they are at hand. */
	async rowsAfter(position: number): Promise<readonly Outgoing[]> {
		if (position >= this.position) return [];
		if (!this.#isAtHand(position)) return pageAfter(this.#from.db, this.#congress, position);
		return this.#recent.slice(position + 1 - this.#recent[0]!.position);
	}

	#isAtHand(position: number): boolean {
		return position + 1 >= (this.#recent[0]?.position ?? Infinity);
	}
}
