import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a file only its owner reads, whole or not at all.
 * @param {string} path
 * @param {string} content
 */
export function writeSecret(path, content) {
	const fresh = `${path}.new`;
	writeFileSync(fresh, content, { mode: 0o600 });
	// The mode above holds only for a file that was not there yet.
	chmodSync(fresh, 0o600);
	renameSync(fresh, path);
}

/**
 * Makes the hub's folder, if it is not there: what lies in it is for its owner only.
 * @param {string} folder
 */
export function makeFolder(folder) {
	mkdirSync(join(folder, 'certificates'), { recursive: true, mode: 0o700 });
}

/** Where the operator's key of a hub lies. @param {string} folder */
export function operatorKeyFile(folder) {
	return join(folder, 'operator-key');
}

/**
 * The key with which the operator publishes congresses from another machine and reads the overview:
 * made once.
 * @param {string} folder
 */
export function operatorKey(folder) {
	const file = operatorKeyFile(folder);
	if (!existsSync(file)) writeSecret(file, `${randomBytes(32).toString('hex')}\n`);
	return readFileSync(file, 'utf8').trim();
}
