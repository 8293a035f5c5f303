import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { ReaderAnswer, ReaderTask } from './qr-worker';

export type { ReaderAnswer } from './qr-worker';

/** Reads one picture after the other in a worker of its own. */
export class QrReader {
	readonly #worker = new Worker(new URL('./qr-worker.ts', import.meta.url), {
		type: 'module'
	});

	/** Loads what it reads with; rejects where that cannot be loaded or run. */
	async prepare(): Promise<void> {
		await this.#ask({ wasm: new URL(wasmAddress, location.href).href });
	}

	/** What stands in a picture; it is given away and cannot be used afterwards. */
	read(picture: ImageData): Promise<ReaderAnswer> {
		return this.#ask({ picture }, [picture.data.buffer]);
	}

	close(): void {
		this.#worker.terminate();
	}

	#ask(task: ReaderTask, given: Transferable[] = []): Promise<ReaderAnswer> {
		return new Promise((resolve, reject) => {
			this.#worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
				if (data.kind === 'failed') reject(new Error('the QR reader failed'));
				else resolve(data);
			};
			this.#worker.onerror = (event) => {
				event.preventDefault();
				reject(new Error(event.message));
			};
			this.#worker.postMessage(task, given);
		});
	}
}
