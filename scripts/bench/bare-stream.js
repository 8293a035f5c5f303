import { createServer } from 'node:http';
import Database from 'libsql';

/**
 * The bare reference: reads the rows of a hub's file in their order, page by page, and writes them out
 * as they are. Told the file; says its port.
 */
const [, , file = ''] = process.argv;
const PAGE = 1_000;
const rows = new Database(file, {}).prepare(
	'select position, body, seal from links where position > ? order by position limit ?'
);

const server = createServer((_request, response) => {
	for (let after = 0; ;) {
		const page = /** @type {{ position: number, body: string, seal: string | null }[]} */ (
			rows.all(after, PAGE)
		);
		response.write(page.map(({ body, seal }) => `${body}${seal ?? ''}\n`).join(''));
		if (page.length < PAGE) break;
		after = page.at(-1)?.position ?? 0;
	}
	response.end();
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(address !== null && typeof address === 'object' ? address.port : 0);
});
