import type { SqliteDatabase } from 'kysely';

/** More than the hub has questions; a commit of many links is one of its own, and soon forgotten. */
const MOST = 64;

/**
 * A database that keeps its statements ready: the hub asks the same few questions all day, and reading
 * one takes a good part of the time that answering it does. The one used longest ago goes first.
 */
export function keepingStatements(database: SqliteDatabase): SqliteDatabase {
	const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
	return {
		prepare(text) {
			const statement = kept.get(text) ?? database.prepare(text);
			kept.delete(text);
			kept.set(text, statement);
			if (kept.size > MOST) kept.delete(kept.keys().next().value!);
			return statement;
		},
		close() {
			kept.clear();
			database.close();
		}
	};
}
