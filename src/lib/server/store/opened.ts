import type { InsertQueryBuilder, InsertResult, UpdateQueryBuilder, UpdateResult } from 'kysely';
import type { CongressId, DeviceId } from '$lib/core/basics/ids';
import type { Db, Tables } from './tables';

/** What one process of the hub tells the others, and itself. */
export type News =
	| { readonly kind: 'links'; readonly congress: CongressId }
	| { readonly kind: 'revoked'; readonly congress: CongressId; readonly device: DeviceId }
	/** Some news may have been missed: look everywhere. */
	| { readonly kind: 'anything' };
export type HearNews = (news: News) => void;

/** Something to be written that reads nothing of what is written with it. Together they fit into one question. */
export type Write = {
	[Table in keyof Tables]:
		| InsertQueryBuilder<Tables, Table, InsertResult>
		| UpdateQueryBuilder<Tables, Table, Table, UpdateResult>;
}[keyof Tables];

/** `overtaken`: another commit was in the way, of what these writes take to be free; nothing was written. */
export type Committed = 'written' | 'overtaken';

/** A database ready for use. The two engines differ in nothing else than what is here. */
export interface Opened {
	readonly engine: 'sqlite' | 'postgresql';
	readonly db: Db;
	/** See `epochOf`. */
	readonly epoch: string;
	/** Commits that may run at the same time. */
	readonly lanes: number;
	/** Commits writes, all or none, in one question where the engine can, and spreads the news of them. */
	commit(writes: readonly Write[], news: readonly News[]): Promise<Committed>;
	/** News of other processes, from now on. */
	listen(hear: HearNews): Promise<void>;
	close(): Promise<void>;
}
