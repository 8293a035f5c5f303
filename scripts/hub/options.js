import { parseArgs } from 'node:util';

const OPTIONS = /** @type {const} */ ({
	folder: { type: 'string', default: 'hub-data' },
	port: { type: 'string', default: '4620' },
	'https-port': { type: 'string', default: '4643' },
	'trust-port': { type: 'string', default: '4644' },
	backup: { type: 'string' },
	'backup-minutes': { type: 'string', default: '5' },
	restore: { type: 'string' }
});

/**
 * What the person at the terminal asked for.
 * @typedef {object} Options
 * @property {string} folder where the hub keeps its data, keys and certificates
 * @property {number} port plain http, this machine only
 * @property {number} httpsPort for the other devices of the network
 * @property {number} trustPort the page that explains the certificate
 * @property {string | undefined} backup a second folder for backups, such as a USB stick
 * @property {number} backupMinutes
 * @property {string | undefined} restore a backup file a new hub starts from
 */

/**
 * Reads the words after `npm run hub --`; `null` when one of them means nothing here.
 * @param {readonly string[]} words
 * @returns {Options | null}
 */
export function optionsFrom(words) {
	try {
		const { values } = parseArgs({ args: [...words], options: OPTIONS });
		const ports = [values.port, values['https-port'], values['trust-port']].map(Number);
		const [port = 0, httpsPort = 0, trustPort = 0] = ports;
		const backupMinutes = Number(values['backup-minutes']);
		if (!ports.every(isPort) || !(backupMinutes > 0)) return null;
		const { folder, backup, restore } = values;
		return { folder, port, httpsPort, trustPort, backup, backupMinutes, restore };
	} catch {
		return null;
	}
}

/** Zero lets the system choose. @param {number} port */
function isPort(port) {
	return Number.isInteger(port) && port >= 0 && port <= 65_535;
}
