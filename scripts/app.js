import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {import('../src/lib/server/entry').Server} Server */

/**
 * Opens the built app: its pages, and the hub that the environment asks for. Fails where the hub's store
 * cannot be opened.
 * @param {string} build folder of the build
 */
export async function openApp(build) {
	const load = (/** @type {string} */ file) => import(pathToFileURL(resolve(build, file)).href);
	const { handler } = await load('handler.js');
	const { openServer } = await load('hub.js');
	return /** @type {Promise<Server>} */ (openServer(process.env, handler));
}
