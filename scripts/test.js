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

const browser = await needBrowser();
needCertutil();
const env = {
	...process.env,
	KIEM_PHIEU_BROWSER: browser,
	KIEM_PHIEU_POSTGRES: needPostgres(),
	FORCE_COLOR: '0'
};
const reports = mkdtempSync(join(tmpdir(), 'kiem-phieu-'));
const sum = { passed: 0, failed: 0 };

/** Runs one step, says its name and time, and adds what `count` makes of it. */
function step(
	/** @type {string} */ name,
	/** @type {string[]} */ args,
	/** @type {(ok: boolean) => { passed: number, failed: number }} */ count
) {
	console.log(`\n— ${name}`);
	const started = performance.now();
	const ok = run('npx', args, env);
	const { passed, failed } = count(ok);
	sum.passed += passed;
	sum.failed += ok ? failed : Math.max(1, failed);
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

function vitest(/** @type {string} */ project) {
	const file = join(reports, `${project}.json`);
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	step(
		project,
		['vitest', 'run', '--project', project, ...reporters],
		fromReport(file, (report) => ({
			passed: report.numPassedTests,
			failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests ? 0 : 1)
		}))
	);
}

function playwright() {
	const file = join(reports, 'e2e.json');
	env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = file;
	step(
		'e2e',
		['playwright', 'test', '--reporter=list,json'],
		fromReport(file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected }))
	);
}

step('format', ['prettier', '--check', '--log-level', 'warn', '.'], asOneCheck);
run('npx', ['svelte-kit', 'sync'], env);
step('lint', ['eslint', '.', '--max-warnings', '0'], asOneCheck);
step(
	'types',
	['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
	asOneCheck
);
vitest('unit');
build();
vitest('hub');
vitest('browser');
playwright();

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);
