import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const browserPath = process.env['KIEM_PHIEU_BROWSER'];

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		// The same library for browsers of today: its usual entry is compiled for those of 2015, and larger.
		alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }]
	},
	test: {
		expect: { requireAssertions: true },
		// For a busy machine; nothing here waits for a time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		env: { TZ: 'Asia/Ho_Chi_Minh' },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'tests/{golden,worked-cases,docs,scripts,scenarios}/**/*.test.ts'
					],
					exclude: ['src/**/*.svelte.test.ts'],
					setupFiles: ['src/lib/testing/fail-on-console.ts']
				}
			},
			{
				// The built hub as a process of its own.
				extends: true,
				test: {
					name: 'hub',
					environment: 'node',
					include: ['tests/hub/**/*.test.ts']
				}
			},
			{
				extends: true,
				// What any screen imports is bundled before the first test, not in the middle of one.
				optimizeDeps: { entries: ['src/**/*.svelte', 'src/**/*.svelte.test.ts'] },
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: browserPath ? { executablePath: browserPath } : {}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
