import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { openApp } from './app.js';
import { guarded, LOOPBACK } from './guard.js';
import { stop } from './set-up.js';

const DEFAULT_PORT = 4620;

/**
 * Serves the build on loopback; resolves once it listens, rejects on a busy port.
 * @param {{ port?: number, build?: string }} [options] `build`: folder of the build.
 */
export async function serve({ port = DEFAULT_PORT, build = 'build' } = {}) {
	const { listener, close } = await openApp(build);
	const server = createServer(guarded(listener, () => LOOPBACK));
	server.once('close', () => void close());
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	return server;
}

/**
 * Serves until the program is told to end; a port that is taken ends it at once, with one sentence.
 * @param {{ port?: number, build?: string }} [options]
 */
export async function serveOrStop({ port = DEFAULT_PORT, build } = {}) {
	try {
		const server = await serve({ port, build });
		for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		stop(
			`Cổng ${port} đang được chương trình khác dùng: tắt chương trình đó, hoặc chạy npm start -- --port ${port + 1}.`,
			`Port ${port} is in use: stop the other program, or run npm start -- --port ${port + 1}.`
		);
	}
}

/** The port asked for by `--port N` or the environment. */
export function wantedPort() {
	const at = process.argv.indexOf('--port');
	return Number((at > 0 && process.argv[at + 1]) || process.env['PORT'] || DEFAULT_PORT);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await serveOrStop({ port: wantedPort() });
}
