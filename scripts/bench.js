import { findBrowser } from './browser.js';
import { build, checkFolder, checkNode, install, run, stop } from './set-up.js';

checkNode();
checkFolder();
install();
build();

const browser = await findBrowser();
if (!browser) {
	stop(
		'Không tìm thấy trình duyệt để đo: cài Chrome hoặc Chromium, hoặc đặt KIEM_PHIEU_BROWSER là đường dẫn của nó.',
		'No browser to measure in: install Chrome or Chromium, or set KIEM_PHIEU_BROWSER to its path.'
	);
}
const env = { ...process.env, KIEM_PHIEU_BROWSER: browser };
const isDone = run('npx', ['tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)], env);
process.exit(isDone ? 0 : 1);
