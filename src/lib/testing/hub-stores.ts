import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opened } from '$lib/server/store/opened';
import { openPostgres } from '$lib/server/store/postgres';
import { openSqlite } from '$lib/server/store/sqlite';
import { OwnPostgres } from './own-postgres';

/** Where a test gets stores of one engine from. */
export interface StoreSource {
	readonly engine: Opened['engine'];
	begin(): Promise<void>;
	/** A fresh, empty store. */
	fresh(): Promise<Opened>;
	/** The store made last, opened again; on PostgreSQL also while it is open. */
	again(): Promise<Opened>;
	end(): Promise<void>;
}

/** SQLite in folders of its own. */
export function sqliteSource(): StoreSource {
	let home = '';
	let made = 0;
	return {
		engine: 'sqlite',
		begin() {
			home = mkdtempSync(join(tmpdir(), 'kiem-phieu-hub-'));
			return Promise.resolve();
		},
		fresh() {
			made += 1;
			return openSqlite(join(home, String(made)));
		},
		again: () => openSqlite(join(home, String(made))),
		end() {
			rmSync(home, { recursive: true, force: true });
			return Promise.resolve();
		}
	};
}

/** Databases of a PostgreSQL of its own. */
export function postgresSource(): StoreSource {
	let postgres: OwnPostgres;
	let url = '';
	return {
		engine: 'postgresql',
		async begin() {
			postgres = await OwnPostgres.start();
		},
		async fresh() {
			url = await postgres.database();
			return openPostgres(url);
		},
		again: () => openPostgres(url),
		end: () => postgres.stop()
	};
}
