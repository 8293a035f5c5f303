import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkBackup } from './copy-check.js';
import { moveDurably } from './durable.js';

/** Where a hub on SQLite keeps its data. @param {string} folder */
export function storeFile(folder) {
	return join(folder, 'hub.sqlite');
}

/** The folder already holds a hub's data: nothing is written over. */
export class FolderHasData extends Error {}

/** There is no such file. */
export class NoSuchBackup extends Error {}

/**
 * Lets a new hub begin from a backup.
 * @param {string} backup
 * @param {string} folder the new hub's
 */
export async function restore(backup, folder) {
	if (!existsSync(backup)) throw new NoSuchBackup();
	const kept = [storeFile(folder), `${storeFile(folder)}-wal`];
	if (kept.some((file) => existsSync(file))) throw new FolderHasData();
	await checkBackup(backup);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const unfinished = `${storeFile(folder)}.new`;
	copyFileSync(backup, unfinished, constants.COPYFILE_FICLONE);
	await checkBackup(unfinished);
	moveDurably(unfinished, storeFile(folder));
}
