import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run, stop } from './set-up.js';

/** Where Debian, Homebrew and Windows put PostgreSQL, a folder per version. */
const HOMES = [
	'/usr/lib/postgresql',
	'/opt/homebrew/opt',
	'/usr/local/opt',
	join(process.env['PROGRAMFILES'] ?? 'C:/Program Files', 'PostgreSQL')
];

/** Folders of programs in a home, the newest version first. @param {string} home */
function foldersIn(home) {
	if (!existsSync(home)) return [];
	return readdirSync(home)
		.filter((name) => /^(postgresql(@\d+)?|\d+)$/.test(name))
		.sort((one, other) => Number(other.replace(/\D/g, '')) - Number(one.replace(/\D/g, '')))
		.map((name) => join(home, name, 'bin'));
}

/** Folder of PostgreSQL's programs (`initdb`, `postgres`), or undefined. */
export function findPostgres() {
	const onPath = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
	const folders = [process.env['KIEM_PHIEU_POSTGRES'], ...HOMES.flatMap(foldersIn), ...onPath];
	const suffix = process.platform === 'win32' ? '.exe' : '';
	return folders.find((folder) => folder && existsSync(join(folder, `initdb${suffix}`)));
}

/** Debian's own, where this program may install it. */
function fromApt() {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
	console.log('Đang cài PostgreSQL để thử… / Installing PostgreSQL for the tests…');
	run('apt-get', ['update', '-qq']);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], env);
	return findPostgres();
}

/** PostgreSQL's programs for the tests; without them the program ends. */
export function needPostgres() {
	const folder = findPostgres() ?? fromApt();
	if (folder) return folder;
	return stop(
		'Không tìm thấy PostgreSQL để thử: cài nó (Debian: apt-get install postgresql), hoặc đặt KIEM_PHIEU_POSTGRES là thư mục có initdb.',
		'No PostgreSQL for the tests: install it (Debian: apt-get install postgresql), or set KIEM_PHIEU_POSTGRES to the folder of initdb.'
	);
}
