import { serve } from '../serve.js';
import type { Figure } from './figure';
import { javascriptFigures } from './javascript';
import { listImportFigures } from './list-import';
import { withLongDevices } from './long-device';
import { openingFigures } from './opening';
import { padFigures } from './pad';
import { print } from './table';
import { tallyFigures } from './tally';

/** Lengths of the log, shortest first. */
const EVENTS = [100, 10_000, 100_000];

async function measureAll(baseURL: string): Promise<Figure[]> {
	const inNode = [...tallyFigures(), ...(await listImportFigures())];
	const javascript = await javascriptFigures(baseURL);
	const onDevices = await withLongDevices(baseURL, EVENTS, async (devices) => {
		const pad = await padFigures(devices);
		const longest = devices.at(-1);
		return [...pad, ...(longest ? await openingFigures(longest) : [])];
	});
	return [...onDevices, ...inNode, ...javascript];
}

const server = await serve({ port: 0 });
try {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	print(await measureAll(`http://localhost:${address.port}`));
} finally {
	server.close();
}
