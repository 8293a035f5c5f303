import { createServer } from 'node:http';
import Database from 'libsql';
import pg from 'pg';

/**
 * The bare reference for one act on its way through a hub: a body comes in, is committed as one row, and
 * goes out to every stream. Told a file for SQLite or the address of a PostgreSQL database; says its port.
 */
const [, , store = ''] = process.argv;

/** Its page: Enter sends the next number, and the newest number heard stands in it. */
const PAGE = `<!doctype html><output></output><script>
	let sent = 0;
	addEventListener('keydown', ({ key }) => {
		if (key === 'Enter') void fetch('/', { method: 'POST', body: String((sent += 1)) });
	});
	new EventSource('/stream').onmessage = ({ data }) => {
		document.querySelector('output').textContent = data;
	};
</script>`;

/** As durable as the hub's own. @param {string} file @returns {(body: string) => unknown} */
function commitInFile(file) {
	const database = new Database(file, {});
	database.exec(
		'pragma journal_mode = wal; pragma synchronous = full; create table said (body text)'
	);
	const insert = database.prepare('insert into said values (?)');
	return (body) => insert.run(body);
}

/** @param {string} url @returns {Promise<(body: string) => unknown>} */
async function commitInPostgres(url) {
	const pool = new pg.Pool({ connectionString: url });
	await pool.query('create table said (body text)');
	return (body) => pool.query('insert into said values ($1)', [body]);
}

const commit = store.startsWith('postgresql:')
	? await commitInPostgres(store)
	: commitInFile(store);
/** @type {Set<import('node:http').ServerResponse>} */
const streams = new Set();

/** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
async function take(request, response) {
	let body = '';
	for await (const piece of request) body += piece;
	await commit(body);
	for (const stream of streams) stream.write(`data: ${body}\n\n`);
	response.end();
}

const server = createServer((request, response) => {
	if (request.method === 'POST') return void take(request, response);
	if (request.url !== '/stream')
		return void response.setHeader('content-type', 'text/html').end(PAGE);
	response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
	streams.add(response);
	response.once('close', () => streams.delete(response));
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(address !== null && typeof address === 'object' ? address.port : 0);
});
