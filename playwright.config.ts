import { defineConfig } from '@playwright/test';

const PORT = Number(process.env['KIEM_PHIEU_TEST_PORT'] ?? 4621);
/** One test each, and the longest: they begin first, so that no worker waits for the other at the end. */
const WHOLE_DAYS = ['**/whole-congress.e2e.ts', '**/every-contest.e2e.ts'];
const browserPath = process.env['KIEM_PHIEU_BROWSER'];

export default defineConfig({
	testDir: 'tests/e2e',
	projects: [
		{ name: 'days', testMatch: WHOLE_DAYS },
		{ name: 'flows', testMatch: '**/*.e2e.ts', testIgnore: WHOLE_DAYS }
	],
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	// Generous, for a busy machine: a test waits for what it expects, and a slow one is no failure.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		viewport: { width: 1280, height: 800 },
		// Each context would fetch the whole app for its worker: flows that are about the worker say so.
		serviceWorkers: 'block',
		launchOptions: browserPath ? { executablePath: browserPath } : {}
	},
	webServer: {
		command: `node scripts/serve.js --port ${PORT}`,
		url: `http://localhost:${PORT}`,
		reuseExistingServer: false
	}
});
