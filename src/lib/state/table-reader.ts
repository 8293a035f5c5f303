import type { ReadTables } from '$lib/import/table-files';
import type { TableRequest } from '$lib/import/table-worker';

/** A list being read, off the thread that draws. */
export interface Reader {
	/** Rejects only when the reader itself breaks. */
	readonly tables: Promise<ReadTables>;
	/** Stops at once; `tables` then never settles. */
	cancel(): void;
}

/** Reads a file or pasted cells in a worker of its own. */
export function startReading(request: TableRequest): Reader {
	const worker = new Worker(new URL('../import/table-worker.ts', import.meta.url), {
		type: 'module'
	});
	const tables = new Promise<ReadTables>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<ReadTables>) => {
			worker.terminate();
			resolve(data);
		});
		worker.addEventListener('error', ({ message }) => {
			worker.terminate();
			reject(new Error(message));
		});
	});
	worker.postMessage(request);
	return { tables, cancel: () => worker.terminate() };
}
