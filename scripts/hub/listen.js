import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { guarded, LOOPBACK } from '../guard.js';
import { TRUST_RESOURCE } from './trust-page.js';
import { sendTrustResource, trustListener } from './trust-server.js';

/** @typedef {import('node:http').RequestListener} RequestListener */
/** @typedef {import('node:http').Server | import('node:https').Server} Server */

/** A port another program has: which of the hub's it is, for the sentence that says so. */
export class PortTaken extends Error {
	/** @param {number} port @param {string} option */
	constructor(port, option) {
		super(`port ${port} is taken`);
		this.port = port;
		this.option = option;
	}
}

/** The port a server came to listen on. @param {Server} server */
export function portOf(server) {
	const address = server.address();
	return address !== null && typeof address === 'object' ? address.port : 0;
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @param {string} option
 */
async function listen(server, port, host, option) {
	try {
		server.listen(port, host);
		await once(server, 'listening');
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		throw new PortTaken(port, option);
	}
}

/**
 * The app for other devices, and beside it the picture that shows whether they trust it.
 * @param {RequestListener} app
 * @returns {RequestListener}
 */
function withTrustResource(app) {
	return (request, response) => {
		if (request.url?.split('?')[0] === TRUST_RESOURCE) sendTrustResource(response);
		else app(request, response);
	};
}

/**
 * The hub's three doors: the app for its own machine, the app for the network, the trust page.
 * @typedef {object} Doors
 * @property {Server} home plain http, loopback only
 * @property {import('node:https').Server} lan
 * @property {Server} trust
 */

/**
 * Opens all three doors, or none.
 * @param {import('./options.js').Options} options
 * @param {object} hub
 * @param {RequestListener} hub.app
 * @param {import('./certificate.js').Identity} hub.identity
 * @param {() => readonly string[]} hub.ownNames names and addresses of this machine, asked for each request
 * @param {Buffer} hub.der
 * @param {import('./trust-page.js').Fingerprints} hub.fingerprints
 * @returns {Promise<Doors>}
 */
export async function openDoors(options, { app, identity, ownNames, der, fingerprints }) {
	const home = createServer(guarded(app, () => LOOPBACK));
	const lan = createSecureServer(identity, guarded(withTrustResource(app), ownNames));
	const httpsPort = () => portOf(lan);
	const trust = createServer(trustListener({ der, fingerprints, httpsPort, ownNames }));
	try {
		await listen(home, options.port, '127.0.0.1', 'port');
		await listen(lan, options.httpsPort, '0.0.0.0', 'https-port');
		await listen(trust, options.trustPort, '0.0.0.0', 'trust-port');
	} catch (error) {
		for (const server of [home, lan, trust]) server.close();
		throw error;
	}
	return { home, lan, trust };
}

/** For requests under way when the hub is told to stop. */
const GRACE = 3_000;

/** @param {Server} server */
async function close(server) {
	const closed = once(server, 'close');
	server.close();
	server.closeIdleConnections();
	const late = setTimeout(() => server.closeAllConnections(), GRACE);
	await closed;
	clearTimeout(late);
}

/** Closes the doors: whoever is inside may finish what it asked for. @param {Doors} doors */
export async function closeDoors({ home, lan, trust }) {
	await Promise.all([home, lan, trust].map(close));
}
