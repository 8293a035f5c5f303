import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter(),
		// The page registers the worker itself, so that a new version waits for the user's word.
		serviceWorker: { register: false },
		typescript: {
			config: (config) => {
				// The worker, the scripts and the test runner's settings are checked like everything else.
				config.exclude = config.exclude.filter(
					(/** @type {string} */ path) => !path.includes('service-worker')
				);
				config.include.push(
					'../playwright.config.ts',
					'../vite.hub.config.ts',
					'../scripts/**/*.ts'
				);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				// A page cannot say this of itself; it is for the answers that are no files (not found).
				'frame-ancestors': ['none']
			}
		}
	}
};

export default config;
