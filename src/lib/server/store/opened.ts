import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { Db } from './tables';

/** What one process of the hub tells the others, and itself. */
export type News =
	| { readonly kind: 'links'; readonly congress: CongressId }
	| { readonly kind: 'revoked'; readonly congress: CongressId; readonly device: DeviceId }
	/** Some news may have been missed: look everywhere. */
	| { readonly kind: 'anything' };
export type HearNews = (news: News) => void;

/** A database ready for use. The two engines differ in nothing else than what is here. */
export interface Opened {
	readonly engine: 'sqlite' | 'postgresql';
	readonly db: Db;
	/** See `epochOf`. */
	readonly epoch: string;
	/** Commits that may run at the same time. */
	readonly lanes: number;
	/** Spreads news within a transaction, so that it goes out if and only if that is committed. */
	announce(db: Db, news: readonly News[]): Promise<void>;
	/** Everything announced by other processes, from now on. */
	listen(hear: HearNews): Promise<void>;
	close(): Promise<void>;
}
