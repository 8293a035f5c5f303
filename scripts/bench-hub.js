import { needBrowser } from './browser.js';
import { needPostgres } from './postgres.js';
import { build, checkFolder, checkNode, install, run } from './set-up.js';

checkNode();
checkFolder();
install();
build();

const env = {
	...process.env,
	KIEM_PHIEU_BROWSER: await needBrowser(),
	KIEM_PHIEU_POSTGRES: needPostgres()
};
const isWithin = run('npx', ['tsx', 'scripts/bench/hub-main.ts', ...process.argv.slice(2)], env);
process.exit(isWithin ? 0 : 1);
