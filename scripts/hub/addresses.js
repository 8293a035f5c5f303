import { hostname, networkInterfaces } from 'node:os';

/** @typedef {ReturnType<typeof networkInterfaces>} Interfaces */

/**
 * The IPv4 addresses other devices of the network reach this machine at, in a fixed order. Addresses a
 * machine gives itself where no router answered (169.254.…) come last.
 * @param {Interfaces} [interfaces]
 * @returns {string[]}
 */
export function lanAddresses(interfaces = networkInterfaces()) {
	const isOwnChoice = (/** @type {string} */ address) => address.startsWith('169.254.');
	return Object.values(interfaces)
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address)
		.sort((one, other) => Number(isOwnChoice(one)) - Number(isOwnChoice(other)));
}

/** The name this machine goes by in the network, where devices find it by name. */
export function localName(name = hostname()) {
	const label = name.split('.')[0]?.toLowerCase() ?? '';
	return /^[a-z0-9-]+$/.test(label) ? `${label}.local` : 'localhost';
}
