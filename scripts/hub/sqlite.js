import Database from 'libsql/promise';

/** While the hub itself closes or begins its file, in ms. */
const PATIENCE = 5_000;

/** @typedef {InstanceType<typeof Database>} Connection */

/**
 * Uses a connection and closes it, whatever happens. What it does runs beside the program, which goes
 * on answering meanwhile.
 * @template Given
 * @param {string} file
 * @param {(connection: Connection) => Promise<Given>} use
 */
export async function withDatabase(file, use) {
	const connection = new Database(file, { timeout: PATIENCE });
	try {
		return await use(connection);
	} finally {
		connection.close();
	}
}

/** A text as SQL writes it. @param {string} text */
export function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The first row's first value.
 * @param {Connection} connection
 * @param {string} query
 * @returns {Promise<unknown>}
 */
export async function valueOf(connection, query) {
	const [row] = await rowsOf(connection, query);
	return row?.[0];
}

/**
 * @param {Connection} connection
 * @param {string} query
 * @returns {Promise<unknown[][]>}
 */
export async function rowsOf(connection, query) {
	const statement = await connection.prepare(query);
	return /** @type {unknown[][]} */ (await statement.raw().all());
}
