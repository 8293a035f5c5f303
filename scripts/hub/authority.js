import { createHash, webcrypto } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as x509 from './x509.js';
import { writeSecret } from './folder.js';

const DAY = 86_400_000;
const YEARS_HELD = 10;
export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** For servers of the web and nothing else: not for mail, not for programs. */
export const PURPOSE = new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]);

x509.cryptoProvider.set(/** @type {Crypto} */ (webcrypto));

/**
 * The hub's own certificate authority: what devices are asked to trust.
 * @typedef {object} Authority
 * @property {x509.X509Certificate} certificate
 * @property {CryptoKey} key
 */

/** @param {x509.X509Certificate} certificate @param {number} now epoch ms */
export function daysLeft({ notAfter }, now) {
	return (notAfter.getTime() - now) / DAY;
}

/**
 * When a certificate holds: from a day back, because the clocks of a hall do not agree.
 * @param {number} now @param {number} days
 */
export function holdsFor(now, days) {
	return { notBefore: new Date(now - DAY), notAfter: new Date(now + days * DAY) };
}

export function newKeys() {
	return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

/** A private key as a file holds it. @param {CryptoKey} key */
export async function keyText(key) {
	const bytes = await webcrypto.subtle.exportKey('pkcs8', key);
	return x509.PemConverter.encode(bytes, 'PRIVATE KEY');
}

/** @param {number} now @returns {Promise<Authority>} */
async function newAuthority(now) {
	const keys = await newKeys();
	const certificate = await x509.X509CertificateGenerator.createSelfSigned({
		name: [{ CN: [`Kiểm Phiếu, ${hostname()}`] }],
		...holdsFor(now, YEARS_HELD * 365),
		keys,
		signingAlgorithm: ALGORITHM,
		extensions: [
			new x509.BasicConstraintsExtension(true, 0, true),
			new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
			PURPOSE,
			await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)
		]
	});
	return { certificate, key: keys.privateKey };
}

/** @param {string} text */
function keyFrom(text) {
	const [bytes = new ArrayBuffer(0)] = x509.PemConverter.decode(text);
	return webcrypto.subtle.importKey('pkcs8', bytes, ALGORITHM, true, ['sign']);
}

/**
 * The authority of a hub's folder: made the first time, and again only after its ten years.
 * @param {string} folder
 * @param {number} now epoch ms
 * @returns {Promise<Authority>}
 */
export async function authorityOf(folder, now) {
	const certificateFile = join(folder, 'certificates', 'authority.crt');
	const keyFile = join(folder, 'certificates', 'authority-key.pem');
	if (existsSync(certificateFile) && existsSync(keyFile)) {
		const certificate = new x509.X509Certificate(readFileSync(certificateFile, 'utf8'));
		const key = await keyFrom(readFileSync(keyFile, 'utf8'));
		if (daysLeft(certificate, now) > 0) return { certificate, key };
	}
	const authority = await newAuthority(now);
	writeSecret(keyFile, await keyText(authority.key));
	writeFileSync(certificateFile, authority.certificate.toString('pem'));
	return authority;
}

/** A certificate as devices install it. @param {x509.X509Certificate} certificate */
export function derOf(certificate) {
	return Buffer.from(certificate.rawData);
}

/**
 * The fingerprints people compare: most screens show the first, Windows' own the second.
 * @param {x509.X509Certificate} certificate
 */
export function fingerprints(certificate) {
	const printed = (/** @type {string} */ digest) =>
		createHash(digest).update(derOf(certificate)).digest('hex').toUpperCase();
	return { sha256: inPairs(printed('sha256')), sha1: inPairs(printed('sha1')) };
}

/** @param {string} digits */
function inPairs(digits) {
	return digits.match(/../g)?.join(' ') ?? '';
}
