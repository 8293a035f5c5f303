import { readFile, readText, type ReadTables } from './table-files';

/** What the worker is asked: a file, or pasted cells. */
export type TableRequest =
	| { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'text'; readonly text: string };

async function read(request: TableRequest): Promise<ReadTables> {
	return request.kind === 'file' ? readFile(request.name, request.bytes) : readText(request.text);
}

self.addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
	void read(data).then((tables) => self.postMessage(tables));
});
