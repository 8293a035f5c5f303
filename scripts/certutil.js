import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, stop } from './set-up.js';

/** Asked anything, it answers somehow; where it is missing, nothing does. */
function isThere() {
	return spawnSync('certutil', ['-H']).error === undefined;
}

/** Debian's own, where this program may install it. */
function fromApt() {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
	console.log('Đang cài certutil để thử… / Installing certutil for the tests…');
	run('apt-get', ['update', '-qq']);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libnss3-tools'], env);
}

/**
 * What tells the browser of the tests to trust a hub, on Linux; without it the program ends. On other
 * systems certificates are trusted by the whole machine, which a test must not change.
 */
export function needCertutil() {
	if (process.platform !== 'linux' || isThere()) return;
	fromApt();
	if (isThere()) return;
	stop(
		'Không tìm thấy certutil để thử HTTPS: cài nó (Debian: apt-get install libnss3-tools).',
		'No certutil to test HTTPS with: install it (Debian: apt-get install libnss3-tools).'
	);
}
