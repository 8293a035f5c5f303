import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the bundler tells of its modules. */
type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const browserPath = process.env['KIEM_PHIEU_BROWSER'];

/** The screens on which every kilobyte is waited for: the pad, and what lies around every screen. */
const LIGHT = ['+layout.svelte', 'count/pad/+page.svelte'].map((page) =>
	fileURLToPath(new URL(`src/routes/${page}`, import.meta.url))
);

/** The modules that these load at once, and those that are loaded with them. */
function loadedBy(pages: readonly string[], modules: Modules): Set<string> {
	const loaded = new Set(pages);
	for (const id of loaded) {
		for (const next of modules.getModuleInfo(id)?.importedIds ?? []) loaded.add(next);
	}
	return loaded;
}

/**
 * What these load and anything else uses too comes in one piece: one request instead of thirty, and
 * better packed. What the pad has no use for stays out of it.
 */
function sharedName(): (id: string, modules: Modules) => string | null {
	let loaded: Set<string> | undefined;
	return (id, modules) => ((loaded ??= loadedBy(LIGHT, modules)).has(id) ? 'shared' : null);
}

const shared: Plugin = {
	name: 'shared-chunk',
	configEnvironment: (environment) =>
		environment === 'client'
			? {
					build: {
						// The worker has every piece at hand: a list of what to ask for ahead would be longer than the wait.
						modulePreload: { resolveDependencies: () => [] },
						rolldownOptions: {
							output: {
								codeSplitting: {
									groups: [
										{
											name: sharedName(),
											debugName: 'shared',
											test: /src\/lib|@lucide/,
											minShareCount: 2
										}
									]
								}
							}
						}
					}
				}
			: undefined
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
