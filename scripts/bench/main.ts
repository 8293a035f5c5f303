import { serve } from '../serve.js';
import type { Figure } from './figure';
import { javascriptFigures } from './javascript';
import { listImportFigures } from './list-import';
import { withLongDevices } from './long-device';
import { openingFigures } from './opening';
import { padFigures } from './pad';
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

const HEADINGS = ['', 'measured', 'reference', 'ratio', 'limit', ''];

function cellsOf({ name, unit, value, reference, ratio, limit, ok }: Figure): string[] {
	const inUnit = (amount: number) => `${amount.toFixed(1)} ${unit}`;
	const allowed = limit === null ? '–' : limit.toFixed(2);
	return [
		name,
		inUnit(value),
		inUnit(reference),
		ratio.toFixed(2),
		allowed,
		ok ? 'ok' : 'TOO SLOW'
	];
}

function table(figures: readonly Figure[]): string {
	const rows = [HEADINGS, ...figures.map(cellsOf)];
	const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[at]!)))
				.join('  ')
		)
		.join('\n');
}

const server = await serve({ port: 0 });
try {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	const figures = await measureAll(`http://localhost:${address.port}`);
	const isJson = process.argv.includes('--json');
	process.stdout.write(`${isJson ? JSON.stringify(figures) : table(figures)}\n`);
	process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
} finally {
	server.close();
}
