import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, stop } from './set-up.js';

const ON_PATH = [
	'google-chrome',
	'google-chrome-stable',
	'chromium',
	'chromium-browser',
	'microsoft-edge'
];
/** Chromium that draws into memory only: a flow takes two thirds of the time in it. */
const WINDOWLESS = 'chromium-headless-shell';
const PROGRAMS = [
	process.env['PROGRAMFILES'],
	process.env['PROGRAMFILES(X86)'],
	process.env['LOCALAPPDATA']
];
const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	...PROGRAMS.filter(Boolean).flatMap((folder) => [
		`${folder}\\Google\\Chrome\\Application\\chrome.exe`,
		`${folder}\\Microsoft\\Edge\\Application\\msedge.exe`
	])
];
/** Kept outside git, beside the packages. */
const CARRIED = 'node_modules/.cache/kiem-phieu';

/** True when the file is there and starts as a browser does. @param {string | undefined} path */
function works(path) {
	if (!path || !existsSync(path)) return false;
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Paths that programs of these names may have. @param {readonly string[]} names */
function onPath(names) {
	const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function installed() {
	return [...onPath(ON_PATH), ...USUAL_PLACES].find(works);
}

/** Where Debian has one it is installed: that takes less time than it saves in a single run. */
function windowless() {
	const find = () => onPath([WINDOWLESS]).find(works);
	const found = find();
	if (found || !mayInstall()) return found;
	const isThere = () => install(WINDOWLESS, 'ignore');
	if (!isThere() && run('apt-get', ['update', '-qq'])) isThere();
	return find();
}

async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return works(path) ? path : undefined;
}

function downloaded() {
	console.log('Đang tải trình duyệt để thử… / Fetching a browser for the tests…');
	spawnSync('npx', ['playwright', 'install', 'chromium'], { timeout: 180_000, stdio: 'ignore' });
	return playwrightsOwn();
}

/** A Chromium that comes inside an npm package (Linux x64). */
async function carried() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	mkdirSync(CARRIED, { recursive: true });
	const where = ['--prefix', CARRIED, '--no-save', '--no-audit', '--no-fund'];
	if (!run('npm', ['install', ...where, '@sparticuz/chromium@143.0.4'])) return undefined;
	const require = createRequire(resolve(CARRIED, 'package.json'));
	const entry = require.resolve('@sparticuz/chromium');
	const path = await (await import(pathToFileURL(entry).href)).default.executablePath();
	return works(path) ? path : undefined;
}

function mayInstall() {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs a package of Debian, where this program may; true when it is there.
 * @param {string} name
 * @param {import('node:child_process').StdioOptions} [stdio]
 */
function install(name, stdio) {
	if (!mayInstall()) return false;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return run('apt-get', ['install', '-y', '-qq', name], env, stdio);
}

/** Debian's own, where this program may install it. */
function fromApt() {
	if (!mayInstall()) return undefined;
	run('apt-get', ['update', '-qq']);
	install('chromium');
	return installed();
}

/**
 * Path of a browser, or undefined. In this order: the environment, an installed Chrome, Chromium or
 * Edge, Playwright's own, Playwright's download, one carried by npm, Debian's.
 * @param {{ isForFlows?: boolean }} [what] `isForFlows`: one without windows is as good, and quicker
 */
export async function findBrowser({ isForFlows = false } = {}) {
	const named = process.env['KIEM_PHIEU_BROWSER'];
	if (named) return works(named) ? named : undefined;
	const whole = [installed, playwrightsOwn, downloaded, carried, fromApt];
	for (const find of isForFlows ? [windowless, ...whole] : whole) {
		const path = await Promise.resolve(find()).catch(() => undefined);
		if (path) return path;
	}
	return undefined;
}

/** A browser; without one the program ends. @param {Parameters<typeof findBrowser>[0]} [what] */
export async function needBrowser(what) {
	const path = await findBrowser(what);
	if (path) return path;
	return stop(
		'Không tìm thấy trình duyệt để thử: cài Chrome hoặc Chromium, hoặc đặt KIEM_PHIEU_BROWSER là đường dẫn của nó.',
		'No browser for the tests: install Chrome or Chromium, or set KIEM_PHIEU_BROWSER to its path.'
	);
}
