import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browser.js';
import { needCertutil } from './certutil.js';
import { needPostgres } from './postgres.js';
import { build, checkFolder, checkNode, install, run } from './set-up.js';

checkNode();
checkFolder();
install();

const whole = await needBrowser();
const browser = await needBrowser({ isForFlows: true });
needCertutil();
const env = {
	...process.env,
	KIEM_PHIEU_BROWSER: browser,
	KIEM_PHIEU_WHOLE_BROWSER: whole,
	KIEM_PHIEU_POSTGRES: needPostgres(),
	FORCE_COLOR: '0'
};
const reports = mkdtempSync(join(tmpdir(), 'kiem-phieu-'));
const sum = { passed: 0, failed: 0 };

/** Runs one step, says its name and time, and adds what `count` makes of it. */
async function step(
	/** @type {string} */ name,
	/** @type {string[]} */ args,
	/** @type {(ok: boolean) => { passed: number, failed: number }} */ count
) {
	console.log(`\n— ${name}`);
	const started = performance.now();
	const running = spawn('npx', args, {
		env,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	const [code] = await once(running, 'close');
	const { passed, failed } = count(code === 0);
	sum.passed += passed;
	sum.failed += code === 0 ? failed : Math.max(1, failed);
	console.log(`— ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const asOneCheck = (/** @type {boolean} */ ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Reads a runner's JSON report; a runner that wrote none counts as one failure. */
function fromReport(
	/** @type {string} */ file,
	/** @type {(report: any) => { passed: number, failed: number }} */ read
) {
	return () => {
		try {
			return read(JSON.parse(readFileSync(file, 'utf8')));
		} catch {
			return { passed: 0, failed: 1 };
		}
	};
}

async function vitest(/** @type {string} */ project) {
	const file = join(reports, `${project}.json`);
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	await step(
		project,
		['vitest', 'run', '--project', project, ...reporters],
		fromReport(file, (report) => ({
			passed: report.numPassedTests,
			failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests ? 0 : 1)
		}))
	);
}

async function playwright() {
	const file = join(reports, 'e2e.json');
	env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = file;
	await step(
		'e2e',
		['playwright', 'test', '--reporter=list,json'],
		fromReport(file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected }))
	);
}

/** What one core does while another looks for lint, which says nothing unless it finds something. */
async function besideLint() {
	await step('format', ['prettier', '--check', '--log-level', 'warn', '.'], asOneCheck);
	await step(
		'types',
		['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
		asOneCheck
	);
	await vitest('unit');
	build();
	await vitest('hub');
	await vitest('browser');
}

run('npx', ['svelte-kit', 'sync'], env);
await Promise.all([step('lint', ['eslint', '.', '--max-warnings', '0'], asOneCheck), besideLint()]);
await playwright();

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
