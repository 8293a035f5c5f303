/// <reference lib="webworker" />
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/**
 * Reads QR codes away from the page. WebAssembly needs a right of its own in a content policy; here only
 * this worker has it, and no page. `docs/decisions/0027-qr-sequence.md`.
 */
const reader = self as unknown as DedicatedWorkerGlobalScope;

/** Where the reader's WebAssembly lies, once; then pictures. */
export type ReaderTask = { readonly wasm: string } | { readonly picture: ImageData };
/** What it is ready for, or what it read. */
export type ReaderAnswer =
	| { readonly kind: 'ready' | 'nothing' | 'failed' }
	| { readonly kind: 'code'; readonly bytes: Uint8Array; readonly text: string };

async function answerTo(task: ReaderTask): Promise<ReaderAnswer> {
	if ('wasm' in task) {
		const overrides = { locateFile: () => task.wasm };
		await prepareZXingModule({ overrides, fireImmediately: true });
		return { kind: 'ready' };
	}
	const options = { formats: ['QRCode' as const], maxNumberOfSymbols: 1, tryInvert: false };
	const [code] = await readBarcodes(task.picture, options);
	if (!code?.isValid) return { kind: 'nothing' };
	return { kind: 'code', bytes: code.bytes, text: code.text };
}

reader.addEventListener('message', ({ data }: MessageEvent<ReaderTask>) => {
	void answerTo(data)
		.catch((): ReaderAnswer => ({ kind: 'failed' }))
		.then((answer) => reader.postMessage(answer));
});
