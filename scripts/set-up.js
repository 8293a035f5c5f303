import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = [20, 19];
const SOURCES = [
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.hub.config.ts'
];
const INSTALLED = 'node_modules/.package-lock.json';
const BUILT = 'build/.built-from';

/** Ends the program with one plain sentence, Vietnamese first. @returns {never} */
export function stop(/** @type {string} */ vi, /** @type {string} */ en) {
	console.error(`${vi} / ${en}`);
	process.exit(1);
}

/** Refuses a Node that is too old, before anything else fails in a stranger way. */
export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	stop(
		`Cần Node ${OLDEST_NODE.join('.')} trở lên, máy này có ${version}.`,
		`Node ${OLDEST_NODE.join('.')} or newer is needed, this machine has ${version}.`
	);
}

/** Runs a command and waits; true when it went well. */
export function run(
	/** @type {string} */ command,
	/** @type {string[]} */ args,
	env = process.env,
	/** @type {import('node:child_process').StdioOptions} */ stdio = 'inherit'
) {
	const isWindows = process.platform === 'win32';
	return spawnSync(command, args, { stdio, env, shell: isWindows }).status === 0;
}

/** Runs a step of the set-up: what it says stays out of a command's own output. */
function setUp(/** @type {string} */ command, /** @type {string[]} */ args) {
	return run(command, args, process.env, ['inherit', process.stderr.fd, 'inherit']);
}

/** Installs the packages of the lock file, unless they are there. */
export function install() {
	const isThere =
		existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
	if (isThere) return;
	console.error('Đang cài các gói cần thiết… / Installing what is needed…');
	if (!setUp('npm', ['ci', '--no-audit', '--no-fund'])) {
		stop(
			'Không cài được các gói cần thiết: kiểm tra mạng và quyền ghi vào thư mục này.',
			'The packages could not be installed: check the network and that this folder can be written.'
		);
	}
	writeFileSync(INSTALLED, readFileSync(INSTALLED));
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

function sourceDigest() {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap(filesUnder)) hash.update(path).update(readFileSync(path));
	return hash.digest('hex');
}

/** Builds the app, unless the build was made from exactly these sources. */
export function build() {
	const digest = sourceDigest();
	if (existsSync(BUILT) && readFileSync(BUILT, 'utf8') === digest) return;
	console.error('Đang dựng ứng dụng… / Building the app…');
	const vite = ['vite', 'build', '--logLevel', 'warn'];
	const isBuilt = setUp('npx', vite) && setUp('npx', [...vite, '--config', 'vite.hub.config.ts']);
	if (!isBuilt) {
		stop('Không dựng được ứng dụng, xem lỗi ở trên.', 'The app could not be built, see above.');
	}
	writeFileSync(BUILT, digest);
}

/** Refuses a folder that cannot be written: nothing could be installed or built in it. */
export function checkFolder(folder = '.') {
	const probe = join(folder, `.write-test-${process.pid}`);
	try {
		writeFileSync(probe, '', { flag: 'wx' });
	} catch {
		stop(
			'Thư mục này không ghi được: chép ứng dụng sang thư mục khác rồi chạy lại.',
			'This folder cannot be written: copy the app to another folder and start again.'
		);
	}
	rmSync(probe);
}
