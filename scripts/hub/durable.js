import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** On the disk, not only on its way there. @param {string} path @param {'r' | 'r+'} mode */
function flush(path, mode) {
	const file = openSync(path, mode);
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/**
 * Gives a finished file its name: whoever finds the name finds the whole file, even after a power cut.
 * @param {string} from
 * @param {string} to in the same folder
 */
export function moveDurably(from, to) {
	flush(from, 'r+');
	renameSync(from, to);
	// Windows has no folders to flush; its renames are in the journal of the file system.
	if (process.platform !== 'win32') flush(dirname(to), 'r');
}
