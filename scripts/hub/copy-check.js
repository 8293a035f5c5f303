import { quoted, rowsOf, valueOf, withDatabase } from './sqlite.js';

/** @typedef {import('./sqlite.js').Connection} Connection */

/** A file that is no whole, true copy of a hub's data. */
export class BadCopy extends Error {
	/** @param {string} what */
	constructor(what) {
		super(what);
		this.what = what;
	}
}

/** What must be zero in the data of any hub: positions without a gap, chains that end as they say. */
const WRONG_IN_ITSELF = {
	positions: `select count(*) from congresses c where c.position <>
		(select count(*) from links l where l.congress = c.id) or c.position <>
		(select coalesce(max(l.position), 0) from links l where l.congress = c.id)`,
	heads: `select count(*) from chains c left join links l
		on l.congress = c.congress and l.device = c.device and l.seq = c.seq where l.hash is not c.hash`,
	chains: `select count(*) from
		(select congress, device, count(*) as links, max(seq) as last from links group by 1, 2) l
		left join chains c on c.congress = l.congress and c.device = l.device
		where c.seq is not l.links or c.seq is not l.last`
};

/** What must be zero between a copy and its store: everything in the copy is in the store, to the letter. */
const WRONG_BESIDE_STORE = {
	links: `select count(*) from main.links c left join store.links s
		on s.congress = c.congress and s.position = c.position
		where s.device is not c.device or s.seq is not c.seq or s.hash is not c.hash
		or s.body is not c.body or s.seal is not c.seal or s.problem is not c.problem`,
	devices: `select count(*) from main.devices c left join store.devices s
		on s.congress = c.congress and s.device = c.device where s.key is not c.key`
};

/**
 * @param {Connection} connection
 * @param {Record<string, string>} queries
 */
async function mustBeZero(connection, queries) {
	for (const [what, query] of Object.entries(queries))
		if ((await valueOf(connection, query)) !== 0) throw new BadCopy(what);
}

/**
 * Reads a file as a hub would and throws unless it is whole.
 * @param {Connection} connection
 */
async function checkWhole(connection) {
	if ((await valueOf(connection, 'pragma integrity_check')) !== 'ok')
		throw new BadCopy('integrity');
	await mustBeZero(connection, WRONG_IN_ITSELF);
}

/** Throws unless the file holds the data of a hub, whole. @param {string} file */
export async function checkBackup(file) {
	try {
		await withDatabase(file, checkWhole);
	} catch (error) {
		throw error instanceof BadCopy ? error : new BadCopy('file');
	}
}

/** How far each congress of a store has come. @param {Connection} connection */
export async function positionsIn(connection) {
	const rows = await rowsOf(connection, 'select id, position from congresses');
	return new Map(rows.map(([id, position]) => [String(id), Number(position)]));
}

/**
 * Throws unless a copy is whole, holds at least what the store held before it was made, and nothing
 * that the store does not hold.
 * @param {string} copy
 * @param {string} store
 * @param {Map<string, number>} before positions of the store then
 */
export async function checkCopy(copy, store, before) {
	await withDatabase(copy, async (connection) => {
		await checkWhole(connection);
		await connection.exec(`attach ${quoted(store)} as store`);
		await mustBeZero(connection, WRONG_BESIDE_STORE);
		const held = await positionsIn(connection);
		for (const [congress, position] of before)
			if ((held.get(congress) ?? -1) < position) throw new BadCopy('older');
	});
}
