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

/** How far each congress has come, in one order. */
export const POSITIONS = `select id, (select coalesce(max(position), 0) from links where congress = id)
	from congresses order by id`;

/** What must be zero in the data of any hub: positions and chains without a gap, each chain up to a seal. */
const WRONG_IN_ITSELF = {
	congresses: `select count(*) from links where congress not in (select id from congresses)`,
	positions: `select count(*) from
		(select min(position) as first, max(position) as last, count(*) as links from links group by congress)
		where first <> 1 or last <> links`,
	chains: `select count(*) from
		(select min(seq) as first, max(seq) as last, count(*) as links from links group by congress, device)
		where first <> 1 or last <> links`,
	seals: `select count(*) from
		(select congress, device, max(seq) as seq from links group by congress, device)
		join links using (congress, device, seq) where seal is null`
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
	const rows = await rowsOf(connection, POSITIONS);
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
