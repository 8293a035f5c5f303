import Dexie from 'dexie';
import { afterAll, beforeAll } from 'vitest';

/**
 * The device's own list, empty, for the tests of one file: files that run at the same time share one
 * browser, and so one such list.
 */
export function useOwnDirectory(): void {
	let release: () => void = () => undefined;
	beforeAll(async () => {
		await new Promise<void>((locked) => {
			void navigator.locks.request('directory of this device', async () => {
				locked();
				await new Promise<void>((resolve) => (release = resolve));
			});
		});
		await Dexie.delete('directory');
	});
	afterAll(() => release());
}
