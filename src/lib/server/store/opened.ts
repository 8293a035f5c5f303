import type { InsertQueryBuilder, InsertResult, UpdateQueryBuilder, UpdateResult } from 'kysely';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { Db, Tables } from './tables';

/** What one process of the hub tells the others. */
export type News =
	| { readonly kind: 'links'; readonly congress: CongressId }
	| { readonly kind: 'revoked'; readonly congress: CongressId; readonly device: DeviceId }
	/** A device has a new token and perhaps another role: what it had before is over. */
	| { readonly kind: 'admitted'; readonly congress: CongressId; readonly device: DeviceId }
	/** Some news may have been missed: look everywhere. */
	| { readonly kind: 'anything' };
export type HearNews = (news: News) => void;

/** Something to be written, all or none. */
export type Write = {
	[Table in keyof Tables]:
		| InsertQueryBuilder<Tables, Table, InsertResult>
		| UpdateQueryBuilder<Tables, Table, Table, UpdateResult>;
}[keyof Tables];

/** `overtaken`: another commit was in the way, of what this write takes to be free; nothing was written. */
export type Committed = 'written' | 'overtaken';

/** A database ready for use. The two engines differ in nothing else than what is here. */
export interface Opened {
	readonly engine: 'sqlite' | 'postgresql';
	readonly db: Db;
	/** See `epochOf`. */
	readonly epoch: string;
	/** Commits that may run at the same time. */
	readonly lanes: number;
	/** Commits a write together with the news of it, in one question. */
	commit(write: Write, news: readonly News[]): Promise<Committed>;
	/** Tells the other processes; what it is about is written already. */
	tell(news: readonly News[]): Promise<void>;
	/** News of other processes, from now on. */
	listen(hear: HearNews): Promise<void>;
	close(): Promise<void>;
}
