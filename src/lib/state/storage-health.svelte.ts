/** What the user should know about this device before counting on it. */
export type StorageWorry = 'no-storage' | 'low-space' | 'not-persistent' | 'no-service-worker';

/** Under this much free space (bytes) a congress with its exports may not fit. */
const ENOUGH = 50_000_000;

/** Asks the browser to keep what is stored, and finds out what could go wrong. */
class StorageHealth {
	worries = $state.raw<readonly StorageWorry[]>([]);

	async check(): Promise<void> {
		const worries: StorageWorry[] = [];
		if (!(await canStore())) worries.push('no-storage');
		else if (await isTight()) worries.push('low-space');
		else if (!(await isKept())) worries.push('not-persistent');
		if (!('serviceWorker' in navigator)) worries.push('no-service-worker');
		this.worries = worries;
	}
}

export const storageHealth = new StorageHealth();

/** False in private windows and where a policy blocks site data. */
function canStore(): Promise<boolean> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open('can store');
			request.onerror = () => resolve(false);
			request.onsuccess = () => {
				request.result.close();
				indexedDB.deleteDatabase('can store');
				resolve(true);
			};
		} catch {
			resolve(false);
		}
	});
}

// On plain http `navigator.storage` is undefined, whatever its type says.
const storage = () => navigator.storage as StorageManager | undefined;

async function isTight(): Promise<boolean> {
	const estimate = await storage()?.estimate();
	return estimate?.quota !== undefined && estimate.quota - (estimate.usage ?? 0) < ENOUGH;
}

async function isKept(): Promise<boolean> {
	const manager = storage();
	if (!manager) return false;
	return (await manager.persisted()) || (await manager.persist());
}
