/** What the user should know about this device before counting on it. */
export type StorageWorry = 'low-space' | 'not-persistent' | 'no-service-worker';

/** Under this much free space (bytes) a congress with its exports may not fit. */
const ENOUGH = 50_000_000;

/** Asks the browser to keep what is stored, and finds out what could go wrong. */
class StorageHealth {
	#ofDisk = $state.raw<readonly StorageWorry[]>([]);
	#isAppKept = $state(true);
	readonly worries = $derived.by((): readonly StorageWorry[] =>
		this.#isAppKept ? this.#ofDisk : [...this.#ofDisk, 'no-service-worker']
	);
	/** Nothing can be kept here at all: nobody should start to work. */
	isMissing = $state(false);

	async check(): Promise<void> {
		const worries: StorageWorry[] = [];
		if (await isTight().catch(() => false)) worries.push('low-space');
		if (!(await isKept().catch(() => false))) worries.push('not-persistent');
		this.#ofDisk = worries;
	}

	/** For when the start failed: is there any storage? A full one is; it only takes no more. */
	async lookForStorage(): Promise<void> {
		this.isMissing = !(await canStore());
	}

	/** The worker that opens the app without network could not be set up. */
	appIsNotKept(): void {
		this.#isAppKept = false;
	}
}

export const storageHealth = new StorageHealth();

/** False in some private windows and where a policy blocks site data. */
function canStore(): Promise<boolean> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open('can store');
			request.onerror = () => resolve(request.error?.name === 'QuotaExceededError');
			request.onsuccess = () => {
				request.result.close();
				indexedDB.deleteDatabase('can store');
				resolve(true);
			};
			// Where the browser's other memories are shut, opening them throws.
			void [localStorage.length, sessionStorage.length];
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
