import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The built app as a server: its pages, and the hub that the environment asks for.
 * @typedef {object} App
 * @property {import('node:http').RequestListener} listener
 * @property {() => Promise<void>} close ends the hub's streams and lets its store go
 */

/** Opens it; fails where the hub's store cannot be opened. @param {string} build folder of the build */
export async function openApp(build) {
	const load = (/** @type {string} */ file) => import(pathToFileURL(resolve(build, file)).href);
	const { handler } = await load('handler.js');
	const { openServer } = await load('hub.js');
	return /** @type {Promise<App>} */ (openServer(process.env, handler));
}
