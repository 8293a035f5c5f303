import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const browserPath = process.env['KIEM_PHIEU_BROWSER'];

/**
 * What most screens use comes in one piece: one request instead of thirty, and better packed. What
 * fewer than eighteen entries share stays apart, for the pad has no use for much of it.
 */
const shared: Plugin = {
	name: 'shared-chunk',
	config: (_, { isSsrBuild }) =>
		isSsrBuild
			? {}
			: {
					build: {
						rolldownOptions: {
							output: {
								codeSplitting: {
									groups: [{ name: 'shared', test: /src\/lib|@lucide/, minShareCount: 18 }]
								}
							}
						}
					}
				}
};

export default defineConfig({
	plugins: [sveltekit(), shared],
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
					// Loading the code anew for each file would take longer than all its tests.
					isolate: false,
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
				optimizeDeps: {
					entries: ['src/**/*.svelte', 'src/**/*.svelte.test.ts', 'src/**/*-worker.ts']
				},
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
