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

function installed() {
	const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
	const paths = folders.flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
	return [...paths, ...USUAL_PLACES].find(works);
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

/** Debian's own, where this program may install it. */
function fromApt() {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
	run('apt-get', ['update', '-qq']);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	run('apt-get', ['install', '-y', '-qq', 'chromium'], env);
	return installed();
}

/**
 * Path of a browser for the tests, or undefined. In this order: the environment, an installed Chrome,
 * Chromium or Edge, Playwright's own, Playwright's download, one carried by npm, Debian's.
 */
export async function findBrowser() {
	const named = process.env['KIEM_PHIEU_BROWSER'];
	if (named) return works(named) ? named : undefined;
	for (const find of [installed, playwrightsOwn, downloaded, carried, fromApt]) {
		const path = await Promise.resolve(find()).catch(() => undefined);
		if (path) return path;
	}
	return undefined;
}

/** A browser for the tests; without one the program ends. */
export async function needBrowser() {
	const path = await findBrowser();
	if (path) return path;
	return stop(
		'Không tìm thấy trình duyệt để thử: cài Chrome hoặc Chromium, hoặc đặt KIEM_PHIEU_BROWSER là đường dẫn của nó.',
		'No browser for the tests: install Chrome or Chromium, or set KIEM_PHIEU_BROWSER to its path.'
	);
}
