import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Makes `build/hub.js` of the hub's own program, beside the pages; what it is made of stays in `node_modules`. */
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	build: {
		ssr: 'src/lib/server/entry.ts',
		outDir: 'build',
		emptyOutDir: false,
		copyPublicDir: false,
		sourcemap: true,
		rolldownOptions: { output: { entryFileNames: 'hub.js' } }
	}
});
