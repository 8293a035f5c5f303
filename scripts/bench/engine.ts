import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnPostgres } from '../../src/lib/testing/own-postgres';
import type { HubPlace } from '../../tests/hub/hub-process';

export const ENGINES = ['SQLite', 'PostgreSQL'] as const;
export type Engine = (typeof ENGINES)[number];

/** Nobody waits for a backup while something is measured. */
const BACKUP_MINUTES = 1_000;

/** Where a hub keeps its data, and beside it where a bare reference keeps its own. */
export interface Stores {
	readonly place: HubPlace;
	/** A file in the same folder, or another database of the same PostgreSQL. */
	readonly bare: string;
}

/** A folder that is gone after `work`. */
async function withFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
	const folder = mkdtempSync(join(tmpdir(), 'kiem-phieu-bench-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A PostgreSQL of its own, gone after `work`. */
async function withPostgres<Value>(
	work: (postgres: OwnPostgres) => Promise<Value>
): Promise<Value> {
	const postgres = await OwnPostgres.start();
	try {
		return await work(postgres);
	} finally {
		await postgres.stop();
	}
}

/** Fresh, empty stores of one engine, gone after `work`. */
export function withStores<Value>(
	engine: Engine,
	work: (stores: Stores) => Promise<Value>
): Promise<Value> {
	return withFolder((folder) => {
		const place = { folder, backupMinutes: BACKUP_MINUTES };
		if (engine === 'SQLite') return work({ place, bare: join(folder, 'bare.sqlite') });
		return withPostgres(async (postgres) => {
			const [database, bare] = [await postgres.database(), await postgres.database()];
			return work({ place: { ...place, database }, bare });
		});
	});
}
