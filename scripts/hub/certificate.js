import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIPv4 } from 'node:net';
import * as x509 from './x509.js';
import {
	ALGORITHM,
	authorityOf,
	daysLeft,
	holdsFor,
	keyText,
	newKeys,
	PURPOSE
} from './authority.js';
import { writeSecret } from './folder.js';

/** Browsers refuse a server's certificate that holds longer than 397 days. */
const DAYS_HELD = 390;
const DAYS_TO_SPARE = 30;

/** @typedef {import('./authority.js').Authority} Authority */

/**
 * What the https server needs.
 * @typedef {object} Identity
 * @property {string} cert the hub's certificate, then the authority's
 * @property {string} key
 */

/** @param {readonly string[]} names @returns {x509.JsonGeneralName[]} */
function generalNames(names) {
	return names.map((value) => ({ type: isIPv4(value) ? 'ip' : 'dns', value }));
}

/** @param {x509.X509Certificate} certificate @returns {string[]} */
function namesOf(certificate) {
	const extension = certificate.getExtension(x509.SubjectAlternativeNameExtension);
	return extension?.names.items.map(({ value }) => value) ?? [];
}

/**
 * Whether a certificate still serves: for exactly these names, from this authority, with time to spare.
 * @param {x509.X509Certificate} certificate
 * @param {Authority} authority
 * @param {readonly string[]} names
 * @param {number} now
 */
async function serves(certificate, authority, names, now) {
	const isOfAuthority = await certificate.verify({
		publicKey: authority.certificate.publicKey,
		signatureOnly: true
	});
	const spare = Math.min(DAYS_TO_SPARE, daysLeft(authority.certificate, now) / 2);
	return (
		isOfAuthority &&
		daysLeft(certificate, now) > spare &&
		namesOf(certificate).toSorted().join() === [...names].sort().join()
	);
}

/**
 * @param {Authority} authority
 * @param {readonly string[]} names
 * @param {number} now
 */
async function issued(authority, names, now) {
	const keys = await newKeys();
	const days = Math.min(DAYS_HELD, daysLeft(authority.certificate, now));
	const certificate = await x509.X509CertificateGenerator.create({
		subject: [{ CN: ['Kiểm Phiếu'] }],
		issuer: authority.certificate.subjectName,
		...holdsFor(now, days),
		publicKey: keys.publicKey,
		signingKey: authority.key,
		signingAlgorithm: ALGORITHM,
		extensions: [
			new x509.BasicConstraintsExtension(false, undefined, true),
			new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
			PURPOSE,
			new x509.SubjectAlternativeNameExtension(generalNames(names)),
			await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
			await x509.AuthorityKeyIdentifierExtension.create(authority.certificate.publicKey)
		]
	});
	return { certificate, key: await keyText(keys.privateKey) };
}

/**
 * The hub's certificate for the names and addresses it has now: the one in the folder while it serves,
 * else a new one by the same authority, which devices that trust it take without asking again.
 * @param {string} folder
 * @param {readonly string[]} names
 * @param {number} now epoch ms
 * @returns {Promise<Identity>}
 */
export async function identityOf(folder, names, now) {
	const authority = await authorityOf(folder, now);
	const certificateFile = join(folder, 'certificates', 'hub.crt');
	const keyFile = join(folder, 'certificates', 'hub-key.pem');
	const chain = (/** @type {x509.X509Certificate} */ certificate) =>
		`${certificate.toString('pem')}\n${authority.certificate.toString('pem')}\n`;
	if (existsSync(certificateFile) && existsSync(keyFile)) {
		const certificate = new x509.X509Certificate(readFileSync(certificateFile, 'utf8'));
		const key = readFileSync(keyFile, 'utf8');
		if (await serves(certificate, authority, names, now)) return { cert: chain(certificate), key };
	}
	const { certificate, key } = await issued(authority, names, now);
	writeSecret(keyFile, key);
	writeFileSync(certificateFile, certificate.toString('pem'));
	return { cert: chain(certificate), key };
}
