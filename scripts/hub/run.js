import { resolve } from 'node:path';
import { openApp } from '../app.js';
import { LOOPBACK } from '../guard.js';
import { lanAddresses, localName } from './addresses.js';
import { authorityOf, derOf, fingerprints } from './authority.js';
import { identityOf } from './certificate.js';
import { makeFolder, operatorKey, operatorKeyFile } from './folder.js';
import { closeDoors, openDoors, portOf } from './listen.js';
import { optionsFrom } from './options.js';
import { keepBackups } from './keeping.js';
import { restore } from './restore.js';
import { announcement, say, waysIn } from './terminal.js';
import { stopFor, stopForDatabase, stopForWords } from './troubles.js';

/** How often the hub looks whether its addresses have changed, in ms. */
const LOOK_EVERY = 10_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @typedef {import('./options.js').Options} Options */
/** @typedef {import('./listen.js').Doors} Doors */

/** Names for the certificate: without the brackets and the one form of loopback that devices do not use. */
function certified(/** @type {readonly string[]} */ addresses) {
	return ['localhost', '127.0.0.1', localName(), ...addresses].filter(isFirst);
}

function isFirst(
	/** @type {string} */ name,
	/** @type {number} */ at,
	/** @type {readonly string[]} */ names
) {
	return names.indexOf(name) === at;
}

/** Addresses by which devices of the network reach the two doors that are theirs. */
function reachedAt(/** @type {readonly string[]} */ lan, /** @type {Doors} */ doors) {
	return {
		addresses: lan.map((address) => `https://${address}:${portOf(doors.lan)}`),
		trustPages: lan.map((address) => `http://${address}:${portOf(doors.trust)}`)
	};
}

/** The app reads these anew for each answer. @param {ReturnType<typeof reachedAt>} reached */
function tellApp({ addresses, trustPages }) {
	process.env['KIEM_PHIEU_ADDRESSES'] = addresses.join(',');
	process.env['KIEM_PHIEU_TRUST_PAGES'] = trustPages.join(',');
}

/** The surroundings the app finds when it opens. @param {Options} options */
function prepareApp({ folder }) {
	if (!process.env['DATABASE_URL']) process.env['KIEM_PHIEU_HUB'] = resolve(folder);
	process.env['KIEM_PHIEU_OPERATOR_KEY'] = operatorKey(folder);
}

/**
 * Follows the machine from network to network: a new address gets a certificate and is told.
 * @param {Options} options
 * @param {Doors} doors
 * @param {(addresses: string[]) => void} moved
 */
function followAddresses({ folder }, doors, moved) {
	let known = lanAddresses().join();
	const look = async () => {
		const addresses = lanAddresses();
		if (addresses.join() === known) return;
		known = addresses.join();
		doors.lan.setSecureContext(await identityOf(folder, certified(addresses), Date.now()));
		moved(addresses);
		const reached = reachedAt(addresses, doors);
		tellApp(reached);
		say('Địa chỉ mạng đã đổi.', 'The network address has changed.');
		console.log(waysIn(reached, process.stdout.isTTY));
	};
	return setInterval(() => void look(), LOOK_EVERY).unref();
}

/** Opens the doors; until the app is open they answer that it is busy. @param {Options} options */
async function open(options) {
	const { folder } = options;
	makeFolder(folder);
	let lan = lanAddresses();
	/** @type {import('node:http').RequestListener} */
	let listener = (_request, response) => void response.writeHead(503).end();
	const identity = await identityOf(folder, certified(lan), Date.now());
	const { certificate } = await authorityOf(folder, Date.now());
	const prints = fingerprints(certificate);
	const doors = await openDoors(options, {
		app: (request, response) => listener(request, response),
		identity,
		ownNames: () => [...LOOPBACK, localName(), ...lan],
		der: derOf(certificate),
		fingerprints: prints
	});
	tellApp(reachedAt(lan, doors));
	prepareApp(options);
	const app = await openApp('build');
	listener = app.listener;
	followAddresses(options, doors, (addresses) => (lan = addresses));
	return { app, doors, prints, reached: reachedAt(lan, doors) };
}

/**
 * The app ends its streams and closes its store, the doors close, and what came in last is backed up.
 * @param {Awaited<ReturnType<typeof open>>} hub
 * @param {() => Promise<void>} lastBackup
 */
async function closeWith({ app, doors }, lastBackup) {
	say('Đang dừng máy chủ…', 'Stopping the hub…');
	await Promise.all([app.close(), closeDoors(doors)]);
	await lastBackup();
	say('Đã dừng.', 'Stopped.');
}

/** Runs the hub until it is told to stop. @param {readonly string[]} words */
export async function runHub(words) {
	const options = optionsFrom(words) ?? stopForWords();
	const { folder } = options;
	const { DATABASE_URL: database } = process.env;
	if (options.restore !== undefined && database) stopForDatabase();
	if (options.restore !== undefined)
		await restore(options.restore, folder).catch((error) => stopFor(error, options));
	const hub = await open(options).catch((error) => stopFor(error, options));
	const backups = keepBackups(options);
	const close = () => {
		// Told twice, it ends at once.
		for (const signal of SIGNALS) process.off(signal, close);
		void closeWith(hub, backups.last);
	};
	for (const signal of SIGNALS) process.on(signal, close);
	const announced = {
		port: portOf(hub.doors.home),
		...hub.reached,
		fingerprints: hub.prints,
		data: database ? 'PostgreSQL (DATABASE_URL)' : resolve(folder),
		keyFile: resolve(operatorKeyFile(folder)),
		backups: backups.folders
	};
	console.log(announcement(announced, process.stdout.isTTY));
}
