import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const READER = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** What a camera reads of a QR on the screen. */
export async function readQr(picture: Locator): Promise<string> {
	await prepareZXingModule({
		overrides: { wasmBinary: new Uint8Array(readFileSync(READER)).buffer },
		fireImmediately: true
	});
	const [found] = await readBarcodes(new Uint8Array(await picture.screenshot()), {
		formats: ['QRCode']
	});
	if (!found) throw new Error('no QR can be read in the picture');
	return found.text;
}
