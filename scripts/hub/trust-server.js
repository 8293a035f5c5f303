import { guarded, hostName } from '../guard.js';
import { profileOf } from './profile.js';
import { FILES, trustPage, trustPolicy } from './trust-page.js';

/** The smallest picture there is: one clear point. */
const POINT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** @typedef {import('node:http').ServerResponse} Response */

/**
 * The picture by which a device finds out whether it trusts the hub. It alone may be shown by pages of
 * another origin, for the trust page is one.
 * @param {Response} response
 */
export function sendTrustResource(response) {
	response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
	response.setHeader('Cache-Control', 'no-store');
	response.writeHead(200, { 'Content-Type': 'image/gif' }).end(POINT);
}

/**
 * @param {Response} response
 * @param {string} type
 * @param {string | Buffer} body
 */
function send(response, type, body) {
	response.setHeader('Cache-Control', 'no-store');
	response.writeHead(200, { 'Content-Type': type }).end(body);
}

/**
 * Answers over plain http with the trust page and the certificate, for devices that do not trust the
 * hub yet, and with nothing else.
 * @param {object} hub
 * @param {Buffer} hub.der the authority's certificate
 * @param {import('./trust-page.js').Fingerprints} hub.fingerprints
 * @param {() => number} hub.httpsPort
 * @param {() => readonly string[]} hub.ownNames
 */
export function trustListener({ der, fingerprints, httpsPort, ownNames }) {
	const profile = profileOf(der);
	return guarded((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405).end();
			return;
		}
		const origin = `https://${hostName(request.headers.host)}:${httpsPort()}`;
		switch (request.url) {
			case '/':
				response.setHeader('Content-Security-Policy', trustPolicy(origin));
				return send(response, 'text/html; charset=utf-8', trustPage(origin, fingerprints));
			case FILES.crt:
				return send(response, 'application/x-x509-ca-cert', der);
			case FILES.mobileconfig:
				return send(response, 'application/x-apple-aspen-config', profile);
			default:
				response.writeHead(404).end();
		}
	}, ownNames);
}
