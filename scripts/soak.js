import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browser.js';
import { needPostgres } from './postgres.js';
import { build, checkFolder, checkNode, install, run } from './set-up.js';

const ROUNDS = Number(process.env['KIEM_PHIEU_ROUNDS'] ?? 100);
const HUB_ROUNDS = Number(process.env['KIEM_PHIEU_HUB_ROUNDS'] ?? 200);
const RUNS = Number(process.env['KIEM_PHIEU_RUNS'] ?? 10_000);
const SCHEDULES = Number(process.env['KIEM_PHIEU_SCHEDULES'] ?? 2000);
const CONTESTS = Number(process.env['KIEM_PHIEU_CONTESTS'] ?? 1000);
const BODIES = Number(process.env['KIEM_PHIEU_FUZZ_RUNS'] ?? 100_000);
const MINUTE = 60_000;

checkNode();
checkFolder();
install();
build();

const started = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'kiem-phieu-'));
const env = {
	...process.env,
	KIEM_PHIEU_BROWSER: await needBrowser(),
	KIEM_PHIEU_POSTGRES: needPostgres(),
	KIEM_PHIEU_ROUNDS: String(ROUNDS),
	KIEM_PHIEU_HUB_ROUNDS: String(HUB_ROUNDS),
	KIEM_PHIEU_RUNS: String(RUNS),
	KIEM_PHIEU_SCHEDULES: String(SCHEDULES),
	KIEM_PHIEU_CONTESTS: String(CONTESTS),
	KIEM_PHIEU_FUZZ_RUNS: String(BODIES),
	FORCE_COLOR: '0'
};

/** A runner's JSON report, or null when it wrote none. */
function read(/** @type {string} */ file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

/** Every property of the rules, with many more draws than `npm test` makes. */
function drawProperties() {
	const file = join(reports, 'properties.json');
	const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
	const which = ['--project', 'unit', '.fuzz.test.ts', '--testTimeout=0'];
	const ok = run('npx', ['vitest', 'run', ...which, ...reporters], env);
	return { ok, properties: read(file)?.numPassedTests ?? 0 };
}

/** The browser killed in the middle of keying, again and again. */
function killBrowsers() {
	const file = join(reports, 'killed.json');
	const ok = run('npx', ['playwright', 'test', 'killed-browser', '--reporter=list,json'], {
		...env,
		PLAYWRIGHT_JSON_OUTPUT_NAME: file
	});
	/** @type {{ type: string, description: string }[]} */
	const notes = read(file)?.suites[0]?.specs[0]?.tests[0]?.annotations ?? [];
	const noteOf = (/** @type {string} */ wanted) =>
		notes.find(({ type }) => type === wanted)?.description ?? '–';
	return { ok, confirmed: noteOf('ballots confirmed'), lost: noteOf('ballots lost') };
}

/** The hub killed, and cut off from its devices, under load: on both stores. */
function troubleHubs() {
	const file = join(reports, 'hubs.json');
	const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
	const which = ['--project', 'hub', '--testTimeout=0'];
	const ok = run('npx', ['vitest', 'run', ...which, ...reporters], env);
	/** @type {{ meta: { acknowledged?: number } }[]} */
	const tests = read(file)?.testResults.flatMap(
		(/** @type {{ assertionResults: object[] }} */ { assertionResults }) => assertionResults
	);
	const counts = (tests ?? []).map(({ meta }) => meta.acknowledged ?? 0);
	return { ok, acknowledged: counts.reduce((sum, count) => sum + count, 0) };
}

const drawn = drawProperties();
const killed = killBrowsers();
const hubs = troubleHubs();
const minutes = ((performance.now() - started) / MINUTE).toFixed(0);

console.log(`
properties held     ${drawn.properties}, ${RUNS} runs each${drawn.ok ? '' : ' — AND SOME DID NOT, see above'}
halls in trouble    ${drawn.ok ? `${SCHEDULES} schedules, one state on all devices after each` : 'see above'}
browsers killed     ${killed.ok ? ROUNDS : 'NOT ALL ROUNDS PASSED, see above'}
ballots confirmed   ${killed.confirmed}
of them lost        ${killed.lost}
hubs in trouble     ${hubs.ok ? `${HUB_ROUNDS} killed and ${HUB_ROUNDS} cut off, on each store` : 'NOT ALL ROUNDS PASSED, see above'}
events acknowledged ${hubs.acknowledged}, each held once${hubs.ok ? '' : ' — OR NOT'}
minutes             ${minutes}`);
process.exit(drawn.ok && killed.ok && hubs.ok ? 0 : 1);
