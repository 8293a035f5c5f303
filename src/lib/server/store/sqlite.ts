import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import SqliteDatabase from 'libsql';
import { epochOf } from './epoch';
import { keepingStatements } from './kept-statements';
import { migrate } from './migrations';
import type { Committed, Opened, Write } from './opened';
import type { Db, Tables } from './tables';

/** Another program has the hub's folder open. */
export class FolderInUse extends Error {
	override readonly name = 'FolderInUse';

	constructor(readonly folder: string) {
		super(`Another hub is running on this folder: ${folder}`);
	}
}

/**
 * Held open with an exclusive lock as long as the hub runs. The lock is the operating system's, so it
 * dies with the process and no stale one is ever left.
 */
function lockFolder(folder: string): SqliteDatabase.Database {
	const lock = new SqliteDatabase(join(folder, 'hub.lock'));
	try {
		lock.exec('pragma locking_mode = exclusive; begin exclusive');
		return lock;
	} catch (error) {
		lock.close();
		const isBusy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false;
		throw isBusy ? new FolderInUse(folder) : error;
	}
}

/** Every commit is on the disk before it is acknowledged: `synchronous = full`, also in WAL. */
function openLog(folder: string): SqliteDatabase.Database {
	const log = new SqliteDatabase(join(folder, 'hub.sqlite'));
	log.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
	return log;
}

/** There is nobody to tell and nobody to be overtaken by: no other process has this folder open. */
async function commit(db: Db, write: Write): Promise<Committed> {
	await db.executeQuery(write);
	return 'written';
}

/** The hub's store in a folder of its own on this machine, made where it is missing. */
export async function openSqlite(folder: string): Promise<Opened> {
	mkdirSync(folder, { recursive: true });
	const lock = lockFolder(folder);
	try {
		const db = new Kysely<Tables>({
			dialect: new SqliteDialect({ database: keepingStatements(openLog(folder)) })
		});
		await migrate(db);
		return {
			engine: 'sqlite',
			db,
			epoch: await epochOf(db),
			lanes: 1,
			commit: (write) => commit(db, write),
			tell: () => Promise.resolve(),
			listen: () => Promise.resolve(),
			async close() {
				await db.destroy();
				lock.close();
			}
		};
	} catch (error) {
		lock.close();
		throw error;
	}
}
