import { version } from '$app/environment';
import { DEVICE_EXPORT_FORMAT, readDevice } from '$lib/data/device-export';
import { download } from './download';

/** Puts everything stored on this device into one JSON file, hands it to the browser and answers its name. */
export async function downloadEverything(now: number): Promise<string> {
	const content = {
		format: DEVICE_EXPORT_FORMAT,
		app: version,
		savedAt: new Date(now).toISOString(),
		databases: await readDevice()
	};
	const fileName = `kiem-phieu-toan-bo-${content.savedAt.replace(/\D/g, '').slice(0, 14)}.json`;
	download(fileName, 'application/json', new TextEncoder().encode(JSON.stringify(content)));
	return fileName;
}
