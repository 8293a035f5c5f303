import type { Page } from '@playwright/test';

/** From now on every write of the page ends as the browser ends it when the disk is full: at its commit. */
export async function fillDisk(page: Page): Promise<void> {
	await page.addInitScript(refuseWrites);
	await page.evaluate(refuseWrites);
}

/** Room again, without a reload. */
export async function freeDisk(page: Page): Promise<void> {
	await page.evaluate(() => document.documentElement.setAttribute('data-room', ''));
}

/** Runs in the page. */
function refuseWrites(): void {
	const full = new DOMException('The disk is full.', 'QuotaExceededError');
	const hasRoom = () => document.documentElement.hasAttribute('data-room');
	const giveUp = (transaction: IDBTransaction) => {
		Object.defineProperty(transaction, 'error', { value: full });
		transaction.abort();
	};
	const commit: (this: IDBTransaction) => void = Reflect.get(IDBTransaction.prototype, 'commit');
	IDBTransaction.prototype.commit = function () {
		if (hasRoom() || !waiting.has(this)) commit.call(this);
		else giveUp(this);
	};
	const waiting = new WeakMap<IDBTransaction, number>();
	for (const write of ['add', 'put'] as const) {
		const original = Reflect.get(IDBObjectStore.prototype, write) as (
			this: IDBObjectStore,
			...row: unknown[]
		) => IDBRequest<IDBValidKey>;
		IDBObjectStore.prototype[write] = function (...row) {
			const request = original.apply(this, row);
			if (hasRoom()) return request;
			const { transaction } = this;
			waiting.set(transaction, (waiting.get(transaction) ?? 0) + 1);
			request.addEventListener('success', () => {
				const left = (waiting.get(transaction) ?? 0) - 1;
				waiting.set(transaction, left);
				if (left > 0) return;
				giveUp(transaction);
			});
			return request;
		};
	}
}
